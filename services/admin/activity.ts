import { toPeriod } from '@tomorro/carbon/calendar'
import type { Value } from '@tomorro/carbon/taxonomy/activity-value'
import { findParameter, findSubchild, type Parameter } from '@tomorro/carbon/taxonomy/taxonomy'
import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import type { ReviewApi } from '@tomorro/generated/admin/api'
import type { components } from '@tomorro/generated/admin/types'
import { daysOf } from '@tomorro/records/days'
import { type EntryRow, entriesOf, sheetOf } from '@tomorro/records/item/item'
import { sourceText } from '@tomorro/records/item/source-rows'
import { Problem } from '@tomorro/runtime/problem'
import { decodeCursor, isOrdinalKey, toPage } from '@tomorro/service-kit/page'
import { backlogRepository } from './backlog-repository.ts'

type ActivityItem = components['schemas']['ActivityItem']

/** The submitted activity, with display names. */
export const activityHandlers = ({ database }: { database: Database }) =>
  ({
    async listActivity({ query: { itemId, limit, cursor, ...unmapped } }) {
      unmapped satisfies Record<string, never>
      const after = cursor === undefined ? 0 : Number(decodeCursor(cursor, 1, isOrdinalKey)[0])
      const [{ subchildId }, sheet, rows] = await withAdministration(database, 'read only', async (transaction) => {
        const item = await backlogRepository(transaction).find(itemId)
        if (!item) throw new Problem('not_found')
        return [
          item,
          await sheetOf(transaction, item),
          await entriesOf(transaction, item, { after, limit: limit + 1 }),
        ] as const
      })
      const { items, nextCursor } = toPage(rows, limit, ({ ordinal }) => [String(ordinal)])
      return {
        status: 200,
        body: { items: items.flatMap((row) => toActivityItems(subchildId, row, sheet)), nextCursor },
      }
    },
  }) satisfies Pick<ReviewApi, 'listActivity'>

/** One row per parameter of an entry, in the taxonomy's order. A value that the taxonomy no longer has keeps its raw form. */
export function toActivityItems(subchildId: string, row: EntryRow, sheet: string | null) {
  const {
    orgId: _,
    itemId: __,
    ordinal,
    periodStart,
    periodEnd,
    activity,
    site,
    inputs,
    isEstimated,
    sourceRows,
    ...unmapped
  } = row
  unmapped satisfies Record<string, never>
  const keys = findSubchild(subchildId)?.parameters ?? {}
  const shared = {
    entry: ordinal,
    period: toPeriod(daysOf({ periodStart, periodEnd })),
    ...(site === null ? {} : { site }),
    ...(isEstimated ? { estimated: true } : {}),
    ...(sourceRows === null ? {} : { source: sourceText(sheet, sourceRows) }),
  }
  return Object.entries(activity).map(([number, value]): ActivityItem => {
    const key = keys[number] ?? number
    const parameter = findParameter(key)
    const unit = parameter?.type === 'decimal' ? { unit: parameter.unit } : {}
    const input = inputs?.[number]
    const submittedAs = input ? { submittedAs: `${input.value} ${input.unit}` } : {}
    const displayName = parameter?.displayName ?? key
    return { displayName, value: inWords(parameter, value), key, ...unit, ...submittedAs, ...shared }
  })
}

function inWords(parameter: Parameter | undefined, value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return parameter?.type === 'choice' ? (parameter.choices[value]?.displayName ?? value) : value
}
