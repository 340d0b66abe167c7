import type { HeaderRow } from '@tomorro/runtime/reply-header'
import type { Contract, Header, Media, Reply } from '../../model/model.ts'
import type { Schema, SchemaObject } from '../../model/schema.ts'
import { typesOf } from '../../model/value-shape.ts'
import { parameterRow } from './parameter-row.ts'
import { keyText, literal, quoted, type TypePlace, typeText } from './type-text.ts'

/** The name of what writes and checks a body of the media type at `index`. */
export const replyName = (operationId: string, status: Reply['status'], index = 0): string =>
  `${operationId}_${status}${index === 0 ? '' : `_${index}`}`

/** The media types that a handler may answer with; none where the reply is a problem that it throws. */
export const replyMedia = ({ media, isProblem }: Reply): readonly Media[] => (isProblem ? [] : media)

/** The headers that a handler may set: the runtime sends the id of the request with every answer. */
const ownHeaders = ({ headers }: Reply): Header[] => headers.filter(({ name }) => name.toLowerCase() !== 'x-request-id')

/** What checks a reply where replies are checked: its bodies that are written or are text, and its headers. */
export function replySchemas(contract: Contract, operationId: string, reply: Reply): (readonly [string, Schema])[] {
  if (reply.isProblem) return []
  const headers = ownHeaders(reply)
  const checked: SchemaObject = {
    type: ['object'],
    properties: Object.fromEntries(headers.map(({ name, schema }) => [name, schema])),
    required: headers.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
  return [
    ...reply.media.flatMap((media, index) =>
      media.json || isText(contract, media)
        ? [[replyName(operationId, reply.status, index), media.schema] as const]
        : [],
    ),
    ...(headers.length > 0 ? [[`${replyName(operationId, reply.status)}_headers`, checked] as const] : []),
  ]
}

/** What a handler may answer with a status, as types; one for each kind of body. */
export function replyTypes(place: TypePlace, reply: Reply, status: string): string[] {
  const headers = ownHeaders(reply)
  const fields = headers.map(
    ({ name, required, schema }) => `${keyText(name)}${required ? '' : '?'}: ${typeText(schema, place)}`,
  )
  const always = [
    `status: ${status}`,
    ...(fields.length > 0
      ? [`headers${headers.some(({ required }) => required) ? '' : '?'}: { ${fields.join('; ')} }`]
      : []),
  ]
  const kinds = [...Map.groupBy(reply.media, (media) => contentText(place, media))]
  if (kinds.length === 0) return [`{ ${always.join('; ')} }`]
  return kinds.map(([body, media]) => {
    const isNamed = media.length === 1 && media[0]?.json && !isRange(media[0].type)
    // What is written as JSON may be left to the client's Accept; of bytes the handler knows what they are.
    const isFree = kinds.length === 1 && media.every(({ json, type }) => (json || media.length === 1) && !isRange(type))
    const contentType = `contentType${isFree ? '?' : ''}: ${[...new Set(media.map(typeName))].join(' | ')}`
    return `{ ${[...always, ...(isNamed && isFree ? [] : [contentType]), `body: ${body}`].join('; ')} }`
  })
}

function contentText(place: TypePlace, media: Media): string {
  if (media.json) return typeText(media.schema, place)
  return `${isText(place.contract, media) ? 'string | ' : ''}Readable | Uint8Array`
}

const isRange = (type: string): boolean => type.endsWith('/*')

/** A range is any type of its kind. */
const typeName = ({ type }: Media): string =>
  type === '*/*' ? 'string' : isRange(type) ? `\`${type.slice(0, -1)}\${string}\`` : quoted(type)

const isText = (contract: Contract, { type, schema }: Media): boolean =>
  type.startsWith('text/') &&
  typesOf(contract, schema).join() === 'string' &&
  (typeof schema === 'boolean' || schema.format !== 'binary')

/** What the runtime has to know of a reply. */
export function replyRow(contract: Contract, operationId: string, reply: Reply): string {
  const headers = ownHeaders(reply).map((header): [string, HeaderRow] => [header.name, headerRow(contract, header)])
  const media = reply.media.map(({ type, json }, index) => {
    const write = json ? `, write: serializers.${replyName(operationId, reply.status, index)}` : ''
    return `{ type: ${quoted(type)}${write} }`
  })
  const fields = [
    ...(media.length > 0 ? [`media: [${media.join(', ')}]`] : []),
    ...(headers.length > 0 ? [`headers: ${literal(Object.fromEntries(headers))}`] : []),
  ]
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function headerRow(contract: Contract, { name, required, explode, json, schema }: Header): HeaderRow {
  if (json) return { ...(required ? { required } : {}), shape: 'json' }
  const style = { style: 'simple', content: undefined, mayBeEmpty: false, default: undefined } as const
  const { shape } = parameterRow(contract, { name, in: 'header', required, explode, schema, ...style })
  return { ...(required ? { required } : {}), ...(explode ? { explode } : {}), shape }
}
