import type fc from 'fast-check'
import type { Contract, Operation, Parameter } from '../model/model.ts'
import { type Constraint, schemaAt } from './constraints.ts'
import type { Oracle } from './oracle.ts'
import { Impossible, samples, valuesFor } from './values.ts'
import { violationsOf } from './violations.ts'
import { type Said, type Wire, write } from './wire.ts'

/** The contract's verdict on a request. */
export type Verdict = 'valid' | 'violating'
export type Request = {
  readonly wire: Wire
  readonly verdict: Verdict
  /** What is violated: the keyword of a schema, or a rule outside of schemas. */
  readonly what: string
  readonly constraint?: Constraint
}

export type Source = { readonly contract: Contract; readonly oracle: Oracle; readonly seed: number }

/** Valid requests, with and without optional values. */
export function validRequests(source: Source, operation: Operation, count: number): Wire[] {
  const { contract, seed } = source
  const found: Wire[] = []
  for (let turn = 0; turn < count * 4 && found.length < count; turn++) {
    const said = sayValid(source, operation, seed + turn * 1_000, turn % 2 === 0)
    const wire = said && write(contract, operation, said)
    if (wire) found.push(wire)
  }
  return found
}

/** The values of one request: the required ones, or all. */
function sayValid(
  { contract, oracle, seed: _seed }: Source,
  operation: Operation,
  seed: number,
  whole: boolean,
): Said | undefined {
  const parameters = new Map<Parameter, unknown>()
  for (const parameter of operation.parameters) {
    if (!parameter.required && !whole) continue
    const [value] = samples(() => valuesFor(contract, [parameter.schema]), {
      seed,
      count: 1,
      tries: 60,
      fits: (candidate) =>
        oracle(parameter.schema, candidate) === true &&
        write(
          contract,
          { ...operation, path: operation.path, parameters: [parameter] },
          { parameters: new Map([[parameter, candidate]]) },
        ) !== undefined,
    })
    if (value !== undefined) parameters.set(parameter, value)
    else if (parameter.required) return undefined
  }
  const [media] = operation.body?.media ?? []
  if (!media || !(operation.body?.required || whole)) return { parameters }
  const [value] = samples(() => valuesFor(contract, [media.schema]), {
    seed,
    count: 1,
    tries: 60,
    fits: (candidate) => oracle(media.schema, candidate) === true,
  })
  return value === undefined ? undefined : { parameters, body: { media, value } }
}

/** The values of a minimal valid request; undefined if none is known. */
export function leastRequest(source: Source, operation: Operation): Said | undefined {
  return sayValid(source, operation, source.seed, false)
}

/** Requests that break one constraint of a schema, different values first. */
export function violatingRequests(
  source: Source,
  operation: Operation,
  base: Said,
  constraint: Constraint,
  count: number,
): Wire[] {
  const { contract, oracle, seed } = source
  const { place, steps } = constraint
  const schema = schemaAt(operation, place)
  // Whatever is sent as text is a string.
  const isText = place.in !== 'body' || operation.body?.media[place.media]?.json === false
  const leaf = (plain: Parameters<typeof violationsOf>[1]): fc.Arbitrary<unknown> =>
    isText && constraint.keyword === 'type' && constraint.owner.type?.includes('string')
      ? nothing()
      : violationsOf(contract, plain, constraint)
  const say = (value: unknown): Said => {
    if (place.in === 'body') {
      const media = operation.body?.media[place.media]
      return media ? { ...base, body: { media, value } } : base
    }
    const parameter = operation.parameters.find(({ in: where, name }) => where === place.in && name === place.name)
    return parameter ? { ...base, parameters: new Map(base.parameters).set(parameter, value) } : base
  }
  const wires = new Map<string, Wire>()
  samples(() => valuesFor(contract, [schema], { steps, leaf }), {
    seed,
    count,
    tries: count * 6,
    fits: (value) => {
      if (oracle(schema, value) !== false) return false
      const wire = write(contract, operation, say(value))
      if (!wire || wires.has(JSON.stringify(wire))) return false
      wires.set(JSON.stringify(wire), wire)
      return true
    },
  })
  return [...wires.values()]
}

function nothing(): never {
  throw new Impossible()
}
