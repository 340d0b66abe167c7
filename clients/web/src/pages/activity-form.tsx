import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { FailedResponse } from '@tomorro/sdk'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import {
  type Entry,
  emptyEntry,
  entryOf,
  errorsOfProblem,
  fieldOf,
  patchOf,
  questionsOf,
  readEntry,
  type Submission,
  wayIn,
} from '../activity-entry.ts'
import { invalidate, type Problem, query } from '../api.ts'
import { useApi, useMay, usePerson } from '../app.ts'
import { forgetDraft, keepDraft, readDraft } from '../draft.ts'
import { announce } from '../parts/announcements.tsx'
import { CategoryOptions } from '../parts/category-options.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary.tsx'
import { EstimatePanel } from '../parts/estimate-panel.tsx'
import { InputField, SelectField } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice, QueryProblem } from '../parts/problem-notice.tsx'
import { ChangedMeanwhile, TypedBefore } from '../parts/typed-before.tsx'
import { type Parameter, type Subchild, subchildOf, useTaxonomy, wayText } from '../taxonomy.ts'
import { methodWords, type Schemas } from '../words.ts'

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

function Form({ item }: { readonly item?: Schemas['IngestableRecord'] }) {
  const api = useApi()
  const client = useQueryClient()
  const navigate = useNavigate()
  const taxonomy = useTaxonomy()
  const { id: personId } = usePerson()
  const [parameters] = useSearchParams()
  const draftName = item === undefined ? 'activity' : `activity:${item.id}`
  const named = parameters.get('category') ?? ''
  const [restored] = useState(() => {
    const draft = readDraft<Typed>(personId, draftName)
    // A link to another category starts a new form; the draft is replaced with the first input.
    return named === '' || draft?.subchildId === named ? draft : undefined
  })
  const unchanged = useMemo(
    (): Entry =>
      item === undefined ? { ...emptyEntry, subchildId: named } : entryOf(item, subchildOf(taxonomy, item.subchildId)),
    [item, named, taxonomy],
  )
  // Until something is typed, the form shows the item as it is now.
  const [typed, setTyped] = useState(restored)
  const entry = typed ?? unchanged
  const revision = typed?.revision ?? item?.revision
  const [wasRestored, setWasRestored] = useState(restored !== undefined)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const subchild = subchildOf(taxonomy, entry.subchildId)
  const read = useMemo(() => readEntry(subchild, entry), [subchild, entry])

  const change = (changes: Partial<Entry>) => {
    const next = { ...entry, ...changes, revision }
    setTyped(next)
    keepDraft(personId, draftName, next)
  }
  const startAfresh = () => {
    forgetDraft(personId, draftName)
    setWasRestored(false)
    setErrors([])
    setTyped(undefined)
    send.reset()
  }

  const send = useMutation({
    mutationFn: async ({ submission, state }: { submission: Submission; state: 'draft' | 'pending' }) => {
      if (item === undefined) return api.createForm({ body: { ...submission, state } }).ok()
      const headers = { 'If-Match': `"${revision}"` }
      return api.updateItem({ path: { itemId: item.id }, headers, body: { ...patchOf(item, submission), state } }).ok()
    },
    onSuccess: async ({ item: sent }) => {
      forgetDraft(personId, draftName)
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
          <SubchildField entry={entry} errors={errors} change={change} isFixed={item !== undefined} />
          {subchild !== undefined && (
            <>
              <WayField subchild={subchild} entry={entry} change={change} />
              {questionsOf(subchild, subchild.ways[wayIn(subchild, entry)]).map(({ parameter, isRequired }) => (
                <ParameterField
                  key={parameter.number}
                  parameter={parameter}
                  isRequired={isRequired}
                  value={entry.values[parameter.number] ?? ''}
                  unit={entry.units?.[parameter.number] ?? parameter.unit}
                  error={errorOf(errors, fieldOf.parameter(parameter.number))}
                  onChange={(value) => change({ values: { ...entry.values, [parameter.number]: value } })}
                  onUnit={(unit) => change({ units: { ...entry.units, [parameter.number]: unit } })}
                />
              ))}
              <PeriodFields entry={entry} errors={errors} change={change} />
              <InputField
                id={fieldOf.site}
                label="Site"
                help="The office, shop or warehouse, so that you can compare sites later."
                isOptional
                maxLength={100}
                error={errorOf(errors, fieldOf.site)}
                value={entry.site}
                onChange={({ target }) => change({ site: target.value })}
              />
            </>
          )}
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

type PartProps = {
  readonly entry: Entry
  readonly errors: readonly FieldError[]
  readonly change: (changes: Partial<Entry>) => void
}

function SubchildField({ entry, errors, change, isFixed }: PartProps & { readonly isFixed: boolean }) {
  return (
    <SelectField
      id={fieldOf.subchild}
      label="What do you hand in?"
      error={errorOf(errors, fieldOf.subchild)}
      value={entry.subchildId}
      disabled={isFixed}
      onChange={({ target }) => change({ subchildId: target.value, way: -1, values: {}, units: {} })}
    >
      <option value="">Choose a category</option>
      <CategoryOptions />
    </SelectField>
  )
}

type WayFieldProps = Pick<PartProps, 'entry' | 'change'> & { readonly subchild: Subchild }

/** Chooses the method by asking which figure the user has. */
function WayField({ subchild, entry, change }: WayFieldProps) {
  const [only] = subchild.ways
  if (subchild.ways.length === 1 && only !== undefined)
    return <p className="muted">Calculated from: {methodWords[only.calculationMethod].toLowerCase()}</p>
  return (
    <fieldset>
      <legend>Which figure do you have?</legend>
      {subchild.ways.map((way, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a way has no name besides its place
        <label key={index} className="choice">
          <input
            type="radio"
            name="way"
            checked={wayIn(subchild, entry) === index}
            onChange={() => change({ way: index })}
          />
          <span>
            {wayText(subchild, way)}
            {way.calculationMethod === 'spend' && <span className="muted"> - less exact</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type ParameterFieldProps = {
  readonly parameter: Parameter
  readonly isRequired: boolean
  readonly value: string
  readonly unit: string | undefined
  readonly error: string | undefined
  readonly onChange: (value: string) => void
  readonly onUnit: (unit: string) => void
}

function ParameterField({ parameter, isRequired, value, unit, error, onChange, onUnit }: ParameterFieldProps) {
  const { number, displayName, help, type, units, maxLength, choices = [], default: standard } = parameter
  const common = {
    id: fieldOf.parameter(number),
    label: displayName,
    help: [help, rangeText(parameter)].filter(Boolean).join(' '),
    error,
    value,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
    ...(!isRequired && { isOptional: true }),
  }
  if (type === 'decimal')
    return <InputField {...common} inputMode="decimal" autoComplete="off" {...{ unit, units, onUnit }} />
  if (type === 'text') return <InputField {...common} maxLength={maxLength} autoComplete="off" />
  const options = type === 'boolean' ? yesAndNo : choices
  const standardName = options.find((option) => option.value === String(standard))?.displayName
  return (
    <SelectField {...common}>
      <option value="">{standardName === undefined ? 'Choose' : `${standardName} (usual)`}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.displayName}
        </option>
      ))}
    </SelectField>
  )
}

const yesAndNo = [
  { value: 'true', displayName: 'Yes' },
  { value: 'false', displayName: 'No' },
]

/** Bounds worth showing; "at least 0" is not. */
const rangeText = ({ minimum, maximum, type }: Parameter): string =>
  type === 'decimal' && minimum !== undefined && maximum !== undefined && maximum <= 1000
    ? `Between ${minimum} and ${maximum}.`
    : ''

function PeriodFields({ entry, errors, change }: PartProps) {
  return (
    <fieldset>
      <legend>Which days does it cover?</legend>
      <p className="help">As the bill says, first and last day included.</p>
      <div className="pair">
        <InputField
          id={fieldOf.from}
          label="First day"
          type="date"
          error={errorOf(errors, fieldOf.from)}
          value={entry.from}
          onChange={({ target }) => change({ from: target.value })}
        />
        <InputField
          id={fieldOf.until}
          label="Last day"
          type="date"
          error={errorOf(errors, fieldOf.until)}
          value={entry.until}
          onChange={({ target }) => change({ until: target.value })}
        />
      </div>
    </fieldset>
  )
}
