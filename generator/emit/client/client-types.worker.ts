import { parentPort, workerData } from 'node:worker_threads'
import { emitClientTypes } from './emit-client-types.ts'

// A thread of its own: what openapi-typescript does takes longer than everything else, which goes on meanwhile.
parentPort?.postMessage(await emitClientTypes(workerData))
