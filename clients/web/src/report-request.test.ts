import { expect } from 'chai'
import { errorsOfReport, readReport } from './report-request.ts'

const year = { from: '2025-01-01', until: '2025-12-31' }

const read = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...year, ...fields })) form.set(name, value)
  return readReport(form)
}

describe('the form of a report', () => {
  it('asks for what was typed, and leaves out what was not', () => {
    expect(
      read({
        kind: 'secr',
        measures: 'LED lighting\n\n Heat pump ',
        exclusions: 'Cardiff: the landlord pays: see the lease',
        'nil-natural-gas': 'All electric',
        signatoryName: 'Asha Patel',
        signatoryRole: 'Director',
      }),
    ).to.deep.equal({
      kind: 'secr',
      period: year,
      aggregate: 'monthly',
      isDraft: false,
      narrative: {
        measures: [{ title: 'LED lighting' }, { title: 'Heat pump' }],
        exclusions: [{ what: 'Cardiff', reason: 'the landlord pays: see the lease' }],
        nilLines: [{ line: 'natural-gas', reason: 'All electric' }],
      },
      signatory: { name: 'Asha Patel', role: 'Director' },
    })
  })
  it('states by an empty list that no measures were taken', () =>
    expect(read({ kind: 'secr', noMeasures: 'on' })).to.deep.include({ narrative: { measures: [] } }))

  for (const [fields, field] of [
    [{ from: '2025-02-30' }, 'from'],
    [{ until: '2024-01-01' }, 'until'],
    [{ exclusions: 'Cardiff' }, 'exclusions'],
    [{ measures: 'LED', noMeasures: 'on' }, 'measures'],
    [{ signatoryName: 'Asha' }, 'signatoryRole'],
    [{ signatoryRole: 'Director' }, 'signatoryName'],
  ] as const)
    it(`points at ${field} for ${JSON.stringify(fields)}`, () => {
      const errors = read(fields)
      expect(Array.isArray(errors) && errors.map((error) => error.field)).to.deep.equal([field])
    })

  it('ties what the API says to the field that it is about', () => {
    const pointers = ['/narrative/measures/2/title', '/signatory/role', '/period/until', '/period', '/title']
    const fields = errorsOfReport(pointers.map((pointer) => ({ pointer, detail: 'x' }))).map(({ field }) => field)
    expect(fields).to.deep.equal(['measures', 'signatoryRole', 'until', 'from', 'title'])
  })
})
