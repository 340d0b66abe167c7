import { decimal } from '@tomorro/charts/measure'
import type { ReactNode } from 'react'

export type TableColumn = { readonly heading: string; readonly isNumeric?: boolean }
export type TableRow = { readonly key: string; readonly cells: readonly ReactNode[] }

type TableViewProps = {
  /** A description of the table for screen readers. */
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** On a narrow screen a row becomes a list of its cells, each below its heading; otherwise the table scrolls. */
  readonly isStacked?: boolean
}

/** A table whose first column names its rows. Numbers keep all their digits; wide tables scroll by themselves. */
export function TableView({ caption, columns, rows, isStacked = false }: TableViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className={isStacked ? 'stacked' : undefined}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, isNumeric }) => (
              <th key={heading} scope="col" className={isNumeric ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => {
                const className = columns[index]?.isNumeric ? 'number' : undefined
                const shown = typeof cell === 'number' ? decimal(cell, 6) : cell
                const name = columns[index]?.heading
                return index === 0 ? (
                  <th key={name} scope="row" className={className} data-label={name}>
                    {shown}
                  </th>
                ) : (
                  <td key={name} className={className} data-label={name}>
                    {shown}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
