import { basename } from 'node:path'
import { renderAccess } from '@tomorro/database/access-sql'
import { emitApi } from './emit-api.ts'
import { emitClientTypes } from './emit-client-types.ts'
import { emitGateway } from './emit-gateway.ts'
import { emitLoss } from './emit-loss.ts'
import { emitPermissions } from './emit-permissions.ts'
import { emitPolicy, toPolicy } from './emit-policy.ts'
import { emitClientOperations } from './emit-sdk.ts'
import { emitSerializers, serializerDeclarations } from './emit-serializers.ts'
import { emitTomorroTypes } from './emit-tomorro-types.ts'
import { emitTypes } from './emit-types.ts'
import { emitReplyValidators, emitRequestValidators, validatorDeclarations } from './emit-validators.ts'
import { joinContracts } from './join.ts'
import { loadBundle } from './load.ts'
import type { Contract } from './model.ts'
import type { Outputs } from './output.ts'
import { toContract } from './read-contract.ts'

/**
 * The models of the domains' documents, each of which is named after its domain, in the order of these names.
 * @throws ContractError where a document cannot be honoured
 */
export const readContracts = (files: readonly string[]): Contract[] =>
  files
    .map((file) => toContract(basename(file).replace(/\.\w+$/, ''), loadBundle(file)))
    .sort((a, b) => (a.domain < b.domain ? -1 : 1))

/** Everything that the project derives from its contracts, by path. */
export async function generate(contracts: readonly Contract[]): Promise<Outputs> {
  const perDomain = contracts.map(domainOutputs)
  const joined = joinContracts(contracts)
  const policy = toPolicy(contracts)
  const header = headerOf('openapi/*.yaml')
  return new Map([
    ...perDomain.flat(),
    ['generated/openapi.json', toJson(joined)],
    ['generated/tomorro.types.ts', header + emitTomorroTypes(contracts)],
    [
      'clients/sdk/generated/types.ts',
      header +
        (await emitClientTypes(
          joined,
          contracts.flatMap(({ operations }) => operations),
        )),
    ],
    ['clients/sdk/generated/operations.ts', header + emitClientOperations(contracts)],
    [
      'generated/database/access.sql',
      `-- From database/access.ts by npm run generate. Not edited by hand.\n\n${renderAccess()}`,
    ],
    ['generated/gateway/policy.json', emitPolicy(policy)],
    ['generated/gateway/rest.openapi.json', emitGateway(contracts, policy.digest)],
    ['generated/gateway/auth0-permissions.json', emitPermissions(policy)],
    ['generated/gateway/loss.md', emitLoss(contracts)],
  ])
}

/** Who calls by each security scheme of our contracts; see `runtime/caller.ts`. */
const callers = { bearer: 'OrganisationCaller', basic: 'AdministrationCaller' }

/** What is derived from one contract alone. */
export function domainOutputs(contract: Contract): [string, string][] {
  const { domain, document } = contract
  const folder = `generated/${domain}`
  const header = headerOf(`openapi/${domain}.yaml`)
  const validators = emitRequestValidators(contract)
  const replyValidators = emitReplyValidators(contract)
  const serializers = emitSerializers(contract)
  return [
    [`${folder}/openapi.json`, toJson(document)],
    [`${folder}/types.ts`, header + emitTypes(contract)],
    [`${folder}/api.ts`, header + emitApi(contract, callers)],
    [`${folder}/validators.js`, header + validators],
    [`${folder}/validators.d.ts`, header + validatorDeclarations(validators)],
    [`${folder}/reply-validators.js`, header + replyValidators],
    [`${folder}/reply-validators.d.ts`, header + validatorDeclarations(replyValidators)],
    [`${folder}/serializers.js`, header + serializers],
    [`${folder}/serializers.d.ts`, header + serializerDeclarations(serializers)],
  ]
}

/** The first line of each generated file: where it comes from and by which command. */
const headerOf = (source: string): string => `// From ${source} by npm run generate. Not edited by hand.\n\n`

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
