import { ContractError } from '../../error.ts'
import type { Contract } from '../../model/model.ts'
import type { PolicyTable } from './emit-policy.ts'

/**
 * The permissions of the API for Auth0: the `scopes` of a resource server with the settings that the authorizer relies on
 * (Management API, `PATCH /api/v2/resource-servers/{id}`). Descriptions come from the OAuth 2.0 schemes.
 * @throws ContractError for a required scope without description, or a declared scope that no operation requires
 */
export function emitPermissions(contracts: readonly Contract[], { operations }: PolicyTable): string {
  const declared: Readonly<Record<string, string>> = Object.assign(
    {},
    ...contracts.flatMap(({ securitySchemes }) => Object.values(securitySchemes).map(({ scopes }) => scopes)),
  )
  const used = new Set(Object.values(operations).flatMap(({ anyOf }) => anyOf.flat()))
  for (const scope of used)
    if (declared[scope] === undefined)
      throw new ContractError(`The scope ${scope} has no description in a scheme of type oauth2`)
  for (const scope of Object.keys(declared))
    if (!used.has(scope)) throw new ContractError(`The scope ${scope} is declared, and no operation asks for it`)
  const scopes = [...used].sort().map((value) => ({ value, description: declared[value] }))
  const settings = { signing_alg: 'RS256', enforce_policies: true, token_dialect: 'rfc9068_profile_authz' }
  return `${JSON.stringify({ ...settings, scopes }, null, 2)}\n`
}
