import { useState } from 'react'
import { measureField, measuresIn } from '../report-request.ts'
import { errorOf, type FieldError } from './error-summary.tsx'
import { InputField } from './field.tsx'

/** Maximum measures of a report. */
const MEASURES_MAX = 100

type MeasureFieldsProps = {
  readonly list: 'measures' | 'plannedMeasures'
  readonly legend: string
  readonly help?: string
  readonly errors: readonly FieldError[]
  /** The earlier input of a field. */
  readonly typedIn: (name: string) => string | undefined
}

/** Measures, each with its saving; starts with one line. */
export function MeasureFields({ list, legend, help, errors, typedIn }: MeasureFieldsProps) {
  const [count, setCount] = useState(() => measuresIn(list, typedIn))
  return (
    <fieldset>
      <legend>
        {legend} <span className="muted">(optional)</span>
      </legend>
      {help !== undefined && <p className="help">{help}</p>}
      {Array.from({ length: count }, (_, place) => {
        const bind = (name: Parameters<typeof measureField>[2]) => {
          const id = measureField(list, place, name)
          return { id, name: id, error: errorOf(errors, id), defaultValue: typedIn(id) }
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <div className="measure" key={place}>
            <InputField {...bind('title')} label={`Measure ${place + 1}`} maxLength={200} />
            <InputField {...bind('description')} label="More about it" maxLength={2_000} />
            <InputField
              {...bind('completedOn')}
              label={list === 'measures' ? 'Completed on' : 'To be completed on'}
              type="date"
            />
            <InputField {...bind('savingTonnesCo2e')} label="Saves in a year" unit="tonnes CO2e" inputMode="decimal" />
          </div>
        )
      })}
      {count < MEASURES_MAX && (
        <p>
          <button type="button" onClick={() => setCount(count + 1)}>
            Add another measure
          </button>
        </p>
      )}
    </fieldset>
  )
}
