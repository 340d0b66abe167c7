import { credentialOf } from '../../model/credential.ts'
import type { Contract, Operation, Parameter } from '../../model/model.ts'

/**
 * What the contracts say and the gateway document cannot carry, operation by operation, with who looks after it instead: a REST
 * API's models are an older dialect of JSON Schema, and its security knows no scopes.
 */
export function emitLoss(contracts: readonly Contract[]): string {
  const operations = contracts.flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })))
  const rows = operations.map(({ contract, operation }) => [
    `${operation.method} ${operation.path}`,
    scopesOf(contract, operation),
    names(operation.parameters, 'query'),
    names(operation.parameters, 'header'),
    operation.body?.media.map(({ type }) => type).join(', ') ?? '',
    operation.responses.map(({ status }) => status).join(', '),
  ])
  return `${[
    '<!-- From openapi/*.yaml by npm run generate. Not edited by hand. -->',
    '# What the gateway document leaves out',
    '',
    '`rest.openapi.json` routes, authorizes and maps; nothing else of the contracts is in it.',
    '',
    '| left out | why | who does it instead |',
    '|---|---|---|',
    '| scopes | an `apiKey` scheme has none | `policy.json`, read by the authorizer |',
    '| bearer and basic schemes | the importer knows `apiKey` only | the authorizer, by the operation’s scheme |',
    '| schemas of bodies, parameters and responses | models are JSON Schema draft 4 | the services’ generated validators and serializers |',
    '| query and header parameters | undeclared ones pass through unchanged | the services’ generated parsers |',
    '| declared responses | answers are passed on as they are | the services’ generated serializers |',
    '',
    '| operation | scopes | query | headers | body | responses |',
    '|---|---|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')}\n`
}

function scopesOf(contract: Contract, operation: Operation): string {
  const credential = credentialOf(contract, operation)
  return credential.scheme === 'bearer' ? credential.anyOf.map((set) => set.join(' + ')).join(' or ') : ''
}

const names = (parameters: readonly Parameter[], place: Parameter['in']): string =>
  parameters.flatMap((parameter) => (parameter.in === place ? [parameter.name] : [])).join(', ')
