import type { Day } from '@tomorro/carbon/calendar'

/**
 * The thresholds that make a company or LLP large for Streamlined Energy and Carbon Reporting: two of the three, in two
 * consecutive years. The SECR regulations have figures of their own; the limits of the Companies Act that rose on 6 April 2025 do
 * not apply. A report shows the thresholds and never decides whether an organisation has to report. Source: SI 2018/1155 and HM
 * Government Environmental Reporting Guidelines, March 2019, chapter 2.
 */
const thresholds = [
  { from: '2019-04-01', turnoverMillion: 36, balanceSheetMillion: 18, employees: 250, lowEnergyKwh: 40_000 },
] as const

/** The thresholds for a reporting period by its first day; undefined before the first thresholds. */
export const thresholdsOn = (day: Day) => thresholds.findLast(({ from }) => from <= day)
