import type { Scheme } from '../../../clients/sdk/operation-spec.ts'
import type { Contract, Operation, SecurityScheme } from '../../model/model.ts'
import { toIdentifier, uniqueNames } from '../../model/operation-id.ts'
import { quoted, typedLiteral } from '../code-text.ts'
import { clientSpec } from './client-spec.ts'

/** The files of `clients/sdk` that every client contains. */
export const clientFiles = [
  ...['client.ts', 'call.ts', 'exchange.ts', 'credentials.ts', 'retries.ts', 'failures.ts', 'pages.ts'],
  ...['progress.ts', 'browser-upload.ts', 'write-request.ts', 'write-body.ts', 'read-response.ts', 'media-type.ts'],
  ...['time-limit.ts', 'server-url.ts', 'own-member.ts', 'single-item.ts', 'readable-text.ts'],
  ...['operation-spec.ts', 'operation-types.ts', 'problem-reason.ts'],
] as const

/** The operation table of a client with its types; it lies in a folder below the client's files. */
export function emitClientOperations(contracts: readonly Contract[]): string {
  const schemes = [...new Map(contracts.flatMap(schemesOf)).values()]
  const operations = contracts
    .flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })))
    .sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1))
  if (operations.length === 0) return 'export {}\n'
  const unique = uniqueNames()
  // Separate constants: bundlers cannot drop property reads, because they may have side effects.
  const constants = new Map(schemes.map(({ name }) => [name, `$${unique(toIdentifier(name))}`]))
  const imported = ['Operation', ...(schemes.length > 0 ? ['Scheme'] : [])]
  return [
    `import type { ${imported.join(', ')} } from '../operation-spec.ts'`,
    "import type { operations } from './types.ts'",
    '',
    ...schemes.map((scheme) => `const ${constants.get(scheme.name)}: Scheme = ${typedLiteral(scheme)}`),
    '',
    ...operations.flatMap(({ contract, operation }) => emitOperation(contract, operation, constants)),
    '',
  ].join('\n')
}

/** Exports each schema under its own name, so that a client can `import type { IngestableRecord }`. */
export function emitSchemaNames(contracts: readonly Contract[]): string {
  const names = new Set(contracts.flatMap(({ schemas }) => Object.keys(schemas)))
  return [
    "import type { components } from './types.ts'",
    '',
    "type Schemas = components['schemas']",
    '',
    ...[...names].sort().map((name) => `export type ${name} = Schemas[${quoted(name)}]`),
    '',
  ].join('\n')
}

function emitOperation(contract: Contract, operation: Operation, schemes: ReadonlyMap<string, string>): string[] {
  const { operationId, method, summary } = operation
  const spec = clientSpec(contract, operation)
  const names = [...new Set(operation.security.flatMap(Object.keys))]
  const declared = `operations[${quoted(operationId)}]`
  // `fetch` refuses a body with these methods (Fetch standard, Request constructor).
  const isBodiless = operation.body !== undefined && (method === 'GET' || method === 'HEAD')
  const types = isBodiless ? `Omit<${declared}, 'requestBody'>` : declared
  const carried = [
    types,
    ...(names.length > 0 || spec.page ? [names.map(quoted).join(' | ') || 'never'] : []),
    ...(spec.page ? [quoted(spec.page[2])] : []),
  ]
  const alternatives = operation.security.map(
    (one) =>
      `[${Object.keys(one)
        .map((name) => schemes.get(name))
        .join(', ')}]`,
  )
  const members = [
    ...Object.entries(spec).map(([name, value]) => `${name}: ${typedLiteral(value)}`),
    ...(alternatives.length > 0 ? [`security: [${alternatives.join(', ')}]`] : []),
  ]
  // Names that the table itself uses get an alias.
  const isTaken = ['Operation', 'Scheme', 'operations', ...schemes.values()].includes(operationId)
  const constant = isTaken ? `$${operationId}` : operationId
  return [
    `/** ${summary.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */`,
    `${isTaken ? '' : 'export '}const ${constant}: Operation<${carried.join(', ')}> = { ${members.join(', ')} }`,
    ...(isTaken ? [`export { ${constant} as ${operationId} }`] : []),
  ]
}

/** An undeclared scheme has a name but no credentials. */
const schemesOf = ({ securitySchemes, operations }: Contract): [string, Scheme][] =>
  [...new Set(operations.flatMap(({ security }) => security.flatMap(Object.keys)))].map((name) => [
    name,
    { name, ...placeOf(securitySchemes[name]) },
  ])

function placeOf(declared: SecurityScheme | undefined): Omit<Scheme, 'name'> {
  switch (declared?.type) {
    case 'apiKey':
      return declared.in === undefined ? {} : { [declared.in]: declared.name }
    case 'http':
      return { header: 'Authorization', prefix: `${declared.scheme?.replace(/^./, (letter) => letter.toUpperCase())} ` }
    case 'oauth2':
    case 'openIdConnect':
      return { header: 'Authorization', prefix: 'Bearer ' }
    case 'mutualTLS':
    case undefined:
      return {}
  }
}
