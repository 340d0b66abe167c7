import { readFile, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { type BodyStream, decodeUtf8, exceeding, KEPT_BYTES_MAX, unreadable } from './body-bytes.ts'
import { violationsBelow } from './form.ts'
import { parseJson } from './json.ts'
import { jsonOrText } from './json-or-text.ts'
import { isJsonType, isMediaTypeOf } from './media-type.ts'
import { allOf, type ByPattern, byPattern, type Scalar, toScalar } from './parameter-value.ts'
import { pointerStep } from './pointer.ts'
import { Problem, type Violation } from './problem.ts'
import { Readings, readingsOf } from './readings.ts'
import { newUploadPlace, setAside } from './received-file.ts'
import { isObject } from './validator.ts'

/** How the parts of a `multipart/form-data` body are read, as generated. */
export type MultipartSpec = {
  readonly parts: Readonly<Record<string, PartSpec>>
  /** Bytes in memory of all parts that are not files, where the contract needs more than usual. */
  readonly textBytes?: number
  /** Parts by regular expressions of their names. */
  readonly patterns?: readonly ByPattern<PartSpec>[]
  /** Parts with other names; without it they are refused. */
  readonly others?: PartSpec
}

export type PartSpec = {
  /** Each part of this name is an item of an array. */
  readonly many?: boolean
  /** With `many`: the values that a single part may be instead of an array of one. */
  readonly alone?: { readonly scalar?: Scalar; readonly object?: boolean; readonly null?: boolean }
  /** Accepted media types and ranges; any by default. */
  readonly types?: readonly string[]
} & (
  | {
      readonly kind: 'file'
      readonly bytesMin?: number
      readonly bytesMax?: number
      /** The JSON text `null` without a file name is null, and no file. */
      readonly nullable?: boolean
    }
  /** With `text`: a part that is not declared as JSON and does not begin with `{` or `[` is read as this scalar. */
  | { readonly kind: 'json'; readonly text?: Scalar }
  /** With `nullable`: the JSON text `null` is null. With `many`: `first` holds the shapes of the first items. */
  | { readonly kind: 'text'; readonly shape: Scalar; readonly first?: readonly Scalar[]; readonly nullable?: boolean }
)

/** Parts per body. */
const PARTS_MAX = 1_000
const PART_HEADER_BYTES_MAX = 4_096
/** Bytes of the text `null`. */
const NULL_BYTES = 4

type Received = { content: Record<string, unknown>; violations: Violation[]; release: () => Promise<void> }

/**
 * Reads a multipart/form-data body; parts may come in any order. Files are written to disk; text becomes a number or a boolean
 * where it is exactly one. The validator finds missing and wrong parts.
 * @returns the values by name; `release` removes the files
 * @throws Problem `invalid_request`, `payload_too_large`; no file is left then
 */
export async function readMultipart(body: BodyStream, spec: MultipartSpec): Promise<Received> {
  const base = newUploadPlace()
  const places: string[] = []
  const release = async () => {
    await Promise.all(places.map((place) => rm(place, { force: true })))
  }
  const newPlace = () => {
    const place = `${base}-${places.length}`
    places.push(place)
    return place
  }
  try {
    return { ...gather(await receive(body, spec, newPlace)), release }
  } catch (error) {
    await release()
    throw error
  }
}

/** The value of a part, or its violations. `single`: its value where no other part has its name. */
type Read = { value?: unknown; single?: unknown; violations?: Violation[] }
type Named = { name: string; many: boolean }
type Part = Named & { stream: BusboyFileStream; read: Promise<Read> }
/** `index`: the number of earlier parts of this name. */
type Source = {
  stream: BusboyFileStream
  filename: string | undefined
  encoding: string
  type: string
  index: number
}
/** Shared by the parts of one body: remaining memory and the place for files. */
type Room = { memory: number; limit: number; newPlace: () => string }

async function receive(body: BodyStream, spec: MultipartSpec, newPlace: () => string): Promise<(Named & Read)[]> {
  const parts: Part[] = []
  const { textBytes: limit = KEPT_BYTES_MAX } = spec
  const room = { memory: limit, limit, newPlace }
  const parser = parserOf(body.contentType)
  parser.on('file', (given: string | undefined, stream, filename, encoding, type) => {
    const name = given ?? ''
    const part =
      (Object.hasOwn(spec.parts, name) ? spec.parts[name] : undefined) ??
      byPattern(spec.patterns ?? [], name) ??
      spec.others
    const index = parts.filter((earlier) => earlier.name === name).length
    const read = readPart(part, { stream, filename, encoding, type, index }, room)
    parts.push({ name, many: part?.many === true, stream, read })
    // After a failure the remaining parts are discarded.
    read.catch((error: Error) => parser.destroy(error))
  })
  parser.once('partsLimit', () => {
    parser.destroy(exceeding(`A body may have at most ${PARTS_MAX} parts`))
  })
  const [whole] = await Promise.allSettled([pipeline(body, parser)])
  if (whole.status === 'rejected') for (const { stream } of parts) stream.destroy(whole.reason)
  const settled = await Promise.allSettled(
    parts.map(async ({ stream: _, read, ...part }) => ({ ...part, ...(await read) })),
  )
  if (whole.status === 'rejected') throw toRefusal(whole.reason)
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}

function parserOf(contentType: string) {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      isPartAFile: () => true,
      limits: { parts: PARTS_MAX, headerSize: PART_HEADER_BYTES_MAX },
    })
  } catch (error) {
    throw unreadable('The Content-Type has no boundary', error)
  }
}

