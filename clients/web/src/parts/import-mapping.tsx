import { useMutation, useQueryClient } from '@tanstack/react-query'
import { decimal } from '@tomorro/charts/measure'
import { FailedResponse } from '@tomorro/sdk'
import { type FormEvent, useState } from 'react'
import { invalidate, problemOf, query } from '../api.ts'
import { useApi, usePerson } from '../app.ts'
import { forgetDraft, keepDraft } from '../draft.ts'
import {
  draftOf,
  errorsOfMapping,
  type MappingDraft,
  mappingField,
  readMapping,
  type Sheet,
  suggestedDraft,
  withTexts,
} from '../import-mapping.ts'
import { useTaxonomy } from '../taxonomy.ts'
import type { Schemas } from '../words.ts'
import { announce } from './announcements.tsx'
import { CellViolations } from './cell-violations.tsx'
import { ErrorSummary, type FieldError } from './error-summary.tsx'
import { ImportChecked } from './import-checked.tsx'
import { MappingForm } from './mapping-form.tsx'
import { focusHeading } from './page.tsx'
import { ProblemNotice } from './problem-notice.tsx'

/** The earlier mapping of the sheet: the draft on this device, and the import's mapping. */
export type SaidBefore = { readonly draft?: MappingDraft; readonly mapping?: Schemas['ImportMapping'] }

type ImportMappingProps = {
  readonly item: Schemas['Import']
  readonly sheet: Sheet
  readonly place: Pick<Schemas['ImportMapping'], 'sheet' | 'headingRow'>
  readonly before: SaidBefore
  /** The draft's name on this device. */
  readonly draftKey: string
}

/** The mapping of the columns, its check, and the submission. */
export function ImportMapping({ item, sheet, place, before, draftKey }: ImportMappingProps) {
  const api = useApi()
  const client = useQueryClient()
  const taxonomy = useTaxonomy()
  const { id: personId } = usePerson()
  const [draft, setDraft] = useState(
    () => before.draft ?? (before.mapping === undefined ? suggestedDraft(sheet) : draftOf(before.mapping)),
  )
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [rows, setRows] = useState(0)
  const path = { importId: item.id }
  const keep = (answer: Schemas['ImportResponse']) =>
    client.setQueryData(query(api, 'getImport', { path }).queryKey, answer)

  const check = useMutation({
    mutationFn: async ({ mapping, tried }: { mapping: Schemas['ImportMapping']; tried: MappingDraft }) => {
      const name = tried.name.trim()
      const body = { mapping, ...(name !== '' && { name }) }
      const put = await api.putImportMapping({ path, body }).ok()
      keep(put)
      return { checked: await ended(() => api.createImportCheck({ path }).ok(), setRows), revision: put.item.revision }
    },
    onSuccess: ({ checked }) => announce(`${decimal(checked.rows, 0)} rows checked`),
    onError: (error, { tried }) => {
      const unlisted = importProblemOf(error)?.unlisted ?? []
      if (unlisted.length > 0) {
        store(withTexts(tried, unlisted))
        setErrors([{ field: mappingField.texts, text: unlistedText(unlisted.length) }])
      } else if (isRefusedMapping(error)) setErrors(errorsOfMapping(problemOf(error)?.errors ?? [], tried))
    },
  })
  const handIn = useMutation({
    mutationFn: (revision: number) => {
      const headers = { 'If-Match': `"${revision}"`, 'Idempotency-Key': crypto.randomUUID() }
      return ended(() => api.submitImport({ path, headers }).ok(), setRows)
    },
    onSuccess: async (submitted) => {
      forgetDraft(personId, draftKey)
      announce('Handed in for review')
      keep(submitted)
      focusHeading()
      await invalidate(client, 'listImports', 'listItems', 'getDashboard')
    },
  })

  const store = (next: MappingDraft) => {
    setDraft(next)
    keepDraft(personId, draftKey, { place: { sheet: sheet.name, headingRow: sheet.headingRow ?? 0 }, draft: next })
  }
  const change = (next: MappingDraft) => {
    store(next)
    // The checked mapping differs from the form.
    check.reset()
    handIn.reset()
  }
  const tryOut = (tried: MappingDraft) => {
    const read = readMapping(tried, { sheet, place, taxonomy })
    if (isErrors(read)) return setErrors(read)
    setErrors([])
    check.mutate({ mapping: read, tried })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    tryOut(draft)
  }
  const reuse = (kept: MappingDraft) => {
    change(kept)
    tryOut(kept)
  }

  return (
    <>
      <li>
        <h2>Say what the columns mean</h2>
        <Offered names={item.mapping === undefined ? item.offered : []} isDisabled={check.isPending} onUse={reuse} />
        <form id="mapping" className="mapping" noValidate onSubmit={submit}>
          <ErrorSummary errors={errors} />
          <MappingForm draft={draft} sheet={sheet} errors={errors} onChange={change} />
          <div>
            <button type="submit" className="primary" disabled={check.isPending || handIn.isPending}>
              Check the file
            </button>
          </div>
        </form>
      </li>
      <li>
        <h2>Look at the result and hand it in</h2>
        <div role="status" aria-live="polite" className="upload-state">
          {check.isIdle && errors.length === 0 && (
            <p className="muted">You see the result before anything is handed in.</p>
          )}
          {check.isPending && <Working text={readingText('Checking every row…', rows)} />}
          {handIn.isPending && <Working text={readingText('Handing in…', rows)} />}
        </div>
        {check.isSuccess && !handIn.isPending && (
          <ImportChecked check={check.data.checked} onHandIn={() => handIn.mutate(check.data.revision)} />
        )}
        {check.isError && (
          <Failure error={check.error} fileName={item.filename ?? 'import'} onRetry={() => tryOut(draft)} />
        )}
        {handIn.isError && <ProblemNotice error={handIn.error} onRetry={() => tryOut(draft)} />}
      </li>
    </>
  )
}

