import type { Router } from '@tomorro/runtime/router'
import type { Contract, Operation } from '../model/model.ts'
import { othersOf } from './cases.ts'
import { type Constraint, constraintsOf, pointerOf } from './constraints.ts'
import { askInProcess, relaxed, without } from './mutants.ts'
import { oracleOf } from './oracle.ts'
import { leastRequest, type Source, violatingRequests } from './requests.ts'
import { generatedRouter } from './services.ts'
import type { Said, Wire } from './wire.ts'
import type { Workshop } from './workshop.ts'

/** One constraint of a document, and whether a request that violates it notices its removal. */
export type Mutation = {
  readonly pointer: string
  readonly isNoticed: boolean
  /** Of a schema; other constraints are identified by their pointer alone. */
  readonly constraint?: Constraint
  readonly operation: Operation
}

/** Violating requests per constraint and place. */
const REQUESTS = 8
/** Operations tried per constraint. */
const PLACES = 4

type Bench = {
  readonly source: Source
  readonly workshop: Workshop
  readonly original: (operation: Operation) => Promise<Router>
}

/**
 * Removes each constraint of a document in turn and sends violating requests to the code generated for an affected
 * operation. Constraints that several operations share word for word, such as the bounds of `limit`, are removed once.
 * @param known constraints of earlier documents, which are skipped; those of this document are added
 */
export async function mutate(
  contract: Contract,
  workshop: Workshop,
  { seed, known }: { seed: number; known: Set<string> },
): Promise<Mutation[]> {
  const originals = new Map<Operation, Promise<Router>>()
  const original = (operation: Operation) => {
    const known = originals.get(operation) ?? compile(workshop, contract, operation)
    originals.set(operation, known)
    return known
  }
  const bench = { source: { contract, oracle: oracleOf(contract), seed }, workshop, original }
  const bases = new Map(contract.operations.map((operation) => [operation, leastRequest(bench.source, operation)]))
  const reached = contract.operations.flatMap((operation) =>
    constraintsOf(contract, operation).map((constraint) => ({ operation, constraint, base: bases.get(operation) })),
  )
  const mutations: Mutation[] = []
  for (const [demand, places] of Map.groupBy(reached, ({ constraint }) => demandOf(constraint))) {
    if (known.has(demand)) continue
    known.add(demand)
    mutations.push(await withoutConstraint(bench, places))
  }
  for (const operation of contract.operations) {
    const base = bases.get(operation)
    if (base) mutations.push(...(await withoutDemands(bench, operation, base)))
  }
  return mutations
}

/** Identifies a constraint: equal texts mean the same parameter, or the same place in a component. */
const demandOf = (constraint: Constraint): string => {
  const { place, path, steps, owner, keyword, name } = constraint
  const where = place.in === 'body' || path[0] === 'schemas' ? pointerOf(constraint) : { place, steps }
  return JSON.stringify([where, owner, keyword, name])
}

/** The router of one operation. */
function compile(workshop: Workshop, contract: Contract, operation: Operation): Promise<Router> {
  const alone = { ...contract, operations: [operation] }
  return generatedRouter(alone, workshop.write(alone))
}

type Reached = { readonly operation: Operation; readonly constraint: Constraint; readonly base: Said | undefined }

async function withoutConstraint(bench: Bench, places: readonly Reached[]): Promise<Mutation> {
  const { source, workshop } = bench
  const [first] = places
  if (!first) throw new Error('A demand is nowhere')
  for (const { operation, constraint, base } of distinctOperations(places)) {
    const requests = base ? violatingRequests(source, operation, base, constraint, REQUESTS) : []
    if (requests.length === 0) continue
    const mutant = without(source.contract, constraint)
    const index = source.contract.operations.indexOf(operation)
    const router = await compile(workshop, mutant, mutant.operations[index] ?? operation)
    if (await isNoticed(await bench.original(operation), router, requests))
      return { pointer: pointerOf(constraint), isNoticed: true, constraint, operation }
  }
  return {
    pointer: pointerOf(first.constraint),
    isNoticed: false,
    constraint: first.constraint,
    operation: first.operation,
  }
}

/** Places of different kinds first, since a component is often reached in the same way. */
function distinctOperations(places: readonly Reached[]): readonly Reached[] {
  const different = [...new Map(places.map((one) => [one.constraint.place.in, one])).values()]
  return [...new Set([...different, ...places])].slice(0, PLACES)
}

async function withoutDemands(
  { source, workshop, original }: Bench,
  operation: Operation,
  base: Said,
): Promise<Mutation[]> {
  const cases = othersOf(source, operation, base)
  const mutations: Mutation[] = []
  for (const { what, mutant, contract = source.contract } of relaxed(source.contract, operation)) {
    const requests = cases.filter((one) => one.what === what).map(({ wire }) => wire)
    const router = await compile(workshop, contract, mutant)
    const noticed = await isNoticed(await original(operation), router, requests)
    mutations.push({ pointer: `${operation.operationId}: ${what}`, isNoticed: noticed, operation })
  }
  return mutations
}

async function isNoticed(original: Router, mutant: Router, requests: readonly Wire[]): Promise<boolean> {
  for (const wire of requests)
    if ((await askInProcess(original, wire)) >= 400 && (await askInProcess(mutant, wire)) < 300) return true
  return false
}
