import type { CellStyle } from 'hucre/xlsx'

const INK = '1B2228'
/** Each style names its font: programs replace a missing name with a font of their own. */
const name = 'Calibri'

export const bold = { font: { name, size: 11, bold: true, color: { rgb: INK } } } satisfies CellStyle
export const titleStyle = { font: { name, bold: true, size: 18, color: { rgb: INK } } } satisfies CellStyle
export const sectionStyle = { font: { name, bold: true, size: 14, color: { rgb: INK } } } satisfies CellStyle
export const wrapped = { alignment: { wrapText: true, vertical: 'top' } } satisfies CellStyle
export const headingStyle = {
  font: { name, size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '143D4A' } },
  alignment: { wrapText: true, vertical: 'center' },
} satisfies CellStyle
/** Texts beside figures are indented a little. */
export const indented = { horizontal: 'left', indent: 1 } as const
export const totalStyle = {
  font: bold.font,
  border: { top: { style: 'thin', color: { rgb: '7D868F' } } },
} satisfies CellStyle
export const numericHeadingStyle = {
  ...headingStyle,
  alignment: { ...headingStyle.alignment, horizontal: 'right' },
} satisfies CellStyle
