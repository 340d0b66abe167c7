import type { Readable } from 'node:stream'
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
