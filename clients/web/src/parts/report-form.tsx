import type { Period } from '@tomorro/carbon/calendar'
import { useState } from 'react'
import { bucketWords, type Kind, kinds, nilField, nilLinesOf, partsOf } from '../report-request.ts'
import { kindHelp, kindWords } from '../words.ts'
import { errorOf, type FieldError } from './error-summary.tsx'
import { InputField, SelectField, TextField } from './field.tsx'
import { MeasureFields } from './measure-fields.tsx'

type ReportFormProps = {
  readonly period: Period
  readonly errors: readonly FieldError[]
  /** The earlier input of a field. */
  readonly typedIn: (name: string) => string | undefined
}

/** The questions of a new report; those of its narrative depend on its kind. `readReport` reads them. */
export function ReportForm({ period, errors, typedIn }: ReportFormProps) {
  const [kind, setKind] = useState<Kind>(() => kinds.find((one) => one === typedIn('kind')) ?? 'secr')
  const bind: Bind = (id) => ({ id, name: id, error: errorOf(errors, id), defaultValue: typedIn(id) })
  const tick = (name: string) => ({ type: 'checkbox', name, defaultChecked: typedIn(name) !== undefined })
  const has = (part: (typeof partsOf)[Kind][number]) => partsOf[kind].includes(part)
  return (
    <>
      <KindField kind={kind} onChange={setKind} />
      <div className="pair">
        <InputField {...bind('from')} label="First day" type="date" defaultValue={typedIn('from') ?? period.from} />
        <InputField {...bind('until')} label="Last day" type="date" defaultValue={typedIn('until') ?? period.until} />
      </div>
      {has('periodReason') && (
        <TextField
          {...bind('periodReason')}
          label="Why the period is not your financial year"
          help="Only where it is not."
          isOptional
          maxLength={10_000}
        />
      )}
      {has('buckets') && (
        <SelectField {...bind('aggregate')} label="Columns for each" defaultValue={typedIn('aggregate') ?? 'monthly'}>
          {Object.entries(bucketWords).map(([aggregate, word]) => (
            <option key={aggregate} value={aggregate}>
              {word}
            </option>
          ))}
        </SelectField>
      )}
      <InputField {...bind('title')} label="Title" isOptional maxLength={200} />
      {has('measures') && (
        <>
          <MeasureFields
            list="measures"
            legend="Measures taken in the period"
            help="Left empty, the report says “Not stated”."
            errors={errors}
            typedIn={typedIn}
          />
          <label className="choice">
            <input {...tick('noMeasures')} /> <span>No measures were taken</span>
          </label>
        </>
      )}
      {has('plannedMeasures') && (
        <MeasureFields list="plannedMeasures" legend="Planned measures" errors={errors} typedIn={typedIn} />
      )}
      {has('methodology') && (
        <TextField {...bind('methodology')} label="Notes on method" isOptional maxLength={10_000} />
      )}
      {has('exclusions') && (
        <TextField
          {...bind('exclusions')}
          label="What is left out, and why"
          help="One per line, with a colon: Refrigerants of the Cardiff office: the landlord services them"
          isOptional
        />
      )}
      {has('assurance') && <AssuranceFields bind={bind} isOpen={errorOf(errors, 'assurance') !== undefined} />}
      <NilLineFields kind={kind} bind={bind} />
      {has('signatory') && (
        <div className="pair">
          <InputField {...bind('signatoryName')} label="Signed by" isOptional maxLength={200} autoComplete="off" />
          <InputField {...bind('signatoryRole')} label="Their role" isOptional maxLength={200} autoComplete="off" />
          <InputField {...bind('signedOn')} label="Signed on" type="date" isOptional />
        </div>
      )}
      <label className="choice">
        <input {...tick('isDraft')} />
        <span>
          Only a draft <span className="muted">- marked as one, can be deleted</span>
        </span>
      </label>
    </>
  )
}

/** The props of a field that take its name, its error and the earlier input. */
type Bind = (id: string) => {
  readonly id: string
  readonly name: string
  readonly error: string | undefined
  readonly defaultValue: string | undefined
}

const KindField = ({ kind, onChange }: { readonly kind: Kind; readonly onChange: (kind: Kind) => void }) => (
  <fieldset>
    <legend>Which report?</legend>
    {kinds.map((one) => (
      <label key={one} className="choice">
        <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => onChange(one)} />
        <span>
          {kindWords[one]} <span className="muted">- {kindHelp[one]}</span>
        </span>
      </label>
    ))}
  </fieldset>
)

const AssuranceFields = ({ bind, isOpen }: { readonly bind: Bind; readonly isOpen: boolean }) => (
  <>
    <InputField {...bind('assurance')} label="Who has verified the figures" isOptional maxLength={200} />
    <details open={isOpen || undefined}>
      <summary>How they were verified</summary>
      <SelectField {...bind('assuranceLevel')} label="Level of assurance" isOptional>
        <option value="">Not stated</option>
        <option value="limited">Limited</option>
        <option value="reasonable">Reasonable</option>
      </SelectField>
      <InputField
        {...bind('assuranceStandard')}
        label="Standard"
        help="For example ISO 14064-3"
        isOptional
        maxLength={200}
      />
      <InputField
        {...bind('assuranceStatement')}
        label="What was examined"
        help="For example Scope 1 and 2"
        isOptional
        maxLength={2_000}
      />
    </details>
  </>
)

function NilLineFields({ kind, bind }: { readonly kind: Kind; readonly bind: Bind }) {
  const nilLines = nilLinesOf(kind)
  if (nilLines.length === 0) return null
  return (
    <details>
      <summary>Lines that are zero, and why</summary>
      <p className="muted">Without a reason a line that has no data says “Not stated”.</p>
      {nilLines.map(({ line, label }) => (
        <InputField key={line} {...bind(nilField(line))} label={label} isOptional maxLength={1_000} />
      ))}
    </details>
  )
}
