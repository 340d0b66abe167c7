import { useMutation, useQueryClient } from '@tanstack/react-query'
import { decimal } from '@tomorro/charts/measure'
import { FailedResponse } from '@tomorro/sdk'
import { useEffect, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { invalidate } from '../api.ts'
import { useApi, useMay } from '../app.ts'
import { periodText } from '../day.ts'
import { announce } from '../parts/announcements.tsx'
import { useArrivedFocus } from '../parts/arrived-focus.ts'
import { CategoryOptions } from '../parts/category-options.tsx'
import { CellViolations } from '../parts/cell-violations.tsx'
import { CheckedFigures } from '../parts/checked-figures.tsx'
import { SelectField } from '../parts/field.tsx'
import { FileField, type Progress, Sending } from '../parts/file-field.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { saveFile } from '../save-file.ts'
import { nameOf, useTaxonomy } from '../taxonomy.ts'
import type { Schemas } from '../words.ts'

/** Uploads many rows in a spreadsheet: template, file, check, submission. */
export function Component() {
  const api = useApi()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [parameters, setParameters] = useSearchParams()
  const subchildId = parameters.get('category') ?? ''
  const [file, setFile] = useState<File>()
  const [progress, setProgress] = useState<Progress>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const send = async (chosen: File, dryRun: boolean) => {
    running.current = new AbortController()
    const body = { subchildId, activity: chosen, dryRun }
    const request = { body, signal: running.current.signal, onUpload: setProgress }
    return api.createTemplateUpload(request).ok()
  }
  const check = useMutation({
    mutationFn: (chosen: File) => send(chosen, true),
    onSettled: () => setProgress(undefined),
  })
  const handIn = useMutation({
    mutationFn: (chosen: File) => send(chosen, false),
    onSettled: () => setProgress(undefined),
    onSuccess: async (sent) => {
      if (!('item' in sent)) return
      announce(`${decimal(sent.item.entries, 0)} rows handed in for review`)
      await invalidate(client, 'listItems', 'getDashboard')
      navigate(`/activity/${sent.item.id}`)
    },
  })
  const choose = (chosen: File | undefined) => {
    setFile(chosen)
    handIn.reset()
    check.reset()
    if (chosen !== undefined && subchildId !== '') check.mutate(chosen)
  }
  const stop = () => running.current?.abort()

  if (!useMay('ingestion:write'))
    return (
      <Page title="Upload">
        <p>Your account may read activity, not hand it in.</p>
      </Page>
    )
  const isBusy = check.isPending || handIn.isPending
  const failure = handIn.error ?? check.error
  return (
    <Page
      title="Upload a spreadsheet"
      actions={
        <Link className="button" to="/imports">
          Bring your own file instead
        </Link>
      }
    >
      <ol className="steps">
        <li>
          <h2>Choose what you hand in</h2>
          <CategoryField
            value={subchildId}
            isDisabled={isBusy}
            onChange={(category) => {
              setParameters({ category }, { replace: true })
              choose(undefined)
            }}
          />
          {subchildId !== '' && <TemplateLinks subchildId={subchildId} />}
        </li>
        <li>
          <h2>Fill in the template and choose the file</h2>
          <FileField isDisabled={subchildId === '' || isBusy} file={file} onChoose={choose} />
        </li>
        <li>
          <h2>Check and hand in</h2>
          <div role="status" aria-live="polite" className="upload-state">
            {file === undefined && <p className="muted">Nothing is stored before you hand it in.</p>}
            {isBusy && (
              <Sending progress={progress} next={check.isPending ? 'Checking every row…' : 'Storing…'} onStop={stop} />
            )}
            {check.isSuccess && !isBusy && 'rows' in check.data && (
              <Checked check={check.data} onHandIn={() => file !== undefined && handIn.mutate(file)} />
            )}
          </div>
          {failure !== null && !isBusy && (
            <Failure error={failure} fileName={file?.name ?? 'upload'} onRetry={() => choose(file)} />
          )}
        </li>
      </ol>
    </Page>
  )
}

type CategoryFieldProps = {
  readonly value: string
  readonly isDisabled: boolean
  readonly onChange: (id: string) => void
}

const CategoryField = ({ value, isDisabled, onChange }: CategoryFieldProps) => (
  <SelectField
    id="category"
    label="Category"
    help="Each category has a template of its own."
    value={value}
    disabled={isDisabled}
    onChange={({ target }) => onChange(target.value)}
  >
    <option value="">Choose a category</option>
    <CategoryOptions />
  </SelectField>
)

function TemplateLinks({ subchildId }: { readonly subchildId: string }) {
  const api = useApi()
  const name = nameOf(useTaxonomy(), subchildId)
  const download = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => {
      const content = await api.getTemplate({ path: { subchildId }, query: { format } }).ok()
      saveFile(`${subchildId}.${format}`, content)
    },
  })
  return (
    <>
      <div className="actions">
        <button type="button" disabled={download.isPending} onClick={() => download.mutate('xlsx')}>
          Template for Excel<span className="unseen">: {name}</span>
        </button>
        <button type="button" disabled={download.isPending} onClick={() => download.mutate('csv')}>
          Template as csv<span className="unseen">: {name}</span>
        </button>
      </div>
      {download.isError && <ProblemNotice error={download.error} />}
    </>
  )
}

type CheckedProps = { readonly check: Schemas['TemplateCheck']; readonly onHandIn: () => void }

function Checked({ check, onHandIn }: CheckedProps) {
  const heading = useArrivedFocus<HTMLHeadingElement>()
  const rows = `${decimal(check.rows, 0)} ${check.rows === 1 ? 'row' : 'rows'}`
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {rows} {check.rows === 1 ? 'is' : 'are'} right
      </h3>
      <p>{periodText(check.period)}. What would be emitted:</p>
      <CheckedFigures {...check} />
      <button type="button" className="primary" onClick={onHandIn}>
        Hand in {rows}
      </button>
    </>
  )
}

type FailureProps = { readonly error: Error; readonly fileName: string; readonly onRetry: () => void }

function Failure({ error, fileName, onRetry }: FailureProps) {
  if (error.name === 'AbortError') return <p className="muted">Stopped; nothing was stored.</p>
  const problem = error instanceof FailedResponse ? (error.response.body as Schemas['TemplateProblem']) : undefined
  const cells = problem?.cells ?? []
  if (cells.length === 0) return <ProblemNotice error={error} onRetry={onRetry} />
  return <CellViolations cells={cells} total={problem?.total ?? cells.length} fileName={fileName} />
}
