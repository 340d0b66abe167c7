import type { Json } from '@tomorro/generator/json'
import { requestSamples } from './samples.ts'

/** A domain and its bundled contract. */
export type DomainContract = { readonly domain: string; readonly document: Json }

/** The domains in the order of use; other domains come before the administration. */
const order = ['ingestion', 'calculation', 'dashboard', 'report', 'settings']

/**
 * The contract for the documentation page: domains in the order of use, each with its groups of operations, after an introduction.
 * @param joined all domains in one document
 * @param introduction Markdown
 */
export function readableContract(joined: Json, domains: readonly DomainContract[], introduction: string): Json {
  const sorted = [...domains].sort((a, b) => rank(a) - rank(b) || (a.domain < b.domain ? -1 : 1))
  const { info, tags: _, ...rest } = joined
  const [description = '', ...sections] = introduction.split(/^## /m)
  const guide = sections.map(toSection)
  return {
    ...rest,
    info: { ...(info as Json), title: 'Tomorro API', description },
    tags: [...guide, ...sorted.flatMap(({ domain, document }) => tagsOf(document).map((tag) => toTag(domain, tag)))],
    'x-tagGroups': [
      { name: 'Guide', tags: guide.map(({ name }) => name) },
      ...sorted.map(({ domain, document }) => ({
        name: capitalised(domain),
        tags: tagsOf(document).map(({ name }) => tagName(domain, String(name))),
      })),
    ],
    paths: Object.assign({}, ...sorted.map(({ domain, document }) => taggedPaths(domain, document))),
  }
}

/** A section of the introduction as a group without operations: the page's search finds groups but not headings. */
function toSection(section: string): Json & { readonly name: string } {
  const [title = '', ...text] = section.split('\n')
  return {
    name: title.toLowerCase().replaceAll(' ', '-'),
    'x-displayName': title,
    'x-traitTag': true,
    description: text.join('\n'),
  }
}

function rank({ domain }: DomainContract): number {
  const index = order.indexOf(domain)
  if (index >= 0) return index
  return domain === 'admin' ? order.length + 1 : order.length
}

const tagsOf = (document: Json): Json[] => (document.tags as Json[] | undefined) ?? []

/** Makes group names unique: two domains may have a group of the same name, such as Jobs. */
const tagName = (domain: string, tag: string): string => `${domain}-${tag}`

const toTag = (domain: string, tag: Json): Json => ({
  ...tag,
  name: tagName(domain, String(tag.name)),
  'x-displayName': words(String(tag.name)),
})

function taggedPaths(domain: string, document: Json): Json {
  const items = Object.entries(document.paths as Json).map(([path, item]) => {
    const { parameters } = item as { parameters?: object[] }
    const documented = ([method, operation]: [string, unknown]): [string, unknown] => {
      const { tags } = operation as { tags?: string[] }
      if (tags === undefined) return [method, operation]
      const samples = requestSamples(document, method, path, operation, parameters)
      return [
        method,
        { ...(operation as Json), tags: tags.map((tag) => tagName(domain, tag)), 'x-codeSamples': samples },
      ]
    }
    return [path, Object.fromEntries(Object.entries(item as Json).map(documented))]
  })
  return Object.fromEntries(items)
}

const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase())

/** `Organisation settings` for `OrganisationSettings`. */
const words = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
