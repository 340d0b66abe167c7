import { pointerStep } from '@tomorro/runtime/pointer'
import type { Json } from '../json.ts'
import { noticeLostDefaults } from './lost-defaults.ts'
import { bareType, isJsonType } from './media-type.ts'
import { hasDefault, withoutDefaults } from './merge-patch.ts'
import type { Body, Media } from './model.ts'
import { bytesOf, FORM_BYTES, MEMORY_BYTES } from './needed-bytes.ts'
import { toMedia } from './read-media.ts'
import type { Reader } from './reader.ts'

/** Limit of a body in bytes, unless the operation has `x-max-bytes`. */
const BODY_BYTES = 1_048_576

export function toBody(reader: Reader, operation: Json, at: string): Body | undefined {
  if (operation.requestBody === undefined) return undefined
  const body = reader.resolve(operation.requestBody, `${at}/requestBody`)
  const isOfRead = /\/(?:get|head)$/.test(at)
  if (isOfRead && reader.version === '3.0') {
    reader.notice(`${at}/requestBody`, 'has no effect: OpenAPI 3.0 ignores a body of GET and HEAD')
    return undefined
  }
  if (isOfRead)
    reader.notice(
      `${at}/requestBody`,
      'is read by the server; clients send none, since fetch sends no body with this method',
    )
  const media = distinctTypes(reader, toMedia(reader, body, `${at}/requestBody`), `${at}/requestBody`).map((one) =>
    asPatch(reader, one, `${at}/requestBody`),
  )
  for (const one of media)
    noticeLostDefaults(reader, one.schema, `${at}/requestBody/content/${pointerStep(one.type)}/schema`)
  if (media.length === 0) {
    reader.notice(`${at}/requestBody`, 'has no media type; it has no effect')
    return undefined
  }
  return {
    required: body.required === true,
    media,
    limit:
      (operation['x-max-bytes'] as number | undefined) ??
      Math.max(
        BODY_BYTES,
        ...media.map((one) => limitOf(reader, one, `${at}/requestBody/content/${pointerStep(one.type)}`)),
      ),
  }
}

/** The body limit that a schema needs. */
function limitOf(reader: Reader, { schema, type }: Media, at: string): number {
  const bytes = bytesOf(reader, schema, type)
  if (bytes <= MEMORY_BYTES || isOnDisk(type)) return FORM_BYTES + bytes
  reader.notice(
    at,
    `allows bodies of more than ${MEMORY_BYTES} bytes, which are refused; x-max-bytes sets another limit`,
  )
  return MEMORY_BYTES
}

const isOnDisk = (type: string): boolean =>
  !isJsonType(type) && !type.startsWith('text/') && bareType(type) !== 'application/x-www-form-urlencoded'

/** Drops media types that differ from an earlier one only by parameters: requests are matched by type alone. */
function distinctTypes({ notice }: Reader, media: readonly Media[], at: string): Media[] {
  const known = new Set<string>()
  return media.filter(({ type }) => {
    const bare = bareType(type)
    if (known.has(bare))
      notice(`${at}/content/${pointerStep(type)}`, `differs from ${bare} by its parameters only; it has no effect`)
    const isNew = !known.has(bare)
    known.add(bare)
    return isNew
  })
}

/** The body schema of a merge patch, in which absent properties stay unchanged. */
function asPatch(reader: Reader, media: Media, at: string): Media {
  const { type, schema } = media
  if (bareType(type) !== 'application/merge-patch+json' || !hasDefault(reader.schemas, schema)) return media
  reader.doubt(at, 'has a default in a merge patch, which would change what the patch leaves out; it has no effect')
  return { ...media, schema: withoutDefaults(reader.schemas, schema) }
}
