import type { Names } from './names.ts'

const ROLES = '  // new:service adds roles here\n'
const TABLES = '  // new:service adds tables here\n'

/**
 * The text of database/access.ts with a role of a new service, its two tables, and the grants of service and administration.
 * @throws Error if the text lacks one of the two marked places
 */
export function withService(source: string, { role, schema, table }: Names): string {
  for (const mark of [ROLES, TABLES])
    if (!source.includes(mark)) throw new Error(`database/access.ts lacks the line "${mark.trim()}"`)
  const grants = `{ organisation, grants: { ${role}: full, svc_admin: full } }`
  const entries = [table, 'idempotency_key'].map((name) => `  '${schema}.${name}': ${grants},\n`)
  return source.replace(ROLES, `  '${role}',\n${ROLES}`).replace(TABLES, `${entries.join('')}\n${TABLES}`)
}

const SCOPES = '            # new:service adds scopes here\n'

/** The text of openapi/common.yaml with the two scopes of a new service. @throws Error if the text lacks the marked place */
export function withScopes(source: string, { domain }: Names): string {
  if (!source.includes(SCOPES)) throw new Error(`openapi/common.yaml lacks the line "${SCOPES.trim()}"`)
  const words = domain.replaceAll('-', ' ')
  const added = [`${domain}:read: Read ${words}.`, `${domain}:write: Create, change and delete ${words}.`]
  return source.replace(SCOPES, `${added.map((line) => `            ${line}\n`).join('')}${SCOPES}`)
}
