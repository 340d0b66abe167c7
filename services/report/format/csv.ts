import { csvRecord } from '@tomorro/spreadsheet/write-csv'
import type { AppendixLine } from '../model/facts.ts'
import { appendixColumns } from './appendix.ts'

/**
 * The appendix as comma-separated text (RFC 4180, UTF-8): a header, a record per ledger line, exact decimals, no totals. @yields
 * the text page by page
 */
export async function* csvFile(pages: AsyncIterable<readonly AppendixLine[]>): AsyncGenerator<string> {
  yield csvRecord(appendixColumns.map(({ name }) => name))
  for await (const page of pages)
    yield page.map((line) => csvRecord(appendixColumns.map(({ of }) => of(line)))).join('')
}
