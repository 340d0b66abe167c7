import { bareType } from './media-type.ts'
import type { Contract, DeclaredResponse, Media } from './model.ts'
import type { JsonType } from './schema.ts'
import { anyOf, flatten, itemsOf, type Members, membersOf, typesOf, wholeOf } from './value-shape.ts'

/** The statuses of a router's own errors; 404 and 405 are those of paths and methods that no operation has. */
const ownStatuses: ReadonlySet<DeclaredResponse['status']> = new Set([
  ...[400, 401, 403, 406, 413, 415, 500],
  ...(['4XX', '5XX', 'default'] as const),
])
/** The members of a router's problem documents (RFC 9457); all but `state`, which handlers alone give. */
const problemMembers: Readonly<Record<string, JsonType>> = {
  ...{ type: 'string', title: 'string', status: 'integer', detail: 'string', requestId: 'string', errors: 'array' },
}
const always: ReadonlySet<string> = new Set(['type', 'title', 'status', 'requestId'])
/** The statuses whose problem documents have a `detail`; 401 and 500 have none. */
const detailed: ReadonlySet<DeclaredResponse['status']> = new Set([400, 406, 413, 415])
/** The members of each violation in `errors`. */
const violationMembers: ReadonlySet<string> = new Set(['in', 'code', 'detail'])

/** Whether a response declares content that a router's own problem documents do not fit, such as `{ code, message }` of a 400. */
export function refusesProblems(
  contract: Pick<Contract, 'schemas'>,
  { status, media }: Pick<DeclaredResponse, 'status' | 'media'>,
): boolean {
  return ownStatuses.has(status) && media.length > 0 && !media.some((one) => holdsProblems(contract, one, status))
}

/** Whether content may be a router's problem document. */
export function holdsProblems(
  contract: Pick<Contract, 'schemas'>,
  { type, json, schema }: Media,
  status: DeclaredResponse['status'],
): boolean {
  if (bareType(type).endsWith('*') && !json) return true
  if (!json) return false
  const types = typesOf(contract, schema)
  if (types.length > 0 && !types.includes('object')) return false
  const { properties, required } = membersOf(contract, schema)
  const isClosed = wholeOf(contract, schema).additionalProperties === false
  return (
    [...required].every((name) => always.has(name) || (name === 'detail' && detailed.has(status))) &&
    [...violationsOf(contract, properties)].every((name) => violationMembers.has(name)) &&
    Object.entries(problemMembers).every(([name, type]) => {
      const declared = properties.get(name)
      if (declared === undefined) return !isClosed
      return declared.every((member) => {
        const { enum: values, const: only } = flatten(contract, member)
        const listed = values ?? (only === undefined ? undefined : [only])
        // The router's texts are its own.
        if (listed !== undefined && !(name === 'status' && listed.includes(status))) return false
        const allowed = typesOf(contract, member)
        return allowed.length === 0 || allowed.includes(type) || (type === 'integer' && allowed.includes('number'))
      })
    })
  )
}

/** The members that the items of `errors` require. */
const violationsOf = (contract: Pick<Contract, 'schemas'>, properties: Members['properties']): ReadonlySet<string> =>
  membersOf(contract, itemsOf(contract, anyOf(properties.get('errors') ?? [true]))).required

/**
 * What tells the problem documents of a response from a router's own: the members that it requires and the router's have not, such as
 * `code`, and `errors{}` where its `errors` are no list.
 */
export function furtherMembers(
  contract: Pick<Contract, 'schemas'>,
  { status, media }: Pick<DeclaredResponse, 'status' | 'media'>,
): readonly string[] {
  const [problem, ...others] = media
  if (!problem || others.length > 0 || bareType(problem.type) !== 'application/problem+json') return []
  if (!refusesProblems(contract, { status, media })) return []
  const { properties, required } = membersOf(contract, problem.schema)
  const types = typesOf(contract, anyOf(properties.get('errors') ?? [true]))
  return [
    ...[...required].filter((name) => problemMembers[name] === undefined),
    ...(types.length > 0 && !types.includes('array') ? ['errors{}'] : []),
  ]
}
