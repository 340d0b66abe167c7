import { expect } from 'chai'
import { toSchema } from './read-schema.ts'

const cases: [what: string, version: '3.0' | '3.1', source: unknown, schema: unknown, notices?: string[]][] = [
  ['nullable beside a type as one more type', '3.0', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [
    'nullable without a type as nothing',
    '3.0',
    { nullable: true, enum: ['a'] },
    { enum: ['a'] },
    ['#/nullable has no effect without a type beside it'],
  ],
  [
    'nullable in 3.1 as nothing',
    '3.1',
    { type: 'string', nullable: true },
    { type: ['string'] },
    ['#/nullable is of OpenAPI 3.0; 3.1 has the type null instead, and gives it no effect'],
  ],
  [
    'nullable beside an enum without null as no value of the enum',
    '3.0',
    { type: 'string', nullable: true, enum: ['a'] },
    { type: ['string', 'null'], enum: ['a'] },
    ['#/nullable has no effect: the enum beside it does not list null (OpenAPI 3.0.3)'],
  ],
  [
    'nullable beside an enum with null',
    '3.0',
    { type: 'string', nullable: true, enum: ['a', null] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  ['several types as they are', '3.1', { type: ['string', 'null'] }, { type: ['string', 'null'] }],
  ['what nothing fits as false', '3.1', { unevaluatedProperties: { not: {} } }, { unevaluatedProperties: false }],
  ['a boolean bound as a number', '3.0', { minimum: 0, exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
  ['a bound that is not exclusive as it is', '3.0', { maximum: 5, exclusiveMaximum: false }, { maximum: 5 }],
  ['numeric bounds of 3.1 as they are', '3.1', { exclusiveMinimum: 0 }, { exclusiveMinimum: 0 }],
  [
    'siblings of a reference in 3.0 as nothing',
    '3.0',
    { $ref: '#/components/schemas/A', minLength: 1 },
    { $ref: '#/components/schemas/A' },
    ['#/minLength stands beside a $ref; OpenAPI 3.0 gives it no effect'],
  ],
  [
    'siblings of a reference in 3.1 as they are',
    '3.1',
    { $ref: '#/components/schemas/A', minLength: 1 },
    { $ref: '#/components/schemas/A', minLength: 1 },
  ],
  [
    'a property by the name of an annotation as a property',
    '3.0',
    { properties: { example: { type: 'string', example: 'x' } } },
    { properties: { example: { type: ['string'] } } },
  ],
  [
    'a choice between types as one schema of both',
    '3.0',
    {
      oneOf: [
        { type: 'number', minimum: 1, nullable: true },
        { type: 'string', maxLength: 3 },
      ],
    },
    { type: ['number', 'null', 'string'], minimum: 1, maxLength: 3 },
  ],
  [
    'a choice between an integer and a number as a choice',
    '3.0',
    { oneOf: [{ type: 'number' }, { type: 'integer' }] },
    { oneOf: [{ type: ['number'] }, { type: ['integer'] }] },
  ],
  [
    'a choice with an enum as a choice',
    '3.0',
    { oneOf: [{ type: 'number' }, { type: 'string', enum: ['a'] }] },
    { oneOf: [{ type: ['number'] }, { type: ['string'], enum: ['a'] }] },
  ],
  ['a boolean schema as it is', '3.1', { items: false }, { items: false }],
  [
    'an unknown format as a notice',
    '3.0',
    { type: 'string', format: 'phone' },
    { type: ['string'], format: 'phone' },
    ['#/format is `phone`, which is not checked'],
  ],
  [
    'an unknown keyword as a notice',
    '3.1',
    { type: 'string', frob: 1 },
    { type: ['string'] },
    ['#/frob is an unknown keyword, ignored'],
  ],
  [
    'keywords of 3.1 in a document of 3.0, each with a notice',
    '3.0',
    { type: ['integer', 'null'], exclusiveMinimum: 2, const: 3 },
    { type: ['integer', 'null'], exclusiveMinimum: 2, const: 3 },
    ['type', 'exclusiveMinimum', 'const'].map((key) => `#/${key} is not of OpenAPI 3.0; it is honoured as in 3.1`),
  ],
  [
    'a discriminator with what its mapping leaves implicit',
    '3.0',
    {
      oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
      discriminator: { propertyName: 'k', mapping: { a: '#/components/schemas/A' } },
    },
    {
      oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
      discriminator: { propertyName: 'k', mapping: { a: '#/components/schemas/A', B: '#/components/schemas/B' } },
    },
  ],
  [
    'an empty list of items, which leaves all to additionalItems',
    '3.1',
    { items: [], additionalItems: false },
    { items: false },
  ],
  [
    'a list of items as a tuple',
    '3.1',
    { items: [{ type: 'string' }, true], additionalItems: false },
    { prefixItems: [{ type: ['string'] }, true], items: false },
  ],
  [
    'dependencies as those of names and those of schemas',
    '3.1',
    { dependencies: { a: ['b'], c: { minProperties: 2 } } },
    { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { minProperties: 2 } } },
  ],
  ['a value that an enum has twice as one', '3.0', { enum: ['a', 'b', 'a'] }, { enum: ['a', 'b'] }],
  [
    'an enum without any value of its type as a notice',
    '3.0',
    { type: 'integer', enum: ['a', 1.5] },
    { type: ['integer'], enum: ['a', 1.5] },
    ['#/enum has no value of the type integer beside it; nothing fits'],
  ],
  [
    'an enum of null alone beside nullable',
    '3.0',
    { type: 'string', nullable: true, enum: [null] },
    { type: ['string', 'null'], enum: [null] },
  ],
  [
    'a type that JSON does not have as a notice',
    '3.0',
    { type: 'file' },
    {},
    ['#/type names `file`, which is no type of JSON; it has no effect'],
  ],
  [
    'required beside a property as a notice',
    '3.0',
    { properties: { 'a/b': { type: 'string', required: true } } },
    { properties: { 'a/b': { type: ['string'] } } },
    ['#/properties/a~1b/required is not a valid value of this keyword, ignored'],
  ],
  ['a pattern whose escape the flag u refuses as it is', '3.0', { pattern: '\\-' }, { pattern: '-' }],
  [
    'a pattern of another language as a notice',
    '3.1',
    { pattern: '(?i', patternProperties: { '[': true, a: true } },
    { patternProperties: { a: true } },
    [
      '#/pattern is no regular expression of ECMAScript that Node 22 compiles; it has no effect',
      '#/patternProperties/[ is no regular expression of ECMAScript that Node 22 compiles; it has no effect',
    ],
  ],
  [
    'data by the names of keywords as data',
    '3.0',
    { type: 'object', example: { $ref: '#/nowhere', type: 'file', items: 7 }, enum: [{ $ref: '#/nowhere' }] },
    { type: ['object'], enum: [{ $ref: '#/nowhere' }] },
  ],
]

describe('toSchema', () => {
  for (const [what, version, source, schema, notices = []] of cases)
    it(`takes ${what} (${version})`, () => {
      const noticed: string[] = []
      expect(toSchema(source, version, '#', (at, message) => noticed.push(`${at} ${message}`))).to.deep.equal(schema)
      expect(noticed).to.deep.equal(notices)
    })
})
