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
 * The models of the domains' documents, each of which is named after its domain, in the order of these names.
 * @throws ContractError where a document cannot be honoured
 */
export const readContracts = (files: readonly string[]): Contract[] =>
  files
    .map((file) => toContract(basename(file).replace(/\.\w+$/, ''), loadBundle(file)))
    .sort((a, b) => (a.domain < b.domain ? -1 : 1))

/** Everything that the project derives from its contracts, by path. */
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
 * Who calls by each security scheme of our contracts. `service-kit/caller.ts` reads them from what the gateway forwards; a service
 * in which the two differ does not compile.
 */
const callers = {
  bearer: {
    name: 'OrganisationCaller',
    text: "{ readonly kind: 'organisation'; readonly organisationId: string; readonly userId?: string; readonly email?: string }",
  },
  basic: { name: 'AdministrationCaller', text: "{ readonly kind: 'administration'; readonly keyId?: string }" },
}

/** What is derived from one contract alone. */
export function domainOutputs(contract: Contract): [string, string][] {
  const header = headerOf(`openapi/${contract.domain}.yaml`)
  const outputs: [string, string][] = [
    ...contractOutputs(contract, header),
    ['api.ts', header + emitApi(contract, callers) + emitVersion(contract)],
  ]
  return outputs.map(([name, text]) => [`generated/${contract.domain}/${name}`, text])
}

/** The version that a kept response is marked with, so that a later contract does not repeat its shape. */
function emitVersion({ document }: Contract): string {
  const { version = '0.0.0' } = (document.info ?? {}) as { version?: string }
  return `\n/** \`info.version\` of the contract. */\nexport const contractVersion = '${version}'\n`
}

/** The first line of each generated file: where it comes from and by which command. */
const headerOf = (source: string): string => `// From ${source} by npm run generate. Not edited by hand.\n\n`
