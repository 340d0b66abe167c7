import { isDeepStrictEqual } from 'node:util'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'

/**
 * Joins all domains into one document, for documentation, mocks and clients. Components of the same name must be equal.
 * @throws ContractError where two domains use one name for different components, tags or operations
 */
export function joinDocuments(documents: readonly Json[]): Json {
  const [first] = documents
  const kinds = [...new Set(documents.flatMap((document) => Object.keys(componentsOf(document))))].sort()
  return {
    openapi: first?.openapi,
    info: {
      title: 'Tomorro',
      version: versionOf(documents),
      description: documents.map((document) => describe(document.info as Json)).join('\n\n'),
      ...sharedInfo(documents),
    },
    servers: first?.servers,
    tags: union(documents.flatMap((document) => (document.tags as Json[] | undefined) ?? [])),
    paths: merged(
      'paths',
      documents.map((document) => document.paths as Json),
    ),
    components: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        merged(
          `components/${kind}`,
          documents.map((document) => (componentsOf(document)[kind] as Json | undefined) ?? {}),
        ),
      ]),
    ),
  }
}

const componentsOf = (document: Json): Json => (document.components as Json | undefined) ?? {}

const describe = ({ title, description }: Json): string => `**${String(title)}.** ${String(description ?? '')}`.trim()

/** The highest version of all documents. */
const versionOf = (documents: readonly Json[]): string =>
  documents
    .map((document) => String((document.info as Json).version))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .at(-1) ?? '0.0.0'

/** Contact and licence of the first document that has them. */
function sharedInfo(documents: readonly Json[]): Json {
  const entries = ['contact', 'license'].map((key) => [
    key,
    documents.map((document) => (document.info as Json)[key]).find((found) => found !== undefined),
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Merges tags of the same name; their descriptions are joined. */
function union(tags: readonly Json[]): Json[] {
  const byName = new Map<string, Json>()
  for (const tag of tags) {
    const name = String(tag.name)
    const known = byName.get(name)
    byName.set(name, known ? { ...known, description: `${known.description} ${tag.description}` } : tag)
  }
  return [...byName.values()]
}

function merged(section: string, parts: readonly Json[]): Json {
  const result: Json = {}
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    if (name in result && !isDeepStrictEqual(result[name], value))
      throw new ContractError(`${section}/${name}: two domains give different things this name`)
    result[name] = value
  }
  return Object.fromEntries(Object.entries(result).sort(([a], [b]) => (a < b ? -1 : 1)))
}
