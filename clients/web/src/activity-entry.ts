import { isDay } from './day.ts'
import type { FieldError } from './parts/error-summary.tsx'
import { firstWay, type Parameter, type Subchild, type Way } from './taxonomy.ts'
import type { Schemas } from './words.ts'

/** The form's content as typed. */
export type Entry = {
  readonly subchildId: string
  /** Index of the chosen way in the subchild's `ways`; -1 while none is chosen. */
  readonly way: number
  readonly from: string
  readonly until: string
  readonly site: string
  /** By parameter number. */
  readonly values: Readonly<Record<string, string>>
  /** By parameter number, where the unit is not the parameter's own. */
  readonly units?: Readonly<Record<string, string>>
}

export type Submission = Schemas['FormSubmission']

/** The ids of the form's fields; the error summary links to them. */
export const fieldOf = {
  subchild: 'category',
  from: 'period-from',
  until: 'period-until',
  site: 'site',
  parameter: (number: string): string => `parameter-${number}`,
}

/** Index of the way whose questions the form shows: the chosen one, else the default. */
export const wayIn = (subchild: Subchild, { way }: Entry): number =>
  subchild.ways[way] === undefined ? firstWay(subchild) : way

/** The parameters of the chosen way, required ones first. */
export function questionsOf(subchild: Subchild, way: Way | undefined): { parameter: Parameter; isRequired: boolean }[] {
  const find = (number: string) => subchild.parameters.filter((parameter) => parameter.number === number)
  return [
    ...(way?.requires ?? []).flatMap(find).map((parameter) => ({ parameter, isRequired: true })),
    ...(way?.optional ?? []).flatMap(find).map((parameter) => ({ parameter, isRequired: false })),
  ]
}

/** The submission, or all errors with their fields, in the order of the form. */
export function readEntry(subchild: Subchild | undefined, entry: Entry): Submission | readonly FieldError[] {
  if (subchild === undefined) return [{ field: fieldOf.subchild, text: 'Choose what you hand in' }]
  const way = subchild.ways[wayIn(subchild, entry)]
  const read = questionsOf(subchild, way).map((question) => ({
    number: question.parameter.number,
    value: readValue(
      question,
      entry.values[question.parameter.number] ?? '',
      entry.units?.[question.parameter.number] ?? question.parameter.unit,
    ),
  }))
  const errors: FieldError[] = [
    ...read.flatMap(({ number, value }) =>
      isViolation(value) ? [{ field: fieldOf.parameter(number), text: value.text }] : [],
    ),
    ...periodErrors(entry),
  ]
  if (errors.length > 0) return errors
  const activity: Submission['activity'] = Object.fromEntries(
    read.flatMap(({ number, value }) => (value === undefined || isViolation(value) ? [] : [[number, value]])),
  )
  const site = entry.site.trim()
  return {
    subchildId: subchild.id,
    period: { from: entry.from, until: entry.until },
    activity,
    ...(way !== undefined && { calculationMethod: way.calculationMethod }),
    ...(site !== '' && { site }),
    state: 'pending',
  }
}

function periodErrors({ from, until }: Entry): FieldError[] {
  const errors: FieldError[] = []
  if (!isDay(from)) errors.push({ field: fieldOf.from, text: 'Enter the first day that the figure covers' })
  if (!isDay(until)) errors.push({ field: fieldOf.until, text: 'Enter the last day that the figure covers' })
  if (errors.length === 0 && until < from)
    errors.push({ field: fieldOf.until, text: 'The last day must not be before the first day' })
  return errors
}

type Question = ReturnType<typeof questionsOf>[number]

type Violation = { readonly text: string }
type Value = Submission['activity'][string]
const isViolation = (value: Value | Violation | undefined): value is Violation =>
  typeof value === 'object' && 'text' in value

/** The value in the contract's type; undefined for an optional parameter that is left empty. */
function readValue(
  { parameter, isRequired }: Question,
  typed: string,
  unit: string | undefined,
): Value | Violation | undefined {
  const text = typed.trim()
  if (text === '') return isRequired ? { text: missingText(parameter) } : undefined
  switch (parameter.type) {
    case 'boolean':
      return text === 'true'
    case 'choice':
    case 'text':
      return text
    case 'decimal':
      if (unit === undefined || unit === parameter.unit) return readDecimal(parameter, text)
      return inUnit(readDecimal({ displayName: parameter.displayName }, text), unit)
  }
}

const missingText = ({ displayName, type }: Parameter): string =>
  type === 'decimal' ? `Enter a number for ${displayName}` : `${type === 'text' ? 'Enter' : 'Choose'} ${displayName}`

/** An amount in another unit than the parameter's. The API converts it and checks the result against the bounds. */
const inUnit = (value: number | Violation, unit: string): Value | Violation =>
  typeof value === 'number' ? { value, unit } : value

/** Accepts UK thousands separators, `12,345.6`; refuses everything else that is not a plain number. */
function readDecimal(
  { displayName, minimum, maximum, decimals }: Pick<Parameter, 'displayName' | 'minimum' | 'maximum' | 'decimals'>,
  text: string,
): number | Violation {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { text: `${displayName} must be a number, such as 1234.5` }
  const value = Number(plain)
  const places = plain.split('.')[1]?.length ?? -1
  if (decimals !== undefined && places > decimals) return { text: `${displayName} takes ${decimals} decimals at most` }
  if (minimum !== undefined && value < minimum)
    return { text: `${displayName} must be at least ${minimum.toLocaleString('en-GB')}` }
  if (maximum !== undefined && value > maximum)
    return { text: `${displayName} must be at most ${maximum.toLocaleString('en-GB')}` }
  return value
}

/** The form's fields for the violations of a problem document. */
export function errorsOfProblem(
  errors: readonly { readonly pointer?: string; readonly detail: string; readonly expected?: string }[],
): FieldError[] {
  return errors.map(({ pointer = '', detail, expected }) => ({
    field: fieldOfPointer(pointer),
    text: expected === undefined ? detail : `${detail}: ${expected}`,
  }))
}

function fieldOfPointer(pointer: string): string {
  const [, member, name] = pointer.split('/')
  if (member === 'activity' && name !== undefined) return fieldOf.parameter(name)
  if (member === 'period') return name === 'until' ? fieldOf.until : fieldOf.from
  if (member === 'site') return fieldOf.site
  return fieldOf.subchild
}

export const emptyEntry: Entry = { subchildId: '', way: -1, from: '', until: '', site: '', values: {} }

/** The form of a submitted item. */
export function entryOf(
  { subchildId, period, site = '', activity, calculationMethod }: Schemas['IngestableRecord'],
  subchild: Subchild | undefined,
): Entry {
  const has = (number: string) => activity[number] !== undefined
  const way =
    subchild?.ways.findIndex((one) => one.calculationMethod === calculationMethod && one.requires.every(has)) ?? -1
  const values = Object.fromEntries(Object.entries(activity).map(([number, value]) => [number, String(value)]))
  return { subchildId, way, from: period.from, until: period.until, site, values }
}

/** The JSON Merge Patch (RFC 7396) from the item to the form: removed parameters become null. */
export function patchOf(
  before: Schemas['IngestableRecord'],
  { period, activity, site, calculationMethod }: Submission,
): Schemas['ItemPatch'] {
  const gone = Object.keys(before.activity).filter((number) => activity[number] === undefined)
  return {
    period,
    activity: { ...activity, ...Object.fromEntries(gone.map((number) => [number, null])) },
    site: site ?? null,
    calculationMethod: calculationMethod ?? null,
  }
}
