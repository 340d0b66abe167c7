import { pointerStep } from '@tomorro/runtime/pointer'
import { isWithoutContent } from '@tomorro/runtime/status'
import type { Json } from '../json.ts'
import { refusesProblems } from './error-body.ts'
import { isFile } from './file-schema.ts'
import type { DeclaredResponse, Header, Media, StatusRange } from './model.ts'
import { childrenOf } from './parameter-style.ts'
import { toContent } from './read-content.ts'
import { toMedia } from './read-media.ts'
import { isToken, type Reader } from './reader.ts'
import { componentName, type Schema } from './schema.ts'
import { flatten, typesOf } from './value-shape.ts'

export function toResponse(reader: Reader, status: string, source: unknown, at: string): DeclaredResponse[] {
  if (status.startsWith('x-')) return []
  const known = toStatus(status)
  if (known === undefined) {
    const says = /^1(?:\d\d|XX)$/i.test(status) ? 'is no final status' : 'is no status'
    reader.notice(at, `${says}; handlers cannot answer with it`)
    return []
  }
  const response = reader.resolve(source, at)
  const headers = Object.entries((response.headers ?? {}) as Json)
    .filter(([name]) => {
      const place = `${at}/headers/${pointerStep(name)}`
      const otherwise = chosenOtherwise.get(name.toLowerCase())
      if (otherwise !== undefined) reader.notice(place, `has no effect: ${otherwise}`)
      if (!isToken(name)) reader.notice(place, 'is no name of a header; no response can have it')
      // Our own services declare what their router sends.
      if (name.toLowerCase() === 'x-request-id' && reader.reading.problems === 'returned')
        reader.notice(
          place,
          'is set by the router, to the requestId of its log and problem documents; handlers cannot set it',
        )
      return otherwise === undefined && isToken(name)
    })
    .map(([name, header]) => toHeader(reader, name, header, `${at}/headers/${pointerStep(name)}`))
  const isEmpty = isWithoutContent(Number(status)) && Object.keys((response.content ?? {}) as Json).length > 0
  if (isEmpty) reader.notice(`${at}/content`, `has no effect: a response ${status} has no content (RFC 9110)`)
  const media = isEmpty ? [] : asJson(reader, toMedia(reader, response, at), at)
  const isProblem = reader.reading.problems === 'thrown' && Number(status) >= 400 && media.every(isPlainProblem)
  // Operations share a component; one notice of it will do.
  const { $ref } = source as { $ref?: string }
  const isOwn = reader.reading.errorBodies === 'own'
  if (!isOwn && refusesProblems(reader, { status: known, media }) && !reader.told.has($ref ?? at)) {
    reader.told.add($ref ?? at)
    reader.notice(
      $ref ?? at,
      "has a body that no problem document (RFC 9457) fits; the router's own errors fit it only by its option errorBody (--error-body requires it)",
    )
  }
  return [{ status: known, media, headers, isProblem }]
}

/**
 * A response of any type or `application/*` with the schema of an object, array, number or boolean is sent as JSON; springdoc writes
 * such documents. Of text nobody knows whether it is JSON: the handler names the type, and the schema has no effect. Beside another JSON type it stays a range, and the handler names the type.
 */
function asJson(reader: Reader, media: readonly Media[], at: string): Media[] {
  const hasJson = media.some(({ json }) => json)
  return media.map((one) => {
    const types = typesOf(reader, one.schema)
    const isRange = one.type === '*/*' || one.type === 'application/*'
    const isText = types.every((type) => type === 'string' || type === 'null')
    if (isRange && types.includes('string') && isText && !hasJson && flatten(reader, one.schema).format !== 'binary')
      reader.notice(
        `${at}/content/${pointerStep(one.type)}/schema`,
        `is of ${one.type}: bytes; the schema has no effect`,
      )
    if (!isRange || isText) return one
    if (hasJson) return { ...one, json: true }
    reader.notice(
      `${at}/content/${pointerStep(one.type)}`,
      'is a range of media types; responses are sent as application/json',
    )
    return { ...one, type: 'application/json', json: true }
  })
}

/** Headers that no handler sets, and what decides about them. */
const chosenOtherwise: ReadonlyMap<string, string> = new Map([
  ['content-type', 'the media type is that of the content'],
  ['transfer-encoding', 'the router says where a response ends'],
  ['trailer', 'the router sends no trailers'],
])

function toStatus(status: string): DeclaredResponse['status'] | undefined {
  if (/^[2-5]\d\d$/.test(status)) return Number(status)
  if (/^[2-5]XX$/i.test(status)) return status.toUpperCase() as StatusRange
  return status === 'default' ? status : undefined
}

function toHeader(reader: Reader, name: string, source: unknown, at: string): Header {
  const header = reader.resolve(source, at)
  const { content, schema } = toContent(reader, header, at)
  if (content === undefined && header.style !== undefined && header.style !== 'simple')
    reader.notice(`${at}/style`, 'has no effect: the style of headers is simple')
  const result = {
    name,
    required: header.required === true,
    explode: header.explode === true,
    json: content === 'json',
    schema,
  }
  if (!result.json) noticeUnsaid(reader, result.schema, at)
  return result
}

/** Notices what a header's style cannot write, so that such a response is an error (OpenAPI 3.1.1, "Style Values"). */
function noticeUnsaid(reader: Reader, schema: Schema, at: string): void {
  const below = childrenOf(reader, schema)
  const isNested = below.some((one) => typesOf(reader, one).some((type) => type === 'array' || type === 'object'))
  if (isNested) reader.notice(at, 'holds lists or objects within a list or an object, which no header writes')
  if ([schema, ...below].some((one) => typesOf(reader, one).includes('null')))
    reader.notice(at, 'may be null, which no header says; handlers leave it out')
  if (isFile(reader, schema)) reader.notice(at, 'holds bytes, which a header cannot carry: any text is valid')
}

const isPlainProblem = ({ schema }: Media): boolean =>
  typeof schema === 'object' && schema.$ref !== undefined && componentName(schema.$ref) === 'Problem'
