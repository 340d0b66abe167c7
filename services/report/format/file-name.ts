import { type Days, toPeriod } from '@tomorro/carbon/calendar'

const NAME_MAX = 60

export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  pdf: 'application/pdf',
} as const
export type Format = keyof typeof mediaTypes
export const formats = ['csv', 'xlsx', 'pdf'] as const satisfies readonly Format[]

/**
 * A file name from organisation, kind and period, such as `acme-secr-2024-04-2025-03.pdf`; only plain letters, digits and
 * hyphens.
 */
export function fileName(
  { organisation, kind, period, isDraft }: { organisation: string; kind: string; period: Days; isDraft: boolean },
  format: Format,
): string {
  const { from, until } = toPeriod(period)
  const days = isWholeMonths(period) ? [from.slice(0, 7), until.slice(0, 7)] : [from, until]
  return `${[slug(organisation) || 'organisation', kind, ...days, ...(isDraft ? ['draft'] : [])].join('-')}.${format}`
}

const isWholeMonths = ({ start, end }: Days): boolean => start.endsWith('-01') && end.endsWith('-01')

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, NAME_MAX).replace(/-$/, '')
}
