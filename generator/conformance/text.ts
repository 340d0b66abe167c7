import { formats } from '@tomorro/runtime/formats'
import fc from 'fast-check'
import type { Merged } from './conjunction.ts'

type Wanted = Pick<Merged, 'patterns' | 'formats' | 'minLength' | 'maxLength'>

/** Characters that a text may have beyond its minimum. */
const SLACK = 20
/** From this minimum length on only one text is generated. */
const LONG = 4_000
/** Attempts of a filter before it gives up. */
const TRIES = 100

const known = new Map<string, fc.Arbitrary<string> | undefined>()

/** Texts that fit; undefined where none is found. */
export function textOf({ patterns, formats: names, minLength, maxLength }: Wanted): fc.Arbitrary<string> | undefined {
  const key = JSON.stringify([patterns, names, minLength, maxLength])
  if (!known.has(key)) known.set(key, findTexts({ patterns, formats: names, minLength, maxLength }))
  return known.get(key)
}

function findTexts(wanted: Wanted): fc.Arbitrary<string> | undefined {
  const base = baseOf(wanted)
  const isFree = wanted.patterns.length === 0 && !wanted.formats.some((name) => Object.hasOwn(formats, name))
  if (isFree && wanted.minLength > LONG && wanted.minLength <= wanted.maxLength) return base
  const tried = fc.sample(base, { seed: 1, numRuns: TRIES }).filter((text) => fits(text, wanted))
  if (tried.length > TRIES / 10) return base.filter((text) => fits(text, wanted))
  const pumped = tried.length > 0 ? tried : pumpedTexts(wanted)
  return pumped.length === 0 ? undefined : fc.constantFrom(...pumped)
}

/** Whether a text fits, its length counted in code points. */
export function fits(text: string, { patterns, formats: names, minLength, maxLength }: Wanted): boolean {
  const length = codePoints(text)
  return (
    length >= minLength &&
    length <= maxLength &&
    patterns.every((pattern) => regExpOf(pattern).test(text)) &&
    names.every((name) => formats[name]?.(text) ?? true)
  )
}

function codePoints(text: string): number {
  let count = 0
  for (const _character of text) count++
  return count
}

/** Compiles a pattern with the flag `u`, or without it if it is only valid so. */
export function regExpOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return new RegExp(pattern)
  }
}

function baseOf({ patterns: [pattern], formats: [format], minLength, maxLength }: Wanted): fc.Arbitrary<string> {
  const ofFormat = format === undefined ? undefined : formatted[format]
  if (ofFormat) return ofFormat
  if (pattern !== undefined) return matching(pattern)
  const most = Math.min(maxLength, minLength + SLACK)
  const least = Math.min(minLength, most)
  if (least > LONG) return fc.constant('x'.repeat(least))
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: least, maxLength: most }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: least, maxLength: most }) },
  )
}

/** Texts that match a pattern, as far as its syntax is understood; the others are left to the filter. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(regExpOf(pattern), { maxLength: 200 })
  } catch {
    return fc.string({ unit: 'grapheme-ascii' })
  }
}

/** Texts of the right length, made by repeating a part of one that fits otherwise. */
function pumpedTexts(wanted: Wanted): string[] {
  const anyLength = { ...wanted, minLength: 0, maxLength: Number.POSITIVE_INFINITY }
  const short = fc.sample(baseOf(anyLength), { seed: 1, numRuns: 20 }).filter((text) => fits(text, anyLength))
  return short.flatMap((text) => {
    for (let end = text.length; end > 0; end--)
      for (let start = end - 1; start >= Math.max(0, end - 12); start--) {
        const part = text.slice(start, end)
        const missing = wanted.minLength - text.length
        for (const times of new Set([Math.ceil(missing / part.length), Math.floor(missing / part.length)])) {
          const long = times > 0 ? text.slice(0, end) + part.repeat(times) + text.slice(end) : text
          if (fits(long, wanted)) return [long]
        }
      }
    return []
  })
}

const two = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'))
const date = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), two(1, 12), two(1, 28))
  .map(([year, month, day]) => `${year}-${month}-${day}`)
const zone = fc.constantFrom('Z', '+01:00', '-05:30')
const clock = fc.tuple(two(0, 23), two(0, 59), two(0, 59)).map((parts) => parts.join(':'))
const time = fc.tuple(clock, fc.constantFrom('', '.5', '.123'), zone).map((parts) => parts.join(''))
const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)

const formatted: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date,
  time,
  'date-time': fc.tuple(date, time).map((parts) => parts.join('T')),
  duration: fc.constantFrom('P1D', 'PT30M', 'P1Y2M3DT4H5M6S', 'P2W'),
  uuid: fc.uuid(),
  email: fc.tuple(label, label).map(([user, host]) => `${user}@${host}.example`),
  hostname: fc.tuple(label, label).map((parts) => parts.join('.')),
  ipv4: fc.ipV4(),
  ipv6: fc.constantFrom('::1', '2001:db8::8:800:200c:417a'),
  uri: fc.tuple(label, label).map(([host, path]) => `https://${host}.example/${path}`),
  byte: fc.base64String({ maxLength: 24 }),
}
