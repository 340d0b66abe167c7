import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ContractError } from '../../error.ts'
import type { Json } from '../../json.ts'

/**
 * The types of a document as its clients see them, made by another thread.
 * @throws ContractError where openapi-typescript does not understand the document
 */
export function clientTypes(document: Json): Promise<string> {
  const worker = new Worker(new URL(`./client-types.worker${extname(import.meta.filename)}`, import.meta.url), {
    workerData: document,
  })
  const types = new Promise<string>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', ({ message }) => {
      reject(new ContractError(`the types of a client cannot be made: openapi-typescript says "${message}"`))
    })
  })
  // Whoever waits for it is told; nobody does after another error.
  types.catch(() => undefined)
  return types
}
