import { expect } from 'chai'
import { toDays } from './calendar.ts'
import { entryNotices } from './entry-notices.ts'

type Row = readonly [from: string, until: string, kwh: string, site?: string]

const months: Row[] = [
  ['2025-01-01', '2025-01-31', '1000'],
  ['2025-02-01', '2025-02-28', '900'],
  ['2025-03-01', '2025-03-31', '950'],
]

function noticesOf(rows: readonly Row[], method: 'average' | 'spend' = 'average') {
  const notices = entryNotices('electricity-usage', '2026-01-15')
  for (const [index, [from, until, value, site]] of rows.entries())
    notices.add(
      index + 2,
      {
        subchildId: 'electricity-usage',
        method,
        values: method === 'spend' ? { 0: value } : { 1: value },
        days: toDays({ from, until }),
        ...(site !== undefined && { site }),
      },
      method === 'spend',
    )
  return notices.all().map(({ code, rows: told }) => [code, ...told])
}

describe('entryNotices', () => {
  const cases: { what: string; rows: readonly Row[]; notices: unknown[] }[] = [
    { what: 'months that follow each other', rows: months, notices: [] },
    { what: 'a row that stands twice', rows: [...months, months[0] as Row], notices: [['equal_rows', 5]] },
    {
      what: 'two rows of a site that share days',
      rows: [...months, ['2025-03-15', '2025-04-14', '940']],
      notices: [['overlapping_rows', 5]],
    },
    {
      what: 'the same days at two sites',
      rows: [months[0] as Row, ['2025-01-01', '2025-01-31', '700', 'York']],
      notices: [],
    },
    { what: 'a row of totals', rows: [...months, ['2025-01-01', '2025-03-31', '2850']], notices: [['total_row', 5]] },
    {
      what: 'a row of totals over several sites',
      rows: [
        ['2025-01-01', '2025-01-31', '1000', 'Leeds'],
        ['2025-01-01', '2025-01-31', '700', 'York'],
        ['2025-01-01', '2025-01-31', '1700', 'All'],
      ],
      notices: [['total_row', 4]],
    },
    {
      what: 'totals of sites and of all of them',
      rows: [
        ...months.map(([from, until, kwh]): Row => [from, until, kwh, 'Leeds']),
        ['2025-01-01', '2025-03-31', '2850', 'Leeds'],
        ...months.map(([from, until, kwh]): Row => [from, until, kwh, 'York']),
        ['2025-01-01', '2025-03-31', '2850', 'York'],
        ['2025-01-01', '2025-03-31', '5700'],
      ],
      notices: [['total_row', 5, 9, 10]],
    },
    {
      what: 'a site that is called a total',
      rows: [months[0] as Row, ['2025-01-01', '2025-01-31', '800', 'TOTAL (kWh)']],
      notices: [['total_row', 3]],
    },
    {
      what: 'quarters below their months, and the year below all of them',
      rows: [
        ...months,
        ['2025-01-01', '2025-03-31', '2850'],
        ['2025-04-01', '2025-04-30', '700'],
        ['2025-05-01', '2025-05-31', '650'],
        ['2025-06-01', '2025-06-30', '610'],
        ['2025-04-01', '2025-06-30', '1960'],
        ['2025-01-01', '2025-06-30', '4810'],
      ],
      notices: [['total_row', 5, 9, 10]],
    },
    {
      what: 'three meters of a month, one of which happens to read what the others do together',
      rows: ['500', '300', '200', '900'].map((kwh): Row => ['2025-01-01', '2025-01-31', kwh]),
      notices: [['overlapping_rows', 3, 4, 5]],
    },
    {
      what: 'subtotals by name of the site',
      rows: ['Leeds', 'Leeds subtotal', 'York', 'York Sub-total:', 'Hull TOTAL'].map(
        (site, at): Row => ['2025-01-01', '2025-01-31', String(700 + 40 * at), site],
      ),
      notices: [['total_row', 3, 5, 6]],
    },
    {
      what: 'a row that stands twice, its site in another spelling',
      rows: [
        ['2025-01-01', '2025-01-31', '1000', 'Head Office'],
        ['2025-01-01', '2025-01-31', '1000', 'head  office '],
        ['2025-01-20', '2025-02-20', '1100', 'HEAD OFFICE'],
      ],
      notices: [
        ['equal_rows', 3],
        ['overlapping_rows', 4],
      ],
    },
    {
      what: 'a company that is called Total',
      rows: [months[0] as Row, ['2025-01-01', '2025-01-31', '800', 'Total Energies depot']],
      notices: [],
    },
    {
      what: 'a first value a thousand times that of the other sites',
      rows: ['Leeds', 'York', 'Hull', 'Selby', 'Ripon', 'Filey'].map(
        (site, at): Row => ['2025-01-01', '2025-01-31', at === 5 ? '900000' : String(800 + at), site],
      ),
      notices: [['unlike_peers', 7]],
    },
    {
      what: 'a month ten times its neighbours',
      rows: [...months.slice(0, 2), ['2025-03-01', '2025-03-31', '10500'], ['2025-04-01', '2025-04-30', '900']],
      notices: [['outlier', 4]],
    },
    { what: 'zero for a year', rows: [['2025-01-01', '2025-12-31', '0']], notices: [['zero_quantity', 2]] },
    { what: 'days that are still to come', rows: [['2026-01-01', '2026-01-31', '5']], notices: [['future_days', 2]] },
    { what: 'more than 366 days', rows: [['2024-01-01', '2025-01-01', '5']], notices: [['long_period', 2]] },
  ]
  for (const { what, rows, notices } of cases)
    it(`${notices.length === 0 ? 'says nothing of' : 'tells'} ${what}`, () => {
      expect(noticesOf(rows)).to.deep.equal(notices)
    })

  const given = (kwh: string, from: string, until: string, site?: string) => ({
    ...{ values: { 1: kwh }, days: toDays({ from, until }) },
    ...(site !== undefined && { site }),
  })
  const march = {
    subchildId: 'electricity-usage',
    method: 'average',
    ...given('12000', '2025-03-01', '2025-03-31'),
  } as const

  it('compares a bill with those that were handed in before', () => {
    const notices = entryNotices('electricity-usage', '2026-01-15')
    notices.know(given('1000', '2025-01-01', '2025-01-31'))
    notices.know(given('900', '2025-02-01', '2025-02-28'))
    notices.add(1, march, false)
    expect(notices.all().map(({ code }) => code)).to.deep.equal(['outlier'])
    notices.know(given('950', '2025-03-15', '2025-04-14'))
    expect(notices.all().map(({ code }) => code)).to.deep.equal(['covered_earlier', 'outlier'])
  })

  it('compares with neighbours of the same site and the same season only', () => {
    const notices = entryNotices('electricity-usage', '2026-01-15')
    notices.know(given('900', '2025-02-01', '2025-02-28', 'York'))
    notices.know(given('900', '2024-02-01', '2024-02-28'))
    notices.know(given('900', '2024-03-01', '2024-03-31'))
    notices.add(1, march, false)
    expect(notices.all()).to.deep.equal([])
  })

  it('tells that spend on electricity without a price is missing in Scope 2', () => {
    expect(noticesOf([['2025-01-01', '2025-12-31', '15000']], 'spend')).to.deep.equal([['spend_in_scope_3', 2]])
  })
})