/** An error of the parser means a malformed body; Problems and errors of the disk stay as they are. */
const toRefusal = (error: NodeJS.ErrnoException): Error =>
  error instanceof Problem || error.syscall !== undefined
    ? error
    : unreadable('The multipart body cannot be read to its end', error)

async function readPart(part: PartSpec | undefined, source: Source, room: Room): Promise<Read> {
  const { stream, filename, type, index } = source
  const violations = refusal(part, source)
  if (part === undefined || violations) {
    stream.on('error', () => undefined).resume()
    return { violations: violations ?? [] }
  }
  if (part.kind === 'file') {
    const file = await setAside(stream, room.newPlace(), part.bytesMax ?? Number.POSITIVE_INFINITY)
    if (mayBeNull(part, source) && (await isNull(file)))
      return { ...(part.nullable ? { value: null } : { violations: [wrongType(part)] }), ...singleOf(part, null) }
    const { bytesMin = 0 } = part
    if (!isTypeOf(part, type)) return { violations: [wrongType(part)] }
    if (file.bytes < bytesMin)
      return { violations: [at('minLength', 'The file is too small', `at least ${bytesMin} bytes`)] }
    const value = { ...file, contentType: type, ...(filename ? { filename } : {}) }
    return { value, ...(part.alone?.scalar === undefined ? {} : { single: value }) }
  }
  const bytes = await keep(stream, room)
  try {
    const text = decodeUtf8(bytes)
    const isNull = isJsonType(type) && text === 'null'
    if (part.kind === 'text') {
      const value = isNull && part.nullable ? null : toScalar(part.first?.[index] ?? part.shape, text)
      return { value, ...singleOf(part, isNull && part.alone?.null ? null : text) }
    }
    const scalar = part.text ?? part.alone?.scalar
    const isText = scalar !== undefined && !isJsonType(type) && !/^\s*[[{]/.test(text)
    if (isText) return { value: toScalar(scalar, text), ...singleOf(part, text) }
    const value = isJsonType(type) ? parseJson(text) : jsonOrText(text, part.text)
    return { value, ...singleOf(part, value instanceof Readings ? value.values[0] : value) }
  } catch (error) {
    if (error instanceof Problem && error.extra.errors) return { violations: [...error.extra.errors] }
    throw error
  }
}

/** The value of a single part in place of an array, from its text or its JSON value. */
function singleOf({ alone }: PartSpec, value: unknown): Pick<Read, 'single'> {
  if (value === null) return alone?.null ? { single: null } : {}
  if (typeof value !== 'string') return alone?.object && isObject(value) ? { single: value } : {}
  const singles = alone?.scalar === undefined ? [] : allOf(alone.scalar, value)
  return singles.length === 0 ? {} : { single: readingsOf(singles) }
}

const mayBeNull = (part: PartSpec, { filename, type }: Source): boolean =>
  part.kind === 'file' &&
  (part.nullable === true || part.alone?.null === true) &&
  filename === undefined &&
  isJsonType(type)

const isNull = async ({ path, bytes }: { path: string; bytes: number }): Promise<boolean> =>
  bytes === NULL_BYTES && (await readFile(path, 'utf8')) === 'null'

const isTypeOf = ({ types }: PartSpec, type: string): boolean =>
  types === undefined || types.some((accepted) => isMediaTypeOf(accepted, type))

const wrongType = ({ types = [] }: PartSpec): Violation =>
  at('contentType', 'Unsupported media type of the part', types.join(' or '))

function refusal(part: PartSpec | undefined, source: Source): Violation[] | undefined {
  const { encoding, type, index } = source
  if (!part) return [at('unknown', 'Unknown part')]
  if (index > 0 && !part.many) return [at('repeated', 'Given more than once')]
  // Deprecated by RFC 7578 §4.7; we do not decode it.
  if (encoding === 'base64' || encoding === 'quoted-printable')
    return [at('encoding', 'A part must not be encoded', 'no Content-Transfer-Encoding')]
  if (source.filename?.includes('\0'))
    return [at('characters', 'The name of the file holds U+0000', 'a name without it')]
  if (!isTypeOf(part, type) && !mayBeNull(part, source)) return [wrongType(part)]
  return undefined
}

async function keep(stream: BusboyFileStream, room: Room): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    room.memory -= chunk.length
    if (room.memory < 0) throw exceeding(`Parts that are no files may have at most ${room.limit} bytes together`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Parts of one name as one value, or as the items of an array. */
function gather(parts: readonly (Named & Read)[]): Pick<Received, 'content' | 'violations'> {
  const content: Record<string, unknown> = Object.create(null)
  const violations: Violation[] = []
  const count = Map.groupBy(parts, ({ name }) => name)
  for (const { name, many, value, single, violations: own } of parts) {
    if (single !== undefined && count.get(name)?.length === 1) {
      // A list of one is the other reading.
      const others = many && !own && !isFile(single) ? [[value]] : []
      content[name] = readingsOf([...(single instanceof Readings ? single.values : [single]), ...others])
      continue
    }
    if (many) content[name] ??= []
    const items = (many ? content[name] : []) as unknown[]
    const place = `/${pointerStep(name)}${many ? `/${items.length}` : ''}`
    if (own) violations.push(...violationsBelow(place, own))
    if (many) items.push(value)
    else if (!own) content[name] = value
  }
  return { content, violations }
}

const isFile = (value: unknown): boolean => isObject(value) && 'path' in value && 'bytes' in value

const at = (code: string, detail: string, expected?: string): Violation => ({
  in: 'body',
  pointer: '',
  code,
  detail,
  ...(expected === undefined ? {} : { expected }),
})
