import { camel, pascal } from '@tomorro/generator/model/operation-id'
import pluralize from 'pluralize'

/** The names of a new domain and its resource in contract, code and database. */
export type Names = {
  /** In addresses: `carbon-credits`. */
  readonly domain: string
  readonly domainCamel: string
  readonly domainWords: string
  /** In the database. */
  readonly schema: string
  readonly role: string
  readonly table: string
  /** The resource in the singular: `carbonCredit` in code, `carbon-credit` in file names. */
  readonly resource: string
  readonly resourceFile: string
  readonly resourceWords: string
  readonly aResource: string
  readonly Resource: string
  /** The resource in the plural. */
  readonly Resources: string
  readonly resourcesWords: string
  /** Paths of the collection and of one resource; `location` is the prefix before its id. */
  readonly collection: string
  readonly member: string
  readonly location: string
}

/** A role's name has four more letters, and PostgreSQL truncates names at 63. */
const LENGTH_MAX = 40
const namePattern = /^[a-z]+(-[a-z]+)*$/

/** Words for a collection: the resource of `vehicle-fleet` is the vehicle, of `risk-register` the risk. */
const collectives = new Set(
  'archive book catalog catalogue collection directory fleet group index inventory ledger library list log management pool portfolio register registry roster schedule set stock store'.split(
    ' ',
  ),
)

/** The resource derived from a domain's name: vehicles for `vehicle-fleet`, carbon credits for `carbon-credits`. */
export function resourceOf(domain: string): string {
  const words = domain.split('-')
  const isCollective = words.length > 1 && collectives.has(words.at(-1) ?? '')
  return isCollective ? words.slice(0, -1).join('-') : domain
}

/**
 * The names of a domain and its resource.
 * @param domain lower-case words joined by hyphens
 * @param resource in the singular or the plural
 * @throws Error with the valid form of a name
 */
export function namesOf(domain: string, resource: string = resourceOf(domain)): Names {
  expectName(domain)
  expectName(resource)
  const one = withLastWord(resource, pluralize.singular)
  const many = withLastWord(resource, pluralize.plural)
  const isOwn = one === withLastWord(domain, pluralize.singular)
  const collection = isOwn ? `/${domain}` : `/${domain}/${many}`
  // If a domain's name is not a plural, its resources are one segment below: `/report` and `/report/items/{reportId}`.
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
