import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { access, roles } from '@tomorro/database/access'
import { toIdentifier } from '@tomorro/generator/model/operation-id'
import { filesOf, templateWords } from './files.ts'
import type { Names } from './names.ts'

/** Names already used by the gateway, the processes of a stack, the database or the contracts. */
const reserved: Readonly<Record<string, string>> = {
  ...named('an address of the gateway', ['docs', 'healthz', 'metrics', 'ping', 'readyz', 'sping']),
  ...named('a process of the stack', ['openid-provider', 'postgres', 'worker']),
  ...named('a schema of the database', ['information-schema', 'migration', 'pgboss', 'public']),
  common: 'what the contracts share',
}

/** Reserved words of PostgreSQL 17 (appendix C) that cannot name a schema. */
const reservedWords = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross default deferrable desc distinct do else end except false fetch for foreign freeze from
  full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
  localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select
  similar some symmetric table tablesample then to trailing true union unique user using variadic verbose when where window with`.split(
    /\s+/,
  ),
)

/** Why a domain cannot have these names; undefined if it can. @param root of a project with current generated files */
export function refusalOf(root: string, names: Names): string | undefined {
  const { domain, schema, role, resource, Resource, Resources } = names
  const has = (place: string) => existsSync(path.join(root, place))
  const meaning = reserved[domain]
  if (meaning !== undefined) return `${domain} is ${meaning}`
  if (has(`openapi/${domain}.yaml`) || has(`services/${domain}`)) return `There is a service ${domain} already`
  if (packagesOf(root).includes(domain)) return `There is a package @tomorro/${domain} already`
  if (Object.keys(access).some((table) => table.startsWith(`${schema}.`)))
    return `The database has a schema ${schema} already`
  if (roles.some((known) => known === role)) return `The database has a role ${role} already`
  if (reservedWords.has(schema)) return `${schema} is a word of SQL, and no schema can be called so unquoted`
  if (toIdentifier(resource) !== resource || templateWords().has(resource))
    return `${resource} stands for something else in the code of a service; choose another --resource`
  const known = namesOfContracts(root)
  const taken = [`list${Resources}`, `get${Resource}`, Resources, `${Resource}Record`, `${Resource}Id`].find((name) =>
    known.has(name),
  )
  if (taken !== undefined) return `The contracts have ${taken} already; choose another --resource`
  const file = [...filesOf(names, '').keys(), `generated/${domain}`].find(has)
  return file === undefined ? undefined : `${file} is there already, and nothing is overwritten`
}

function named(meaning: string, words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, meaning]))
}

function packagesOf(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  return Object.keys(packages).flatMap((place) => place.split('node_modules/@tomorro/')[1] ?? [])
}

/** Operations, tags and components, whose names are unique across all contracts. */
function namesOfContracts(root: string): Set<string> {
  const { tags, paths, components } = JSON.parse(readFileSync(path.join(root, 'generated/openapi.json'), 'utf8'))
  const operations = Object.values<Record<string, { operationId?: string }>>(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  )
  const all = Object.values<object>(components).flatMap((kind) => Object.keys(kind))
  return new Set([...tags.map(({ name }: { name: string }) => name), ...operations, ...all])
}
