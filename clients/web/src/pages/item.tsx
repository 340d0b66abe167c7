import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { decimal, emissionsText } from '@tomorro/charts/measure'
import { fileNameOf } from '@tomorro/sdk'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { invalidate, query } from '../api.ts'
import { useApi, useMay } from '../app.ts'
import { momentText, periodText } from '../day.ts'
import { announce } from '../parts/announcements.tsx'
import { DeleteDialog } from '../parts/delete-dialog.tsx'
import { LineTable } from '../parts/line-table.tsx'
import { focusHeading, Page } from '../parts/page.tsx'
import { PageFailed } from '../parts/page-failed.tsx'
import { ProblemNotice, QueryProblem } from '../parts/problem-notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { StateTag } from '../parts/state-tag.tsx'
import { TableView } from '../parts/table-view.tsx'
import { saveFile } from '../save-file.ts'
import { nameOf, subchildOf, useTaxonomy, valueText } from '../taxonomy.ts'
import { methodWords, type Schemas } from '../words.ts'

type Item = Schemas['IngestableRecord']

/** Poll interval while an approved item has no lines yet. */
const WAIT_MILLISECONDS = 2_000

/** An item: its review state, its activity and its ledger lines. */
export function Component() {
  const { itemId = '' } = useParams()
  const taxonomy = useTaxonomy()
  const found = useQuery(query(useApi(), 'getItem', { path: { itemId } }))
  if (found.isError && found.data === undefined)
    return (
      <PageFailed title="Activity" query={found}>
        <Link to="/activity">Back to all activity</Link>
      </PageFailed>
    )
  if (found.isPending) return <Skeleton height="30rem" />
  const { item } = found.data
  return (
    <Page title={nameOf(taxonomy, item.subchildId)} actions={<Actions item={item} />}>
      <QueryProblem query={found} />
      <Standing item={item} />
      <HandedIn item={item} />
      <Lines item={item} />
    </Page>
  )
}

/** The review state and the next step. */
function Standing({ item: { state, reason } }: { readonly item: Item }) {
  const mayWrite = useMay('ingestion:write')
  switch (state) {
    case 'draft':
      return (
        <div className="notice">
          <p>
            <StateTag state={state} /> Nobody reviews a draft. {mayWrite && 'Hand it in once it is complete.'}
          </p>
        </div>
      )
    case 'pending':
      return (
        <div className="notice wait">
          <p>
            <StateTag state={state} /> A reviewer checks it; then it counts.
          </p>
        </div>
      )
    case 'approved':
      return (
        <div className="notice">
          <p>
            <StateTag state={state} /> It counts in your figures. Ask your reviewer if it has to change.
          </p>
        </div>
      )
    case 'rejected':
      return (
        <div className="notice error">
          <p>
            <StateTag state={state} /> The reviewer says: <b>{reason}</b>
          </p>
          {mayWrite && <p>Correct it with Edit; saving hands it in again.</p>}
        </div>
      )
  }
}

function HandedIn({ item }: { readonly item: Item }) {
  const taxonomy = useTaxonomy()
  const subchild = subchildOf(taxonomy, item.subchildId)
  const isDraft = item.state === 'draft'
  return (
    <section className="card">
      <h2>{isDraft ? 'What was entered' : 'What was handed in'}</h2>
      <dl className="facts">
        <dt>Period</dt>
        <dd>{periodText(item.period)}</dd>
        {item.entries === 1 &&
          Object.entries(item.activity).map(([number, value]) => {
            const parameter = subchild?.parameters.find((one) => one.number === number)
            return (
              <div key={number} className="fact">
                <dt>{parameter?.displayName ?? number}</dt>
                <dd>{parameter === undefined ? String(value) : valueText(parameter, value)}</dd>
              </div>
            )
          })}
        {item.site !== undefined && (
          <>
            <dt>Site</dt>
            <dd>{item.site}</dd>
          </>
        )}
        <dt>Calculated from</dt>
        <dd>{methodWords[item.calculationMethod]}</dd>
        <dt>{isDraft ? 'Entered' : 'Handed in'}</dt>
        <dd>
          {momentText(item.createdAt)} {inputWords[item.inputMethod]}
          {item.importId !== undefined && (
            <>
              {' '}
              (<Link to={`/imports/${item.importId}`}>file and mapping</Link>)
            </>
          )}
          {item.inputMethod !== 'form' && <Original item={item} />}
        </dd>
        {item.updatedAt !== item.createdAt && (
          <>
            <dt>Last change</dt>
            <dd>
              {momentText(item.updatedAt)}, revision {item.revision}
            </dd>
          </>
        )}
      </dl>
      {(item.entries > 1 || item.inputMethod !== 'form') && <Entries item={item} />}
    </section>
  )
}

