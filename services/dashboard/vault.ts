import { type Days, toPeriod } from '@tomorro/carbon/calendar'
import { type Emissions, toKilograms } from './emissions.ts'
import { changePercent, sharesOf } from './shares.ts'
import { showTotals, type Totals, totalMarketOf, totalOf } from './totals.ts'

/** The location-based emissions that stand on data of one grade. */
export type GradeFigure = { readonly grade: number; readonly emissions: Emissions }
export type ItemCounts = { draft: number; pending: number; approved: number; rejected: number }

type Read = {
  readonly period: Days
  readonly totals: Totals
  readonly items: ItemCounts
  readonly grades: readonly GradeFigure[]
  readonly compared: { readonly period: Days; readonly totals: Totals } | undefined
}

/** The headline totals of a period. */
export const vaultOf = ({ period, totals, items, grades, compared }: Read) => ({
  period: toPeriod(period),
  ...showTotals(totals),
  items,
  dataQuality: dataQualityOf(grades),
  ...(compared && { comparison: compare(totals, compared.totals, compared.period) }),
})

function dataQualityOf(grades: readonly GradeFigure[]) {
  const shares = sharesOf(grades.map(({ emissions }) => emissions))
  return grades.map(({ grade, emissions }, index) => ({
    grade,
    emissions: toKilograms(emissions),
    share: shares[index] ?? 0,
  }))
}

const compare = (totals: Totals, before: Totals, period: Days) => ({
  period: toPeriod(period),
  total: toKilograms(totalOf(before)),
  totalMarket: toKilograms(totalMarketOf(before)),
  change: toKilograms(totalOf(totals) - totalOf(before)),
  changePercent: changePercent(totalOf(totals), totalOf(before)),
})
