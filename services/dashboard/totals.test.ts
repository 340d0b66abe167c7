import { expect } from 'chai'
import { parseEmissions } from './emissions.ts'
import { type ScopeFigure, showTotals, totalsOf } from './totals.ts'

const figure = (scope: ScopeFigure['scope'], location: string, market = location): ScopeFigure => ({
  scope,
  location: parseEmissions(location),
  market: parseEmissions(market),
})

describe('totals', () => {
  it('add the scopes up once per basis and keep biogenic CO2 out of both', () => {
    const figures = [
      figure('scope-2', '2185.065', '1888.785'),
      figure('scope-3', '228.75285'),
      figure('scope-3', '615.64515'),
      figure('scope-1', '1285.41'),
      figure('outside-of-scopes', '70'),
    ]
    expect(showTotals(totalsOf(figures))).to.deep.equal({
      total: 4314.873,
      totalMarket: 4018.593,
      scope1: 1285.41,
      scope2Location: 2185.065,
      scope2Market: 1888.785,
      scope3: 844.398,
      outsideOfScopes: 70,
    })
  })

  it('are zero without figures', () => {
    expect(Object.values(showTotals(totalsOf([])))).to.deep.equal([0, 0, 0, 0, 0, 0, 0])
  })
})
