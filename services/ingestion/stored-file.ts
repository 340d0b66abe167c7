import type { Readable } from 'node:stream'
import { Problem } from '@tomorro/runtime/problem'
import type { ObjectStore } from '@tomorro/storage/object-store'

/** The media types of stored files. */
export const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The file of a row, as a stream. @throws Error if the store has lost it */
export async function storedFile(store: ObjectStore, objectKey: string): Promise<Readable> {
  const content = await store.get(objectKey)
  if (!content) throw new Error(`The file ${objectKey} is missing from the store`)
  return content
}

/**
 * Deletes a stored file whose row was refused. After any other error the file stays: the row may have been committed.
 * @param work stores the row, and throws a problem where it rolls back
 */
export async function withoutFileIfRefused<T>(
  store: ObjectStore,
  objectKey: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem) await store.delete(objectKey)
    throw error
  }
}
