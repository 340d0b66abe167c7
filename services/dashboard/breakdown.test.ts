import { expect } from 'chai'
import { breakdownOf, type SubchildFigure } from './breakdown.ts'
import { parseEmissions } from './emissions.ts'
import { addShares } from './shares.ts'

const figure = (scope: SubchildFigure['scope'], subchildId: string, kilograms: string): SubchildFigure => ({
  scope,
  subchildId,
  location: parseEmissions(kilograms),
  market: 0n,
})

describe('the breakdown', () => {
  it('is a tree of scope, parent, child and subchild with the names of the taxonomy', () => {
    expect(breakdownOf([figure('scope-2', 'electricity-usage', '2185.065')])).to.deep.equal([
      {
        id: 'scope-2',
        displayName: 'Scope 2',
        emissions: 2185.065,
        share: 100,
        children: [
          {
            id: 'utilities',
            displayName: 'Utilities',
            emissions: 2185.065,
            share: 100,
            children: [
              {
                id: 'electricity',
                displayName: 'Electricity',
                emissions: 2185.065,
                share: 100,
                children: [
                  { id: 'electricity-usage', displayName: 'Electricity usage', emissions: 2185.065, share: 100 },
                ],
              },
            ],
          },
        ],
      },
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

  it('is of what counts towards the total: biogenic CO2 does not', () => {
    const tree = breakdownOf([
      figure('outside-of-scopes', 'diesel-purchased', '70'),
      figure('scope-1', 'diesel-purchased', '1285.41'),
    ])
    expect(tree.map(({ id, share }) => ({ id, share }))).to.deep.equal([{ id: 'scope-1', share: 100 }])
  })

  it('shows a subchild that has left the taxonomy under its own id', () => {
    const [scope1] = breakdownOf([figure('scope-1', 'whale-oil', '3')])
    expect(scope1?.children[0]).to.include({ id: 'whale-oil', displayName: 'whale-oil', share: 100 })
  })
})
