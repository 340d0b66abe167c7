import { type Entry, fieldOf, questionsOf, wayIn } from '../activity-entry.ts'
import { type Parameter, type Subchild, subchildOf, useTaxonomy, wayText } from '../taxonomy.ts'
import { methodWords } from '../words.ts'
import { CategoryOptions } from './category-options.tsx'
import { errorOf, type FieldError } from './error-summary.tsx'
import { InputField, SelectField } from './field.tsx'

type PartProps = {
  readonly entry: Entry
  readonly errors: readonly FieldError[]
  readonly change: (changes: Partial<Entry>) => void
}

type ActivityQuestionsProps = PartProps & {
  /** Whether the category stays as it is. */
  readonly isFixed: boolean
}

/** The questions about one activity: its category first, which decides the others. */
export function ActivityQuestions({ entry, errors, change, isFixed }: ActivityQuestionsProps) {
  const subchild = subchildOf(useTaxonomy(), entry.subchildId)
  return (
    <>
      <SubchildField entry={entry} errors={errors} change={change} isFixed={isFixed} />
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
    </>
  )
}

function SubchildField({ entry, errors, change, isFixed }: ActivityQuestionsProps) {
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
