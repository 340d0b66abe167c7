import { withFile, withStored } from './file.ts'
import { describeSheet, type ImportSheet } from './layout.ts'
import { type Mapping, sheetOf } from './plan.ts'
import type { ImportRow } from './repository.ts'
import type { ImportDependencies } from './shown.ts'

/**
 * Describes the sheets of an import. Reads the file again only if the client names another heading row than the one that was
 * found.
 */
export const importSheets =
  ({ store, inTurn }: Pick<ImportDependencies, 'store' | 'inTurn'>) =>
  async (
    { objectKey, sheets }: ImportRow,
    { sheet: name, headingRow }: Pick<Mapping, 'sheet' | 'headingRow'>,
    signal: AbortSignal,
  ): Promise<ImportSheet[]> => {
    const described = sheets as ImportSheet[]
    const sheet = sheetOf({ ...(name !== undefined && { sheet: name }) }, described)
    if (!sheet || headingRow === undefined || headingRow === sheet.headingRow) return described
    const again = await inTurn(
      () =>
        withStored(store, objectKey, (path) =>
          withFile({ path, pointer: '' }, signal, ({ rows, delimiter }) =>
            describeSheet(sheet, rows(sheet.name), { delimiter, headingRow }),
          ),
        ),
      signal,
    )
    return described.map((each) => (each === sheet ? again : each))
  }
