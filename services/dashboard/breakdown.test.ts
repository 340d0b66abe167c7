import { parseUnits } from '@tomorro/records/ledger/units'
import { expect } from 'chai'
import { breakdownOf as breakdown } from './breakdown.ts'
import type { ComparedSource } from './change.ts'
import { addShares } from './shares.ts'
import { sitesOf } from './sites.ts'

const asked = {
  period: { start: '2025-01-01', end: '2026-01-01' },
  filter: { wtt: 'include', scope2: 'location' },
  isCompared: false,
} as const
const breakdownOf = (sources: readonly ComparedSource[]) => breakdown(sources, asked)
const figure = (scope: ComparedSource['scope'], subchildId: string, kilograms: string, site = ''): ComparedSource => ({
  ...{
    orgId: 'org_Acme0000Test',
    id: 1,
    subchildId,
    site,
    scope,
    category: scope === 'scope-3' ? 3 : 0,
    countedIn: 'both',
  },
  ...{ factorKey: 'a.b', factorSource: 'DESNZ 2025', factorEdition: 2025, unit: 'kWh', grade: 2 },
  now: { emissions: parseUnits(kilograms), quantity: 0n },
  before: { emissions: 0n, quantity: 0n },
})
const lines = (rest: string) => `/calculation/lines?from=2025-01-01&until=2025-12-31${rest}&scope2=location`

describe('the breakdown', () => {
  it('is a tree of scope, parent, child and subchild with the names of the taxonomy and a link to the lines', () => {
    const shown = { emissions: 2185.065, share: 100 }
    const link = lines('&coverage=electricity-usage&scope=scope-2')
    const leaf = { id: 'electricity-usage', displayName: 'Electricity usage', ...shown, lines: link }
    const child = { id: 'electricity', displayName: 'Electricity', ...shown, lines: link, children: [leaf] }
    const parent = { id: 'utilities', displayName: 'Utilities', ...shown, lines: link, children: [child] }
    expect(breakdownOf([figure('scope-2', 'electricity-usage', '2185.065')])).to.deep.equal([
      { id: 'scope-2', displayName: 'Scope 2', ...shown, lines: lines('&scope=scope-2'), children: [parent] },
    ])
  })

  it('shows shares that add up on every level although each is rounded', () => {
    const tree = breakdownOf([
      figure('scope-1', 'natural-gas-usage', '1'),
      figure('scope-2', 'electricity-usage', '1'),
      figure('scope-3', 'electricity-usage', '1'),
      figure('scope-3', 'natural-gas-usage', '1'),
      figure('scope-3', 'rail-national', '1'),
      figure('scope-3', 'hotel-uk', '1'),
      figure('scope-3', 'taxi', '1'),
    ])
    expect(addShares(tree.map(({ share }) => share))).to.equal(100)
    for (const scope of tree) {
      expect(addShares(scope.children.map(({ share }) => share))).to.equal(scope.share)
      for (const parent of scope.children) {
        expect(addShares(parent.children.map(({ share }) => share))).to.equal(parent.share)
        for (const child of parent.children)
          expect(addShares(child.children.map(({ share }) => share))).to.equal(child.share)
      }
    }
  })

  it('orders by emissions within a scope and leaves out what was taken back altogether', () => {
    const [scope3] = breakdownOf([
      figure('scope-3', 'electricity-usage', '5'),
      figure('scope-3', 'taxi', '0'),
      figure('scope-3', 'rail-national', '7'),
    ])
    expect(scope3?.children.map(({ id }) => id)).to.deep.equal(['business-travel', 'utilities'])
    expect(scope3?.children[0]?.children.map(({ id }) => id)).to.deep.equal(['travel-public-transport'])
  })

  it('shows a subchild that has left the taxonomy under its own id', () => {
    const [scope1] = breakdownOf([figure('scope-1', 'whale-oil', '3')])
    expect(scope1?.children[0]).to.include({ id: 'whale-oil', displayName: 'whale-oil', share: 100 })
  })

  it('names activity without a site, and orders sites by their emissions', () => {
    const sites = sitesOf([figure('scope-1', 'coal', '1'), figure('scope-1', 'coal', '3', 'Leeds office')], asked)
    expect(sites.map(({ displayName, emissions, share }) => [displayName, emissions, share])).to.deep.equal([
      ['Leeds office', 3, 75],
      ['No site', 1, 25],
    ])
  })
})
