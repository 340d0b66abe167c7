import type { Json } from '@tomorro/generator/json'

/** A domain and its contract in one piece. */
export type DomainContract = { readonly domain: string; readonly document: Json }

/** The way of an organisation's activity; what is not named here comes before the administration. */
const order = ['ingestion', 'calculation', 'dashboard', 'report', 'settings']

/**
 * The contract as people read it: the domains in the order of use, each with its own groups of operations, and words that
 * introduce the whole.
 * @param joined all domains in one document
 * @param introduction Markdown
 */
export function readableContract(joined: Json, domains: readonly DomainContract[], introduction: string): Json {
  const sorted = [...domains].sort((a, b) => rank(a) - rank(b) || (a.domain < b.domain ? -1 : 1))
  const { info, tags: _, ...rest } = joined
  return {
    ...rest,
    info: { ...(info as Json), title: 'Tomorro API', description: introduction },
    tags: sorted.flatMap(({ domain, document }) => tagsOf(document).map((tag) => toTag(domain, tag))),
    'x-tagGroups': sorted.map(({ domain, document }) => ({
      name: capitalised(domain),
      tags: tagsOf(document).map(({ name }) => tagName(domain, String(name))),
    })),
    paths: Object.assign({}, ...sorted.map(({ domain, document }) => taggedPaths(domain, document.paths as Json))),
  }
}

function rank({ domain }: DomainContract): number {
  const index = order.indexOf(domain)
  if (index >= 0) return index
  return domain === 'admin' ? order.length + 1 : order.length
}

const tagsOf = (document: Json): Json[] => (document.tags as Json[] | undefined) ?? []

/** Two domains may each have a group of one name, such as Jobs; here they stay apart. */
const tagName = (domain: string, tag: string): string => `${domain}-${tag}`

const toTag = (domain: string, tag: Json): Json => ({
  ...tag,
  name: tagName(domain, String(tag.name)),
  'x-displayName': words(String(tag.name)),
})

function taggedPaths(domain: string, paths: Json): Json {
  const tagged = (operation: unknown): unknown => {
    const { tags } = operation as { tags?: string[] }
    return tags === undefined ? operation : { ...(operation as Json), tags: tags.map((tag) => tagName(domain, tag)) }
  }
  const items = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item as Json).map(([method, operation]) => [method, tagged(operation)])),
  ])
  return Object.fromEntries(items)
}

const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

/** `OrganisationSettings` as people write it. */
const words = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
