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

/** What each kind asks the organisation to say itself; whatever is left empty is printed as "Not stated". */
export const partsOf: Readonly<Record<Kind, readonly Part[]>> = {
  activity: [],
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

/** The name of the field that says why a line is zero. */
export const nilField = (line: NilLine): string => `nil-${line}`

/** The request that a form describes, or what has to be corrected first. */
export function readReport(form: FormData): Request | FieldError[] {
  const kind = kinds.find((one) => one === form.get('kind')) ?? 'secr'
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const lines = (name: string): string[] => text(name).split('\n').map(trimmed).filter(Boolean)
  const titles = (name: string) => lines(name).map((title) => ({ title }))
  const exclusions = lines('exclusions').map((line) => {
    const [what = line, ...reason] = line.split(':')
    return { what: what.trim(), reason: reason.join(':').trim() }
  })
  const nilLines = nilLinesOf(kind)
    .map(({ line }) => ({ line, reason: text(nilField(line)) }))
    .filter(({ reason }) => reason !== '')
  const measures = titles('measures')
  const [from, until, name, role] = [text('from'), text('until'), text('signatoryName'), text('signatoryRole')]

  const errors: FieldError[] = [
    ...(isDay(from) ? [] : [{ field: 'from', text: 'Enter the first day' }]),
    ...(isDay(until) ? [] : [{ field: 'until', text: 'Enter the last day' }]),
    ...(isDay(from) && isDay(until) && from > until
      ? [{ field: 'until', text: 'The last day comes before the first day' }]
      : []),
    ...exclusions
      .filter(({ reason }) => reason === '')
      .map(({ what }) => ({ field: 'exclusions', text: `Say why it is left out, after a colon: ${what}` })),
    ...(form.get('noMeasures') !== null && measures.length > 0
      ? [{ field: 'measures', text: 'Either list measures, or state that none were taken' }]
      : []),
    ...(name !== '' && role === '' ? [{ field: 'signatoryRole', text: 'Enter the role of the person who signs' }] : []),
    ...(role !== '' && name === '' ? [{ field: 'signatoryName', text: 'Enter the name of the person who signs' }] : []),
  ]
  if (errors.length > 0) return errors

  const narrative: Narrative = {
    ...((measures.length > 0 || form.get('noMeasures') !== null) && { measures }),
    ...(lines('plannedMeasures').length > 0 && { plannedMeasures: titles('plannedMeasures') }),
    ...(text('methodology') !== '' && { methodology: text('methodology') }),
    ...(exclusions.length > 0 && { exclusions }),
    ...(text('assurance') !== '' && { assurance: { body: text('assurance') } }),
    ...(text('periodReason') !== '' && { periodReason: text('periodReason') }),
    ...(nilLines.length > 0 && { nilLines }),
  }
  return {
    kind,
    period: { from, until },
    aggregate: 'monthly',
    isDraft: form.get('isDraft') !== null,
    ...(text('title') !== '' && { title: text('title') }),
    ...(Object.keys(narrative).length > 0 && { narrative }),
    ...(name !== '' && { signatory: { name, role } }),
  }
}

const trimmed = (line: string): string => line.trim()

type ApiError = { readonly pointer?: string; readonly detail: string; readonly expected?: string }

/** What the API says is wrong, at the field that it is about: `/narrative/measures/2/title` is about `measures`. */
export const errorsOfReport = (errors: readonly ApiError[]): FieldError[] =>
  errors.map(({ pointer = '', detail, expected }) => ({
    field: fieldOfPointer(pointer),
    text: expected === undefined ? detail : `${detail}: ${expected}`,
  }))

function fieldOfPointer(pointer: string): string {
  const [, member = '', name = ''] = pointer.split('/')
  if (member === 'narrative') return name
  if (member === 'signatory') return name === 'role' ? 'signatoryRole' : 'signatoryName'
  if (member === 'period') return name === 'until' ? 'until' : 'from'
  return member
}
