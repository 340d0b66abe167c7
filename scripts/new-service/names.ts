import { camel, pascal } from '@tomorro/generator/model/operation-id'
import pluralize from 'pluralize'

/** Everything that a new domain and its first resource are called, in contract, code and database. */
export type Names = {
  /** As in the address: `carbon-credits`. */
  readonly domain: string
  readonly domainCamel: string
  readonly domainWords: string
  /** In the database. */
  readonly schema: string
  readonly role: string
  readonly table: string
  /** One of what the domain keeps: `carbonCredit` in code, `carbon-credit` in the names of files. */
  readonly resource: string
  readonly resourceFile: string
  readonly resourceWords: string
  readonly aResource: string
  readonly Resource: string
  /** Many of them. */
  readonly Resources: string
  readonly resourcesWords: string
  /** Where all of them are, and where one is; `location` is what stands before its id. */
  readonly collection: string
  readonly member: string
  readonly location: string
}

/** A role's name is this and four letters more, and Postgres cuts names at 63. */
const LENGTH_MAX = 40
const namePattern = /^[a-z]+(-[a-z]+)*$/

/** Words for many of something: a vehicle fleet keeps vehicles, a risk register risks. */
const collectives = new Set(
  'archive book catalog catalogue collection directory fleet group index inventory ledger library list log management pool portfolio register registry roster schedule set stock store'.split(
    ' ',
  ),
)

/** What a domain keeps many of, by the words of its name: vehicles in `vehicle-fleet`, carbon credits in `carbon-credits`. */
export function resourceOf(domain: string): string {
  const words = domain.split('-')
  const isCollective = words.length > 1 && collectives.has(words.at(-1) ?? '')
  return isCollective ? words.slice(0, -1).join('-') : domain
}

/**
 * Everything that a domain and its resource are called.
 * @param domain lower-case words joined by hyphens
 * @param resource what the domain keeps many of, in the singular or the plural
 * @throws Error that says what a name has to look like
 */
export function namesOf(domain: string, resource: string = resourceOf(domain)): Names {
  expectName(domain)
  expectName(resource)
  const one = withLastWord(resource, pluralize.singular)
  const many = withLastWord(resource, pluralize.plural)
  const isOwn = one === withLastWord(domain, pluralize.singular)
  const collection = isOwn ? `/${domain}` : `/${domain}/${many}`
  // A service whose name is no plural has its items one segment below, as `/report` and `/report/items/{reportId}`.
  const location = isOwn && domain !== many ? `/${domain}/items/` : `${collection}/`
  const resourceWords = one.replaceAll('-', ' ')
  return {
    domain,
    domainCamel: camel(domain),
    domainWords: domain.replaceAll('-', ' '),
    schema: domain.replaceAll('-', '_'),
    role: `svc_${domain.replaceAll('-', '_')}`,
    table: one.replaceAll('-', '_'),
    resource: camel(one),
    resourceFile: one,
    resourceWords,
    aResource: `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${resourceWords}`,
    Resource: pascal(one),
    Resources: pascal(many),
    resourcesWords: many.replaceAll('-', ' '),
    collection,
    member: `${location}{${camel(one)}Id}`,
    location,
  }
}

function expectName(name: string): void {
  if (!namePattern.test(name) || name.length > LENGTH_MAX)
    throw new Error(
      `${name}: a name is lower-case words joined by hyphens, such as carbon-credits, and ${LENGTH_MAX} letters at most`,
    )
}

const withLastWord = (name: string, change: (word: string) => string): string => name.replace(/[a-z]+$/, change)
