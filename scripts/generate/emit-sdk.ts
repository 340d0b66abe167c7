import { credentialOf } from './credential.ts'
import type { Contract, Operation, Parameter } from './model.ts'

/** What the client has to know of an operation at run time; everything else is in its types. */
type Row = {
  method: string
  path: string
  scheme: string
  /** Media type of the body. */
  media?: string
  /** The delimiter of each query parameter whose items share one `name=`. */
  delimiters?: Record<string, string>
}

const delimiterOf: Readonly<Record<string, string>> = { form: ',', spaceDelimited: '%20', pipeDelimited: '%7C' }

/** The table from operationId to the request to send. */
export function emitClientOperations(contracts: readonly Contract[]): string {
  const operations = contracts.flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })))
  const rows = operations
    .sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1))
    .map(({ contract, operation }) => `  ${operation.operationId}: ${JSON.stringify(toRow(contract, operation))},`)
  return [
    "import type { operations as types } from './types.ts'",
    '',
    '/** How each operation is asked for. */',
    'export const operations = {',
    ...rows,
    '} as const satisfies Record<keyof types, unknown>',
    '',
  ].join('\n')
}

function toRow(contract: Contract, operation: Operation): Row {
  const { method, path, body, parameters } = operation
  const [media] = body?.media ?? []
  const delimited = parameters.filter(isDelimited)
  return {
    method,
    path,
    scheme: credentialOf(contract, operation).scheme,
    ...(media ? { media: media.type } : {}),
    ...(delimited.length > 0
      ? { delimiters: Object.fromEntries(delimited.map(({ name, style }) => [name, delimiterOf[style] ?? ','])) }
      : {}),
  }
}

const isDelimited = (parameter: Parameter): boolean =>
  parameter.in === 'query' && !parameter.explode && parameter.style !== 'deepObject'
