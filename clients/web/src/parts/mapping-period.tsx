import { datesOf, mappingField as field, type MappingDraft } from '../import-mapping.ts'
import { InputField, SelectField } from './field.tsx'
import { ColumnField, type MappingPartProps, Ways } from './mapping-question.tsx'

/** The days of a row. */
export function PeriodPart({ draft, sheet, bind, onChange }: MappingPartProps) {
  const { period } = draft
  const change = (next: Partial<MappingDraft['period']>) => onChange({ ...draft, period: { ...period, ...next } })
  const dates = datesOf(draft, sheet)
  const isEither = dates.some(({ dateFormat }) => dateFormat === 'either')
  return (
    <fieldset>
      <legend>Which days does a row cover?</legend>
      <Ways
        name="map-period-by"
        value={period.by}
        ways={[
          ['date', 'Those around the date in one column'],
          ['columns', 'From the date in one column to the date in another'],
          ['days', 'The same days for all rows'],
        ]}
        onChange={(by) => change({ by })}
      />
      {period.by === 'days' ? (
        <div className="pair">
          <InputField
            {...bind(field.first)}
            label="First day"
            type="date"
            value={period.first}
            onChange={({ target }) => change({ first: target.value })}
          />
          <InputField
            {...bind(field.last)}
            label="Last day"
            type="date"
            value={period.last}
            onChange={({ target }) => change({ last: target.value })}
          />
        </div>
      ) : (
        <div className="pair">
          <ColumnField
            {...bind(field.periodColumn)}
            label={period.by === 'date' ? 'Column with the date' : 'Column with the first day'}
            columns={sheet.columns}
            value={period.column}
            onChange={(column) => change({ column })}
          />
          {period.by === 'columns' ? (
            <ColumnField
              {...bind(field.periodUntil)}
              label="Column with the last day"
              columns={sheet.columns}
              value={period.until}
              onChange={(until) => change({ until })}
            />
          ) : (
            <SelectField
              {...bind(field.lasts)}
              label="A row is for"
              value={period.lasts}
              onChange={({ target }) => change({ lasts: target.value as MappingDraft['period']['lasts'] })}
            >
              <option value="day">that day</option>
              <option value="week">the week that begins then</option>
              <option value="month">the month</option>
              <option value="quarter">the quarter</option>
              <option value="year">the calendar year</option>
            </SelectField>
          )}
        </div>
      )}
      {(isEither || draft.dateFormat !== '') && (
        <SelectField
          {...bind(field.dateFormat)}
          label="Dates such as 01/02/2025"
          help={isEither ? 'All dates of the file can be read both ways.' : undefined}
          value={draft.dateFormat}
          onChange={({ target }) => onChange({ ...draft, dateFormat: target.value as MappingDraft['dateFormat'] })}
        >
          <option value="">{isEither ? 'Choose' : 'as the file shows'}</option>
          <option value="day-first">1 February: the day first</option>
          <option value="month-first">2 January: the month first</option>
        </SelectField>
      )}
    </fieldset>
  )
}
