import { FailedResponse } from './failures.ts'
import type { Problem, TaxonomySubchild } from './generated/schemas.ts'

/** One violation, as a form shows it. */
export type FieldError = {
  /** JSON Pointer (RFC 6901) into the body, such as `/activity/1`; outside of a body the name of a parameter. */
  readonly field: string
  /** The field's display name, such as `Usage in kWh`. */
  readonly name: string
  /** The violation and the expected value, such as `Expected a date: YYYY-MM-DD`. */
  readonly text: string
}

/**
 * The violations of a problem document by field.
 * @param failure a problem document, or the error of `ok()`; anything else has no violations
 * @param subchild of the taxonomy: its parameters give `/activity/1` its display name
 */
export function fieldErrors(failure: unknown, subchild?: Pick<TaxonomySubchild, 'parameters'>): FieldError[] {
  const problem = failure instanceof FailedResponse ? failure.response.body : failure
  const { errors } = (problem ?? {}) as Partial<Problem>
  if (!Array.isArray(errors)) return []
  return errors.map(({ pointer, name, in: part, detail, expected }: NonNullable<Problem['errors']>[number]) => ({
    field: pointer ?? name ?? part,
    name: pointer === undefined ? (name ?? part) : nameOf(pointer, subchild),
    text: expected === undefined ? detail : `${detail}: ${expected}`,
  }))
}

function nameOf(pointer: string, subchild: Pick<TaxonomySubchild, 'parameters'> | undefined): string {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  const [member, key] = segments
  const parameter =
    member === 'activity' ? subchild?.parameters.find(({ number }) => String(number) === key) : undefined
  if (parameter) return parameter.displayName
  const words = segments.map((segment) =>
    /^\d+$/.test(segment) && member !== 'activity' ? String(Number(segment) + 1) : spaced(segment),
  )
  return capitalised(words.join(' ')) || 'Request body'
}

/** `subchildId` is "subchild": people do not see ids. */
const spaced = (segment: string): string =>
  segment
    .replace(/(?<=[a-z])Id$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
