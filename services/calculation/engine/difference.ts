import { createHash } from 'node:crypto'
import { isTotalled, type Line } from '@tomorro/carbon/engine/ledger-line'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'

/** The change of an activity's lines by a recalculation. Emissions are kgCO2e, location-based. */
export type Difference = {
  readonly before: Decimal
  readonly after: Decimal
  /** The change by factor edition. */
  readonly editions: ReadonlyMap<number, { readonly before: Decimal; readonly after: Decimal }>
  /** The editions of all factors, old and new, including those of lines outside the total. */
  readonly factorEditions: ReadonlySet<number>
  readonly isChanged: boolean
  /** The reasons, for people; empty if nothing changes. */
  readonly reasons: readonly string[]
}

/** Compares the standing lines with newly calculated ones of the same activity, in any order. */
export function differenceOf(before: readonly Line[], after: readonly Line[]): Difference {
  const comparison = openComparison()
  comparison.before(before)
  comparison.after(after)
  return comparison.difference()
}

/** A comparison that takes its lines in parts, so that the lines of 100,000 entries need not be in memory together. */
export function openComparison() {
  const [old, now] = [emptySide(), emptySide()]
  /** Standing lines minus calculated lines, by identity. */
  const surplus = new Map<string, number>()
  const take = (lines: readonly Line[], side: Side, by: 1 | -1) => {
    for (const line of lines) {
      addTo(side, line)
      const identity = identityOf(line)
      const count = (surplus.get(identity) ?? 0) + by
      if (count === 0) surplus.delete(identity)
      else surplus.set(identity, count)
    }
  }
  return {
    /** Adds standing lines. */
    before: (lines: readonly Line[]) => take(lines, old, 1),
    /** Adds newly calculated lines. */
    after: (lines: readonly Line[]) => take(lines, now, -1),
    difference: (): Difference => toDifference(old, now, surplus.size > 0),
  }
}

/** Sums over one side of a comparison. */
type Side = {
  total: Decimal
  /** Emissions by factor edition, of lines that are part of the total. */
  readonly editions: Map<number, Decimal>
  /** The factor editions of all lines. */
  readonly factors: Map<string, Set<number>>
  readonly formulaVersions: Set<string>
}

const emptySide = (): Side => ({
  total: new Decimal(0),
  editions: new Map(),
  factors: new Map(),
  formulaVersions: new Set(),
})

function addTo(side: Side, line: Line): void {
  const { factor, emissions, formulaVersion } = line
  const editions = side.factors.get(factor.key)
  if (editions) editions.add(factor.edition)
  else side.factors.set(factor.key, new Set([factor.edition]))
  side.formulaVersions.add(formulaVersion)
  if (!isTotalled(line)) return
  side.total = side.total.plus(emissions)
  side.editions.set(factor.edition, (side.editions.get(factor.edition) ?? new Decimal(0)).plus(emissions))
}

function toDifference(old: Side, now: Side, isChanged: boolean): Difference {
  const years = [...new Set([...old.editions.keys(), ...now.editions.keys()])].sort((one, other) => one - other)
  const inYear = (side: Side, year: number) => side.editions.get(year) ?? new Decimal(0)
  return {
    before: old.total,
    after: now.total,
    editions: new Map(years.map((year) => [year, { before: inYear(old, year), after: inYear(now, year) }])),
    factorEditions: new Set([old, now].flatMap(({ factors }) => [...factors.values()].flatMap((each) => [...each]))),
    isChanged,
    reasons: isChanged ? reasonsOf(old, now) : [],
  }
}

/** The identity of a line, without its notices: they change from day to day while every figure stays. */
const identityOf = ({ notices, input, ...figures }: Line): string =>
  createHash('sha256')
    .update(JSON.stringify([input.quantity, input.unit, input.price, ordered(figures)]))
    .digest('base64')

const ordered = (value: object): unknown[] =>
  Object.entries(value)
    .filter(([name]) => name !== 'id')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => [name, isPlain(member) ? ordered(member) : member])

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Decimal.isDecimal(value)

function reasonsOf(old: Side, now: Side): string[] {
  if (old.factors.size === 0) return ['There were no emissions before']
  const gone = [...old.factors.keys()].filter((key) => !now.factors.has(key))
  const added = [...now.factors.keys()].filter((key) => !old.factors.has(key))
  const editions = [...old.factors].flatMap(([key, years]) => {
    const [from, to] = [joined(years), joined(now.factors.get(key) ?? years)]
    return from === to ? [] : [`Edition ${from} became ${to}`]
  })
  const [from, to] = [joined(old.formulaVersions), joined(now.formulaVersions)]
  const reasons = [
    ...(from === to || to === '' ? [] : [`Formula version ${from} became ${to}`]),
    ...new Set(editions),
    ...(gone.length > 0 ? [`No longer calculated: ${gone.join(', ')}`] : []),
    ...(added.length > 0 ? [`Now calculated too: ${added.join(', ')}`] : []),
  ]
  return reasons.length > 0 ? reasons : ['Settings, taxonomy or rules have changed']
}

const joined = (values: ReadonlySet<string | number>): string => [...values].sort().join(' and ')
