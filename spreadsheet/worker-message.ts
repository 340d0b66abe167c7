import type { Delimiter } from './csv-dialect.ts'
import type { FileFailureCode } from './file-failure.ts'
import type { Cell, FORMULA, Row } from './row.ts'

/** A request to the worker: `sheet` asks for the first rows of the sheet at an index, `next` for more of them. */
export type Ask = { kind: 'open' } | { kind: 'sheet'; at: number } | { kind: 'next' }

export type Answer =
  | { kind: 'sheets'; sheets: { name: string; isHidden: boolean }[]; delimiter?: Delimiter }
  | { kind: 'rows'; rows: SentRow[]; isLast: boolean; mergedRows?: readonly number[] }
  | { kind: 'failure'; code: FileFailureCode; detail: string; cause: string }

/** A formula is sent as undefined. */
export type SentRow = Omit<Row, 'cells'> & { readonly cells: readonly (Exclude<Cell, typeof FORMULA> | undefined)[] }
