import { isDay } from './day.ts'
import type { FieldError } from './parts/error-summary.tsx'
import { kindWords, type Schemas } from './words.ts'

type Request = Schemas['CreateReportRequest']
type Narrative = NonNullable<Request['narrative']>
export type NilLine = NonNullable<Narrative['nilLines']>[number]['line']
export type Kind = keyof typeof kindWords

export const kinds = Object.keys(kindWords) as Kind[]

type Part =
  | 'measures'
  | 'plannedMeasures'
  | 'methodology'
  | 'exclusions'
  | 'assurance'
  | 'periodReason'
  | 'nilLines'
  | 'signatory'
  | 'buckets'

/** The narrative fields of each kind; an empty one is printed as "Not stated". */
export const partsOf: Readonly<Record<Kind, readonly Part[]>> = {
  activity: ['buckets'],
  secr: ['measures', 'methodology', 'exclusions', 'assurance', 'periodReason', 'nilLines', 'signatory'],
  inventory: ['methodology', 'exclusions', 'assurance'],
  'carbon-reduction-plan': ['measures', 'plannedMeasures', 'nilLines', 'signatory'],
}

/** Lines of a kind that may be zero because there was no such activity. */
export const nilLinesOf = (kind: Kind): readonly { readonly line: NilLine; readonly label: string }[] =>
  kind === 'secr' ? energyLines : kind === 'carbon-reduction-plan' ? planLines : []

const energyLines = [
  { line: 'natural-gas', label: 'Natural gas' },
  { line: 'electricity', label: 'Electricity' },
  { line: 'transport-fuel', label: 'Fuel of vehicles' },
  { line: 'employee-car-travel', label: 'Travel in employees’ own cars' },
] as const
const planLines = [
  { line: 'scope-1', label: 'Scope 1' },
  { line: 'scope-2', label: 'Scope 2' },
  { line: 'upstream-transport', label: 'Upstream transport' },
  { line: 'waste', label: 'Waste' },
  { line: 'business-travel', label: 'Business travel' },
  { line: 'commuting', label: 'Commuting' },
  { line: 'downstream-transport', label: 'Downstream transport' },
] as const

/** The name of the field for the reason why a line is zero. */
export const nilField = (line: NilLine): string => `nil-${line}`

/** The typed values of a new report's form by field name; fields of other kinds stay. */
export type ReportDraft = Readonly<Record<string, string>>

export function draftOfReport(form: FormData, before: ReportDraft): ReportDraft {
  // FormData omits an unticked checkbox.
  const { noMeasures: _, isDraft: __, ...texts } = before
  return { ...texts, ...Object.fromEntries([...form].map(([name, value]) => [name, String(value)])) }
}

type Measure = Schemas['ReportMeasure']
type MeasureList = 'measures' | 'plannedMeasures'

/** The name of a field of a measure, such as `measures-0-title`. */
export const measureField = (list: MeasureList, place: number, name: keyof Measure): string =>
  `${list}-${place}-${name}`

/** The lines of a list of measures: the earlier input, and at least one. */
export function measuresIn(list: MeasureList, typedIn: (name: string) => unknown): number {
  let count = 1
  while (typedIn(measureField(list, count, 'title')) !== undefined) count++
  return count
}

/** The measures of a list. Each needs a title. */
function readMeasures(form: FormData, list: MeasureList): { measures: Measure[]; errors: FieldError[] } {
  const measures: Measure[] = []
  const errors: FieldError[] = []
  for (let place = 0; form.has(measureField(list, place, 'title')); place++) {
    const text = (name: keyof Measure) => String(form.get(measureField(list, place, name)) ?? '').trim()
    const violation = (name: keyof Measure, words: string) =>
      errors.push({ field: measureField(list, place, name), text: words })
    const [title, description, completedOn, saving] = [
      text('title'),
      text('description'),
      text('completedOn'),
      text('savingTonnesCo2e'),
    ]
    if (title === '') {
      if (description + completedOn + saving !== '') violation('title', 'Name the measure, or empty its other fields')
      continue
    }
    const savingTonnesCo2e = saving === '' ? undefined : readNumber(saving)
    if (completedOn !== '' && !isDay(completedOn)) violation('completedOn', 'Enter the day on which it was completed')
    if (Number.isNaN(savingTonnesCo2e)) violation('savingTonnesCo2e', 'Enter tonnes CO2e, such as 12.4')
    measures.push({
      title,
      ...(description !== '' && { description }),
      ...(completedOn !== '' && { completedOn }),
      ...(savingTonnesCo2e !== undefined && { savingTonnesCo2e }),
    })
  }
  return { measures, errors }
}

