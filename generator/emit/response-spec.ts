import { isRangeType } from '@tomorro/runtime/media-type'
import type { HeaderSpec } from '@tomorro/runtime/response-header'
import { asWhole } from '../model/annotation.ts'
import { isDescribedText } from '../model/file-schema.ts'
import { isWideRange } from '../model/media-type.ts'
import type { Contract, DeclaredResponse, Header, Media } from '../model/model.ts'
import type { Schema, SchemaObject } from '../model/schema.ts'
import { typesOf } from '../model/value-shape.ts'
import { keyText, quoted, typedLiteral } from './code-text.ts'
import { parameterSpec } from './parameter-spec.ts'
import { type TypePlace, typeText } from './type-text.ts'

/** The name of the serializer and the validator for the media type at `index`. */
export const responseName = (operationId: string, status: DeclaredResponse['status'], index = 0): string =>
  `${operationId}_${status}${index === 0 ? '' : `_${index}`}`

/** The media types that a handler may return; none for Problems, which are thrown. */
export const responseMedia = ({ media, isProblem }: DeclaredResponse): readonly Media[] => (isProblem ? [] : media)

/** The headers that a handler may set; the runtime itself sets X-Request-ID. */
const ownHeaders = ({ headers }: DeclaredResponse): Header[] =>
  headers.filter(({ name }) => name.toLowerCase() !== 'x-request-id')

/** The schemas for checking a response: bodies that are JSON or text, and headers. */
export function responseSchemas(
  contract: Contract,
  operationId: string,
  response: DeclaredResponse,
): (readonly [string, Schema])[] {
  if (response.isProblem) return []
  const headers = ownHeaders(response)
  const checked: SchemaObject = {
    type: ['object'],
    properties: Object.fromEntries(headers.map(({ name, schema }) => [name, asWhole(contract, schema)])),
    required: headers.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
  return [
    ...response.media.flatMap((media, index) =>
      media.json || isDescribedText(contract, media)
        ? [[responseName(operationId, response.status, index), media.schema] as const]
        : [],
    ),
    ...(headers.length > 0 ? [[`${responseName(operationId, response.status)}_headers`, checked] as const] : []),
  ]
}

/**
 * The response types of a status for a handler, one per kind of body.
 * @param mayLackBody HEAD is answered with the headers of a body, which may be left out
 */
export function responseTypes(
  place: TypePlace,
  response: DeclaredResponse,
  status: string,
  mayLackBody: boolean,
): string[] {
  const headers = ownHeaders(response)
  const fields = headers.map(
    ({ name, required, schema }) =>
      `${keyText(name)}${required ? '' : '?'}: ${typeText(schema, place)}${required ? '' : ' | undefined'}`,
  )
  const always = [
    `status: ${status}`,
    ...(fields.length > 0
      ? [
          headers.some(({ required }) => required)
            ? `headers: { ${fields.join('; ')} }`
            : `headers?: { ${fields.join('; ')} } | undefined`,
        ]
      : []),
  ]
  const kinds = [...Map.groupBy(response.media, (media) => contentText(place, media))]
  if (kinds.length === 0) return [`{ ${always.join('; ')} }`]
  return kinds.map(([body, media]) => {
    const isNamed = media.length === 1 && media[0]?.json && !isRangeType(media[0].type)
    // For JSON the client's Accept may choose the media type; for bytes the handler must name it.
    const isFree =
      kinds.length === 1 && media.every(({ json, type }) => (json || media.length === 1) && !isRangeType(type))
    const contentType = `contentType${isFree ? '?' : ''}: ${[...new Set(media.map(typeName))].join(' | ')}`
    return `{ ${[...always, ...(isNamed && isFree ? [] : [contentType]), `body${mayLackBody ? '?' : ''}: ${body}`].join('; ')} }`
  })
}

function contentText(place: TypePlace, media: Media): string {
  if (media.json) return `${givenText(place, media.schema)}${isWideRange(media) ? ' | Readable | Uint8Array' : ''}`
  if (!isDescribedText(place.contract, media)) return 'Readable | Uint8Array'
  const isString = typesOf(place.contract, media.schema).includes('string')
  return `${isString ? 'string' : typeText(media.schema, place)} | Readable | Uint8Array`
}

/** A type with optional members, its own or those of a component, allows them to be undefined. */
function givenText(place: TypePlace, schema: Schema): string {
  const text = typeText(schema, place)
  return /\?:|\['|\bSchemas\b/.test(text) ? `Given<${text}>` : text
}

/** A range as a template typedLiteral type: `image/*` is any type of images. */
const typeName = ({ type }: Media): string =>
  type === '*/*' ? 'string' : isRangeType(type) ? `\`${type.replace('*', `\${string}`)}\`` : quoted(type)

/** A response for the runtime. */
export function responseSpec(contract: Contract, operationId: string, response: DeclaredResponse): string {
  const headers = ownHeaders(response).map((header): [string, HeaderSpec] => [
    header.name,
    headerSpec(contract, header),
  ])
  const media = response.media.map(({ type, json }, index) => {
    const write = json ? `, write: serializers.${responseName(operationId, response.status, index)}` : ''
    return `{ type: ${quoted(type)}${write} }`
  })
  const fields = [
    ...(media.length > 0 ? [`media: [${media.join(', ')}]`] : []),
    ...(headers.length > 0 ? [`headers: ${typedLiteral(Object.fromEntries(headers))}`] : []),
  ]
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function headerSpec(contract: Contract, { name, required, explode, json, schema }: Header): HeaderSpec {
  if (json) return { ...(required ? { required } : {}), shape: 'json' }
  const style = { style: 'simple', content: undefined, mayBeEmpty: false, default: undefined } as const
  const { shape } = parameterSpec(contract, { name, in: 'header', required, explode, schema, ...style })
  return { ...(required ? { required } : {}), ...(explode ? { explode } : {}), shape }
}
