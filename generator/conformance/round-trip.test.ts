import fc from 'fast-check'
import { carriedBy, randomOperation } from './random-operations.ts'
import { tryChanged, tryOne, wire } from './round-trip.ts'

/** Contracts that are tried; `ROUND_TRIPS=2000` tries more, `ROUND_TRIP_SEED` others. */
const RUNS = Number(process.env.ROUND_TRIPS ?? 60)
const SEED = Number(process.env.ROUND_TRIP_SEED ?? 1)
const CALLS = 6
const SECONDS_EACH = 2

describe('what goes from client to handler, and from handler to client', () => {
  it(`is the same at the other end, or refused where Ajv refuses it, in ${RUNS} random contracts`, async function () {
    this.timeout(RUNS * SECONDS_EACH * 1_000)
    const calls = randomOperation().chain((operation) =>
      fc.tuple(
        fc.constant(operation),
        fc.array(fc.tuple(carriedBy(operation), fc.array(fc.nat(), { minLength: 12, maxLength: 12 })), {
          minLength: CALLS,
          maxLength: CALLS,
        }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(calls, async ([operation, carried]) => {
        const wired = await wire(operation)
        try {
          for (const [values, numbers] of carried) {
            await tryOne(operation, wired, values)
            await tryChanged(operation, wired, values, pickerOf(numbers))
          }
        } finally {
          wired.served.close()
        }
      }),
      { numRuns: RUNS, seed: SEED, asyncReporter: tell },
    )
  })
})

/** Tells the smallest contract and call that fail, as JSON. */
async function tell<Values>({ failed, counterexamplePath, errorInstance }: fc.RunDetails<Values>): Promise<void> {
  if (!failed) return
  throw new Error(`at ${counterexamplePath}: ${errorInstance instanceof Error ? errorInstance.message : errorInstance}`)
}

/** Picks an index below a count, by one number of the list after the other. */
function pickerOf(numbers: readonly number[]): (count: number) => number {
  let at = 0
  return (count) => (numbers[at++ % numbers.length] ?? 0) % count
}
