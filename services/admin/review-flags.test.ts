import { expect } from 'chai'
import { type Compared, type ComparedEntry, flagsOf } from './review-flags.ts'

const year = { days: { start: '2025-01-01', end: '2026-01-01' } }
const yearBefore = { days: { start: '2024-01-01', end: '2025-01-01' } }
const of = (itemId: string, rest: Partial<ComparedEntry> = {}): ComparedEntry => ({
  itemId,
  ...year,
  site: 'Leeds',
  activity: { 1: '36500' },
  ...rest,
})
const compared = (rest: Partial<Compared>): Compared => ({
  subchildId: 'electricity-usage',
  method: 'average',
  isPriced: false,
  today: '2026-03-01',
  pending: [],
  peers: [],
  duplicates: [],
  entries: [of('mine')],
  approved: [],
  isPartial: false,
  ...rest,
})

describe('flagsOf', () => {
  it('has nothing to say of an item that stands alone', () => expect(flagsOf(compared({}))).to.deep.equal([]))

  it('names the items that say the same', () => {
    expect(flagsOf(compared({ duplicates: ['one', 'two'] }))).to.deep.equal([
      { kind: 'duplicate', detail: '2 other items say the same', itemIds: ['one', 'two'] },
    ])
  })

  const overlaps: { what: string; approved: ComparedEntry; is: boolean }[] = [
    { what: 'the same days', approved: of('other'), is: true },
    {
      what: 'the last day only',
      approved: of('other', { days: { start: '2025-12-31', end: '2026-02-01' } }),
      is: true,
    },
    { what: 'the day after', approved: of('other', { days: { start: '2026-01-01', end: '2026-02-01' } }), is: false },
    { what: 'the same days at another site', approved: of('other', { site: 'York' }), is: false },
    { what: 'the same days at no site', approved: of('other', { site: null }), is: false },
  ]
  for (const { what, approved, is } of overlaps)
    it(`${is ? 'sees' : 'sees no'} overlap where ${what} are approved`, () => {
      const kinds = flagsOf(compared({ approved: [approved] })).map(({ kind }) => kind)
      expect(kinds).to.deep.equal(is ? ['overlap'] : [])
    })

  it('sees overlap with an item that is pending, too', () => {
    expect(flagsOf(compared({ pending: [of('other')] }))[0]).to.deep.include({ kind: 'overlap', itemIds: ['other'] })
  })

  it('tells slips within the item by entry', () => {
    const month = (start: string, end: string, kwh: string) =>
      of('mine', { days: { start, end }, activity: { 1: kwh } })
    const entries = [month('2025-01-01', '2025-02-01', '10'), month('2025-02-01', '2025-03-01', '11')]
    const flags = flagsOf(compared({ entries: [...entries, month('2025-01-01', '2025-03-01', '21')] }))
    expect(flags.map(({ kind, detail }) => [kind, /entries 3$/.test(detail)])).to.deep.equal([['total-row', true]])
  })

  it('tells that spend on electricity counts in Scope 3 only, unless it has a price', () => {
    const spend = { method: 'spend' as const, entries: [of('mine', { activity: { 0: '15000' } })] }
    expect(flagsOf(compared(spend)).map(({ kind }) => kind)).to.deep.equal(['spend-in-scope-3'])
    expect(flagsOf(compared({ ...spend, isPriced: true }))).to.deep.equal([])
  })

  it('tells that a factor is the organisation’s own', () => {
    const activity = { 3: '200', 4: '12.5', 5: 'Acme EPD 12345', 6: 'https://acme.example/epd' }
    const own = { subchildId: 'purchased-own-factor', entries: [of('mine', { activity })] }
    expect(flagsOf(compared(own)).map(({ kind }) => kind)).to.deep.equal(['own-factor'])
  })

  const peers = ['8000', '9000', '10000', '11000', '12000'].map((kwh, at) => of(`peer ${at}`, { activity: { 1: kwh } }))
  for (const { what, kwh, rest = {}, kinds } of [
    { what: 'a first value 1,234.5 times the median of its peers', kwh: '12345000', kinds: ['unlike-peers'] },
    { what: 'a first value of a thousandth', kwh: '10', kinds: ['unlike-peers'] },
    { what: 'a first value fifty times theirs', kwh: '500000', kinds: [] },
    {
      what: 'a site that has approved activity',
      kwh: '12345000',
      rest: { approved: [of('x', yearBefore)] },
      kinds: ['magnitude'],
    },
    { what: 'four peers', kwh: '12345000', rest: { peers: peers.slice(0, 4) }, kinds: [] },
  ])
    it(`compares with peers: ${what}`, () => {
      const flags = flagsOf(compared({ entries: [of('mine', { activity: { 1: kwh } })], peers, ...rest }))
      expect(flags.map(({ kind }) => kind)).to.deep.equal(kinds)
    })

  it('tells each overlapping item once, however many of its entries overlap', () => {
    const approved = [of('other'), of('other', { days: { start: '2025-06-01', end: '2026-01-01' } }), of('third')]
    expect(flagsOf(compared({ approved }))[0]).to.deep.include({ kind: 'overlap', itemIds: ['other', 'third'] })
  })

  it('counts all overlapping items, of which it names ten, and says where there are more than were compared', () => {
    const approved = Array.from({ length: 12 }, (_, at) => of(`other ${at}`))
    const [all, some] = [false, true].map((isPartial) => flagsOf(compared({ approved, isPartial }))[0])
    expect(all?.detail).to.equal('12 other items cover some of the same days at the same site')
    expect(all?.itemIds).to.have.length(10)
    expect(some?.detail).to.equal('At least 12 other items cover some of the same days at the same site')
  })

  const magnitudes: { earlier: string; detail?: string }[] = [
    { earlier: '36500' },
    { earlier: '9000' },
    { earlier: '146000' },
    { earlier: '36.6', detail: 'Usage in kWh is 1000 times that of the year before: 100 kWh a day, not 0.1' },
    { earlier: '3660', detail: 'Usage in kWh is 10 times that of the year before: 100 kWh a day, not 10' },
    { earlier: '366000', detail: 'Usage in kWh is 1/10 of that of the year before: 100 kWh a day, not 1000' },
    { earlier: '0' },
  ]
  for (const { earlier, detail } of magnitudes)
    it(`${detail ? `says "${detail}"` : 'says nothing'} of 36500 kWh where ${earlier} were approved for the year before`, () => {
      const approved = [of('other', { ...yearBefore, activity: { 1: earlier } })]
      const flags = flagsOf(compared({ approved }))
      expect(flags).to.deep.equal(detail ? [{ kind: 'magnitude', detail, itemIds: ['other'] }] : [])
    })

  it('compares amounts by the day, so that a month can be held against a year', () => {
    const entries = [of('mine', { days: { start: '2025-01-01', end: '2025-02-01' }, activity: { 1: '3100' } })]
    expect(flagsOf(compared({ entries, approved: [of('other', yearBefore)] }))).to.deep.equal([])
  })

  it('leaves parameters alone that are no amounts', () => {
    const entries = [of('mine', { activity: { 1: '36500', 2: '0.2' } })]
    const approved = [of('other', { ...yearBefore, activity: { 1: '36500', 2: '0.01' } })]
    expect(flagsOf(compared({ entries, approved }))).to.deep.equal([])
  })
})
