import type { Operation } from '../model/model.ts'
import { type Constraint, constraintsOf } from './constraints.ts'
import { leastRequest, type Source, validRequests, violatingRequests } from './requests.ts'
import { type Said, type Wire, write } from './wire.ts'

/** A request, and the status that the contract has for it; 204 where it is to be accepted. */
export type Case = {
  readonly operation: Operation
  readonly wire: Wire
  readonly status: number
  /** What is violated: a keyword of a schema, or a rule outside of schemas. */
  readonly what: string
  readonly constraint?: Constraint
}

const ACCEPTED = 204
const VALID_COUNT = 8

/**
 * Requests to one operation: valid ones, one that violates each constraint, and errors outside of schemas.
 * @param most maximum of constraints, an evenly spaced sample of all
 */
export function casesOf(source: Source, operation: Operation, most?: number): Case[] {
  const valid = validRequests(source, operation, VALID_COUNT)
  const base = leastRequest(source, operation)
  if (!base) return []
  const violating = spread(constraintsOf(source.contract, operation), most).flatMap((constraint) =>
    violatingRequests(source, operation, base, constraint, 1).map((wire) => ({
      operation,
      wire,
      status: 400,
      what: constraint.keyword,
      constraint,
    })),
  )
  return [
    ...valid.map((wire) => ({ operation, wire, status: ACCEPTED, what: 'valid' })),
    ...violating,
    ...othersOf(source, operation, base).map((one) => ({ operation, ...one })),
  ]
}

/** An evenly spaced sample of a list, from its first item on. */
export function spread<Item>(items: readonly Item[], count = items.length): readonly Item[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)] as Item)
}

export type Other = Pick<Case, 'wire' | 'status' | 'what'>

/** Errors and edge cases of a request beside its values. */
export function othersOf(source: Source, operation: Operation, base: Said): Other[] {
  const { contract } = source
  const wire = write(contract, operation, base)
  if (!wire) return []
  const { target } = wire
  const mark = target.includes('?') ? '&' : '?'
  const at = target.indexOf('?')
  const [path, query] = at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at)]
  const scalar = operation.parameters.find(
    ({ in: where, style, schema, content }) =>
      where === 'query' &&
      style === 'form' &&
      content === undefined &&
      typeof schema === 'object' &&
      schema.type?.every((type) => type !== 'array' && type !== 'object'),
  )
  const segments = operation.path.split('/').length
  const methods = contract.operations
    .filter(({ path }) => path.split('/').length === segments)
    .map(({ method }) => method)
  const foreign = ['DELETE', 'PUT', 'PATCH', 'POST', 'GET'].find((method) => !methods.includes(method))
  return [
    ...withoutEach(contract, operation, base),
    ...bodiesOf(source, operation, wire),
    {
      wire: { ...wire, target: `${target}${mark}unknownParameter=1` },
      status: contract.unknownQuery === 'ignored' ? ACCEPTED : 400,
      what: 'unknown query parameter',
    },
    {
      wire: { ...wire, target: `${target}${mark}unknown%5Bname%5D=1` },
      status: contract.unknownQuery === 'ignored' ? ACCEPTED : 400,
      what: 'unknown query parameter',
    },
    { wire: { ...wire, target: `${path}/${query}` }, status: 404, what: 'trailing slash' },
    { wire: { ...wire, target: `${path}/nothing/is/here/at/all${query}` }, status: 404, what: 'unknown path' },
    { wire: { ...wire, target: `/${path.slice(1).toUpperCase()}${query}` }, status: 404, what: 'case of the path' },
    ...(scalar
      ? [
          {
            wire: { ...wire, target: `${path}?${scalar.name}=1&${scalar.name}=1` },
            status: 400,
            what: 'query parameter given twice',
          },
        ]
      : []),
    ...emptyValue(source, operation, base),
    ...(scalar
      ? [{ wire: { ...wire, target: `${path}?${scalar.name}=%C3%28` }, status: 400, what: 'query that is not UTF-8' }]
      : []),
    ...(foreign && operation.body === undefined
      ? [{ wire: { ...wire, method: foreign }, status: 405, what: 'method' }]
      : []),
    ...(operation.method === 'GET' ? [{ wire: { ...wire, method: 'HEAD' }, status: ACCEPTED, what: 'HEAD' }] : []),
  ]
}

/** An empty query parameter, if its schema allows one. */
function emptyValue({ contract, oracle }: Source, operation: Operation, base: Said): Other[] {
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query' || parameter.style !== 'form' || parameter.content !== undefined) continue
    for (const value of ['', ['']]) {
      if (!oracle(parameter.schema, value)) continue
      const wire = write(contract, operation, { ...base, parameters: new Map(base.parameters).set(parameter, value) })
      if (wire && !parameter.mayBeEmpty) return [{ wire, status: ACCEPTED, what: 'empty value' }]
    }
  }
  return []
}

function withoutEach(contract: Source['contract'], operation: Operation, base: Said): Other[] {
  return operation.parameters.flatMap((parameter) => {
    if (!parameter.required || parameter.in === 'path') return []
    const parameters = new Map(base.parameters)
    parameters.delete(parameter)
    const wire = write(contract, operation, { ...base, parameters })
    return wire ? [{ wire, status: 400, what: `${parameter.in} parameter missing` }] : []
  })
}

function bodiesOf({ oracle }: Source, { body }: Operation, wire: Wire): Other[] {
  if (!body) return []
  const { body: _body, ...bare } = wire
  const headers = wire.headers.filter(([name]) => name !== 'Content-Type')
  const typed = (type: string) => [...headers, ['Content-Type', type] as const]
  const json = body.media.find((media) => media.json)
  return [
    ...(body.required ? [{ wire: { ...bare, headers }, status: 400, what: 'body missing' }] : []),
    {
      wire: { ...wire, headers: typed('application/x-unknown'), body: wire.body ?? 'x' },
      status: 415,
      what: 'media type',
    },
    // Blanks after JSON and after the last part of a form mean nothing.
    ...(wire.body === undefined
      ? []
      : [{ wire: { ...wire, body: wire.body + ' '.repeat(body.limit) }, status: 413, what: 'body too large' }]),
    ...(json
      ? [
          ...(oracle(json.schema, null) !== false
            ? []
            : [{ wire: { ...wire, headers: typed(json.type), body: 'null' }, status: 400, what: 'null as a body' }]),
          { wire: { ...wire, headers: typed(json.type), body: '{"' }, status: 400, what: 'body that is not JSON' },
        ]
      : []),
  ]
}
