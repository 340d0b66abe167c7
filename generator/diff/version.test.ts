import { expect } from 'chai'
import { type Impact, judge } from './version.ts'

describe('the version a changed contract needs', () => {
  const judged = (impact: Impact | undefined, baseVersion: string, version: string) => {
    const findings = impact === undefined ? [] : [{ impact, operation: 'GET /report', place: '', message: 'x' }]
    return judge({ domain: 'report', kind: 'kept', baseVersion, version, findings })
  }

  for (const [impact, from, to, needed, falls, fails] of [
    [undefined, '1.2.3', '1.2.3', '1.2.3', false, false],
    [undefined, '1.2.3', '1.2.2', '1.2.3', true, true],
    ['patch', '1.2.3', '1.2.3', '1.2.4', true, false],
    ['patch', '1.2.3', '1.2.4', '1.2.4', false, false],
    ['minor', '1.2.3', '1.2.4', '1.3.0', true, false],
    ['minor', '1.2.3', '1.3.0', '1.3.0', false, false],
    ['minor', '1.2.3', '1.1.9', '1.3.0', true, true],
    ['minor', '1.9.0', '1.10.0', '1.10.0', false, false],
    ['major', '1.2.3', '1.9.0', '2.0.0', true, true],
    ['major', '1.2.3', '2.0.0', '2.0.0', false, false],
    ['major', '1.2.3', '3.1.0', '2.0.0', false, false],
    ['major', '0.1.0', '0.2.0', '1.0.0', true, true],
    ['major', '0.1.0', '1.0.0', '1.0.0', false, false],
  ] as const)
    it(`of ${from} after ${impact ?? 'no'} changes is ${needed}: ${to} ${fails ? 'fails' : falls ? 'falls short' : 'will do'}`, () =>
      expect(judged(impact, from, to)).to.deep.include({ needed, falls, fails }))

  it('is that of the gravest change', () => {
    const findings = (['patch', 'major', 'minor'] as const).map((impact) => ({
      impact,
      operation: '',
      place: '',
      message: '',
    }))
    const { impact } = judge({ domain: 'x', kind: 'kept', baseVersion: '1.0.0', version: '1.0.0', findings })
    expect(impact).to.equal('major')
  })

  it('has to be three numbers', () => {
    expect(() => judged('patch', '1.0.0', 'v2')).to.throw('info.version has to be three numbers such as 1.2.3, not v2')
  })

  it('does not help a document that is gone, unless that is meant; a new one needs none', () => {
    expect(judge({ domain: 'report', kind: 'removed' }).fails).to.equal(true)
    expect(judge({ domain: 'report', kind: 'dropped' }).fails).to.equal(false)
    expect(judge({ domain: 'report', kind: 'new' }).fails).to.equal(false)
  })
})
