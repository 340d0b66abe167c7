import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { factorKeysOf } from './factor-key.ts'
import { taxonomy } from './taxonomy.ts'

const folder = new URL('../../services/calculation/factors/', import.meta.url)
const published = new Set(
  readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').slice(1))
    .flatMap((row) => (row === '' ? [] : [row.slice(0, row.indexOf(','))])),
)
const reached = new Set(
  Object.values(taxonomy.subchildren).flatMap((subchild) =>
    Object.values(subchild.methods)
      .flat()
      .flatMap(({ lines }) => lines)
      .flatMap((line) => factorKeysOf(taxonomy, subchild, line)),
  ),
)

/** Why a published key has no activity. */
const reasons: readonly (readonly [keys: RegExp, reason: string])[] = [
  [/^(car|van)\.[a-z_]+\.bev\.(km|mile)$/, 'zero at the tailpipe; the electricity of the vehicle is counted'],
  [/^biogenic\.(diesel|petrol)_average_biofuel_blend\.kwh$/, 'per net kWh, in which no invoice states forecourt fuel'],
  [/^biogenic\.electricity_uk\.kwh$/, 'a note of the source on the grid, not an activity'],
]

describe('the taxonomy', () => {
  it('has an activity for at least 900 published factors, and a reason for each of the others', () => {
    const left = [...published].filter((key) => !reached.has(key))
    expect(published.size - left.length).to.be.at.least(900)
    expect(left.filter((key) => !reasons.some(([keys]) => keys.test(key)))).to.deep.equal([])
  })

  it('has an activity for every category of Scope 3', () => {
    const categories = Object.values(taxonomy.subchildren).flatMap(({ methods }) =>
      Object.values(methods)
        .flat()
        .flatMap(({ lines }) => lines.flatMap(({ category }) => category ?? [])),
    )
    expect([...new Set(categories)].sort((one, other) => one - other)).to.deep.equal(
      Array.from({ length: 15 }, (_, at) => at + 1),
    )
  })
})
