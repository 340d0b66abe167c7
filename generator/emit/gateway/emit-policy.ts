import { createHash } from 'node:crypto'
import { credentialOf } from '../../model/credential.ts'
import type { Contract, Operation } from '../../model/model.ts'

/** An operation in the authorizer's table. */
type OperationPolicy = {
  operationId: string
  service: string
  scheme: 'bearer' | 'basic' | 'none'
  anyOf: readonly (readonly string[])[]
  organisation: boolean
}

export type PolicyTable = { digest: string; operations: Record<string, OperationPolicy> }

/**
 * The authorizer's policy: required credentials by method and path template. The gateway document carries the same digest, so that
 * a gateway and an authorizer of different contracts are detected.
 */
export function toPolicy(contracts: readonly Contract[]): PolicyTable {
  const entries = contracts.flatMap((contract) =>
    contract.operations.map(
      (operation) => [`${operation.method} ${operation.path}`, operationPolicy(contract, operation)] as const,
    ),
  )
  const operations = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  const digest = createHash('sha256').update(JSON.stringify(operations)).digest('hex')
  return { digest, operations }
}

export const emitPolicy = (policy: PolicyTable): string =>
  `${JSON.stringify({ $comment: 'From openapi/*.yaml by npm run generate', ...policy }, null, 2)}\n`

function operationPolicy(contract: Contract, operation: Operation): OperationPolicy {
  const credential = credentialOf(contract, operation)
  return {
    operationId: operation.operationId,
    service: contract.domain,
    scheme: credential.scheme,
    anyOf: credential.scheme === 'bearer' ? credential.anyOf : [[]],
    organisation: credential.scheme === 'bearer',
  }
}
