import { pointerStep } from '@tomorro/runtime/pointer'
import type { Json } from '../json.ts'
import { isJsonType } from './media-type.ts'
import type { Parameter } from './model.ts'
import type { Reader } from './reader.ts'

/** What a parameter or a response header holds: its `schema`, or the only media type of its `content`. */
export function toContent(reader: Reader, node: Json, at: string): Pick<Parameter, 'content' | 'schema'> {
  const { content } = node as { content?: Record<string, Json> }
  if (!content) return { content: undefined, schema: reader.schema(node.schema ?? {}, `${at}/schema`) }
  const [[type = '', media = {}] = [], ...otherTypes] = Object.entries(content)
  for (const [other] of otherTypes)
    reader.notice(`${at}/content/${pointerStep(other)}`, 'has no effect: there is one media type')
  if (media.encoding !== undefined)
    reader.notice(`${at}/content/${pointerStep(type)}/encoding`, 'has no effect outside of bodies')
  for (const keyword of ['schema', 'style', 'explode'])
    if (node[keyword] !== undefined) reader.notice(`${at}/${keyword}`, 'has no effect beside content')
  if (isJsonType(type)) return { content: 'json', schema: reader.schema(media.schema ?? {}, `${at}/schema`) }
  if (/^text\//i.test(type)) return { content: 'text', schema: reader.schema(media.schema ?? {}, `${at}/schema`) }
  reader.notice(`${at}/content`, `is ${type}, which is handed on as text; its schema has no effect`)
  return { content: 'text', schema: { type: ['string'] } }
}
