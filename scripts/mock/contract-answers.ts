import { randomUUID } from 'node:crypto'
import type { Json } from '@tomorro/generator/json'
import type { Handler, HandlerResponse } from '@tomorro/runtime/operation'
import { Problem } from '@tomorro/runtime/problem'
import { isOwnHeader, type Node, resolverOf } from './contract-node.ts'

/** The cursor of the second page, the last one. */
const SECOND_PAGE = 'page-2'

/**
 * A handler per operation that responds with the example of its first success. Ids of the path appear in the body, and a list of one
 * page becomes two pages.
 */
export function contractAnswers(document: Json): Record<string, Handler> {
  const resolved = resolverOf(document)
  const handlers: Record<string, Handler> = {}
  for (const item of Object.values(document.paths as Node))
    for (const { operationId, parameters = [], responses } of Object.values(item as Node) as Node[])
      if (operationId !== undefined) {
        const all = [...((item as Node).parameters ?? []), ...parameters].map(resolved)
        handlers[operationId] = answering(all, responses, resolved)
      }
  return handlers
}

function answering(parameters: readonly Node[], responses: Node, resolved: (node: Node) => Node): Handler {
  const status = Number(Object.keys(responses).find((declared) => declared.startsWith('2')))
  const { content = {}, headers = {} } = resolved(responses[status])
  const exampleOfPath = (name: string): unknown => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name)
    return parameter?.example ?? resolved(parameter?.schema)?.example
  }
  const types = Object.keys(content)
  return async ({ path, query }, { accepts }) => {
    const contentType = types.length > 1 ? accepts(typesFor(types, query.format)) : types[0]
    const example = exampleOf(resolved, content[contentType ?? ''])
    const body = Object.entries(path).reduce(
      (filled, [name, given]) => replaced(filled, exampleOfPath(name), given),
      example,
    )
    return {
      status,
      headers: Object.fromEntries(
        Object.entries(headers).flatMap(([name, header]) => headerOf(name, resolved(header), contentType)),
      ),
      ...(contentType !== undefined && { body: paged(body, query) }),
      ...(types.length > 1 && { contentType: contentType ?? '' }),
    } as HandlerResponse
  }
}

/** The file name of an example has the extension of its media type. */
const headerOf = (name: string, header: Node, contentType = ''): [string, unknown][] => {
  if (isOwnHeader(name)) return []
  const example = header.example ?? header.schema?.example
  const ending = Object.keys(mediaTypes).find((format) => mediaTypes[format] === contentType)
  return [[name, ending === undefined ? example : String(example).replace(/\.(xlsx|csv|pdf)"$/, `.${ending}"`)]]
}

const mediaTypes: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  pdf: 'application/pdf',
}

/** The example of a media type. A media type without one is a file; the mock sends a few bytes. */
const exampleOf = (resolved: (node: Node) => Node, media: Node): unknown =>
  media?.example ??
  (Object.values(media?.examples ?? {})[0] as Node)?.value ??
  resolved(media?.schema)?.example ??
  Buffer.from('mock')

/** The media type that the parameter `format` names. */
const typesFor = (types: readonly string[], format: unknown): readonly string[] => {
  const asked = types.filter((type) => type === mediaTypes[String(format)])
  return asked.length > 0 ? asked : types
}

/** A copy with a value in place of its example everywhere. */
function replaced(node: Node, example: unknown, given: unknown): Node {
  if (node === example && example !== undefined) return given
  if (Array.isArray(node)) return node.map((entry) => replaced(entry, example, given))
  if (node === null || typeof node !== 'object' || Buffer.isBuffer(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replaced(value, example, given)]))
}

/** The first page refers to a second one, whose entries have different ids. */
function paged(body: Node, { cursor }: Record<string, unknown>): Node {
  if (!Array.isArray(body?.items) || !('nextCursor' in body)) return body
  if (cursor === undefined) return { ...body, nextCursor: SECOND_PAGE }
  if (cursor !== SECOND_PAGE) throw unknownCursor()
  const items = body.items.map((item: Node) => (typeof item.id === 'string' ? { ...item, id: randomUUID() } : item))
  return { ...body, items, nextCursor: null }
}

export const unknownCursor = (): Problem =>
  new Problem('invalid_request', 'The cursor is not of this list', {
    errors: [
      {
        in: 'query',
        name: 'cursor',
        code: 'cursor',
        detail: 'Not a cursor of this list',
        expected: 'nextCursor of a page',
      },
    ],
  })
