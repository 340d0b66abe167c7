import type { PolicyTable } from './emit-policy.ts'

/**
 * The permissions of the API as Auth0 takes them: the `scopes` of a resource server, with the settings that the authorizer
 * relies on (Management API, `PATCH /api/v2/resource-servers/{id}`).
 */
export function emitPermissions({ operations }: PolicyTable): string {
  const usedBy = new Map<string, string[]>()
  for (const { operationId, anyOf } of Object.values(operations))
    for (const scope of new Set(anyOf.flat())) usedBy.set(scope, [...(usedBy.get(scope) ?? []), operationId])
  const scopes = [...usedBy]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, operationIds]) => ({ value, description: operationIds.sort().join(', ') }))
  const settings = { signing_alg: 'RS256', enforce_policies: true, token_dialect: 'rfc9068_profile_authz' }
  return `${JSON.stringify({ ...settings, scopes }, null, 2)}\n`
}
