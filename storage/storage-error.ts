import type { Readable } from 'node:stream'
import type { ObjectStore } from './object-store.ts'

/** The store of files is full, or does not answer. Services answer 503 and name the storage, by its `code`. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly code: 'STORAGE_FULL' | 'STORAGE_AWAY'

  constructor(code: StorageError['code'], cause: unknown) {
    super(code === 'STORAGE_FULL' ? 'The file storage is full' : 'The file storage does not answer', { cause })
    this.code = code
  }
}

/** Disks and quotas that are full, of the folder and of servers that speak S3. */
const full = new Set(['ENOSPC', 'EDQUOT', 'XMinioStorageFull', 'QuotaExceeded'])
/** Folders that are gone, read-only or broken, and servers that cannot be reached or are overloaded. */
const away = new Set([
  ...['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ESTALE', 'EMFILE', 'ENFILE'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'TimeoutError'],
  ...['SlowDown', 'ServiceUnavailable', 'InternalError', 'RequestTimeout'],
])

/** Wraps a store: its own failures become `StorageError`; failures of the content stream stay as they are. */
export const namingFailures = (store: ObjectStore): ObjectStore => ({
  ...store,
  async put(key, content, mediaType) {
    const broken = failureOf(content)
    return store.put(key, content, mediaType).catch((error) => {
      throw broken.error === undefined ? named(error) : error
    })
  },
  get: (key) => store.get(key).catch(rethrow),
  link: (key, options) => store.link(key, options).catch(rethrow),
  delete: (key) => store.delete(key).catch(rethrow),
})

function failureOf(content: Readable): { error?: unknown } {
  const failure: { error?: unknown } = {}
  content.once('error', (error) => {
    failure.error = error
  })
  return failure
}

function rethrow(error: unknown): never {
  throw named(error)
}

function named(error: unknown): unknown {
  const { code, name } = error as { code?: unknown; name?: unknown }
  const marks = [code, name].filter((mark) => typeof mark === 'string')
  if (marks.some((mark) => full.has(mark))) return new StorageError('STORAGE_FULL', error)
  return marks.some((mark) => away.has(mark)) ? new StorageError('STORAGE_AWAY', error) : error
}
