import { sum } from '@tomorro/records/ledger/units'
import { expect } from 'chai'
import type { ComparedSource } from './change.ts'
import { sitesOf } from './sites.ts'

const SITES = 1_001
const asked = {
  period: { start: '2025-01-01', end: '2026-01-01' },
  filter: { wtt: 'include', scope2: 'location' },
  isCompared: true,
} as const

/** Electricity of one site; the factor falls from 2 to 1 kgCO2e per unit. */
const source = (site: string, before: bigint, now: bigint): ComparedSource => ({
  ...{ id: 1, subchildId: 'electricity-usage', site, scope: 'scope-2', category: 0, countedIn: 'both' },
  ...{ factorKey: 'grid', factorSource: 'DESNZ 2025', factorEdition: 2025, unit: 'kWh', grade: 2 },
  now: { emissions: now * 100_000n, quantity: now },
  before: { emissions: before * 200_000n, quantity: before },
})

describe('the sites of a dashboard', () => {
  it('are at most a thousand; the last one adds up all smaller sites and prices their change together', () => {
    // The two smallest sites: one closes before the year, the other opens in it.
    const large = Array.from({ length: SITES - 2 }, (_, index) => source(`Site ${index}`, 10n, 10n))
    const sites = sitesOf([...large, source('Closed', 5n, 0n), source('Opened', 0n, 5n)], asked)
    expect(sites).to.have.length(1_000)
    expect(sites.at(-1)).to.deep.include({ displayName: 'Other sites', emissions: 5 })
    expect(sites.at(-1)?.comparison).to.deep.include({ change: -5, effects: { activity: 0, factor: -5 } })
    expect(sum(sites.map(({ emissions }) => BigInt(emissions)))).to.equal(BigInt((SITES - 2) * 10 + 5))
  })
})
