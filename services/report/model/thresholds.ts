import type { Day } from '@tomorro/carbon/calendar'

/**
 * What makes a company or LLP large for Streamlined Energy and Carbon Reporting: two of the three, two years running. The SECR
 * regulations carry these figures themselves; the limits of the Companies Act that rose on 6 April 2025 are other ones. A report
 * tells them and never decides whether an organisation has to report.
 * Source: SI 2018/1155 and HM Government Environmental Reporting Guidelines, March 2019, chapter 2.
 */
const thresholds = [
  { from: '2019-04-01', turnoverMillion: 36, balanceSheetMillion: 18, employees: 250, lowEnergyKwh: 40_000 },
] as const

/** The thresholds for a reporting period that begins on a day; undefined before the first. */
export const thresholdsOn = (day: Day) => thresholds.findLast(({ from }) => from <= day)
