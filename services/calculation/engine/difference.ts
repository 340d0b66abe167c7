import { isTotalled, type Line } from '@tomorro/carbon/engine/ledger-line'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'

/** The change of an activity's lines by a recalculation. Emissions are kgCO2e, location-based. */
export type Difference = {
  readonly before: Decimal
  readonly after: Decimal
  /** The change by edition of the factors. */
  readonly editions: ReadonlyMap<number, { readonly before: Decimal; readonly after: Decimal }>
  readonly isChanged: boolean
  /** Why, for people; empty where nothing changes. */
  readonly reasons: readonly string[]
}

/** Compares the standing lines with newly calculated ones of the same activity, in any order. */
export function differenceOf(before: readonly Line[], after: readonly Line[]): Difference {
  const counted = [before.filter(isTotalled), after.filter(isTotalled)] as const
  const years = [...new Set(counted.flat().map(({ factor }) => factor.edition))].sort((one, other) => one - other)
  const inYear = (lines: readonly Line[], year: number) => sum(lines.filter(({ factor }) => factor.edition === year))
  const isChanged = identities(before).join() !== identities(after).join()
  return {
    before: sum(counted[0]),
    after: sum(counted[1]),
    editions: new Map(
      years.map((year) => [year, { before: inYear(counted[0], year), after: inYear(counted[1], year) }]),
    ),
    isChanged,
    reasons: isChanged ? reasonsOf(before, after) : [],
  }
}

/** Whether lines, old or new, take a factor of that edition. */
export const touches = (edition: number, ...lines: readonly Line[]): boolean =>
  lines.some(({ factor }) => factor.edition === edition)

const sum = (lines: readonly Line[]): Decimal =>
  lines.reduce((total, { emissions }) => total.plus(emissions), new Decimal(0))

// Notices are left out: they change from day to day without any figure.
const identities = (lines: readonly Line[]): string[] =>
  lines
    .map(({ notices, input, ...figures }) =>
      JSON.stringify([input.quantity, input.unit, input.price, ordered(figures)]),
    )
    .sort()

const ordered = (value: object): unknown[] =>
  Object.entries(value)
    .filter(([name]) => name !== 'id')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => [name, isPlain(member) ? ordered(member) : member])

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Decimal.isDecimal(value)

function reasonsOf(before: readonly Line[], after: readonly Line[]): string[] {
  if (before.length === 0) return ['There were no emissions before']
  const keys = (lines: readonly Line[]) => new Set(lines.map(({ factor }) => factor.key))
  const [old, now] = [keys(before), keys(after)]
  const gone = [...old].filter((key) => !now.has(key))
  const added = [...now].filter((key) => !old.has(key))
  const stayed = [...old].filter((key) => now.has(key))
  const editions = stayed.flatMap((key) => {
    const [from, to] = [editionsOf(before, key), editionsOf(after, key)]
    return from === to ? [] : [`Edition ${from} became ${to}`]
  })
  const [from, to] = [versionsOf(before), versionsOf(after)]
  const reasons = [
    ...(from === to || to === '' ? [] : [`Formula version ${from} became ${to}`]),
    ...new Set(editions),
    ...(gone.length > 0 ? [`No longer calculated: ${gone.join(', ')}`] : []),
    ...(added.length > 0 ? [`Now calculated too: ${added.join(', ')}`] : []),
  ]
  return reasons.length > 0 ? reasons : ['Settings, taxonomy or rules have changed']
}

const versionsOf = (lines: readonly Line[]): string =>
  [...new Set(lines.map(({ formulaVersion }) => formulaVersion))].sort().join(' and ')

const editionsOf = (lines: readonly Line[], key: string): string =>
  [...new Set(lines.flatMap(({ factor }) => (factor.key === key ? [factor.edition] : [])))].sort().join(' and ')
