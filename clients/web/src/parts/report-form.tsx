import type { Period } from '@tomorro/carbon/calendar'
import { useState } from 'react'
import { kindHelp, kindWords, type Schemas } from '../words.ts'

type Request = Schemas['CreateReportRequest']
type Kind = keyof typeof kindWords

const kinds = Object.keys(kindWords) as Kind[]

/** What each kind asks the organisation to say itself; whatever is left empty is printed as "Not stated". */
const asks: Readonly<
  Record<Kind, readonly ('measures' | 'planned' | 'methodology' | 'exclusions' | 'assurance' | 'signatory')[]>
> = {
  activity: [],
  secr: ['measures', 'methodology', 'exclusions', 'assurance', 'signatory'],
  inventory: ['methodology', 'exclusions', 'assurance'],
  'carbon-reduction-plan': ['measures', 'planned', 'signatory'],
}

/** The questions of a new report; those of its narrative depend on its kind. */
export function ReportForm({ period }: { readonly period: Period }) {
  const [kind, setKind] = useState<Kind>('secr')
  const has = (part: (typeof asks)[Kind][number]) => asks[kind].includes(part)
  return (
    <>
      <fieldset>
        <legend>Which report?</legend>
        {kinds.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => setKind(one)} />
            <span>
              {kindWords[one]} <span className="muted">- {kindHelp[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="pair">
        <Labelled name="from" label="First day">
          <input id="from" name="from" type="date" required defaultValue={period.from} />
        </Labelled>
        <Labelled name="until" label="Last day">
          <input id="until" name="until" type="date" required defaultValue={period.until} />
        </Labelled>
      </div>
      <Labelled name="title" label="Title" isOptional>
        <input id="title" name="title" maxLength={200} />
      </Labelled>
      {has('measures') && (
        <Lines
          name="measures"
          label="Measures taken in the period"
          help="One per line: LED lighting in the Leeds warehouse. Leave it empty and the report says “Not stated”."
        />
      )}
      {has('planned') && <Lines name="plannedMeasures" label="Planned measures" help="One per line." />}
      {has('methodology') && (
        <Labelled name="methodology" label="Notes on method" isOptional>
          <textarea id="methodology" name="methodology" maxLength={10_000} />
        </Labelled>
      )}
      {has('exclusions') && (
        <Lines
          name="exclusions"
          label="What is left out, and why"
          help="One per line, with a colon: Refrigerants of the Cardiff office: the landlord services them"
        />
      )}
      {has('assurance') && (
        <Labelled name="assurance" label="Who has verified the figures" isOptional>
          <input id="assurance" name="assurance" maxLength={200} />
        </Labelled>
      )}
      {has('signatory') && (
        <div className="pair">
          <Labelled name="signatoryName" label="Signed by" isOptional>
            <input id="signatoryName" name="signatoryName" maxLength={200} autoComplete="off" />
          </Labelled>
          <Labelled name="signatoryRole" label="Their role" isOptional>
            <input id="signatoryRole" name="signatoryRole" maxLength={200} autoComplete="off" />
          </Labelled>
        </div>
      )}
      <label className="choice">
        <input type="checkbox" name="isDraft" />
        <span>
          Only a draft <span className="muted">- marked as one, can be deleted</span>
        </span>
      </label>
    </>
  )
}

type LabelledProps = {
  readonly name: string
  readonly label: string
  readonly isOptional?: boolean
  readonly children: React.ReactNode
}

const Labelled = ({ name, label, isOptional, children }: LabelledProps) => (
  <div className="field">
    <label htmlFor={name}>
      {label}
      {isOptional && <span className="muted"> (optional)</span>}
    </label>
    {children}
  </div>
)

const Lines = ({ name, label, help }: { readonly name: string; readonly label: string; readonly help: string }) => (
  <div className="field">
    <label htmlFor={name}>
      {label} <span className="muted">(optional)</span>
    </label>
    <p id={`${name}-help`} className="help">
      {help}
    </p>
    <textarea id={name} name={name} aria-describedby={`${name}-help`} />
  </div>
)

/** The request that the form describes. */
export function readReport(form: FormData): Request {
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const lines = (name: string): string[] =>
    text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const measures = lines('measures').map((title) => ({ title }))
  const plannedMeasures = lines('plannedMeasures').map((title) => ({ title }))
  const exclusions = lines('exclusions').map((line) => {
    const [what = line, ...reason] = line.split(':')
    return { what: what.trim(), reason: reason.join(':').trim() }
  })
  const narrative = {
    ...(measures.length > 0 && { measures }),
    ...(plannedMeasures.length > 0 && { plannedMeasures }),
    ...(text('methodology') !== '' && { methodology: text('methodology') }),
    ...(exclusions.length > 0 && { exclusions }),
    ...(text('assurance') !== '' && { assurance: { body: text('assurance') } }),
  }
  const [name, role] = [text('signatoryName'), text('signatoryRole')]
  return {
    kind: kinds.find((kind) => kind === form.get('kind')) ?? 'activity',
    period: { from: text('from'), until: text('until') },
    ...(text('title') !== '' && { title: text('title') }),
    ...(Object.keys(narrative).length > 0 && { narrative }),
    ...(name + role !== '' && { signatory: { name, role } }),
    isDraft: form.get('isDraft') !== null,
  } as Request
}
