import { access, type Grant, type Role, roles, verbs } from './access.ts'

/**
 * Renders the access declaration as SQL that brings any earlier state to it: nothing is granted and no policy stands but what is
 * declared. Deterministic; run by the owner in one transaction.
 */
export function renderAccess(): string {
  const tables = Object.entries(access)
  const schemas = [...new Set(tables.map(([table]) => schemaOf(table)))]
  return [
    ...schemas.flatMap((schema) => [
      `revoke all on schema ${schema} from public, ${roles.join(', ')};`,
      `revoke all on all tables in schema ${schema} from public, ${roles.join(', ')};`,
      ...usersOf(schema).map((role) => `grant usage on schema ${schema} to ${role};`),
    ]),
    dropPolicies(schemas),
    ...tables.flatMap(([table, { rows, grants }]) => [
      '',
      `-- ${table}`,
      ...(rows === 'organisation'
        ? [`alter table ${table} enable row level security;`, `alter table ${table} force row level security;`]
        : []),
      ...rolesOf(grants).map(([role, grant]) => renderGrant(table, role, grant)),
      ...(rows === 'organisation' ? rolesOf(grants).map(([role]) => renderPolicy(table, role)) : []),
    ]),
    '',
  ].join('\n')
}

const schemaOf = (table: string): string => table.split('.')[0] ?? table

const usersOf = (schema: string): Role[] =>
  roles.filter((role) =>
    Object.entries(access).some(([table, { grants }]) => schemaOf(table) === schema && grants[role]),
  )

const rolesOf = (grants: Readonly<Partial<Record<Role, Grant>>>): [Role, Grant][] =>
  roles.flatMap((role) => {
    const grant = grants[role]
    return grant ? [[role, grant] as [Role, Grant]] : []
  })

function renderGrant(table: string, role: Role, grant: Grant): string {
  const granted = verbs.filter((verb) => grant.verbs.includes(verb))
  const columns = grant.columns ? ` (${grant.columns.join(', ')})` : ''
  return `grant ${granted.map((verb) => (verb === 'select' ? verb + columns : verb)).join(', ')} on ${table} to ${role};`
}

/** The name of the policy that lets a role see the rows of a table. */
export const policyName = (role: Role): string =>
  role === 'svc_admin' ? 'every_organisation' : `own_organisation_${role.slice(4)}`

/** What the policy compares; `nothing` matches no row, since an organisation's id is never empty. */
export const policyExpression = (role: Role): string =>
  role === 'svc_admin' ? 'true' : "org_id = (select current_setting('app.org_id', true))"

const renderPolicy = (table: string, role: Role): string =>
  `create policy ${policyName(role)} on ${table} to ${role} using (${policyExpression(role)}) with check (${policyExpression(role)});`

const dropPolicies = (schemas: readonly string[]): string => `do $$
declare policy record;
begin
  for policy in select schemaname, tablename, policyname from pg_policies
    where schemaname in (${schemas.map((schema) => `'${schema}'`).join(', ')})
  loop
    execute format('drop policy %I on %I.%I', policy.policyname, policy.schemaname, policy.tablename);
  end loop;
end $$;`