/** Saves the file of the item. */
function Original({ item: { id } }: { readonly item: Item }) {
  const api = useApi()
  const download = useMutation({
    mutationFn: async () => {
      const response = api.getItemFile({ path: { itemId: id } })
      const content = await response.ok()
      saveFile(fileNameOf((await response).headers) ?? id, content as Blob)
    },
  })
  return (
    <>
      {' '}
      <button type="button" disabled={download.isPending} onClick={() => download.mutate()}>
        Original file
      </button>
      {download.isError && <ProblemNotice error={download.error} onRetry={() => download.mutate()} />}
    </>
  )
}

/** The rows of an entry in its file, as a spreadsheet numbers them: `5-35, 40`. */
function sourceText(source: Schemas['EntrySource'] | undefined): string {
  if (source === undefined) return ''
  const shown = source.rows.slice(0, RANGES_SHOWN)
  const named = shown.map(({ from, until }) => (from === until ? String(from) : `${from}-${until}`))
  const rest = source.rowCount - shown.reduce((count, { from, until }) => count + until - from + 1, 0)
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

const RANGES_SHOWN = 3

const inputWords: Readonly<Record<Item['inputMethod'], string>> = {
  form: 'by form',
  template: 'by spreadsheet',
  import: 'from a file',
}

const ENTRIES_SHOWN = 100

/** The first entries of an item with several. */
function Entries({ item }: { readonly item: Item }) {
  const taxonomy = useTaxonomy()
  const subchild = subchildOf(taxonomy, item.subchildId)
  const entries = useQuery(
    query(useApi(), 'listItemActivity', { path: { itemId: item.id }, query: { limit: ENTRIES_SHOWN } }),
  )
  const used = subchild?.parameters.filter(({ number }) =>
    entries.data?.items.some(({ activity }) => activity[number] !== undefined),
  )
  const sheet = entries.data?.items[0]?.source?.sheet
  return (
    <details open={item.entries <= 12 || entries.isError}>
      <summary>
        {decimal(item.entries, 0)} {item.entries === 1 ? 'entry' : 'entries'}
        {item.entries > ENTRIES_SHOWN && `, the first ${ENTRIES_SHOWN} of them`}
      </summary>
      <QueryProblem query={entries} />
      <TableView
        caption="Rows of the spreadsheet"
        columns={[
          { heading: 'Entry', isNumeric: true },
          { heading: sheet === undefined ? 'Rows of the file' : `Rows of “${sheet}”` },
          { heading: 'Period' },
          { heading: 'Site' },
          ...(used ?? []).map(({ displayName }) => ({ heading: displayName, isNumeric: true })),
        ]}
        rows={(entries.data?.items ?? []).map(({ ordinal, period, site, activity, source }) => ({
          key: String(ordinal),
          cells: [
            ordinal,
            sourceText(source),
            periodText(period),
            site ?? '',
            ...(used ?? []).map((parameter) => {
              const value = activity[parameter.number]
              return value === undefined ? '' : valueText(parameter, value)
            }),
          ],
        }))}
      />
    </details>
  )
}

function Lines({ item }: { readonly item: Item }) {
  const lines = useQuery({
    ...query(useApi(), 'listItemLines', { path: { itemId: item.id }, query: { limit: 100 } }),
    enabled: item.state === 'approved',
    // Calculation follows approval within seconds.
    refetchInterval: ({ state }) => (state.data?.items.length === 0 ? WAIT_MILLISECONDS : false),
  })
  if (item.state !== 'approved') return null
  if (item.calculation?.state === 'failed')
    return (
      <section className="card">
        <h2>Emissions</h2>
        <div className="notice error">
          <p>
            <b>It could not be calculated.</b> {item.calculation.problem?.detail}
          </p>
          <p>No figure includes it until the administration has calculated it again.</p>
        </div>
      </section>
    )
  if (lines.isError && lines.data === undefined) return <QueryProblem query={lines} />
  if (lines.isPending || lines.data.items.length === 0)
    return (
      <section className="card" aria-busy="true">
        <h2>Emissions</h2>
        <p className="muted">Being calculated…</p>
      </section>
    )
  const total = lines.data.items.reduce(
    (sum, { basis, scope, emissions }) =>
      basis === 'market' || scope === 'outside-of-scopes' ? sum : sum + Math.round(emissions * 100_000),
    0,
  )
  const isWhole = lines.data.nextCursor === null
  return (
    <section className="card">
      <h2>Emissions</h2>
      {isWhole && <p className="figure">{emissionsText(total / 100_000)}</p>}
      <p className="muted">
        Each line is an amount times a published factor. {isWhole ? '' : 'The first 100 lines are shown.'}
      </p>
      <LineTable lines={lines.data.items} />
    </section>
  )
}

function Actions({ item }: { readonly item: Item }) {
  const api = useApi()
  const client = useQueryClient()
  const navigate = useNavigate()
  const mayWrite = useMay('ingestion:write')
  const [isDeleting, setDeleting] = useState(false)
  const path = { itemId: item.id }
  const headers = { 'If-Match': `"${item.revision}"` }
  const refresh = async () => {
    await invalidate(client, 'getItem', 'listItems', 'getDashboard')
    focusHeading()
  }
  // Refused where the item has changed meanwhile, in another tab or by the reviewer: shows what it is now.
  const onError = () => void invalidate(client, 'getItem')
  const withdraw = useMutation({
    mutationFn: () => api.updateItem({ path, headers, body: { state: 'draft' } }).ok(),
    onError,
    onSuccess: () => {
      announce('Withdrawn; it is a draft now')
      return refresh()
    },
  })
  const submit = useMutation({
    mutationFn: () => api.submitItem({ path, headers }).ok(),
    onError,
    onSuccess: () => {
      announce('Handed in for review')
      return refresh()
    },
  })
  const remove = useMutation({
    mutationFn: () => api.deleteItem({ path, headers }).ok(),
    onError,
    onSuccess: async () => {
      announce('Deleted')
      navigate('/activity')
      client.removeQueries({ queryKey: ['getItem'] })
      return invalidate(client, 'listItems', 'getDashboard')
    },
  })
  const failed = [withdraw, submit].find(({ isError }) => isError)
  const isBusy = [withdraw, submit, remove].some(({ isPending }) => isPending)
  if (!mayWrite || item.state === 'approved') return null
  return (
    <div className="actions">
      {item.inputMethod === 'form' && (
        <Link className="button" to={`/activity/${item.id}/edit`}>
          Edit
        </Link>
      )}
      {item.state === 'draft' && (
        <button type="button" className="primary" disabled={isBusy} onClick={() => submit.mutate()}>
          Hand in
        </button>
      )}
      {item.state === 'pending' && (
        <button type="button" disabled={isBusy} onClick={() => withdraw.mutate()}>
          Withdraw
        </button>
      )}
      <button type="button" className="danger" disabled={isBusy} onClick={() => setDeleting(true)}>
        Delete
      </button>
      {failed !== undefined && <ProblemNotice error={failed.error} onRetry={() => void refresh()} />}
      <DeleteDialog title="Delete this?" isOpen={isDeleting} onClose={() => setDeleting(false)} remove={remove}>
        <p>It will be deleted with its rows. Its review history is kept for the auditor.</p>
      </DeleteDialog>
    </div>
  )
}