/** A number of 0 or more in UK notation, `1,234.5`; NaN for anything else. */
const readNumber = (text: string): number =>
  /^(\d+|\d{1,3}(,\d{3})+)([.]\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN

const aggregates = ['monthly', 'quarterly', 'yearly'] as const
export const bucketWords = { monthly: 'Month', quarterly: 'Quarter', yearly: 'Year' } as const

/** The request of the form, or all errors with their fields. */
export function readReport(form: FormData): Request | FieldError[] {
  const kind = kinds.find((one) => one === form.get('kind')) ?? 'secr'
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const lines = (name: string): string[] => text(name).split('\n').map(trimmed).filter(Boolean)
  const exclusions = lines('exclusions').map((line) => {
    const [what = line, ...reason] = line.split(':')
    return { what: what.trim(), reason: reason.join(':').trim() }
  })
  const nilLines = nilLinesOf(kind)
    .map(({ line }) => ({ line, reason: text(nilField(line)) }))
    .filter(({ reason }) => reason !== '')
  const { measures, errors: measureErrors } = readMeasures(form, 'measures')
  const { measures: plannedMeasures, errors: plannedErrors } = readMeasures(form, 'plannedMeasures')
  const [from, until, name, role] = [text('from'), text('until'), text('signatoryName'), text('signatoryRole')]
  const signedOn = text('signedOn')
  const [body, standard, statement] = [text('assurance'), text('assuranceStandard'), text('assuranceStatement')]
  const level = levels.find((one) => one === text('assuranceLevel'))

  const errors: FieldError[] = [
    ...(isDay(from) ? [] : [{ field: 'from', text: 'Enter the first day' }]),
    ...(isDay(until) ? [] : [{ field: 'until', text: 'Enter the last day' }]),
    ...(isDay(from) && isDay(until) && from > until
      ? [{ field: 'until', text: 'The last day comes before the first day' }]
      : []),
    ...exclusions
      .filter(({ reason }) => reason === '')
      .map(({ what }) => ({ field: 'exclusions', text: `Say why it is left out, after a colon: ${what}` })),
    ...measureErrors,
    ...(form.get('noMeasures') !== null && measures.length > 0
      ? [{ field: measureField('measures', 0, 'title'), text: 'Either list measures, or state that none were taken' }]
      : []),
    ...plannedErrors,
    ...(body === '' && (level !== undefined || standard + statement !== '')
      ? [{ field: 'assurance', text: 'Enter who has verified the figures' }]
      : []),
    ...(name !== '' && role === '' ? [{ field: 'signatoryRole', text: 'Enter the role of the person who signs' }] : []),
    ...((role !== '' || signedOn !== '') && name === ''
      ? [{ field: 'signatoryName', text: 'Enter the name of the person who signs' }]
      : []),
  ]
  if (errors.length > 0) return errors

  const narrative: Narrative = {
    ...((measures.length > 0 || form.get('noMeasures') !== null) && { measures }),
    ...(plannedMeasures.length > 0 && { plannedMeasures }),
    ...(text('methodology') !== '' && { methodology: text('methodology') }),
    ...(exclusions.length > 0 && { exclusions }),
    ...(body !== '' && {
      assurance: {
        body,
        ...(level !== undefined && { level }),
        ...(standard !== '' && { standard }),
        ...(statement !== '' && { statement }),
      },
    }),
    ...(text('periodReason') !== '' && { periodReason: text('periodReason') }),
    ...(nilLines.length > 0 && { nilLines }),
  }
  return {
    kind,
    period: { from, until },
    aggregate: aggregates.find((one) => one === text('aggregate')) ?? 'monthly',
    isDraft: form.get('isDraft') !== null,
    ...(text('title') !== '' && { title: text('title') }),
    ...(Object.keys(narrative).length > 0 && { narrative }),
    ...(name !== '' && { signatory: { name, role, ...(isDay(signedOn) && { signedOn }) } }),
  }
}

const levels = ['limited', 'reasonable'] as const

const trimmed = (line: string): string => line.trim()

type ApiError = { readonly pointer?: string; readonly detail: string; readonly expected?: string }

/** The API's violations as errors of fields: `/narrative/exclusions/2/reason` belongs to `exclusions`. */
export const errorsOfReport = (errors: readonly ApiError[]): FieldError[] =>
  errors.map(({ pointer = '', detail, expected }) => ({
    field: fieldOfPointer(pointer),
    text: expected === undefined ? detail : `${detail}: ${expected}`,
  }))

function fieldOfPointer(pointer: string): string {
  const [, member = '', name = '', place = '0', part = 'title'] = pointer.split('/')
  if (name === 'measures' || name === 'plannedMeasures') return measureField(name, Number(place), part as keyof Measure)
  if (member === 'narrative') return name
  if (member === 'signatory')
    return name === 'role' ? 'signatoryRole' : name === 'signedOn' ? 'signedOn' : 'signatoryName'
  if (member === 'period') return name === 'until' ? 'until' : 'from'
  return member
}
