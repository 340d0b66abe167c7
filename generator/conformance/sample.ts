import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Json } from '../json.ts'

/** The direction of a value. Only requests have defaults applied and `readOnly` properties omitted. */
export type Direction = 'request' | 'response'

/** A value as sent, and as the other side must receive it. */
export type Pair = { readonly sent: unknown; readonly received: unknown }

/** A schema with values that fit it; both are made together, so that nothing has to read the schema to know the values. */
export type Sample = {
  readonly schema: Json | boolean
  readonly components: Readonly<Record<string, Json>>
  readonly value: (direction: Direction) => fc.Arbitrary<Pair>
  /** The default of a value that a request omits. */
  readonly default?: unknown
  readonly only?: Direction
}

export type Version = '3.0' | '3.1'

const same = (value: fc.Arbitrary<unknown>) => (): fc.Arbitrary<Pair> =>
  value.map((one) => ({ sent: one, received: one }))
export const sample = (schema: Json | boolean, value: fc.Arbitrary<unknown>): Sample => ({
  schema,
  components: {},
  value: same(value),
})

/** Characters with a meaning in some style, form, URL or header. */
const awkward = [
  ...['', ' ', 'a,b', 'a b', 'a+b', '100%', '%41', 'a=b', 'a&b', 'a;b', 'a|b', 'a.b', 'a/b', '.', '..', '?x', '#x'],
  ...[
    '[0]',
    'a[b]',
    '{a}',
    '"q"',
    "'q'",
    '\\',
    'ä',
    '日本',
    '😀',
    'true',
    '1',
    'null',
    '~1',
    '-',
    '__proto__',
    '<a>',
    '\uFEFFa',
  ],
]
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', ',', '%', 'é'), maxLength: 4 }),
)
export const whole = fc.integer({ min: -5, max: 1_000 })
const decimal = fc.integer({ min: -500, max: 500 }).map((count) => count / 8)

/**
 * Names of members, some of which need care: as identifiers, in quotes, or as names that every object inherits
 * (`constructor`).
 */
export const memberNames = [
  'a',
  'b',
  'a-b',
  'größe',
  'a b',
  'constructor',
  'x.y',
  'type',
  'A',
  '$ref2',
  "it's",
] as const

const texts: fc.Arbitrary<Sample> = fc.constantFrom(
  sample({ type: 'string' }, text),
  sample({ type: 'string', maxLength: 3 }, fc.string({ unit: fc.constantFrom('a', '😀', ' ', '"'), maxLength: 3 })),
  sample(
    { type: 'string', minLength: 1 },
    text.filter((one) => one !== ''),
  ),
  sample(
    { type: 'string', pattern: '^[a-c]+$' },
    fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }),
  ),
  sample({ type: 'string', enum: ['a', 'b,c', 'd e'] }, fc.constantFrom('a', 'b,c', 'd e')),
  sample({ type: 'string', format: 'date' }, fc.constantFrom('2026-02-28', '2024-02-29')),
  sample({ type: 'string', format: 'uuid' }, fc.uuid()),
)
const numbers: fc.Arbitrary<Sample> = fc.constantFrom(
  sample({ type: 'integer' }, whole),
  sample({ type: 'integer', minimum: 2, maximum: 5 }, fc.integer({ min: 2, max: 5 })),
  sample({ type: 'number' }, decimal),
  sample(
    { type: 'number', multipleOf: 0.5 },
    whole.map((count) => count / 2),
  ),
  sample({ type: 'integer', enum: [1, 2] }, fc.constantFrom(1, 2)),
)
const booleans = fc.constant(sample({ type: 'boolean' }, fc.boolean()))

/** Scalars: every style can write one. */
export const scalars: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 3, arbitrary: numbers },
  { weight: 1, arbitrary: booleans },
)

/** A schema as a component, referred to. */
export function referred({ schema, components, ...rest }: Sample): Sample {
  if (typeof schema === 'boolean') return { schema, components, ...rest }
  const name = `S${createHash('sha1').update(JSON.stringify(schema)).digest('hex').slice(0, 8)}`
  return { ...rest, schema: { $ref: `#/components/schemas/${name}` }, components: { ...components, [name]: schema } }
}

/** With a default that fits, in the schema itself or behind a reference. */
export const withDefault = (one: Sample): fc.Arbitrary<Sample> =>
  fc.tuple(one.value('response'), fc.boolean()).map(([{ sent }, isReferred]) => {
    const filled = { ...one, schema: { ...(one.schema as Json), default: sent }, default: sent }
    return isReferred ? referred(filled) : filled
  })
