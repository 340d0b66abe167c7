import type { Period } from '@tomorro/carbon/calendar'
import { isDay, periodText, shiftYears, today, twelveMonthsUntil, yearAround } from '../day.ts'
import type { useFilters } from '../filters.ts'
import { FilterInput } from './filter-input.tsx'

type Filters = ReturnType<typeof useFilters>

/** The presets of periods. */
const presets = (): { readonly name: string; readonly label: string; readonly period: Period }[] => {
  const now = today()
  const year = yearAround(now)
  const lastYear = shiftYears(year, -1)
  const beforeThat = shiftYears(year, -2)
  return [
    { name: '', label: `This year (${periodText(year)})`, period: year },
    { name: 'last-year', label: `Last year (${periodText(lastYear)})`, period: lastYear },
    { name: 'year-before', label: periodText(beforeThat), period: beforeThat },
    { name: 'twelve-months', label: 'Last twelve months', period: twelveMonthsUntil(now) },
    { name: 'financial-year', label: 'Financial year from April', period: yearAround(now, 4) },
  ]
}

/** The period in the address: a preset, or `from` and `until`. */
export function usePeriod(filters: Filters): Period {
  const from = filters.get('from')
  const until = filters.get('until')
  const all = presets()
  const [thisYear] = all
  const preset = all.find(({ name }) => name === filters.get('period')) ?? thisYear
  const standard = preset?.period ?? { from, until }
  return filters.get('period') === 'own' && isDay(from) && isDay(until) && from <= until ? { from, until } : standard
}

export function PeriodFilter({ filters, period }: { readonly filters: Filters; readonly period: Period }) {
  const isOwn = filters.get('period') === 'own'
  return (
    <>
      <label>
        Period
        <select
          value={filters.get('period')}
          onChange={({ target }) => filters.set({ period: target.value, ...(target.value === 'own' ? period : none) })}
        >
          {presets().map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
          <option value="own">Days of my own</option>
        </select>
      </label>
      {isOwn && (
        <>
          <FilterInput label="From" type="date" filters={filters} name="from" />
          <FilterInput label="Until" type="date" filters={filters} name="until" />
        </>
      )}
    </>
  )
}

const none = { from: '', until: '' }
