import { join } from 'node:path'
import type { Contract } from '../model/model.ts'
import { casesOf, spread } from './cases.ts'
import { pointerOf } from './constraints.ts'
import { type Difference, differences, type Seen } from './differences.ts'
import { oracleOf } from './oracle.ts'
import { generatedJudge, type Judge, secondJudge } from './services.ts'

/** The results for one document. */
export type Opinions = {
  readonly requests: number
  /** Differences by the entry that knows them. */
  readonly known: ReadonlyMap<Difference, number>
  /** Differences that no entry knows, in words. */
  readonly unknown: readonly string[]
}

/** Where the project's own generated code lies. */
export const generatedFolder = (domain: string): string => join(import.meta.dirname, '../..', 'generated', domain)

/** The size of the sample: operations of a document, and constraints of each, evenly spaced. */
export type Extent = { readonly operations: number; readonly constraints: number }

/**
 * Sends requests to the generated code and to express-openapi-validator, and compares what they say with each other and
 * with what the contract says.
 * @param extent everything if omitted
 */
export async function compareOpinions(
  contract: Contract,
  folder: string,
  seed: number,
  extent?: Extent,
): Promise<Opinions> {
  const source = { contract, oracle: oracleOf(contract), seed }
  const judges = [await generatedJudge(contract, folder), await secondJudge(contract)] as const
  const known = new Map<Difference, number>()
  const unknown: string[] = []
  let requests = 0
  try {
    for (const operation of spread(contract.operations, extent?.operations)) {
      let isRefused = false
      for (const one of casesOf(source, operation, extent?.constraints)) {
        requests++
        const [ours, theirs] = await both(judges, one.wire)
        if (ours === one.status && theirs === one.status) continue
        // A judge that refuses the valid request may refuse all others for the same reason.
        const isMore = isRefused && one.what !== 'valid' && one.what !== 'empty value'
        if (ours === one.status && isMore && theirs >= 400 && theirs < 500) continue
        if (one.what === 'valid') isRefused = true
        const seen: Seen = { ...one, contract, ours, theirs }
        const entry = differences.find((difference) => isRight(difference, seen) && difference.matches(seen))
        if (entry) known.set(entry, (known.get(entry) ?? 0) + 1)
        else unknown.push(inWords(seen))
      }
    }
  } finally {
    for (const judge of judges) await judge.close()
  }
  return { requests, known, unknown }
}

const both = ([ours, theirs]: readonly [Judge, Judge], wire: Seen['wire']) =>
  Promise.all([ours.ask(wire), theirs.ask(wire)])

/** An entry explains no error of the judge that it calls right. */
const isRight = ({ right }: Difference, { ours, theirs, status }: Seen): boolean =>
  right === 'both' || (right === 'ours' ? ours === status : theirs === status)

function inWords({ operation, what, constraint, status, ours, theirs, wire }: Seen): string {
  const at = constraint ? ` at ${pointerOf(constraint)}` : ''
  const { method, target, headers, body } = wire
  const request = JSON.stringify({ method, target, headers, body: body?.slice(0, 500) })
  return `${what}: ${status} wanted, ours ${ours}, theirs ${theirs}: ${operation.operationId}${at}: ${request}`
}
