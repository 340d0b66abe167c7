import { credentialOf } from '../../model/credential.ts'
import type { Contract, Operation, Parameter } from '../../model/model.ts'
import { longRequests } from './request-bytes.ts'

/**
 * Per operation, the parts of the contract that the gateway document cannot carry, and what enforces them instead: models of a REST
 * API use an older dialect of JSON Schema, and its security has no scopes.
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
    '## What only the local gateway does',
    '',
    'A client that works with one of the two has to work with the other, so none of this may be relied on.',
    '',
    '| what | on AWS |',
    '|---|---|',
    '| `WWW-Authenticate` of a 401 names the operation’s own scheme, and `error="invalid_token"` if a token was refused | `Bearer` on every 401 |',
    '| a request line and headers of more than 10,240 bytes are a problem document with 431 | an answer of API Gateway’s own |',
    '| a service that cannot be reached is 503 with `Retry-After` | 504 |',
    '| `RateLimit` and `RateLimit-Policy` tell what is left | the firewall refuses with 403, the stage’s throttle with 429; neither tells before |',
    '| `/healthz`, `/readyz`, `/docs`, `/openapi.json` and the web client are served beside the API | CloudFront serves documents and web client, the load balancer asks services |',
    '| HTTP that cannot be parsed is a problem document with 400 | an answer of the front door’s own |',
    '',
    '## Requests that are refused for their length',
    '',
    'API Gateway counts request line and headers together, up to 10,240 bytes. Parameters that are each within the contract can be',
    'longer together; such a request is refused with 414 or 431, which every one of these operations declares.',
    '',
    '| operation | bytes of the longest, without credentials | longest parameter |',
    '|---|---|---|',
    ...contracts.flatMap((contract) =>
      longRequests(contract).map(
        ({ operation, bytes, longest }) => `| ${operation.method} ${operation.path} | ${bytes} | ${longest} |`,
      ),
    ),
    '',
    '## Operations',
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
