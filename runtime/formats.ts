/**
 * The formats that generated validators check, by name. A contract that names another one is refused when it is generated.
 * Dates and times as in RFC 3339 §5.6, on the Gregorian calendar.
 */
export const formats: Readonly<Record<string, (value: string) => boolean>> = {
  date: isDate,
  'date-time': isDateTime,
  uuid: (value) => uuid.test(value),
  email: (value) => email.test(value),
  uri: (value) => URL.canParse(value),
  // Describe what a tool may do with the value; every value fits.
  binary: () => true,
  byte: (value) => base64.test(value),
  password: () => true,
  int32: () => true,
  int64: () => true,
  float: () => true,
  double: () => true,
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const email =
  /^[^\s@"(),:;<>[\\\]]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/
const date = /^(\d{4})-(\d{2})-(\d{2})$/
const time = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDate(value: string): boolean {
  const [, year, month, day] = date.exec(value)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0) + leapDay
}

function isDateTime(value: string): boolean {
  const separator = value.search(/[Tt ]/)
  return separator === 10 && value[10] !== ' ' && isDate(value.slice(0, 10)) && time.test(value.slice(11))
}
