import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { contractOf, type GeneratedFolder, writeGenerated } from '../../target/testing.ts'

const objectOf = (properties: object) => ({ type: 'object', properties })
const member = (properties: object) => objectOf({ b: objectOf(properties) })
const schemas = {
  Item: {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      note: { type: 'string' },
      id: { type: 'integer' },
      name: { type: ['string', 'null'] },
      part: { $ref: '#/components/schemas/Item' },
      parts: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
      toString: { type: 'string' },
    },
  },
  InnerChoice: {
    anyOf: [
      { type: 'object', properties: { b: { type: 'boolean' } } },
      {
        anyOf: [
          member({ x: { type: 'integer' }, l: { type: 'array', items: objectOf({ x: {} }) } }),
          objectOf({ c: {} }),
        ],
      },
      member({ y: { type: 'string' }, l: { type: 'array', items: objectOf({ y: {} }) } }),
    ],
  },
  Optional: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'boolean' } } },
  Sum: {
    allOf: [
      { $ref: '#/components/schemas/Item' },
      { type: 'object', required: ['extra'], properties: { extra: { type: 'number' } } },
    ],
  },
  Numbers: { type: 'object', additionalProperties: { type: 'number' } },
  Open: { type: 'object', required: ['a'], properties: { a: { type: 'number' } }, additionalProperties: true },
  Anything: {},
  Cat: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: ['cat'] }, lives: { type: 'integer' } },
  },
  Dog: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: ['dog'] }, tricks: { type: 'array', items: { type: 'string' } } },
  },
  Pet: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
    },
  },
  Tagged: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
  Owned: {
    properties: { owner: { type: 'string' } },
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  },
  Noted: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    unevaluatedProperties: { type: 'string' },
  },
  Signed: {
    type: 'object',
    required: ['name'],
    dependentRequired: { lives: ['born'] },
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    anyOf: [{ properties: { x: { type: 'integer' } } }, { properties: { y: { type: 'integer' } } }],
  },
  Labelled: {
    type: 'object',
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
    },
    patternProperties: { '^x-': { type: 'string' } },
  },
  PetOrNull: { anyOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] },
  Pair: { type: 'array', prefixItems: [{ $ref: '#/components/schemas/Optional' }, { type: 'string' }], items: false },
  Contained: {
    type: 'array',
    allOf: [{ prefixItems: [{ type: 'number' }] }, { contains: { type: 'string' } }],
    unevaluatedItems: { type: 'boolean' },
  },
  UnevaluatedByPattern: {
    type: 'object',
    dependentSchemas: {
      a: { patternProperties: { '^x': { type: 'number' } }, additionalProperties: { type: 'boolean' } },
    },
    unevaluatedProperties: { type: 'string' },
  },
  UntypedList: {
    type: 'array',
    oneOf: [
      { type: 'array', items: { type: 'string' }, minItems: 1 },
      { prefixItems: [{ type: 'boolean' }, { type: 'number' }] },
    ],
  },
  UnevaluatedBesideChoices: {
    type: 'object',
    anyOf: [
      { patternProperties: { '^x': { type: 'number' } } },
      {
        oneOf: [
          { properties: { a: { type: 'string' } }, additionalProperties: false },
          { additionalProperties: { type: ['string', 'null'] } },
        ],
      },
    ],
    unevaluatedProperties: { type: 'number' },
  },
  OthersByCondition: {
    type: 'object',
    if: { required: ['a'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { additionalProperties: { type: 'number' } },
    else: { additionalProperties: { type: 'string' } },
  },
  LongerThanBranch: {
    type: 'array',
    anyOf: [{ prefixItems: [{ type: 'boolean' }] }, { prefixItems: [{ type: 'boolean' }], items: { type: 'string' } }],
    if: { minItems: 2 },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { prefixItems: [{ type: 'boolean' }] },
    unevaluatedItems: { type: 'number' },
  },
  TestedItems: {
    type: 'array',
    if: { items: { type: 'string' }, minItems: 2 },
    unevaluatedItems: { type: 'number' },
  },
  Patterned: {
    type: 'object',
    properties: { a: { type: 'number' } },
    patternProperties: { '^x-': { type: 'string' } },
    additionalProperties: false,
  },
  Closed: { type: 'object', additionalProperties: false },
  Vehicle: {
    type: 'object',
    required: ['type'],
    properties: {
      type: { type: 'string' },
      tows: { type: ['object', 'null'], allOf: [{ $ref: '#/components/schemas/Vehicle' }] },
    },
    discriminator: { propertyName: 'type', mapping: { car: '#/components/schemas/Car' } },
  },
  Car: { allOf: [{ $ref: '#/components/schemas/Vehicle' }, { properties: { doors: { type: 'integer' } } }] },
  Bike: { allOf: [{ $ref: '#/components/schemas/Vehicle' }] },
  VehicleOrNull: { anyOf: [{ $ref: '#/components/schemas/Vehicle' }, { type: 'null' }] },
  PartOrNull: { oneOf: [{ type: 'null' }, { allOf: [{ $ref: '#/components/schemas/Vehicle' }] }] },
  VehicleOrItem: { anyOf: [{ $ref: '#/components/schemas/Vehicle' }, { $ref: '#/components/schemas/Optional' }] },
  Beside: { $ref: '#/components/schemas/Optional', properties: { c: { type: 'string' } } },
  Conditional: {
    type: 'object',
    properties: { a: { type: 'string' } },
    if: { required: ['a'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { b: { type: 'string' } } },
  },
  Unmet: {
    type: 'object',
    properties: { a: { type: 'string' } },
    dependentSchemas: {
      a: { properties: { b: { type: 'string' } }, patternProperties: { '^x-': { type: 'integer' } } },
    },
    if: { required: ['a'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: {
        a: {},
        c: { type: 'object', properties: { d: {}, e: { writeOnly: true } } },
        l: { type: 'array', items: { type: 'integer' } },
      },
    },
  },
  Credentials: {
    type: 'object',
    required: ['name', 'password'],
    properties: { name: { type: 'string' }, password: { type: 'string', writeOnly: true } },
    additionalProperties: { type: 'string' },
  },
  Hidden: {
    required: ['name', 'wo_a'],
    patternProperties: { '^wo_': { type: 'string', writeOnly: true }, '^n': { type: 'string' } },
    additionalProperties: { type: 'string', writeOnly: true },
  },
  HiddenOthers: { type: 'object', additionalProperties: { type: 'string', writeOnly: true } },
  HiddenUnevaluated: {
    allOf: [{ properties: { a: { type: 'string' } } }],
    unevaluatedProperties: { type: 'string', writeOnly: true },
  },
  HiddenByPart: {
    allOf: [{ properties: { a: {}, s: { type: 'string' } } }, { properties: { s: { writeOnly: true } } }],
  },
  Dependent: { type: 'object', properties: { a: {} }, dependentRequired: { a: ['b'], c: ['d'] } },
  RequiredByBranch: { type: 'object', properties: { a: {} }, anyOf: [{ required: ['b'] }, { required: ['c'] }] },
  RequiredByCondition: {
    type: 'object',
    properties: { a: {} },
    if: { required: ['a'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { anyOf: [{ required: ['b'] }, { minProperties: 2 }] },
  },
  FreeForm: { type: 'object', required: ['a'] },
  FreeFormBranch: {
    oneOf: [
      { type: 'object', required: ['a'] },
      { type: 'object', required: ['b'], properties: { b: {} }, not: { required: ['a'] } },
    ],
  },
  RequiringPart: { allOf: [{ properties: { a: {} } }, { type: 'object', required: ['b'] }] },
  PatternOnly: { required: ['wo_a', 'x'], patternProperties: { '^wo_': { type: 'string' } } },
  Either: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Optional' }] },
  Folder: { type: 'object', additionalProperties: { allOf: [{ $ref: '#/components/schemas/Folder' }] } },
  Names: {
    type: 'object',
    additionalProperties: { oneOf: [{ $ref: '#/components/schemas/Names' }, { not: { type: 'object' } }] },
  },
  Nested: { oneOf: [{ type: 'string' }, { type: 'array', items: { $ref: '#/components/schemas/Nested' } }] },
  Rows: {
    type: 'array',
    prefixItems: [{ type: 'string' }, { $ref: '#/components/schemas/Rows' }],
    items: {
      anyOf: [{ $ref: '#/components/schemas/Rows' }, { $ref: '#/components/schemas/Nested' }, { type: 'null' }],
    },
  },
  Named: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      lives: { type: 'integer' },
      meow: { type: 'object', properties: { x: {} } },
    },
  },
  Barking: {
    type: 'object',
    required: ['lives'],
    properties: { lives: { type: 'string' }, bark: { type: 'boolean' } },
  },
  Untagged: { anyOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Barking' }] },
  UntaggedPart: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' } },
    allOf: [{ $ref: '#/components/schemas/Untagged' }],
  },
  UntaggedBeside: {
    properties: { id: { type: 'integer' } },
    oneOf: [{ $ref: '#/components/schemas/Named' }, { additionalProperties: { type: 'integer' }, type: 'object' }],
  },
  UntaggedProperty: {
    anyOf: [
      {
        type: 'object',
        properties: { a: { type: 'object', required: ['x'], properties: { x: { type: 'integer' } } } },
      },
      {
        type: 'object',
        properties: { a: { type: 'object', required: ['y'], properties: { y: { type: 'integer' } } } },
      },
    ],
  },
  NeverOrAny: {
    allOf: [{ properties: { a: true } }],
    anyOf: [{ properties: { a: false, b: true } }, { properties: { b: { type: 'string' } }, required: ['a'] }],
  },
  NeverOrOther: {
    type: 'object',
    oneOf: [{ properties: { a: false, c: { type: 'string' } }, required: ['c'] }, { properties: { b: {} } }],
    if: { required: ['b'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { d: false } },
    additionalProperties: true,
  },
  WithoutIf: {
    type: 'object',
    properties: { a: true },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { additionalProperties: { type: 'string' }, properties: { a: { type: 'object', properties: { x: {} } } } },
  },
  UnmetNested: {
    type: 'object',
    if: { minProperties: 2 },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { a: { properties: { x: { type: 'integer' } } }, b: {} } },
  },
  OnlyBranch: {
    type: 'object',
    oneOf: [
      {
        required: ['b'],
        oneOf: [{ type: 'object' }, { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }],
      },
    ],
  },
  WholeNumber: { type: ['integer', 'number'] },
  Mixed: {
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'array', items: { $ref: '#/components/schemas/Cat' } },
      { $ref: '#/components/schemas/Cat' },
    ],
  },
}

/** One operation that answers with each schema. */
const contract = contractOf(
  {
    components: { schemas },
    paths: Object.fromEntries(
      Object.keys(schemas).map((name) => {
        const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
        return [
          `/${name}`,
          { get: { operationId: `get${name}`, tags: ['All'], responses: { 200: { description: '', content } } } },
        ]
      }),
    ),
  },
  '3.1',
)

describe('a generated serializer', () => {
  let generated: GeneratedFolder
  let serializers: Record<string, (value: unknown) => string>
  before(async () => {
    generated = await writeGenerated(contract)
    serializers = await import(join(generated.folder, 'serializers.js'))
  })
  after(() => generated.remove())

  const write = (schema: keyof typeof schemas, value: unknown) =>
    JSON.parse(serializers[`get${schema}_200`]?.(value) ?? '')

  const item = { id: 1, name: 'a "quoted" \n\u2028\ud800 name' }
  const cases: [what: string, schema: keyof typeof schemas, value: unknown, written: unknown][] = [
    ['what is declared', 'Item', item, JSON.parse(JSON.stringify(item))],
    ['null where there may be one', 'Item', { id: 1, name: null }, { id: 1, name: null }],
    ['optional properties only where they are', 'Item', { ...item, note: undefined, name: 'a' }, { id: 1, name: 'a' }],
    ['nothing that is not declared', 'Item', { id: 1, name: 'a', password: 'x' }, { id: 1, name: 'a' }],
    [
      'nothing that is not declared in what is nested',
      'Item',
      { id: 1, name: 'a', parts: [{ id: 2, name: 'b', password: 'x' }] },
      { id: 1, name: 'a', parts: [{ id: 2, name: 'b' }] },
    ],
    [
      'nothing that objects inherit',
      'Item',
      Object.create({ note: 'x' }, { id: { value: 1 }, name: { value: 'a' } }),
      { note: 'x', id: 1, name: 'a' },
    ],
    [
      'lists that contain themselves',
      'Rows',
      ['a', ['b', ['c']], null, [[['d']]]],
      ['a', ['b', ['c']], null, [[['d']]]],
    ],
    ['an object without anything', 'Optional', {}, {}],
    ['a comma only between properties', 'Optional', { b: false }, { b: false }],
    ['the properties of all parts', 'Sum', { id: 1, name: 'a', extra: 0.1, more: 1 }, { id: 1, name: 'a', extra: 0.1 }],
    ['members of any name, of one type', 'Numbers', { a: 1, __proto__: null, b: 2 }, { a: 1, b: 2 }],
    ['other members where the contract lets them', 'Open', { a: 1, b: { c: [null] } }, { a: 1, b: { c: [null] } }],
    ['anything where the contract says nothing', 'Anything', [1, 'a', null], [1, 'a', null]],
    ['the branch that is chosen', 'Pet', { kind: 'cat', lives: 9, tricks: ['x'] }, { kind: 'cat', lives: 9 }],
    [
      'the branch that a property tells apart although nothing says so',
      'Tagged',
      { kind: 'dog', lives: 9 },
      { kind: 'dog' },
    ],
    [
      'what heirs add to what they inherit, at any depth',
      'Vehicle',
      {
        type: 'car',
        doors: 5,
        x: 1,
        tows: { type: 'car', doors: 3, x: 1, tows: { type: 'Bike', doors: 0, tows: null } },
      },
      { type: 'car', doors: 5, tows: { type: 'car', doors: 3, tows: { type: 'Bike', tows: null } } },
    ],
    ['an heir by its own name', 'Car', { type: 'car', doors: 5, x: 1 }, { type: 'car', doors: 5 }],
    ['the parent alone', 'Vehicle', { type: 'Vehicle', doors: 5 }, { type: 'Vehicle' }],
    ['what stands beside a choice', 'Owned', { kind: 'cat', owner: 'a', tricks: [] }, { kind: 'cat', owner: 'a' }],
    ['members of any name beside a choice', 'Noted', { kind: 'cat', note: 'a' }, { kind: 'cat', note: 'a' }],
    [
      'members by a pattern beside a choice',
      'Labelled',
      { kind: 'dog', 'x-a': 'b', c: 1 },
      { kind: 'dog', 'x-a': 'b' },
    ],
    [
      'members that are required beside a choice, and those of a second choice',
      'Signed',
      { kind: 'cat', name: 'a', lives: 9, born: 1, x: 1, y: 2, z: 3 },
      { kind: 'cat', name: 'a', lives: 9, born: 1, x: 1, y: 2 },
    ],
    ['null instead of a choice', 'PetOrNull', null, null],
    ['a choice that may be null', 'PetOrNull', { kind: 'cat', x: 1 }, { kind: 'cat' }],
    ['items that each have a form of their own', 'Pair', [{ a: 1, x: 1 }, 'b'], [{ a: 1 }, 'b']],
    ['members whose names fit a pattern', 'Patterned', { a: 1, 'x-b': 'c', y: 1 }, { a: 1, 'x-b': 'c' }],
    ['nothing of an object that may have nothing', 'Closed', { a: 1 }, {}],
    ['a subtype where there may be null', 'VehicleOrNull', { type: 'car', doors: 5, x: 1 }, { type: 'car', doors: 5 }],
    ['a subtype of a part where there may be null', 'PartOrNull', { type: 'car', doors: 5 }, { type: 'car', doors: 5 }],
    ['a subtype where another branch is', 'VehicleOrItem', { type: 'car', doors: 5, x: 1 }, { type: 'car', doors: 5 }],
    ['what stands beside a reference', 'Beside', { a: 1, c: 'd', x: 1 }, { a: 1, c: 'd' }],
    ['what a condition declares', 'Conditional', { a: 'b', b: 'c', x: 1 }, { a: 'b', b: 'c' }],
    [
      'what an unmet condition would restrict',
      'Unmet',
      { b: 1, 'x-y': 'z', c: null, other: 1 },
      { b: 1, 'x-y': 'z', c: null },
    ],
    [
      'lists and objects where an unmet condition has another type',
      'Unmet',
      { b: [{ q: 1 }], c: [1] },
      { b: [{ q: 1 }], c: [1] },
    ],
    [
      'no member of an unmet condition that it describes otherwise',
      'Unmet',
      { b: 1, l: ['x'], c: {} },
      { b: 1, c: {} },
    ],
    ['what one branch has and another forbids', 'NeverOrAny', { a: { x: 1 } }, { a: { x: 1 } }],
    ['anything where one branch takes anything', 'NeverOrAny', { a: 1, b: { x: 1 } }, { a: 1, b: { x: 1 } }],
    ['what a branch and a condition forbid that do not hold', 'NeverOrOther', { a: 1, d: 2 }, { a: 1, d: 2 }],
    ['nothing by a consequence without condition', 'WithoutIf', { a: { y: 1 }, b: 1 }, { a: { y: 1 } }],
    ['no object that only an unmet condition describes', 'UnmetNested', { a: { x: 'text' } }, {}],
    ['the choice within an only branch', 'OnlyBranch', { a: 1, b: { c: 1 } }, { a: 1, b: { c: 1 } }],
    ['a number that need not be an integer', 'WholeNumber', 0.5, 0.5],
    ['no more of an object of an unmet condition', 'Unmet', { c: { d: 1, e: 2, f: 3 } }, { c: { d: 1 } }],
    [
      'nothing that only requests have, not even as a member of any name',
      'Credentials',
      { name: 'a', password: 'x', b: 'c' },
      { name: 'a', b: 'c' },
    ],
    [
      'nothing that only requests have by the pattern of a name',
      'Hidden',
      { name: 'a', wo_a: 'x', b: 'y' },
      { name: 'a' },
    ],
    ['no additional properties that only requests have', 'HiddenOthers', { a: 'x' }, {}],
    ['no unevaluated properties that only requests have', 'HiddenUnevaluated', { a: 'a', b: 'x' }, { a: 'a' }],
    ['nothing that one of two parts says only requests have', 'HiddenByPart', { a: 1, s: 'x' }, { a: 1 }],
    ['what only dependentRequired names', 'Dependent', { a: 1, b: 2, c: 3, d: 4, x: 5 }, { a: 1, b: 2, c: 3, d: 4 }],
    ['what only branches require', 'RequiredByBranch', { a: 1, b: 2, c: 3, x: 4 }, { a: 1, b: 2, c: 3 }],
    ['what only a branch of a condition requires', 'RequiredByCondition', { a: 1, b: 2, x: 4 }, { a: 1, b: 2 }],
    ['every member of an object that only requires some', 'FreeForm', { a: 1, x: { y: 2 } }, { a: 1, x: { y: 2 } }],
    ['every member of a branch that only requires some', 'FreeFormBranch', { a: 1, x: 2 }, { a: 1, x: 2 }],
    ['no more because a part only requires', 'RequiringPart', { a: 1, b: 2, x: 3 }, { a: 1, b: 2 }],
    ['a required property that fits no pattern', 'PatternOnly', { wo_a: 'a', x: 1 }, { wo_a: 'a', x: 1 }],
    ['a member by the name of the prototype', 'Numbers', JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
    [
      'of a choice without a name what some branch declares',
      'Either',
      { kind: 'cat', a: 1, password: 'x' },
      { kind: 'cat', a: 1 },
    ],
    ['the properties of all branches where they fit', 'Untagged', { name: 'a', bark: true }, { name: 'a', bark: true }],
    [
      'no property that only another branch declares, where it does not fit',
      'Untagged',
      { name: 'a', lives: 3, bark: 'loud', x: 1 },
      { name: 'a', lives: 3 },
    ],
    ['the branch of a choice that a property fits', 'Untagged', { lives: 'many', meow: 1 }, { lives: 'many' }],
    ['the branch of a choice in a part', 'UntaggedPart', { id: 1, name: 'a', bark: 'loud' }, { id: 1, name: 'a' }],
    [
      'the branch of a choice beside properties',
      'UntaggedBeside',
      { id: 1, name: 'a', lives: 2, more: 'text' },
      { id: 1, name: 'a', lives: 2 },
    ],
    ['the branch of a choice below a choice', 'UntaggedProperty', { a: { x: 1, y: 'q' } }, { a: { x: 1 } }],
    ['what the branch of a branch declares', 'InnerChoice', { b: { x: 1, z: 2 } }, { b: { x: 1 } }],
    [
      'what several branches declare of one member',
      'InnerChoice',
      { b: { x: 1, y: 'a', l: [{ x: 1, y: 2, z: 3 }] } },
      { b: { x: 1, y: 'a', l: [{ x: 1, y: 2 }] } },
    ],
    ['a map of itself by a part', 'Folder', { a: { b: {} } }, { a: { b: {} } }],
    ['a map of itself or of other values', 'Names', { a: { b: 'c' }, d: 1 }, { a: { b: 'c' }, d: 1 }],
    ['each type of a choice: text', 'Mixed', 'a', 'a'],
    ['each type of a choice: a number', 'Mixed', 1, 1],
    ['each type of a choice: an array', 'Mixed', [{ kind: 'cat', x: 1 }], [{ kind: 'cat' }]],
    ['each type of a choice: an object', 'Mixed', { kind: 'cat', x: 1 }, { kind: 'cat' }],
  ]
  for (const [what, schema, value, written] of cases)
    it(`writes ${what}`, () => {
      expect(write(schema, value)).to.deep.equal(written)
    })

  it('is one for all responses of the same shape, so that one is compiled', async () => {
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Optional' } } }
    const operation = (operationId: string) => ({
      operationId,
      responses: { 200: { description: 'As asked', content } },
    })
    const paths = { '/one': { get: operation('getOne') }, '/other': { get: operation('getOther') } }
    const alike = await writeGenerated(contractOf({ components: { schemas }, paths }, '3.1'))
    const { getOne_200, getOther_200 } = await import(join(alike.folder, 'serializers.js'))
    alike.remove()
    expect(getOne_200).to.equal(getOther_200)
  })

  it('is written for choices of a long chain of components', async () => {
    const reference = (index: number) => ({ $ref: `#/components/schemas/S${index % 150}` })
    const chain = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => {
        const either = { anyOf: [reference(index + 1), reference(index * 3 + 2), { type: 'null' }] }
        return [
          `S${index}`,
          { type: 'object', properties: { id: { type: 'string' }, either, next: reference(index + 7) } },
        ]
      }),
    )
    const content = { 'application/json': { schema: { anyOf: [reference(0), reference(1)] } } }
    const paths = { '/a': { get: { operationId: 'ask', responses: { 200: { description: '', content } } } } }
    const long = await writeGenerated(contractOf({ components: { schemas: chain }, paths }, '3.1'))
    const { ask_200 } = await import(join(long.folder, 'serializers.js'))
    long.remove()
    const value = { id: 'a', either: { id: 'b', either: null, x: 1 }, next: { id: 'c' } }
    expect(JSON.parse(ask_200(value))).to.deep.equal({ ...value, either: { id: 'b', either: null } })
  })

  const refused: [what: string, schema: keyof typeof schemas, value: unknown, says: string][] = [
    ['a missing property', 'Item', { id: 1 }, 'lacks name'],
    ['another type', 'Item', { id: '1', name: 'a' }, 'holds string where the contract has an integer'],
    ['a fraction for an integer', 'Item', { id: 1.5, name: 'a' }, 'an integer'],
    ['NaN', 'Optional', { a: Number.NaN }, 'a number'],
    ['a date for text', 'Item', { id: 1, name: new Date(0) }, 'a string'],
    ['more items than there are forms for', 'Pair', [{}, 'a', 'b'], 'at most 2'],
    ['an array for an object', 'Item', [], 'an object'],
    ['null for an object', 'Item', null, 'an object'],
    ['a branch that is not there', 'Pet', { kind: 'cow' }, 'kind'],
    ['an object that fits no branch', 'Untagged', { name: 1, lives: 3 }, 'a string'],
    ['an object that lacks what each branch requires', 'UntaggedPart', { id: 1, bark: 1 }, 'a boolean'],
    ['undefined where the contract says nothing', 'Anything', undefined, 'a JSON value'],
  ]
  for (const [what, schema, value, says] of refused)
    it(`refuses ${what}`, () => {
      expect(() => write(schema, value)).to.throw(TypeError, says)
    })

  it('writes items that `contains` or `if` evaluates', () => {
    expect(write('Contained', [1, 'a', true, 'b'])).to.deep.equal([1, 'a', true, 'b'])
    expect(write('TestedItems', ['a', 'b'])).to.deep.equal(['a', 'b'])
    expect(write('TestedItems', [1])).to.deep.equal([1])
  })

  it('writes the items of which no matching branch says anything', () => {
    for (const list of [
      [true, 'a'],
      [true, 5],
    ])
      expect(write('LongerThanBranch', list)).to.deep.equal(list)
  })

  it('writes a list that fits a branch without types', () => {
    for (const list of [['a', 'b'], [true, 5, 'a'], []]) expect(write('UntypedList', list)).to.deep.equal(list)
  })

  it('writes members that a condition describes or, where it is not met, unevaluatedProperties', () => {
    for (const one of [
      { x: 1, a: true, b: false },
      { x: 'a', b: 'c' },
    ])
      expect(write('UnevaluatedByPattern', one)).to.deep.equal(one)
    for (const one of [{ a: null, d: 'b' }, { x: 1, b: 2 }, { a: 'b' }])
      expect(write('UnevaluatedBesideChoices', one)).to.deep.equal(one)
    for (const one of [{ a: 1, b: 2 }, { b: 'c' }]) expect(write('OthersByCondition', one)).to.deep.equal(one)
  })

  it('writes only what is declared of whatever else an object is, has or inherits', () => {
    class Spec {
      a = 1
      secret = 'x'
      get b() {
        return true
      }
      toJSON() {
        return { secret: this.secret }
      }
    }
    expect(write('Optional', new Spec())).to.deep.equal({ a: 1, b: true })
    expect(write('Numbers', Object.assign(Object.create({ toJSON: () => 'secret' }), { a: 1 }))).to.deep.equal({ a: 1 })
    const list = Object.assign([{ kind: 'cat' }], { toJSON: () => 'secret' })
    expect(write('Mixed', list)).to.deep.equal([{ kind: 'cat' }])
  })

  it('shares one function among equal schemas, and writes text by reference to it', () => {
    const code = readFileSync(join(generated.folder, 'serializers.js'), 'utf8')
    expect(code.match(/\$Cat = /g)).to.have.length(1)
    expect(code).not.to.match(/array\([^)]*=>/)
  })
})
