import { expect } from 'chai'
import config from '../../config.json' with { type: 'json' }
import { checkConfig } from './check.ts'

/** A copy of config.json with one value replaced; `path` walks from the root. */
function broken(path: string, value: unknown): unknown {
  const copy = structuredClone(config) as Record<string, unknown>
  const steps = path.split('/')
  const last = steps.pop() ?? ''
  const holder = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy)
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}

describe('checkConfig', () => {
  it('finds nothing wrong with config.json', () => {
    expect(checkConfig(config)).to.deep.equal([])
  })

  const route = 'subchildren/electricity-usage/methods/average/0'
  const cases: [path: string, value: unknown, violation: RegExp][] = [
    ['parents/utilities', undefined, /unknown parent utilities/],
    ['children/water/parentId', 'fleet', /utilities has no child water/],
    ['children/fleet', { displayName: 'Fleet', parentId: 'fleet' }, /the id fleet stands on more than one level/],
    ['subchildren/water-supply/displayName', 7, /\/subchildren\/water-supply\/displayName must be string/],
    ['subchildren/water-supply/colour', 'blue', /must NOT have additional properties \(colour\)/],
    ['subchildren/water-supply/parameters/x', 'SPEND_IN_GBP', /\/subchildren\/water-supply\/parameters/],
    ['subchildren/water-supply/parameters/7', 'SPEND_IN_GBP', /SPEND_IN_GBP stands twice/],
    ['parameters/CABIN', undefined, /CABIN is not defined/],
    ['parameters/CABIN/default', 'hammock', /CABIN\/default is none of its choices/],
    ['parameters/USAGE_IN_KWH/minimum', 1e12, /USAGE_IN_KWH has bounds that nothing fits/],
    ['parameters/USAGE_IN_KWH/type', 'float', /\/parameters\/USAGE_IN_KWH/],
    ['subchildren/flight-domestic/choices/CABIN', ['economy'], /leaves out the default average/],
    ['subchildren/flight-domestic/choices/CABIN', ['average', 'hammock'], /hammock is not defined/],
    [`${route}/requires`, ['DAYS'], /DAYS is no parameter of the subchild/],
    [`${route}/quantity`, { multiply: ['SPEND_IN_GBP'] }, /SPEND_IN_GBP is read but may be absent/],
    [`${route}/lines/4/factorFrom`, 'SPEND_IN_GBP', /SPEND_IN_GBP is read but not taken/],
    [`${route}/optional`, ['SUPPLIER_FACTOR', 'SPEND_IN_GBP'], /SPEND_IN_GBP is taken but never read/],
    [`${route}/lines/0/category`, 3, /lines\/0 must NOT be valid/],
    [`${route}/lines/0/factor`, undefined, /must have exactly one of factor, factorFrom and zero/],
  ]
  for (const [path, value, violation] of cases)
    it(`names the violation where ${path} is ${JSON.stringify(value)}`, () => {
      expect(checkConfig(broken(path, value)).join('\n')).to.match(violation)
    })

  it('names a factor key that no edition has', () => {
    const violations = checkConfig(config, new Set(['electricity.uk.generation.kwh']))
    expect(violations).to.include(
      'config.json /subchildren/electricity-usage/methods/average/0: no edition has a factor electricity.uk.td.kwh',
    )
    expect(violations.join()).to.contain('travel.flight.long_haul.premium_economy.no_rf.pkm')
  })
})
