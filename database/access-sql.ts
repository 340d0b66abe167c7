import {
  access,
  conditionOf,
  type Grant,
  ownersCondition,
  type Role,
  roles,
  type TableAccess,
  verbs,
} from './access.ts'
import { OWNER } from './provision.ts'

const schemaOf = (table: string): string => table.slice(0, table.indexOf('.'))

/** The schemas of the declared tables. */
export const schemas: readonly string[] = [...new Set(Object.keys(access).map(schemaOf))]

/**
 * Renders the access declaration as SQL, which revokes everything and grants what is declared. Deterministic;
 * the owner runs it in one transaction.
 * @param prefix of the roles' names on the server, such as `acme_`
 */
export function renderAccess(prefix = ''): string {
  const named = (role: Role) => `${prefix}${role}`
  const tables = Object.entries(access)
  return `${[
    'revoke all on schema public from public;',
    ...schemas.flatMap((schema) => renderSchema(schema, named)),
    '',
    renderDropPolicies(schemas),
    ...tables.map((table) => renderTable(table, named, `${prefix}${OWNER}`)),
  ].join('\n')}\n`
}

/** The name of a role on the server. */
type Named = (role: Role) => string

function renderSchema(schema: string, named: Named): string[] {
  const isUser = (role: Role) =>
    Object.entries(access).some(([table, { grants }]) => schemaOf(table) === schema && grants[role])
  return [
    '',
    `-- schema ${schema}`,
    `revoke all on schema ${schema} from public, ${roles.map(named).join(', ')};`,
    `revoke all on all tables in schema ${schema} from public, ${roles.map(named).join(', ')};`,
    ...roles.filter(isUser).map((role) => `grant usage on schema ${schema} to ${named(role)};`),
  ]
}

function renderTable([table, declared]: [string, TableAccess], named: Named, owner: string): string {
  const granted = roles.flatMap((role) => (declared.grants[role] ? [{ role, grant: declared.grants[role] }] : []))
  const policies = granted.flatMap(({ role }) => renderPolicy(table, named(role), conditionOf(role, declared)))
  const { organisation } = declared
  const owners = organisation === undefined ? [] : renderPolicy(table, owner, ownersCondition(organisation))
  // pg-boss's own upgrades, which the owner runs, have to see every job.
  const forced = organisation === undefined ? 'no force' : 'force'
  return [
    '',
    `-- ${table}`,
    ...granted.map(({ role, grant }) => `grant ${renderVerbs(grant)} on ${table} to ${named(role)};`),
    `alter table ${table} ${forced} row level security, ${policies.length > 0 ? 'enable' : 'disable'} row level security;`,
    ...policies,
    ...owners,
  ].join('\n')
}

const renderVerbs = ({ verbs: granted, columns }: Grant): string =>
  verbs
    .filter((verb) => granted.includes(verb))
    .map((verb) => (verb === 'select' && columns ? `select (${columns.join(', ')})` : verb))
    .join(', ')

const renderPolicy = (table: string, role: string, condition: string | undefined): string[] =>
  condition === undefined
    ? []
    : [`create policy ${role} on ${table} to ${role} using (${condition}) with check (${condition});`]

const renderDropPolicies = (schemas: readonly string[]): string => `do $$
declare policy record;
begin
  for policy in select schemaname, tablename, policyname from pg_policies
    where schemaname in (${schemas.map((schema) => `'${schema}'`).join(', ')})
  loop
    execute format('drop policy %I on %I.%I', policy.policyname, policy.schemaname, policy.tablename);
  end loop;
end $$;`
