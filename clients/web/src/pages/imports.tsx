import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { invalidate, query } from '../api.ts'
import { useApi, useMay } from '../app.ts'
import { momentText, shortDayText } from '../day.ts'
import { useFilters } from '../filters.ts'
import { announce } from '../parts/announcements.tsx'
import { FileField, type Progress, Sending } from '../parts/file-field.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { ProblemNotice, QueryProblem } from '../parts/problem-notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { TableView } from '../parts/table-view.tsx'

/** Uploads a csv or xlsx of any layout, and lists earlier files. */
export function Component() {
  const mayWrite = useMay('ingestion:write')
  return (
    <Page
      title="Bring your own file"
      actions={
        <Link className="button" to="/upload">
          Use a template instead
        </Link>
      }
    >
      <p className="sentence">
        Meter half-hours, a fuel-card file, a supplier’s portal, payments from your ledger: take the file as it was
        exported. You say once what its columns mean; the next file of that shape needs a single click.
      </p>
      {mayWrite ? <Bring /> : <p>Your account may read activity, not hand it in.</p>}
      <Earlier />
    </Page>
  )
}

function Bring() {
  const api = useApi()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [file, setFile] = useState<File>()
  const [progress, setProgress] = useState<Progress>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const bring = useMutation({
    mutationFn: (chosen: File) => {
      running.current = new AbortController()
      const { signal } = running.current
      return api.createImport({ body: { file: chosen }, signal, onUpload: setProgress }).ok()
    },
    onSettled: () => setProgress(undefined),
    onSuccess: async ({ item }) => {
      client.setQueryData(query(api, 'getImport', { path: { importId: item.id } }).queryKey, { item })
      await invalidate(client, 'listImports')
      announce('The file has been read. Set what its columns mean')
      navigate(`/imports/${item.id}`)
    },
  })
  const choose = (chosen: File | undefined) => {
    setFile(chosen)
    bring.reset()
    if (chosen !== undefined) bring.mutate(chosen)
  }
  const isStopped = bring.error?.name === 'AbortError'
  return (
    <>
      <FileField isDisabled={bring.isPending} file={file} onChoose={choose} />
      <div role="status" aria-live="polite" className="upload-state">
        {bring.isPending && (
          <Sending progress={progress} next="Reading the file…" onStop={() => running.current?.abort()} />
        )}
        {isStopped && <p className="muted">Stopped; nothing was stored.</p>}
      </div>
      {bring.isError && !isStopped && <ProblemNotice error={bring.error} onRetry={() => choose(file)} />}
    </>
  )
}

const PAGE_SIZE = 20

function Earlier() {
  const filters = useFilters()
  const asked = { limit: PAGE_SIZE, ...(filters.get('cursor') !== '' && { cursor: filters.get('cursor') }) }
  const imports = useQuery({
    ...query(useApi(), 'listImports', { query: asked }),
    placeholderData: keepPreviousData,
  })
  return (
    <section className="card">
      <h2>Earlier files</h2>
      <QueryProblem query={imports} />
      {imports.isPending && <Skeleton height="8rem" />}
      {imports.data?.items.length === 0 && <p className="muted">None yet.</p>}
      {imports.data !== undefined && imports.data.items.length > 0 && (
        <>
          <TableView
            caption="Earlier files, newest first"
            isStacked
            columns={[{ heading: 'File' }, { heading: 'State' }, { heading: 'Brought' }]}
            rows={imports.data.items.map(({ id, filename, state, createdAt }) => ({
              key: id,
              cells: [
                <Link key="link" to={`/imports/${id}`}>
                  {filename ?? 'A file without a name'}
                </Link>,
                state === 'open' ? 'To be mapped and handed in' : 'Handed in',
                <time key="day" className="together" dateTime={createdAt} title={momentText(createdAt)}>
                  {shortDayText(createdAt)}
                </time>,
              ],
            }))}
          />
          <Pager nextCursor={imports.data.nextCursor} label="Pages of files" />
        </>
      )}
    </section>
  )
}
