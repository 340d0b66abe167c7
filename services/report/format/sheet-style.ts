import type { CellStyle } from 'hucre/xlsx'

const INK = '1B2228'

export const bold = { font: { bold: true, color: { rgb: INK } } } satisfies CellStyle
export const titleStyle = { font: { bold: true, size: 18, color: { rgb: INK } } } satisfies CellStyle
export const sectionStyle = { font: { bold: true, size: 14, color: { rgb: INK } } } satisfies CellStyle
export const wrapped = { alignment: { wrapText: true, vertical: 'top' } } satisfies CellStyle
export const headingStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '143D4A' } },
  alignment: { wrapText: true, vertical: 'center' },
} satisfies CellStyle
export const numericHeadingStyle = {
  ...headingStyle,
  alignment: { ...headingStyle.alignment, horizontal: 'right' },
} satisfies CellStyle
