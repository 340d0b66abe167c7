import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { FailedResponse } from '@tomorro/sdk'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import {
  type Entry,
  emptyEntry,
  entryOf,
  errorsOfProblem,
  patchOf,
  readEntry,
  type Submission,
} from '../activity-entry.ts'
import { invalidate, type Problem, query } from '../api.ts'
import { useApi, useMay, usePerson } from '../app.ts'
import { forgetDraft, keepDraft, readDraft } from '../draft.ts'
import { ActivityQuestions } from '../parts/activity-questions.tsx'
import { announce } from '../parts/announcements.tsx'
import { ErrorSummary, type FieldError } from '../parts/error-summary.tsx'
import { EstimatePanel } from '../parts/estimate-panel.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice, QueryProblem } from '../parts/problem-notice.tsx'
import { ChangedMeanwhile, TypedBefore } from '../parts/typed-before.tsx'
import { subchildOf, useTaxonomy } from '../taxonomy.ts'
import type { Schemas } from '../words.ts'

type Item = Schemas['IngestableRecord']

/** The form for one figure: a new item, or an edit of an existing one. */
export function Component() {
  const { itemId } = useParams()
  const item = useQuery({
    ...query(useApi(), 'getItem', { path: { itemId: itemId ?? '' } }),
    enabled: itemId !== undefined,
  })
  if (!useMay('ingestion:write'))
    return (
      <Page title="Hand in activity">
        <p>Your account may read activity, not hand it in. Ask whoever manages your organisation’s accounts.</p>
      </Page>
    )
  if (itemId === undefined) return <Form key="new" />
  if (item.isError && item.data === undefined)
    return (
      <Page title="Edit activity">
        <QueryProblem query={item} />
      </Page>
    )
  return item.data === undefined ? null : <Form key={itemId} item={item.data.item} />
}

/** What was typed, with the revision of the item that it was typed over. */
type Typed = Entry & { readonly revision?: number | undefined }

/**
 * The content of the form, and its draft on this device. Until something is typed, it is the item as it is now.
 * @param category of a new form, from its link
 */
function useEntry(item: Item | undefined, category: string) {
  const taxonomy = useTaxonomy()
  const { id: personId } = usePerson()
  const draftName = item === undefined ? 'activity' : `activity:${item.id}`
  const [restored] = useState(() => {
    const draft = readDraft<Typed>(personId, draftName)
    // A link to another category starts a new form; the draft is replaced with the first input.
    return category === '' || draft?.subchildId === category ? draft : undefined
  })
  const unchanged = useMemo(
    (): Entry =>
      item === undefined
        ? { ...emptyEntry, subchildId: category }
        : entryOf(item, subchildOf(taxonomy, item.subchildId)),
    [item, category, taxonomy],
  )
  const [typed, setTyped] = useState(restored)
  const [wasRestored, setWasRestored] = useState(restored !== undefined)
  const entry = typed ?? unchanged
  const revision = typed?.revision ?? item?.revision
  return {
    entry,
    revision,
    wasRestored,
    change(changes: Partial<Entry>) {
      const next = { ...entry, ...changes, revision }
      setTyped(next)
      keepDraft(personId, draftName, next)
    },
    forget: () => forgetDraft(personId, draftName),
    startAfresh() {
      forgetDraft(personId, draftName)
      setWasRestored(false)
      setTyped(undefined)
    },
  }
}

function Form({ item }: { readonly item?: Item }) {
  const api = useApi()
  const client = useQueryClient()
  const navigate = useNavigate()
  const taxonomy = useTaxonomy()
  const [parameters] = useSearchParams()
  const { entry, revision, wasRestored, ...draft } = useEntry(item, parameters.get('category') ?? '')
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const read = useMemo(() => readEntry(subchildOf(taxonomy, entry.subchildId), entry), [taxonomy, entry])

  const send = useMutation({
    mutationFn: async ({ submission, state }: { submission: Submission; state: 'draft' | 'pending' }) => {
      if (item === undefined) return api.createForm({ body: { ...submission, state } }).ok()
      const headers = { 'If-Match': `"${revision}"` }
      return api.updateItem({ path: { itemId: item.id }, headers, body: { ...patchOf(item, submission), state } }).ok()
    },
    onSuccess: async ({ item: sent }) => {
      draft.forget()
      announce(sent.state === 'draft' ? 'Saved as a draft' : 'Handed in for review')
      await invalidate(client, 'listItems', 'getItem', 'listItemActivity', 'getDashboard')
      navigate(`/activity/${sent.id}`)
    },
    onError: (error) => {
      const problem = error instanceof FailedResponse ? (error.response.body as Problem) : undefined
      setErrors(errorsOfProblem(problem?.errors ?? []))
      if (problem?.status === 412) void invalidate(client, 'getItem')
    },
  })
  const submit = (state: 'draft' | 'pending') => {
    if (Array.isArray(read)) return setErrors(read)
    setErrors([])
    send.mutate({ submission: read as Submission, state })
  }
  const startAfresh = () => {
    draft.startAfresh()
    setErrors([])
    send.reset()
  }

  return (
    <Page title={item === undefined ? 'Hand in activity' : 'Edit activity'}>
      {revision !== item?.revision && !send.isPending ? (
        <ChangedMeanwhile onStartAfresh={startAfresh} />
      ) : (
        wasRestored && <TypedBefore onStartAfresh={startAfresh} />
      )}
      {item?.state === 'rejected' && (
        <div className="notice error">
          <p>
            <b>Sent back by the reviewer:</b> {item.reason}
          </p>
        </div>
      )}
      <ErrorSummary errors={errors} />
      {send.isError && errors.length === 0 && <ProblemNotice error={send.error} />}
      <form
        className="with-aside"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit('pending')
        }}
      >
        <div className="questions">
          <ActivityQuestions entry={entry} errors={errors} change={draft.change} isFixed={item !== undefined} />
          <div className="actions">
            <button type="submit" className="primary" disabled={send.isPending}>
              {send.isPending ? 'Sending…' : item === undefined ? 'Hand in' : 'Save and hand in'}
            </button>
            {(item === undefined || item.state === 'draft') && (
              <button type="button" disabled={send.isPending} onClick={() => submit('draft')}>
                Save as draft
              </button>
            )}
            <Link to={item === undefined ? '/activity' : `/activity/${item.id}`}>Cancel</Link>
          </div>
        </div>
        <EstimatePanel submission={Array.isArray(read) ? undefined : (read as Submission)} />
      </form>
    </Page>
  )
}
