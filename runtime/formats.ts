/**
 * The formats that generated validators check, by name; a contract may name others, which then only describe.
 * Dates and times as in RFC 3339 §5.6, on the Gregorian calendar.
 */
export const formats: Readonly<Record<string, (value: string) => boolean>> = {
  date: isDate,
  'date-time': isDateTime,
  time: (value) => time.test(value),
  duration: (value) => duration.test(value),
  uuid: (value) => uuid.test(value),
  email: (value) => value.length <= EMAIL_LENGTH && email.test(value),
  hostname: (value) => value.length <= HOSTNAME_LENGTH && hostname.test(value),
  ipv4: (value) => ipv4.test(value),
  ipv6: (value) => value.includes(':') && URL.canParse(`http://[${value}]`),
  uri: (value) => /^[a-z][a-z0-9+.-]*:/i.test(value) && URL.canParse(value),
  byte: (value) => base64.test(value),
}

/** RFC 5321 §4.5.3.1, RFC 1035 §2.3.4. */
const EMAIL_LENGTH = 254
const HOSTNAME_LENGTH = 253
const duration = /^P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/
const hostname =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const email =
  /^[^\s@"(),:;<>[\\\]]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/
const time = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDate(value: string): boolean {
  if (value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false
  const year = digits(value, 0, 4)
  const month = digits(value, 5, 7)
  const day = digits(value, 8, 10)
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return year >= 0 && day >= 1 && day <= (daysOfMonth[month - 1] ?? 0) + leapDay
}

/** The number that ASCII digits say; NaN where there is something else. */
function digits(value: string, from: number, until: number): number {
  let number = 0
  for (let at = from; at < until; at++) {
    const digit = value.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function isDateTime(value: string): boolean {
  const separator = value.search(/[Tt ]/)
  return separator === 10 && value[10] !== ' ' && isDate(value.slice(0, 10)) && time.test(value.slice(11))
}
