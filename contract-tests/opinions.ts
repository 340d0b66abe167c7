import { join } from 'node:path'
import type { Contract } from '../scripts/generate/model.ts'
import { casesOf } from './cases.ts'
import { pointerOf } from './constraints.ts'
import { type Difference, differences, type Seen } from './differences.ts'
import { oracleOf } from './oracle.ts'
import { generatedJudge, type Judge, secondJudge } from './services.ts'

/** What was found out about one document. */
export type Opinions = {
  readonly requests: number
  /** Differences by the entry that knows them. */
  readonly known: ReadonlyMap<Difference, number>
  /** Differences that no entry knows, in words. */
  readonly unknown: readonly string[]
}

/** Where the project's own generated code lies. */
export const generatedFolder = (domain: string): string => join(import.meta.dirname, '..', 'generated', domain)

/**
 * Sends requests to the generated code and to express-openapi-validator, and compares what they say with each other and with
 * what the contract says.
 * @param perOperation as many requests to each operation, spread over all that are made; all of them where it is left out
 */
export async function compareOpinions(
  contract: Contract,
  folder: string,
  seed: number,
  perOperation?: number,
): Promise<Opinions> {
  const source = { contract, oracle: oracleOf(contract), seed }
  const judges = [await generatedJudge(contract, folder), await secondJudge(contract)] as const
  const known = new Map<Difference, number>()
  const unknown: string[] = []
  let requests = 0
  try {
    for (const operation of contract.operations)
      for (const one of spread(casesOf(source, operation), perOperation)) {
        requests++
        const [ours, theirs] = await both(judges, one.wire)
        if (ours === one.status && theirs === one.status) continue
        const seen: Seen = { ...one, document: contract.domain, ours, theirs }
        const entry = differences.find((difference) => isRight(difference, seen) && difference.matches(seen))
        if (entry) known.set(entry, (known.get(entry) ?? 0) + 1)
        else unknown.push(inWords(seen))
      }
  } finally {
    for (const judge of judges) await judge.close()
  }
  return { requests, known, unknown }
}

const both = ([ours, theirs]: readonly [Judge, Judge], wire: Seen['wire']) =>
  Promise.all([ours.ask(wire), theirs.ask(wire)])

/** Every so many of a list, from the first on. */
function spread<Item>(items: readonly Item[], count = items.length): readonly Item[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)] as Item)
}

/** An entry cannot excuse whom it calls right. */
const isRight = ({ right }: Difference, { ours, theirs, status }: Seen): boolean =>
  right === 'both' || (right === 'ours' ? ours === status : theirs === status)

function inWords({ operation, what, constraint, status, ours, theirs, wire }: Seen): string {
  const at = constraint ? ` at ${pointerOf(constraint)}` : ''
  const { method, target, headers, body } = wire
  const request = JSON.stringify({ method, target, headers, body: body?.slice(0, 500) })
  return `${operation.operationId}: ${what}${at}: ${status} wanted, ours ${ours}, theirs ${theirs}: ${request}`
}
