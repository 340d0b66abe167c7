import type { InputOf } from './api.ts'
import { isDay, periodText } from './day.ts'
import { scopeWords } from './words.ts'

/** The request of the page of ledger lines: the parameters of `GET /calculation/lines`. */
export type LinesQuery = NonNullable<InputOf<'listLines'>['query']>

type Scope = keyof typeof scopeWords

/** The page of a `lines` link of the API: `/calculation/lines?from=...` is `/lines?from=...`. */
export const linesPage = (link: string): string => link.replace(/^\/calculation\//, '/')

/** The query parameters of an address, or undefined without a period. Unknown values are sent; the API refuses them. */
export function readLinesQuery(parameters: URLSearchParams): LinesQuery | undefined {
  const from = parameters.get('from') ?? ''
  const until = parameters.get('until') ?? ''
  if (!isDay(from) || !isDay(until)) return undefined
  const list = (name: string) => (parameters.get(name) ?? '').split(',').filter(Boolean)
  const [coverage, scope, site] = [list('coverage'), list('scope') as Scope[], parameters.getAll('site')]
  const [category, factorKey, cursor] = ['category', 'factorKey', 'cursor'].map((name) => parameters.get(name))
  const scope2 = parameters.get('scope2')
  return {
    from,
    until,
    ...(coverage.length > 0 && { coverage }),
    ...(scope.length > 0 && { scope }),
    ...(site.length > 0 && { site }),
    ...(category && { category: Number(category) }),
    ...(factorKey && { factorKey }),
    ...(parameters.get('wtt') === 'exclude' && { wtt: 'exclude' as const }),
    ...((scope2 === 'location' || scope2 === 'market') && { scope2 }),
    ...(cursor && { cursor }),
  }
}

/**
 * The figure that consists of the lines, in words: `Scope 2, Electricity, Leeds office, 2025`.
 * @param nameOf the display name of a parent, child or subchild
 */
export function figureText(query: LinesQuery, nameOf: (id: string) => string): string {
  const { from, until, scope = [], coverage = [], site = [], category, factorKey } = query
  const isWhole = scope.length === 0 || scope.length > 2
  return [
    isWhole ? 'All scopes' : scope.map((one) => scopeWords[one]).join(' and '),
    ...(category === undefined ? [] : [`category ${category}`]),
    ...coverage.map(nameOf),
    ...site.map((name) => (name === '' ? 'no site named' : name)),
    ...(factorKey === undefined ? [] : [factorKey]),
    periodText({ from, until }),
  ].join(', ')
}
