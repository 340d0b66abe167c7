import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'

export const headings = [
  'Period from',
  'Period until',
  'Site',
  'Spend (GBP)',
  'Usage in kWh (kWh)',
  'Supplier emission factor (kgCO2e/kWh)',
]
export const mark = 'Tomorro template,1,electricity-usage'
/** A csv template of electricity usage with these lines. */
export const csv = (...lines: string[]) => [mark, headings.join(','), ...lines].join('\r\n')
export const twoMonths = csv('2025-01-01,2025-01-31,Leeds,,1000.5,', '2025-02-01,2025-02-28,York,,900,0.2')

/** Midnight of a day, as a cell of a workbook. */
export const date = (day: string) => new Date(`${day}T00:00:00Z`)
export const january: CellValue[] = [date('2025-01-01'), date('2025-01-31'), 'Leeds', null, 1000.5, null]

type About = { version?: number; subchild?: string }
export const aboutSheet = ({ version = 1, subchild = 'electricity-usage' }: About = {}): WriteSheet => ({
  name: 'About',
  hidden: true,
  rows: [
    ['Template version', version],
    ['Subchild', subchild],
  ],
})
/** A workbook template of electricity usage with these rows. */
export const workbook = (
  rows: CellValue[][],
  { about = aboutSheet(), ...entries }: Partial<WriteSheet> & { about?: WriteSheet } = {},
) =>
  writeXlsx({
    sheets: [
      {
        name: 'Entries',
        columns: [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }],
        rows: [headings, ...rows],
        ...entries,
      },
      about,
    ],
  })
