import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { emissionsMeasure } from '@tomorro/charts/measure'
import type { Table } from '@tomorro/charts/picture'
import { Link, useSearchParams } from 'react-router'
import { type Api, query } from '../api.ts'
import { useApi } from '../app.ts'
import { figureText, type LinesQuery, readLinesQuery } from '../lines.ts'
import { LineTable } from '../parts/line-table.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { ProblemNotice, QueryProblem } from '../parts/problem-notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { saveCsv } from '../save-file.ts'
import { nameOf, type Taxonomy, useTaxonomy } from '../taxonomy.ts'
import type { Schemas } from '../words.ts'

type Line = Schemas['PeriodLine']

const PAGE_SIZE = 50

/** The ledger lines of a figure of the overview, each with its factor, edition and submitted amount. */
export function Component() {
  const [parameters] = useSearchParams()
  const asked = readLinesQuery(parameters)
  return (
    <Page title="Ledger lines">
      {asked === undefined ? (
        <p>
          The address names no period. <Link to="/">Start from a figure of the overview</Link>
        </p>
      ) : (
        <Lines asked={asked} />
      )}
    </Page>
  )
}

function Lines({ asked }: { readonly asked: LinesQuery }) {
  const taxonomy = useTaxonomy()
  const lines = useQuery({
    ...query(useApi(), 'listLines', { query: { ...asked, limit: PAGE_SIZE } }),
    placeholderData: keepPreviousData,
  })
  const name = (id: string) => nameOf(taxonomy, id)
  return (
    <>
      <div className="page-head">
        <p className="sentence">
          <b>{figureText(asked, name)}</b>
          <br />
          <span className="muted">{lines.data !== undefined && sumText(lines.data, asked.cursor !== undefined)}</span>
        </p>
        <Csv asked={asked} taxonomy={taxonomy} />
      </div>
      <QueryProblem query={lines} />
      {lines.isPending && <Skeleton height="30rem" />}
      {lines.data?.items.length === 0 && (
        <div className="empty">
          <h2>There are no lines</h2>
          <p>There is no approved activity in this period with these filters.</p>
        </div>
      )}
      {lines.data !== undefined && lines.data.items.length > 0 && (
        <div aria-busy={lines.isPlaceholderData}>
          <LineTable lines={lines.data.items} nameOf={name} />
          <Pager nextCursor={lines.data.nextCursor} label="Pages of lines" />
        </div>
      )}
    </>
  )
}

function sumText(
  { items, nextCursor }: { items: readonly Line[]; nextCursor: string | null },
  isLater: boolean,
): string {
  const sum = emissionsMeasure(0).exact(items.reduce((total, { share }) => total + share, 0))
  const count = `${items.length} ${items.length === 1 ? 'line' : 'lines'}`
  return isLater || nextCursor !== null ? `${count} on this page, ${sum}. The csv file holds all.` : `${count}, ${sum}.`
}

const columns = [
  ...['Activity', 'Site', 'First day', 'Last day', 'Scope', 'Category', 'Basis', 'Amount', 'Unit', 'Factor', 'Source'],
  ...['Edition', 'kg CO2e per unit', 'kg CO2e in the period', 'kg CO2e of the line', 'Data quality', 'Line', 'Item'],
]

const record = (line: Line, taxonomy: Taxonomy): Table['rows'][number] => [
  ...[nameOf(taxonomy, line.subchildId), line.site ?? '', line.period.from, line.period.until, line.scope],
  ...[line.category, line.basis, line.quantity, line.unit, line.factor.key, line.factor.source, line.factor.edition],
  ...[line.factor.kgCo2e, line.share, line.emissions, line.grade, line.id, line.itemId ?? ''],
]

/** All lines, page by page. */
async function allLines(api: Api, { cursor: _, ...asked }: LinesQuery, taxonomy: Taxonomy): Promise<Table> {
  const rows: Table['rows'][number][] = []
  for await (const line of api.listLines.items({ query: { ...asked, limit: 100 } })) rows.push(record(line, taxonomy))
  return { columns, rows }
}

function Csv({ asked, taxonomy }: { readonly asked: LinesQuery; readonly taxonomy: Taxonomy }) {
  const api = useApi()
  const save = useMutation({
    mutationFn: async () => saveCsv(`lines-${asked.from}-${asked.until}.csv`, await allLines(api, asked, taxonomy)),
  })
  return (
    <div className="actions">
      <button type="button" disabled={save.isPending} onClick={() => save.mutate()}>
        {save.isPending ? 'Collecting all lines…' : 'Download csv'}
      </button>
      {save.isError && <ProblemNotice error={save.error} />}
    </div>
  )
}
