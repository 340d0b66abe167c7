import { Worker } from 'node:worker_threads'
import type { Json } from './load.ts'
import type { Operation } from './model.ts'

/** What the types of clients need to know of an operation besides the document. */
export type NamedOperation = Pick<Operation, 'method' | 'path' | 'operationId'>

/**
 * The types of a document as its clients see them, made by another thread.
 * @throws Error where openapi-typescript does not understand the document
 */
export function clientTypes(document: Json, operations: readonly NamedOperation[]): Promise<string> {
  const named = operations.map(({ method, path, operationId }) => ({ method, path, operationId }))
  const worker = new Worker(new URL('./client-types.worker.ts', import.meta.url), {
    workerData: { document, operations: named },
  })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
