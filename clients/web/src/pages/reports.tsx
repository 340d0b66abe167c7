import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { decimal } from '@tomorro/charts/measure'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { invalidate, query } from '../api.ts'
import { useApi, useMay, usePerson } from '../app.ts'
import { momentText, periodText } from '../day.ts'
import { REPORT_DRAFT, readDraft } from '../draft.ts'
import { useFilters } from '../filters.ts'
import { announce } from '../parts/announcements.tsx'
import { DeleteDialog } from '../parts/delete-dialog.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { ProblemNotice, QueryProblem } from '../parts/problem-notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { saveFile } from '../save-file.ts'
import { kindWords, type Schemas } from '../words.ts'

type Report = Schemas['ReportRecord']

/** Poll interval while a report is being made. */
const WAIT_MILLISECONDS = 1_000

// The list appears before the form is loaded.
const NewReport = lazy(() => import('../parts/new-report.tsx').then(({ NewReport: C }) => ({ default: C })))

/** Reports: request one, follow its progress, download it. */
export function Component() {
  const filters = useFilters()
  const mayWrite = useMay('report:write')
  const { id: personId } = usePerson()
  const [isAsking, setAsking] = useState(() => readDraft(personId, REPORT_DRAFT) !== undefined)
  const asked = { limit: 20, ...(filters.get('cursor') !== '' && { cursor: filters.get('cursor') }) }
  const reports = useQuery({
    ...query(useApi(), 'listReports', { query: asked }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isBeingMade) ? WAIT_MILLISECONDS : false),
  })
  return (
    <Page
      title="Reports"
      actions={
        mayWrite && (
          <button type="button" className="primary" onClick={() => setAsking(true)}>
            New report
          </button>
        )
      }
    >
      {isAsking && (
        <Suspense fallback={<Skeleton height="20rem" />}>
          <NewReport onDone={() => setAsking(false)} />
        </Suspense>
      )}
      <QueryProblem query={reports} />
      {reports.isPending && <Skeleton height="20rem" />}
      {reports.data !== undefined && reports.data.items.length === 0 && !isAsking && (
        <div className="empty">
          <h2>There are no reports yet</h2>
          <p>A report uses the figures of the moment when it is made and never changes.</p>
          {mayWrite && (
            <button type="button" className="primary" onClick={() => setAsking(true)}>
              Make the first report
            </button>
          )}
        </div>
      )}
      {reports.data !== undefined && (
        <ul className="plain reports" aria-busy={reports.isPlaceholderData}>
          {reports.data.items.map((report) => (
            <li key={report.id} className="card">
              <ReportCard report={report} />
            </li>
          ))}
        </ul>
      )}
      <Pager nextCursor={reports.data?.nextCursor} label="Pages of reports" />
    </Page>
  )
}

const isBeingMade = ({ state }: Report): boolean => state === 'queued' || state === 'active'

function ReportCard({ report }: { readonly report: Report }) {
  const { title, kind, period, version, isDraft, state, progress, warnings, differences = [], problem } = report
  return (
    <>
      <div className="page-head">
        <div>
          <h2>{title}</h2>
          <p className="muted">
            {kindWords[kind]}, {periodText(period)}
            {version !== undefined && `, version ${version}`}
            {isDraft && ', draft'}
          </p>
        </div>
        {state === 'completed' && <Downloads report={report} />}
      </div>
      {isBeingMade(report) && (
        <div role="status">
          <label htmlFor={`progress-${report.id}`}>{state === 'queued' ? 'Waiting to be made…' : 'Being made…'}</label>
          <progress id={`progress-${report.id}`} value={progress} max={100} />
        </div>
      )}
      {state === 'failed' && (
        <div className="notice error">
          <p>
            <b>The report could not be made.</b> {problem?.detail}
          </p>
        </div>
      )}
      {report.supersededBy !== undefined && <p className="muted">There is a newer version.</p>}
      {warnings.length > 0 && (
        <details>
          <summary>
            {warnings.length} {warnings.length === 1 ? 'thing is' : 'things are'} not stated
          </summary>
          <ul>
            {warnings.map(({ code, section, detail }) => (
              <li key={code + section + detail}>{detail}</li>
            ))}
          </ul>
        </details>
      )}
      {differences.length > 0 && (
        <details>
          <summary>What differs from the version before</summary>
          <ul>
            {differences.map(({ section, label, before, after }) => (
              <li key={section + label}>
                {section}, {label}: {before ?? 'nothing'} became {after ?? 'nothing'}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="small muted">
        Asked for on {momentText(report.createdAt)}
        {report.ledger !== undefined && `, from ${decimal(report.ledger.lines, 0)} ledger lines`}
      </p>
      {(isDraft || state === 'failed') && !isBeingMade(report) && <Remove report={report} />}
    </>
  )
}

function Downloads({ report: { id, files } }: { readonly report: Report }) {
  const api = useApi()
  const [bytes, setBytes] = useState(0)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const download = useMutation({
    mutationFn: async ({ format, fileName }: Report['files'][number]) => {
      running.current = new AbortController()
      const { signal } = running.current
      const onDownload = ({ bytes: received }: { bytes: number }) => setBytes(received)
      const content = await api.getReportFile({ path: { reportId: id }, query: { format }, signal, onDownload }).ok()
      if (content !== undefined) saveFile(fileName, content)
    },
    onMutate: () => setBytes(0),
    onSuccess: (_, { fileName }) => announce(`${fileName} is saved`),
  })
  const { variables: file, isPending, error } = download
  return (
    <div className="actions">
      {files.map((each) => (
        <button key={each.format} type="button" disabled={isPending} onClick={() => download.mutate(each)}>
          {each.format === 'pdf' ? 'PDF' : each.format} <span className="small muted">{sizeText(each.bytes)}</span>
        </button>
      ))}
      {isPending && file !== undefined && (
        <div className="download">
          {/* The record's size rather than Content-Length, which is absent where the transfer is compressed. */}
          <progress aria-label={`Download of ${file.fileName}`} value={Math.min(bytes, file.bytes)} max={file.bytes} />
          <span className="small">
            {sizeText(bytes)} of {sizeText(file.bytes)}
          </span>
          <button type="button" className="quiet" onClick={() => running.current?.abort()}>
            Stop
          </button>
        </div>
      )}
      {error !== null && error.name !== 'AbortError' && <ProblemNotice error={error} />}
    </div>
  )
}

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${decimal(bytes / 1_000, bytes < 10_000 ? 1 : 0)} kB` : `${decimal(bytes / 1_000_000, 1)} MB`

function Remove({ report }: { readonly report: Report }) {
  const api = useApi()
  const client = useQueryClient()
  const mayWrite = useMay('report:write')
  const [isOpen, setOpen] = useState(false)
  const remove = useMutation({
    mutationFn: () => api.deleteReport({ path: { reportId: report.id } }).ok(),
    onSuccess: () => {
      announce('Report deleted')
      setOpen(false)
      return invalidate(client, 'listReports')
    },
  })
  if (!mayWrite) return null
  return (
    <>
      <p>
        <button type="button" className="quiet" onClick={() => setOpen(true)}>
          Delete<span className="unseen">: {report.title}</span>
        </button>
      </p>
      <DeleteDialog
        title={`Delete “${report.title}”?`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        remove={remove}
      />
    </>
  )
}
