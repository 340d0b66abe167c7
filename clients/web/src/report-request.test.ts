import { expect } from 'chai'
import { draftOfReport, errorsOfReport, measuresIn, readReport } from './report-request.ts'

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
        'measures-0-title': 'LED lighting',
        'measures-0-completedOn': '2025-03-31',
        'measures-0-savingTonnesCo2e': '1,012.4',
        'measures-1-title': '',
        'measures-2-title': ' Heat pump ',
        'measures-2-description': 'At the depot',
        assurance: 'Northern Assurance LLP',
        assuranceLevel: 'limited',
        assuranceStandard: 'ISO 14064-3',
        exclusions: 'Cardiff: the landlord pays: see the lease',
        'nil-natural-gas': 'All electric',
        signatoryName: 'Asha Patel',
        signatoryRole: 'Director',
        signedOn: '2026-01-14',
      }),
    ).to.deep.equal({
      kind: 'secr',
      period: year,
      aggregate: 'monthly',
      isDraft: false,
      narrative: {
        measures: [
          { title: 'LED lighting', completedOn: '2025-03-31', savingTonnesCo2e: 1012.4 },
          { title: 'Heat pump', description: 'At the depot' },
        ],
        exclusions: [{ what: 'Cardiff', reason: 'the landlord pays: see the lease' }],
        assurance: { body: 'Northern Assurance LLP', level: 'limited', standard: 'ISO 14064-3' },
        nilLines: [{ line: 'natural-gas', reason: 'All electric' }],
      },
      signatory: { name: 'Asha Patel', role: 'Director', signedOn: '2026-01-14' },
    })
  })
  it('states by an empty list that no measures were taken', () =>
    expect(read({ kind: 'secr', noMeasures: 'on' })).to.deep.include({ narrative: { measures: [] } }))

  for (const [fields, field] of [
    [{ from: '2025-02-30' }, 'from'],
    [{ until: '2024-01-01' }, 'until'],
    [{ exclusions: 'Cardiff' }, 'exclusions'],
    [{ 'measures-0-title': 'LED', noMeasures: 'on' }, 'measures-0-title'],
    [{ 'measures-0-title': '', 'measures-0-description': 'All sites' }, 'measures-0-title'],
    [
      { 'plannedMeasures-0-title': 'Vans', 'plannedMeasures-0-savingTonnesCo2e': 'much' },
      'plannedMeasures-0-savingTonnesCo2e',
    ],
    [{ assuranceLevel: 'limited' }, 'assurance'],
    [{ signatoryName: 'Asha' }, 'signatoryRole'],
    [{ signatoryRole: 'Director' }, 'signatoryName'],
  ] as const)
    it(`points at ${field} for ${JSON.stringify(fields)}`, () => {
      const errors = read(fields)
      expect(Array.isArray(errors) && errors.map((error) => error.field)).to.deep.equal([field])
    })

  it('keeps what was typed for another kind, and no box that is not ticked any more', () => {
    const form = new FormData()
    form.set('kind', 'inventory')
    form.set('methodology', 'By meter')
    const before = { kind: 'secr', signatoryName: 'Asha Patel', isDraft: 'on', 'measures-1-title': 'Bicycles' }
    const draft = draftOfReport(form, before)
    expect(draft).to.deep.equal({
      kind: 'inventory',
      methodology: 'By meter',
      signatoryName: 'Asha Patel',
      'measures-1-title': 'Bicycles',
    })
    expect(measuresIn('measures', (name) => draft[name])).to.equal(2)
    expect(measuresIn('plannedMeasures', (name) => draft[name])).to.equal(1)
  })

  it('ties what the API says to the field that it is about', () => {
    const pointers = ['/narrative/measures/2/title', '/signatory/role', '/period/until', '/period', '/title']
    const fields = errorsOfReport(pointers.map((pointer) => ({ pointer, detail: 'x' }))).map(({ field }) => field)
    expect(fields).to.deep.equal(['measures-2-title', 'signatoryRole', 'until', 'from', 'title'])
  })
})
