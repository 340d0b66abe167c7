import { Worker } from 'node:worker_threads'
import type { Json } from '../contract/load.ts'

/**
 * The types of a document as its clients see them, made by another thread.
 * @throws Error where openapi-typescript does not understand the document
 */
export function clientTypes(document: Json): Promise<string> {
  const worker = new Worker(new URL('./client-types.worker.ts', import.meta.url), { workerData: document })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
