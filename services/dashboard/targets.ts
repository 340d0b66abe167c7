import { cut, type Days, lengthOf, yearOf, yearStart } from '@tomorro/carbon/calendar'
import { intensityKey, intensityOfTarget, ownName } from '@tomorro/carbon/intensity'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { type Scope2Basis, type Totals, totalOf } from '@tomorro/records/ledger/totals'
import { type Emissions, toDecimalText } from '@tomorro/records/ledger/units'
import { denominatorOf } from './intensity.ts'
import { financialYear } from './question.ts'
import type { Settings } from './setting-repository.ts'

type Target = Settings['targets']['targets'][number]
/** The figures for measuring a target: period, totals of the period and of the base year, and the Scope 2 basis. */
type Measured = {
  readonly period: Days
  /** Absent if the period has no data. */
  readonly totals: Totals | undefined
  /** Absent if no base year is set. */
  readonly base: Totals | undefined
  readonly scope2: Scope2Basis
}

const DECIMALS = 5
const keyOf = (target: Target): string => {
  const intensity = intensityOfTarget(target)
  return [target.scopes, intensity ? intensityKey(intensity) : ''].join(' ')
}

/** The progress of a period on the straight line from the base year to each target. */
export function targetsOf(measured: Measured, settings: Settings) {
  const { targets, netZeroYear } = settings.targets
  const baseYear = settings['base-year'].year
  return {
    baseYear,
    netZeroYear: netZeroYear ?? null,
    targets: targets
      .toSorted((one, other) => one.year - other.year || (keyOf(one) < keyOf(other) ? -1 : 1))
      .map((target) => progressOf(target, measured, settings)),
  }
}

function progressOf(target: Target, { period, totals, base, scope2 }: Measured, settings: Settings) {
  const { year, reductionPercent, scopes, per, perName } = target
  const intensity = intensityOfTarget(target)
  const baseYear = settings['base-year'].year
  const { month } = settings['financial-year-start']
  /** The divisor of emissions of these days; undefined if a year lacks its denominator. */
  const divisorOf = (days: Days): Decimal | undefined =>
    intensity === undefined
      ? new Decimal(1)
      : denominatorOf(intensity, days, settings['intensity-denominators'].denominators, month).value
  const divisor = divisorOf(period)
  const actual = totals && divisor && rounded(kilograms(scopesOf(totals, scopes, scope2)).div(divisor))
  const unit = { ...(per && { per }), ...(perName !== undefined && { perName: ownName(perName) }) }
  const known = { year, reductionPercent, scopes, ...unit, actual: actual?.toNumber() ?? null }
  const unknown = { ...known, base: null, target: null, gap: null, line: [] }
  if (baseYear === null || base === undefined) return { ...unknown, reason: 'base-year-not-set' as const }
  const start = scopesOf(base, scopes, scope2)
  if (start <= 0n) return { ...unknown, reason: 'base-year-without-emissions' as const }
  const baseDivisor = divisorOf(financialYear(baseYear, month))
  if (!divisor || !baseDivisor) return { ...unknown, reason: 'denominator-missing' as const }
  const from = kilograms(start).div(baseDivisor)
  const allowed = (of: number): Decimal => onLine(from, baseYear, target, of)
  /** A year counts with its share of the days, or with its share of the denominator. */
  const weightOf = (days: Days, of: number): Decimal =>
    intensity === undefined
      ? new Decimal(lengthOf(days)).div(lengthOf(financialYear(of, month)))
      : (divisorOf(days) ?? new Decimal(0)).div(divisor)
  const due = rounded(
    cut(period, 'year', month).reduce((sum, days) => {
      const of = yearOf(yearStart(days.start, month))
      return sum.plus(allowed(of).times(weightOf(days, of)))
    }, new Decimal(0)),
  )
  return {
    ...known,
    base: rounded(from).toNumber(),
    target: due.toNumber(),
    gap: actual?.minus(due).toNumber() ?? null,
    line: Array.from({ length: Math.max(year - baseYear + 1, 0) }, (_, index) => ({
      year: baseYear + index,
      target: rounded(allowed(baseYear + index)).toNumber(),
    })),
  }
}

/** The target value of a year: the base value until the base year, then the straight line, then the target. */
function onLine(base: Decimal, baseYear: number, { year, reductionPercent }: Target, of: number): Decimal {
  const passed = year <= baseYear ? 1 : Math.min(Math.max((of - baseYear) / (year - baseYear), 0), 1)
  return base.times(new Decimal(1).minus(new Decimal(reductionPercent).div(100).times(passed)))
}

const scopesOf = (totals: Totals, scopes: Target['scopes'], scope2: Scope2Basis): Emissions =>
  totalOf(scopes === 'all' ? totals : { ...totals, scope3: 0n }, scope2)

const kilograms = (emissions: Emissions): Decimal => new Decimal(toDecimalText(emissions))
const rounded = (value: Decimal): Decimal => value.toDecimalPlaces(DECIMALS)
