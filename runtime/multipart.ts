import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { type Fault, invalidRequest, Problem } from './problem.ts'

/** A part that came as a file, set aside on disk. */
export type ReceivedFile = { readonly path: string; readonly bytes: number; readonly sha256: string }
export type ReceivedForm = { readonly fields: ReadonlyMap<string, string>; readonly file: ReceivedFile }

export type FormShape = {
  /** The name of the one part that is a file. */
  readonly file: string
  readonly fileBytesMax: number
  /** The names of the parts that are text. */
  readonly fields: readonly string[]
}

const FIELD_BYTES_MAX = 1_024
const PART_HEADER_BYTES_MAX = 4_096

/**
 * Reads a multipart/form-data body of one file and some short fields, in whichever order they come, and calls `work` with them.
 * The file goes to disk as it arrives, so memory does not grow with it; it is gone when `work` has ended.
 * @param body as the runtime hands it to an operation whose body it does not parse
 * @throws Problem `invalid_request`, `payload_too_large`
 */
export async function withMultipart<Result>(
  body: IncomingMessage,
  shape: FormShape,
  work: (form: ReceivedForm) => Promise<Result>,
): Promise<Result> {
  const place = path.join(tmpdir(), `tomorro-upload-${process.pid}-${randomUUID()}`)
  try {
    return await work(await receive(body, shape, place))
  } finally {
    // Whatever was not read makes way for the next request of the connection.
    body.resume()
    await rm(place, { force: true })
  }
}

async function receive(body: IncomingMessage, shape: FormShape, place: string): Promise<ReceivedForm> {
  const fields = new Map<string, string>()
  const faults: Fault[] = []
  let part: BusboyFileStream | undefined
  let stored: Promise<ReceivedFile> | undefined
  const parser = parserOf(body, shape)
  const disk = await open(place, 'wx', 0o600)
  parser.on('field', (name, value, nameIsCut, valueIsCut) => {
    if (nameIsCut || !shape.fields.includes(name)) faults.push(fault(name, 'unknown', unknown))
    else if (fields.has(name)) faults.push(fault(name, 'duplicate', 'This stands twice'))
    else if (valueIsCut) faults.push(fault(name, 'maxLength', 'The text is too long'))
    fields.set(name, value)
  })
  parser.on('file', (name, stream) => {
    if (part) {
      faults.push(fault(name, 'duplicate', 'This stands twice'))
      stream.resume()
      return
    }
    part = stream
    stored = setAside(stream, disk, place, shape.fileBytesMax)
    // Nothing of the rest is wanted then.
    stored.catch((error: Error) => parser.destroy(error))
  })
  try {
    await pipeline(body, parser)
  } catch (error) {
    part?.destroy(error as Error)
    await stored?.catch(() => undefined)
    throw unreadable(error as Error)
  } finally {
    await stored?.catch(() => undefined)
    await disk.close().catch(() => undefined)
  }
  const file = await stored
  if (!file) faults.push(fault(shape.file, 'required', 'This is required'))
  if (!file || faults.length > 0) throw invalidRequest(faults)
  return { fields, file }
}

const unknown = 'The contract does not know this'

/** What failed here was the client's, unless it is a refusal already or a disk's. */
const unreadable = (error: NodeJS.ErrnoException): Error =>
  error instanceof Problem || error.syscall !== undefined
    ? error
    : new Problem('invalid_request', 'The multipart body cannot be read to its end', { cause: error })

function parserOf(body: IncomingMessage, { file, fields, fileBytesMax }: FormShape) {
  const { 'content-type': contentType = '' } = body.headers
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      isPartAFile: (name) => name === file,
      limits: {
        files: 2,
        fields: fields.length + 8,
        fieldSize: FIELD_BYTES_MAX,
        headerSize: PART_HEADER_BYTES_MAX,
        fileSize: fileBytesMax + 1,
      },
    })
  } catch (error) {
    throw new Problem('invalid_request', 'The Content-Type has no boundary', { cause: error })
  }
}

async function setAside(
  stream: BusboyFileStream,
  disk: FileHandle,
  place: string,
  bytesMax: number,
): Promise<ReceivedFile> {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      if (bytes > bytesMax) done(tooLarge(bytesMax))
      else done(null, chunk)
    },
  })
  await pipeline(stream, measure, disk.createWriteStream())
  return { path: place, bytes, sha256: hash.digest('hex') }
}

const tooLarge = (bytes: number): Problem => new Problem('payload_too_large', `A file may have at most ${bytes} bytes`)

const fault = (name: string, code: string, detail: string): Fault => ({
  in: 'body',
  pointer: `/${name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`,
  code,
  detail,
})
