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
const sample = (schema: Json | boolean, value: fc.Arbitrary<unknown>): Sample => ({
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
const whole = fc.integer({ min: -5, max: 1_000 })
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

export function listOf(item: Sample, minItems: number, unique: boolean): Sample {
  return {
    schema: {
      type: 'array',
      items: item.schema,
      ...(minItems ? { minItems } : {}),
      ...(unique ? { uniqueItems: true } : {}),
    },
    components: item.components,
    value: (direction) =>
      fc
        .array(item.value(direction), { minLength: minItems, maxLength: 3 })
        .map((pairs) => (unique ? distinct(pairs) : pairs))
        .filter((pairs) => pairs.length >= minItems)
        .map((pairs) => ({ sent: pairs.map(({ sent }) => sent), received: pairs.map(({ received }) => received) })),
  }
}

/** Distinct as sent, and also with defaults applied. */
const distinct = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [JSON.stringify(sorted(pair.received)), pair])).values(),
]

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => [name, sorted(member)])
}

export type Member = { readonly name: string; readonly of: Sample; readonly required: boolean }

/** The members of an object: those present, with the defaults of the others. */
function membersOf(members: readonly Member[], direction: Direction): fc.Arbitrary<Pair> {
  const own = members.filter(({ of: { only } }) => only === undefined || only === direction)
  return fc
    .tuple(
      ...own.map(({ of, required }) =>
        required ? of.value(direction) : fc.option(of.value(direction), { nil: undefined, freq: 2 }),
      ),
    )
    .map((pairs) => {
      const sent: [string, unknown][] = []
      const received: [string, unknown][] = []
      for (const [index, { name, of }] of own.entries()) {
        const pair = pairs[index]
        if (pair) {
          sent.push([name, pair.sent])
          received.push([name, pair.received])
        } else if (direction === 'request' && of.default !== undefined) received.push([name, of.default])
      }
      return { sent: Object.fromEntries(sent), received: Object.fromEntries(received) }
    })
}

const both = (pairs: readonly Pair[]): Pair => ({
  sent: Object.assign({}, ...pairs.map(({ sent }) => sent)),
  received: Object.assign({}, ...pairs.map(({ received }) => received)),
})

const componentsOf = (samples: readonly Sample[]): Record<string, Json> =>
  Object.assign({}, ...samples.map(({ components }) => components))

const objectSchema = (members: readonly Member[], more: Json = {}): Json => {
  const required = members.filter((member) => member.required).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(members.map(({ name, of }) => [name, of.schema])),
    ...(required.length > 0 ? { required } : {}),
    ...more,
  }
}

export function objectOf(members: readonly Member[], more: Json = {}): Sample {
  return {
    schema: objectSchema(members, more),
    components: componentsOf(members.map(({ of }) => of)),
    value: (direction) => membersOf(members, direction),
  }
}

/** An object whose other members are all of one schema. */
function mapOf(
  of: Sample,
  members: readonly Member[],
  keyword: 'additionalProperties' | 'unevaluatedProperties',
): Sample {
  const known = new Set(members.map(({ name }) => name))
  const names = fc.constantFrom('k1', 'k 2', 'k,3', 'k.4', 'ключ').filter((name) => !known.has(name))
  return {
    schema: objectSchema(members, { [keyword]: of.schema }),
    components: componentsOf([of, ...members.map((member) => member.of)]),
    value: (direction) =>
      fc
        .tuple(
          membersOf(members, direction),
          fc.uniqueArray(fc.tuple(names, of.value(direction)), { maxLength: 2, selector: ([name]) => name }),
        )
        .map(([own, others]) =>
          both([
            own,
            {
              sent: Object.fromEntries(others.map(([name, { sent }]) => [name, sent])),
              received: Object.fromEntries(others.map(([name, { received }]) => [name, received])),
            },
          ]),
        ),
  }
}

/** Members in two parts, either in `allOf` or one beside it; `required` may stand in the other part. */
function partsOf(members: readonly Member[], cut: number, way: 'parts' | 'beside' | 'required'): Sample {
  const [first, second] = [members.slice(0, cut), members.slice(cut)]
  const split = (part: readonly Member[]) => objectSchema(part)
  const required = members.filter((member) => member.required).map(({ name }) => name)
  const loose = members.map((member) => ({ ...member, required: false }))
  const one = referred({ ...objectOf(first), schema: split(first) })
  const schema: Json =
    way === 'parts'
      ? { allOf: [one.schema, split(second)] }
      : way === 'beside'
        ? { ...split(second), allOf: [one.schema] }
        : { allOf: [objectSchema(loose), ...(required.length > 0 ? [{ required }] : [])] }
  return {
    schema,
    components: { ...componentsOf(members.map(({ of }) => of)), ...one.components },
    value: (direction) => membersOf(members, direction),
  }
}

