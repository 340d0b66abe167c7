import { access, conditionOf, type Grant, type Role, roles, type TableAccess, verbs } from './access.ts'

/**
 * Renders the access declaration as SQL that brings any earlier state to it: nothing is granted and no policy stands but what is
 * declared. Deterministic; run by the owner in one transaction.
 */
export function renderAccess(): string {
  const tables = Object.entries(access)
  const schemas = [...new Set(tables.map(([table]) => schemaOf(table)))]
  return `${[
    'revoke all on schema public from public;',
    ...schemas.flatMap(renderSchema),
    '',
    renderDropPolicies(schemas),
    ...tables.map(renderTable),
  ].join('\n')}\n`
}

function renderSchema(schema: string): string[] {
  const isUser = (role: Role) =>
    Object.entries(access).some(([table, { grants }]) => schemaOf(table) === schema && grants[role])
  return [
    '',
    `-- schema ${schema}`,
    `revoke all on schema ${schema} from public, ${roles.join(', ')};`,
    `revoke all on all tables in schema ${schema} from public, ${roles.join(', ')};`,
    ...roles.filter(isUser).map((role) => `grant usage on schema ${schema} to ${role};`),
  ]
}

function renderTable([table, declared]: [string, TableAccess]): string {
  const granted = roles.flatMap((role) => (declared.grants[role] ? [{ role, grant: declared.grants[role] }] : []))
  const policies = granted.flatMap(({ role }) => renderPolicy(table, role, conditionOf(role, declared)))
  // pg-boss's own upgrades, which the owner runs, have to see every job.
  const forced = declared.organisation === undefined ? 'no force' : 'force'
  return [
    '',
    `-- ${table}`,
    ...granted.map(({ role, grant }) => `grant ${renderVerbs(grant)} on ${table} to ${role};`),
    `alter table ${table} ${forced} row level security, ${policies.length > 0 ? 'enable' : 'disable'} row level security;`,
    ...policies,
  ].join('\n')
}

const schemaOf = (table: string): string => table.slice(0, table.indexOf('.'))

const renderVerbs = ({ verbs: granted, columns }: Grant): string =>
  verbs
    .filter((verb) => granted.includes(verb))
    .map((verb) => (verb === 'select' && columns ? `select (${columns.join(', ')})` : verb))
    .join(', ')

const renderPolicy = (table: string, role: Role, condition: string | undefined): string[] =>
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
