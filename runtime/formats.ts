import { isAbsoluteUri, isUriReference } from './uri.ts'

/**
 * The formats that generated validators check: those of JSON Schema 2020-12 (validation, §7.3) and of OpenAPI's Format Registry
 * that have an exact definition. Other formats are annotations; so are `idn-hostname`, which needs Unicode tables, and formats of
 * numbers, which are ranges. Dates and times follow RFC 3339 §5.6. Every expression runs in linear time.
 */
export const formats: Readonly<Record<string, (value: string) => boolean>> = {
  date: isDate,
  'date-time': (value) => isDateTime(value, isTime),
  time: isTime,
  'date-time-local': (value) => isDateTime(value, isLocalTime),
  'time-local': isLocalTime,
  'http-date': (value) => httpDate.test(value),
  duration: isDuration,
  uuid: (value) => uuid.test(value),
  email: (value) => value.length <= EMAIL_LENGTH && email.test(value),
  'idn-email': (value) => value.length <= EMAIL_LENGTH && internationalEmail.test(value),
  hostname: (value) => value.length <= HOSTNAME_LENGTH && hostname.test(value),
  ipv4: (value) => ipv4.test(value),
  ipv6: (value) => value.includes(':') && URL.canParse(`http://[${value}]`),
  uri: (value) => isAbsoluteUri(value, 'ascii'),
  'uri-reference': (value) => isUriReference(value, 'ascii'),
  iri: (value) => isAbsoluteUri(value, 'unicode'),
  'iri-reference': (value) => isUriReference(value, 'unicode'),
  'uri-template': (value) => uriTemplate.test(value),
  'json-pointer': (value) => jsonPointer.test(value),
  'relative-json-pointer': (value) => relativeJsonPointer.test(value),
  regex: isRegex,
  byte: (value) => base64.test(value),
  base64url: (value) => base64url.test(value),
  char: (value) => /^.$/su.test(value),
  decimal: (value) => decimal.test(value),
}

/** RFC 5321 §4.5.3.1, RFC 1035 §2.3.4. */
const EMAIL_LENGTH = 254
const HOSTNAME_LENGTH = 253
const duration =
  /^P(?:\d+W|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const hostname = new RegExp(`^${label}(?:\\.${label})*$`)
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** RFC 4648 §4 and §5; padding is optional. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const base64url = /^(?:[\w-]{4})*(?:[\w-]{2}(?:==)?|[\w-]{3}=?)?$/
const atom = "[\\w!#$%&'*+/=?^`{|}~-]+"
/** RFC 5321 §4.1.2 without quoted local parts, so ASCII only; the domain has at least two labels. */
const email = new RegExp(`^${atom}(?:\\.${atom})*@${label}(?:\\.${label})+$`)
const internationalEmail =
  /^[^\s@"(),:;<>[\\\].]+(?:\.[^\s@"(),:;<>[\\\].]+)*@[\p{L}\p{N}\p{M}-]+(?:[.\u3002][\p{L}\p{N}\p{M}-]+)*$/u
const time = /^([01]\d|2[0-3]):([0-5]\d):(?:[0-5]\d|60)(?:\.\d+)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i
const localTime = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/
/** RFC 9110 §5.6.7, IMF-fixdate. */
const httpDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} (?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60) GMT$/
/** RFC 6570. */
const uriTemplate =
  /^(?:[^\p{Cc} "'<>%\\^`{|}]|%[0-9a-f]{2}|\{[+#./;?&=,!@|]?(?:\w|%[0-9a-f]{2})(?:[\w.]|%[0-9a-f]{2})*(?::[1-9]\d{0,3}|\*)?(?:,(?:\w|%[0-9a-f]{2})(?:[\w.]|%[0-9a-f]{2})*(?::[1-9]\d{0,3}|\*)?)*\})*$/iu
/** RFC 6901, and draft-bhutton-relative-json-pointer-00. */
const jsonPointer = /^(?:\/(?:[^~/]|~[01])*)*$/
const relativeJsonPointer = /^(?:0|[1-9]\d*)(?:[+-][1-9]\d*)?(?:#|(?:\/(?:[^~/]|~[01])*)*)$/
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** ISO 8601 duration: parts in order, at least one. */
function isDuration(value: string): boolean {
  return value !== 'P' && duration.test(value)
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDate(value: string): boolean {
  if (value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false
  const year = digits(value, 0, 4)
  const month = digits(value, 5, 7)
  const day = digits(value, 8, 10)
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return year >= 0 && day >= 1 && day <= (daysOfMonth[month - 1] ?? 0) + leapDay
}

/** The number of a text of ASCII digits; NaN for any other text. */
function digits(value: string, from: number, until: number): number {
  let number = 0
  for (let at = from; at < until; at++) {
    const digit = value.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function isDateTime(value: string, isTimeOfDay: (value: string) => boolean): boolean {
  return (value[10] === 'T' || value[10] === 't') && isDate(value.slice(0, 10)) && isTimeOfDay(value.slice(11))
}

function isTime(value: string): boolean {
  return time.test(value) && (!value.startsWith(':60', 'hh:mm'.length) || isLeapSecond(value))
}

/** Second 60 is valid only at 23:59 UTC. */
function isLeapSecond(value: string): boolean {
  const [, hour, minute, sign, offsetHour = '0', offsetMinute = '0'] = time.exec(value) ?? []
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  return (Number(hour) * 60 + Number(minute) - offset + 2 * MINUTES_PER_DAY) % MINUTES_PER_DAY === MINUTES_PER_DAY - 1
}

const MINUTES_PER_DAY = 1_440

function isLocalTime(value: string): boolean {
  return localTime.test(value)
}

/** A regular expression of ECMAScript, as in `pattern`. */
function isRegex(value: string): boolean {
  try {
    return new RegExp(value, 'u') !== undefined
  } catch {
    return false
  }
}
