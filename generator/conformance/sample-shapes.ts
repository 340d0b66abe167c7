import fc from 'fast-check'
import type { Json } from '../json.ts'
import { type Direction, type Pair, referred, type Sample, sample, text, type Version, whole } from './sample.ts'

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
        .map(listed),
  }
}

const listed = (pairs: readonly Pair[]): Pair => ({
  sent: pairs.map(({ sent }) => sent),
  received: pairs.map(({ received }) => received),
})

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
export function mapOf(
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
export function partsOf(members: readonly Member[], cut: number, way: 'parts' | 'beside' | 'required'): Sample {
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
export function taggedOf(
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

export function nullableOf(one: Sample, version: Version): Sample {
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

export function tupleOf(first: readonly Sample[], rest: Sample | undefined): Sample {
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
        .map(listed),
  }
}

/** A schema that contains itself: a tree, a list of lists, or a parent that chooses between its children. */
export function recursiveOf(kind: 'tree' | 'list' | 'parent'): Sample {
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
export function conditionalOf(
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