/** A choice by a tag, which a branch pins or the mapping names. */
function taggedOf(
  branches: readonly (readonly Member[])[],
  tags: readonly unknown[],
  way: 'pinned' | 'mapped',
  keyword: 'oneOf' | 'anyOf',
  version: Version,
): Sample {
  const tag = 'kind'
  const made = branches.map((members, index) => {
    const own = members.filter(({ name }) => name !== tag)
    const value = way === 'pinned' ? tags[index] : `M${index}`
    const pinned =
      version === '3.1' ? { const: value } : { type: typeof value === 'number' ? 'number' : 'string', enum: [value] }
    const schema = objectSchema(own)
    const whole = {
      ...schema,
      properties: { [tag]: way === 'pinned' ? pinned : { type: 'string' }, ...(schema.properties as Json) },
      required: [tag, ...((schema.required as string[] | undefined) ?? [])],
    }
    const named = referred({ ...objectOf(own), schema: whole })
    return {
      ...named,
      tag: value,
      value: (direction: Direction) =>
        membersOf(own, direction).map((pair) => both([{ sent: { [tag]: value }, received: { [tag]: value } }, pair])),
    }
  })
  const mapping = Object.fromEntries(made.map((one) => [String(one.tag), (one.schema as Json).$ref]))
  return {
    schema: {
      [keyword]: made.map(({ schema }) => schema),
      discriminator: { propertyName: tag, ...(way === 'mapped' ? { mapping } : {}) },
    },
    components: componentsOf(made),
    value: (direction) => fc.oneof(...made.map(({ value }) => value(direction))),
  }
}

function nullableOf(one: Sample, version: Version): Sample {
  if (typeof one.schema === 'boolean') return one
  const { type, enum: values } = one.schema
  const none: fc.Arbitrary<Pair> = fc.constant({ sent: null, received: null })
  const value = (direction: Direction) =>
    fc.oneof({ weight: 3, arbitrary: one.value(direction) }, { weight: 1, arbitrary: none })
  if (version === '3.0') {
    if (typeof type !== 'string' || one.schema.allOf) return one
    return {
      ...one,
      value,
      schema: { ...one.schema, nullable: true, ...(Array.isArray(values) ? { enum: [...values, null] } : {}) },
    }
  }
  if (typeof type === 'string' && !Array.isArray(values) && !one.schema.allOf)
    return { ...one, value, schema: { ...one.schema, type: [type, 'null'] } }
  const { default: _, ...rest } = one
  return { ...rest, value, schema: { anyOf: [one.schema, { type: 'null' }] } }
}

function tupleOf(first: readonly Sample[], rest: Sample | undefined): Sample {
  return {
    schema: {
      type: 'array',
      prefixItems: first.map(({ schema }) => schema),
      items: rest?.schema ?? false,
      minItems: first.length,
    },
    components: componentsOf([...first, ...(rest ? [rest] : [])]),
    value: (direction) =>
      fc
        .tuple(
          fc.tuple(...first.map((one) => one.value(direction))),
          rest ? fc.array(rest.value(direction), { maxLength: 2 }) : fc.constant([]),
        )
        .map(([own, others]) => [...own, ...others])
        .map((pairs) => ({ sent: pairs.map(({ sent }) => sent), received: pairs.map(({ received }) => received) })),
  }
}

/** A schema that contains itself: a tree, a list of lists, or a parent that chooses between its children. */
function recursiveOf(kind: 'tree' | 'list' | 'parent'): Sample {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const { tree, list } = fc.letrec<{ tree: unknown; list: unknown }>((tie) => ({
    tree: fc.record(
      { name: text, children: fc.array(tie('tree'), { maxLength: 2, depthIdentifier: 'tree' }) },
      { requiredKeys: ['name'], noNullPrototype: true },
    ),
    list: fc.oneof({ maxDepth: 3, depthIdentifier: 'list' }, text, fc.array(tie('list'), { maxLength: 2 })),
  }))
  if (kind === 'tree')
    return {
      ...sample(reference('Tree'), tree),
      components: {
        Tree: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string' }, children: { type: 'array', items: reference('Tree') } },
        },
      },
    }
  if (kind === 'list')
    return {
      ...sample(reference('Lists'), list),
      components: { Lists: { oneOf: [{ type: 'string' }, { type: 'array', items: reference('Lists') }] } },
    }
  const child = (name: string) =>
    fc.record({ petType: fc.constant(name), name: text, [`of${name}`]: whole }, { noNullPrototype: true })
  const schema = (name: string) => ({
    allOf: [
      reference('Pet'),
      { type: 'object', required: [`of${name}`], properties: { [`of${name}`]: { type: 'integer' } } },
    ],
  })
  return {
    ...sample(reference('Pet'), fc.oneof(child('Cat'), child('Dog'))),
    components: {
      Pet: {
        type: 'object',
        required: ['petType', 'name'],
        properties: { petType: { type: 'string' }, name: { type: 'string' } },
        discriminator: {
          propertyName: 'petType',
          mapping: { Cat: '#/components/schemas/Cat', Dog: '#/components/schemas/Dog' },
        },
      },
      Cat: schema('Cat'),
      Dog: schema('Dog'),
    },
  }
}

