import { writeFileSync } from 'node:fs'
import { createClient } from '../../clients/sdk/client.ts'
import type { OperationSpec } from '../../clients/sdk/operation-spec.ts'
import { emitClientOperations } from '../emit/client/emit-sdk.ts'
import { type Contract, foreignReading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { type GeneratedServer, serveGenerated } from './server-testing.ts'

/** The generated client of a contract, in front of its generated server. */
export type BothSides = {
  contract: Contract
  served: GeneratedServer
  client: Record<string, (request: object) => Promise<{ status: number }>>
  /** The input of the last call, as JSON. */
  received: Record<string, unknown>
}

/** Serves paths of OpenAPI 3.1 to their own client; each handler answers 204. */
export async function serveToClient(paths: object, schemas: object = {}): Promise<BothSides> {
  const document = { openapi: '3.1.0', info: { title: 'Test', version: '1.0.0' }, paths, components: { schemas } }
  const contract = toContract('test', { document, version: '3.1', notices: [], places: new Map() }, foreignReading)
  const served = await serveGenerated(contract)
  const file = `${served.folder}/client-operations.ts`
  writeFileSync(file, emitClientOperations([contract]))
  const specs = (await import(file)) as Record<string, OperationSpec>
  const client = createClient(specs, { url: served.url, retries: 0 }) as unknown as BothSides['client']
  const sides: BothSides = { contract, served, client, received: {} }
  for (const { operationId } of contract.operations)
    served.handlers[operationId] = async (input) => {
      sides.received = JSON.parse(JSON.stringify(input))
      return { status: 204 }
    }
  return sides
}