const POLL_MILLISECONDS = 1_000

/** Repeats a request until it returns its result instead of its progress. */
async function ended<Result extends object>(
  ask: () => Promise<Result | Schemas['ImportProgress']>,
  tell: (rows: number) => void,
): Promise<Exclude<Result, Schemas['ImportProgress']>> {
  tell(0)
  for (;;) {
    const answer = await ask()
    if (!('of' in answer)) return answer as Exclude<Result, Schemas['ImportProgress']>
    tell(answer.rows)
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS))
  }
}

const readingText = (text: string, rows: number): string =>
  rows === 0 ? text : `${text} ${decimal(rows, 0)} rows are read.`

const isErrors = (read: Schemas['ImportMapping'] | readonly FieldError[]): read is readonly FieldError[] =>
  Array.isArray(read)

const unlistedText = (count: number): string =>
  count === 1
    ? 'One text of the file has no category yet: choose one, or leave its rows out'
    : `${decimal(count, 0)} texts of the file have no category yet: choose one for each, or leave their rows out`

const importProblemOf = (error: unknown): Schemas['ImportProblem'] | undefined =>
  error instanceof FailedResponse ? (error.response.body as Schemas['ImportProblem']) : undefined

/** A mapping that does not fit the file (violations by field), rather than invalid cells. */
const isRefusedMapping = (error: unknown): boolean => (problemOf(error)?.errors ?? []).length > 0

const Working = ({ text }: { readonly text: string }) => (
  <>
    <label htmlFor="working">{text}</label>
    <progress id="working" />
  </>
)

type OfferedProps = {
  readonly names: readonly string[]
  readonly isDisabled: boolean
  readonly onUse: (draft: MappingDraft) => void
}

/** Named mappings whose columns are all in this file. */
function Offered({ names, isDisabled, onUse }: OfferedProps) {
  const api = useApi()
  const fetched = useMutation({
    mutationFn: (name: string) => api.getMapping({ path: { mappingName: name } }).ok(),
    onSuccess: ({ item: { name, mapping } }) => {
      announce(`The mapping “${name}” is used`)
      onUse(draftOf(mapping))
    },
  })
  if (names.length === 0) return null
  return (
    <div className="notice">
      <p>
        <b>This file looks like one that you have uploaded before.</b>
      </p>
      <div className="actions">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            disabled={isDisabled || fetched.isPending}
            onClick={() => fetched.mutate(name)}
          >
            Use “{name}” and check
          </button>
        ))}
      </div>
      {fetched.isError && <ProblemNotice error={fetched.error} />}
    </div>
  )
}

type FailureProps = { readonly error: Error; readonly fileName: string; readonly onRetry: () => void }

/** Invalid cells. The form itself shows texts without a category and invalid fields of the mapping. */
function Failure({ error, fileName, onRetry }: FailureProps) {
  const { cells = [], total = cells.length, unlisted = [] } = importProblemOf(error) ?? {}
  const others = cells.filter(({ code }) => code !== 'unlisted')
  const unlistedRows = unlisted.reduce((sum, { rows }) => sum + rows, 0)
  if (others.length > 0)
    return (
      <CellViolations
        cells={others}
        total={Math.max(others.length, total - unlistedRows)}
        fileName={fileName}
        advice="Correct the mapping above, or correct the file and upload it again."
      />
    )
  if (unlisted.length > 0 || isRefusedMapping(error))
    return <p className="error">The mapping does not fit yet; the box above the form says what to change.</p>
  return <ProblemNotice error={error} onRetry={onRetry} />
}
