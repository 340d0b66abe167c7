import { basename } from 'node:path'
import { renderAccess } from '@tomorro/database/access-sql'
import { joinDocuments } from '../document/join.ts'
import { loadBundle } from '../document/load.ts'
import { emitClientTypes } from '../emit/client/emit-client-types.ts'
import { postmanCollection } from '../emit/client/emit-postman.ts'
import { retoolDocument } from '../emit/client/emit-retool.ts'
import { emitClientOperations, emitSchemaNames } from '../emit/client/emit-sdk.ts'
import { emitTomorroTypes } from '../emit/client/emit-tomorro-types.ts'
import { emitGateway } from '../emit/gateway/emit-gateway.ts'
import { emitLoss } from '../emit/gateway/emit-loss.ts'
import { emitPermissions } from '../emit/gateway/emit-permissions.ts'
import { emitPolicy, toPolicy } from '../emit/gateway/emit-policy.ts'
import { emitApi } from '../emit/service/emit-api.ts'
import type { Contract } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { contractOutputs, toJson } from './contract-outputs.ts'
import type { Outputs } from './output.ts'

/**
 * The models of all domains, sorted by name.
 * @throws ContractError where a document cannot be honoured
 */
export const readContracts = (files: readonly string[]): Contract[] =>
  files
    .map((file) => toContract(basename(file).replace(/\.\w+$/, ''), loadBundle(file)))
    .sort((a, b) => (a.domain < b.domain ? -1 : 1))

/** All generated files of the project, by path. */
export function generate(contracts: readonly Contract[]): Outputs {
  const joined = joinDocuments(contracts.map(({ document }) => document))
  const perDomain = contracts.map(domainOutputs)
  const policy = toPolicy(contracts)
  const administration = contracts.filter(({ domain }) => domain === 'admin')
  const ofOrganisations = contracts.filter((contract) => !administration.includes(contract))
  const header = headerOf('openapi/*.yaml')
  return new Map([
    ...perDomain.flat(),
    ['generated/openapi.json', toJson(joined)],
    ['generated/postman_collection.json', toJson(postmanCollection([...ofOrganisations, ...administration]))],
    ['generated/tomorro.types.ts', header + emitTomorroTypes(contracts)],
    ['clients/sdk/generated/types.ts', header + emitClientTypes(contracts)],
    ['clients/sdk/generated/operations.ts', header + emitClientOperations(contracts)],
    ['clients/sdk/generated/schemas.ts', header + emitSchemaNames(contracts)],
    ...administration.map(({ document }): [string, string] => [
      'clients/retool/generated/admin.openapi.json',
      toJson(retoolDocument(document)),
    ]),
    [
      'generated/database/access.sql',
      `-- From database/access.ts by npm run generate. Not edited by hand.\n\n${renderAccess()}`,
    ],
    ['generated/gateway/policy.json', emitPolicy(policy)],
    ['generated/gateway/rest.openapi.json', emitGateway(contracts, policy.digest)],
    ['generated/gateway/auth0-permissions.json', emitPermissions(contracts, policy)],
    ['generated/gateway/loss.md', emitLoss(contracts)],
  ])
}

/**
 * The caller type of each of our security schemes. `service-kit/caller.ts` reads callers from the gateway's headers; a service where
 * the two differ does not compile.
 */
const callers = {
  bearer: {
    name: 'OrganisationCaller',
    text: "{ readonly kind: 'organisation'; readonly organisationId: string; readonly userId?: string; readonly email?: string }",
  },
  basic: { name: 'AdministrationCaller', text: "{ readonly kind: 'administration'; readonly keyId?: string }" },
}

/** The files that depend on one contract only. */
export function domainOutputs(contract: Contract): [string, string][] {
  const header = headerOf(`openapi/${contract.domain}.yaml`)
  const outputs: [string, string][] = [
    ...contractOutputs(contract, header),
    ['api.ts', header + emitApi(contract, callers) + emitVersion(contract)],
  ]
  return outputs.map(([name, text]) => [`generated/${contract.domain}/${name}`, text])
}

/** The version stored with a kept (idempotent) response; after a contract change such a response is not repeated. */
function emitVersion({ document }: Contract): string {
  const { version = '0.0.0' } = (document.info ?? {}) as { version?: string }
  return `\n/** \`info.version\` of the contract. */\nexport const contractVersion = '${version}'\n`
}

/** The first line of each generated file: its source and command. */
const headerOf = (source: string): string => `// From ${source} by npm run generate. Not edited by hand.\n\n`