/** Conditions of JSON Schema on an object. */
function conditionalOf(
  kind: 'if' | 'dependentSchemas' | 'dependentRequired' | 'patternProperties',
  of: Sample,
): Sample {
  const name = 'then1'
  const bare = { type: 'object', properties: { flag: { type: 'boolean' } } }
  const withMember = { properties: { [name]: of.schema } }
  const schemas: Record<typeof kind, Json> = {
    if: {
      ...bare,
      if: { properties: { flag: { const: true } }, required: ['flag'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { ...withMember, required: [name] },
    },
    dependentSchemas: { ...bare, dependentSchemas: { flag: { ...withMember, required: [name] } } },
    dependentRequired: {
      type: 'object',
      properties: { ...bare.properties, [name]: of.schema },
      dependentRequired: { flag: [name] },
    },
    patternProperties: { ...bare, patternProperties: { '^then': of.schema } },
  }
  return {
    schema: schemas[kind],
    components: of.components,
    value: (direction) =>
      fc.oneof(
        fc.constant({ sent: {}, received: {} }),
        of.value(direction).map(({ sent, received }) => ({
          sent: { flag: true, [name]: sent },
          received: { flag: true, [name]: received },
        })),
      ),
  }
}

/** Values of any kind, for schemas without constraints. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    text,
    whole,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c d'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
  ),
})).value

/** Schemas of every kind that JSON can be described by. */
export function jsonSamples(version: Version): fc.Arbitrary<Sample> {
  const { node } = fc.letrec<{ node: Sample; members: Member[] }>((tie) => {
    const below = fc.oneof({ weight: 3, arbitrary: tie('node') }, { weight: 1, arbitrary: tie('node').map(referred) })
    const filled = fc
      .oneof(
        scalars,
        scalars.map((item) => listOf(item, 0, false)),
      )
      .chain(withDefault)
    const directed = fc
      .tuple(tie('node'), fc.constantFrom('readOnly', 'writeOnly'))
      .map(
        ([one, way]): Sample =>
          typeof one.schema === 'boolean' || '$ref' in one.schema
            ? one
            : { ...one, schema: { ...one.schema, [way]: true }, only: way === 'readOnly' ? 'response' : 'request' },
      )
    const memberOf = fc.oneof(
      { weight: 6, arbitrary: below },
      { weight: 2, arbitrary: filled },
      { weight: 1, arbitrary: directed },
    )
    const members = fc
      .uniqueArray(fc.record({ name: fc.constantFrom(...memberNames), of: memberOf, required: fc.boolean() }), {
        selector: ({ name }) => name,
        maxLength: 3,
      })
      // A property with a default is never required: that would be a contradiction of the document.
      .map((list) => list.map((member) => (member.of.default === undefined ? member : { ...member, required: false })))
      // The name of a one-directional member begins with its direction.
      .map((list) =>
        list.map((member) => (member.of.only ? { ...member, name: `${member.of.only} ${member.name}` } : member)),
      )
    const of31: fc.Arbitrary<Sample>[] =
      version === '3.0'
        ? []
        : [
            fc
              .tuple(fc.array(below, { minLength: 1, maxLength: 2 }), fc.option(below, { nil: undefined }))
              .map(([first, rest]) => tupleOf(first, rest)),
            fc
              .tuple(fc.constantFrom('if', 'dependentSchemas', 'dependentRequired', 'patternProperties'), below)
              .map(([kind, of]) => conditionalOf(kind as 'if', of)),
            fc.tuple(below, members).map(([of, own]) => mapOf(of, own, 'unevaluatedProperties')),
          ]
    return {
      members,
      node: fc.oneof(
        { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
        scalars,
        members.map((own) => objectOf(own)),
        members.map((own) => objectOf(own, { additionalProperties: false })),
        fc.tuple(below, members).map(([of, own]) => mapOf(of, own, 'additionalProperties')),
        fc
          .tuple(below, fc.integer({ min: 0, max: 1 }), fc.boolean())
          .map(([item, least, unique]) => listOf(item, least, unique)),
        fc
          .tuple(members, fc.nat(2), fc.constantFrom('parts', 'beside', 'required'))
          .map(([own, cut, way]) => partsOf(own, cut, way as 'parts')),
        fc
          .tuple(
            fc.array(members, { minLength: 2, maxLength: 3 }),
            fc.constantFrom<unknown[]>(['a', 'b', 'c'], [1, 2, 3], ['user', 'system', 'x y']),
            fc.constantFrom('pinned', 'mapped'),
            fc.constantFrom('oneOf', 'anyOf'),
          )
          .map(([branches, tags, way, keyword]) =>
            taggedOf(branches, tags, way as 'pinned', keyword as 'oneOf', version),
          ),
        below.map((one) => nullableOf(one, version)),
        fc.constantFrom('tree', 'list', 'parent').map((kind) => recursiveOf(kind as 'tree')),
        fc.constant(sample({}, anything)),
        fc.constant(
          sample(
            { type: 'object' },
            fc.dictionary(fc.constantFrom('a', 'b b'), anything, { maxKeys: 2, noNullPrototype: true }),
          ),
        ),
        ...of31,
      ),
    }
  })
  return node
}
