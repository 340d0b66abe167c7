import type { Table } from '@tomorro/charts/picture'
import { csvRecord } from '@tomorro/spreadsheet/write-csv'

/** Makes the browser save a file under a name. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** Makes the browser save a table as csv: UTF-8 with a byte order mark, without which Excel assumes Windows-1252. */
export function saveCsv(name: string, { columns, rows }: Table): void {
  const text = [columns, ...rows].map(csvRecord).join('')
  saveFile(name, new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }))
}
