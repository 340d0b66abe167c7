import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { emitClientTypes } from '../emit/client/emit-client-types.ts'
import { emitClientOperations } from '../emit/client/emit-sdk.ts'
import { foreignReading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { compilerErrors, type GeneratedFolder, writeGenerated } from '../target/testing.ts'
import { type Carried, carriedBy, documentOf, type RandomOperation, randomOperation } from './random-operations.ts'
import { requestOf } from './round-trip.ts'

/** Contracts that are tried; `TYPED_ROUND_TRIPS=500` tries more, `ROUND_TRIP_SEED` others. */
const RUNS = Number(process.env.TYPED_ROUND_TRIPS ?? 40)
const SEED = Number(process.env.ROUND_TRIP_SEED ?? 1)
const CALLS = 4
const SECONDS_EACH = 2

const base = join(import.meta.dirname, '../../.tomorro')
const sdk = join(import.meta.dirname, '../../clients/sdk')

/** The source of a caller and a handler, with the values of a call as literals. */
function use(folder: string, calls: readonly Carried[]): string {
  const client = relative(folder, join(sdk, 'client.ts'))
  const literal = (value: unknown) => JSON.stringify(value)
  return [
    `import { createClient } from '${client}'`,
    "import * as operations from './client-operations.ts'",
    "import type { AskResponse } from './api.ts'",
    "const client = createClient(operations, { url: '' })",
    ...calls.flatMap((carried) => {
      const response = [...carried].find(([{ at }]) => at === 'response')
      return [
        `await client.ask(${literal(requestOf(carried))})`,
        `;(${literal({ status: 200, body: response?.[1]?.sent })}) satisfies AskResponse`,
      ]
    }),
    '',
  ].join('\n')
}

/** TypeScript takes an object without a member `constructor` for one that has Object's. */
const isNamedApart = (operation: RandomOperation): boolean =>
  !JSON.stringify(documentOf(operation)).includes('"constructor"')

describe('the types of clients and handlers', () => {
  const folders: GeneratedFolder[] = []
  after(() => {
    for (const folder of folders) folder.remove()
  })

  it(`take what the contract takes, in ${RUNS} random contracts`, async function () {
    this.timeout(RUNS * SECONDS_EACH * 1_000)
    const operations = fc.sample(randomOperation().filter(isNamedApart), { numRuns: RUNS, seed: SEED })
    const cases = await Promise.all(
      operations.map(async (operation, index) => {
        const document = documentOf(operation)
        const contract = toContract(
          'random',
          { document, version: operation.version, notices: [], places: new Map() },
          foreignReading,
        )
        const generated = await writeGenerated(contract)
        const { folder } = generated
        folders.push(generated)
        const calls = fc.sample(carriedBy(operation), { numRuns: CALLS, seed: SEED + index })
        const types = emitClientTypes([contract])
        const table = emitClientOperations([contract])
          .replace('../operation-spec.ts', relative(folder, join(sdk, 'operation-spec.ts')))
          .replace('./types.ts', './client-types.ts')
        writeFileSync(join(folder, 'client-types.ts'), types)
        writeFileSync(join(folder, 'client-operations.ts'), table)
        writeFileSync(join(folder, 'use.ts'), use(folder, calls))
        return { document, types, name: relative(base, join(folder, 'use')), calls }
      }),
    )
    const errors = compilerErrors(
      { folder: base, remove: () => undefined },
      cases.map(({ name }) => name),
    )
    const failed = cases.flatMap(({ document, name, calls }) => {
      const said = errors(name)
      return said === '' ? [] : [JSON.stringify({ said, document, calls: calls.map(requestOf) })]
    })
    if (failed.length > 0)
      throw new Error(`${failed.length} of them do not: ${failed.sort((a, b) => a.length - b.length)[0]}`)
  })
})
