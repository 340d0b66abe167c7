import { Problem } from '@tomorro/runtime/problem'
import { expect } from 'chai'
import { readFigureQuery, seriesBuckets } from './figure-query.ts'

describe('a query of figures', () => {
  it('means all days from the first until the last one', () => {
    expect(readFigureQuery({ from: '2025-01-01', until: '2025-12-31' })).to.deep.equal({
      period: { start: '2025-01-01', end: '2026-01-01' },
    })
  })

  it('means the subchildren of every parent, child and subchild it names, each once', () => {
    const coverage = ['electricity-usage', 'electricity']
    const { subchildIds } = readFigureQuery({ from: '2025-01-01', until: '2025-01-01', coverage })
    expect(subchildIds).to.include.members(['electricity-usage', 'electricity-renewable-tariff'])
    expect(subchildIds).to.have.length(new Set(subchildIds).size)
    expect(subchildIds).not.to.include('natural-gas-usage')
  })

  for (const { title, query, violations } of [
    {
      title: 'ends before it begins',
      query: { from: '2025-02-01', until: '2025-01-31' },
      violations: ['until: until_before_from'],
    },
    {
      title: 'lies before and after all that can be meant',
      query: { from: '1989-12-31', until: '9999-12-31' },
      violations: ['from: minimum', 'until: maximum'],
    },
    {
      title: 'covers what the taxonomy does not have',
      query: { from: '2025-01-01', until: '2025-01-31', coverage: ['electricity', 'constructor'] },
      violations: ['coverage: taxonomy'],
    },
  ])
    it(`is refused when it ${title}, with each violation by name and what would be right`, () => {
      const found = violationsOf(() => readFigureQuery(query))
      expect(found.map(({ name, code }) => `${name}: ${code}`)).to.deep.equal(violations)
      for (const { expected } of found)
        expect(expected).to.match(/^(ids of the taxonomy|the first day|\d{4}-\d\d-\d\d)/)
    })

  it('names unknown ids by their position', () => {
    const coverage = ['atlantis', 'fleet', 'constructor']
    expect(violationsOf(() => readFigureQuery({ from: '2025-01-01', until: '2025-01-31', coverage }))).to.deep.equal([
      {
        ...{ in: 'query', name: 'coverage', code: 'taxonomy' },
        detail: 'The taxonomy does not have the id at position 1, 3',
        expected: 'ids of the taxonomy, such as electricity-usage',
      },
    ])
  })

  it('is refused when its series would be longer than a response may be', () => {
    const daily = { aggregate: 'daily', yearStartMonth: 1 } as const
    expect(seriesBuckets({ start: '2024-01-01', end: '2025-01-01' }, daily)).to.have.length(366)
    const [violation] = violationsOf(() => seriesBuckets({ start: '2024-01-01', end: '2026-01-01' }, daily))
    expect(violation).to.deep.include({ name: 'aggregate', code: 'buckets' })
    expect(violation?.expected).to.equal('at most 400 buckets: longer ones, or a shorter period')
  })

  function violationsOf(call: () => unknown) {
    try {
      call()
    } catch (error) {
      if (error instanceof Problem) return error.extra.errors ?? []
    }
    throw new Error('Nothing was refused')
  }
})
