import { formats } from '@tomorro/runtime/formats'

/** The years that a day or a moment of a client may lie in, as `Date` of `openapi/common.yaml` has them. */
const [YEAR_MIN, YEAR_MAX] = [1900, 2200]

/** A moment as JavaScript (`2026-01-15T09:30:00.000Z`) or PostgreSQL (`2026-01-15 09:30:00.123456+00`) prints it. */
const moment = /^(\d{4}-\d\d-\d\d)[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-]\d\d(?::\d\d)?)$/

/** Whether a text is a moment on the calendar, of the years 1900 to 2200. 30 February is none. */
export function isMoment(text: string): boolean {
  const day = moment.exec(text)?.[1] ?? ''
  return formats.date?.(day) === true && isYear(Number(day.slice(0, 4)))
}

/** Whether milliseconds since 1970 lie in the years 1900 to 2200. */
export const isInstant = (milliseconds: number): boolean => isYear(new Date(milliseconds).getUTCFullYear())

const isYear = (year: number): boolean => year >= YEAR_MIN && year <= YEAR_MAX
