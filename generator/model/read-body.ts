import { pointerStep } from '@tomorro/runtime/pointer'
import type { Json } from '../json.ts'
import { noticeLostDefaults } from './lost-defaults.ts'
import { bareType, isJsonType } from './media-type.ts'
import { hasDefault, withoutDefaults } from './merge-patch.ts'
import type { Body, Media } from './model.ts'
import { toMedia } from './read-media.ts'
import type { Reader } from './reader.ts'
import { flatten } from './value-shape.ts'

/** Limit of a body in bytes, unless the operation has `x-max-bytes`. */
const BODY_BYTES = 1_048_576
/** Bytes per character of text, at most. */
const UTF8_BYTES = 4
/** Bytes for boundaries and headers of a multipart body. */
const FORM_BYTES = 65_536

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
      Math.max(BODY_BYTES, ...media.map((one) => bytesOf(reader, one))),
  }
}

/** The body limit that a schema needs for its text and files, such as `maxLength: 20000000` of a file. */
function bytesOf(reader: Reader, { schema, type }: Media): number {
  const isFile = !isJsonType(type) && !type.startsWith('text/')
  const whole = flatten(reader, schema)
  const parts = [whole, ...Object.values(whole.properties ?? {}).map((part) => flatten(reader, part))]
  const bounds = parts.map((part) => {
    const { maxLength } = flatten(reader, part.items ?? part)
    // Files go to disk. Text stays in memory, so an array of texts counts as one.
    const count = isFile && part.items !== undefined ? Number(part.maxItems ?? 1) : 1
    return Number(maxLength ?? 0) * count
  })
  return bounds.reduce((sum, bound) => sum + bound * (isFile ? 1 : UTF8_BYTES), FORM_BYTES)
}

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
