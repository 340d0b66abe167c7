import { expect } from 'chai'
import { figureText, linesPage, readLinesQuery } from './lines.ts'

const read = (link: string) => readLinesQuery(new URL(linesPage(link), 'http://page.example').searchParams)

describe('the page of ledger lines', () => {
  it('asks what the link of a figure asks', () => {
    const link =
      '/calculation/lines?from=2025-01-01&until=2025-12-31&coverage=electricity-usage&site=Leeds+office&site=&scope=scope-2&factorKey=electricity.uk.generation.kwh&wtt=exclude&scope2=market'
    expect(linesPage(link)).to.match(/^\/lines\?from=/)
    expect(read(link)).to.deep.equal({
      from: '2025-01-01',
      until: '2025-12-31',
      coverage: ['electricity-usage'],
      scope: ['scope-2'],
      site: ['Leeds office', ''],
      factorKey: 'electricity.uk.generation.kwh',
      wtt: 'exclude',
      scope2: 'market',
    })
  })
  it('asks nothing without a period', () => expect(read('/calculation/lines?from=2025-02-30')).to.equal(undefined))

  for (const [query, text] of [
    ['scope=scope-1,scope-2,scope-3', 'All scopes, 2025'],
    ['scope=scope-3&category=6&site=', 'Scope 3, category 6, no site named, 2025'],
    ['scope=scope-2&coverage=electricity', 'Scope 2, ELECTRICITY, 2025'],
  ] as const)
    it(`calls ${query} "${text}"`, () => {
      const found = read(`/calculation/lines?from=2025-01-01&until=2025-12-31&${query}`)
      expect(found && figureText(found, (id) => id.toUpperCase())).to.equal(text)
    })
})
