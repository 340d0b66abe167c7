import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'

/** Objects whose members another keyword than `properties` says, or several parts at once, each with values that fit. */
const objects: Readonly<Record<string, readonly [schema: object, ...values: object[]]>> = {
  unevaluated: [
    { type: 'object', properties: { a: { type: 'string' } }, unevaluatedProperties: { type: 'integer' } },
    { a: '5', b: 5 },
  ],
  conditional: [
    {
      type: 'object',
      properties: { a: { type: 'string' } },
      if: { properties: { a: { const: 'x' } }, required: ['a'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword
      then: { properties: { t: { type: 'integer' } }, required: ['t'] },
      else: { properties: { e: { type: 'boolean' } } },
    },
    { a: 'x', t: 5 },
    { a: 'y', e: true },
  ],
  dependent: [
    {
      type: 'object',
      properties: { a: { type: 'string' } },
      dependentSchemas: { a: { properties: { d: { type: 'integer' } }, required: ['d'] } },
    },
    { a: 'x', d: 5 },
  ],
  branches: [
    {
      oneOf: [
        { type: 'object', required: ['k', 'v'], properties: { k: { const: 'i' }, v: { type: 'integer' } } },
        { type: 'object', required: ['k', 'v'], properties: { k: { const: 'b' }, v: { type: 'boolean' } } },
      ],
    },
    { k: 'i', v: 5 },
    { k: 'b', v: true },
  ],
  patterns: [
    {
      type: 'object',
      allOf: [
        { patternProperties: { '^x': { type: 'integer' } } },
        { patternProperties: { '^y': { type: 'boolean' } } },
      ],
    },
    { x1: 5, y1: true },
  ],
  required: [
    {
      type: 'object',
      properties: { a: { type: 'integer' } },
      required: ['r'],
      dependentRequired: { a: ['s'] },
    },
    { a: 1, r: 'x', s: 'y' },
  ],
  besideReference: [
    { $ref: '#/components/schemas/Base', properties: { s: { type: 'integer' } }, required: ['s'] },
    { b: true, s: 5 },
  ],
}

/** Lists whose items are said by place, or by a part, a branch or a condition. */
const lists: Readonly<Record<string, readonly [schema: object, ...values: unknown[][]]>> = {
  tuple: [
    { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'string' }, { type: 'boolean' }], items: false },
    [1, '5', true],
    [1, 'x'],
  ],
  rest: [{ type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, ['1', 5, 6]],
  unevaluatedItems: [
    { type: 'array', prefixItems: [{ type: 'string' }], unevaluatedItems: { type: 'integer' } },
    ['1', 5],
  ],
  contained: [
    { type: 'array', allOf: [{ contains: { type: 'integer' } }], unevaluatedItems: { type: 'string' } },
    ['a', 5],
  ],
  anyOfLists: [
    {
      anyOf: [
        { type: 'array', items: { type: 'boolean' } },
        { type: 'array', items: { type: 'integer' } },
      ],
    },
    [true, false],
    [1, 2],
  ],
  parts: [
    {
      allOf: [
        { type: 'array', items: { type: 'integer' } },
        { type: 'array', minItems: 2 },
      ],
    },
    [1, 2],
  ],
  conditionalItems: [
    {
      type: 'array',
      if: { minItems: 2 },
      // biome-ignore lint/suspicious/noThenProperty: the keyword
      then: { items: { type: 'integer' } },
      else: { items: { type: 'boolean' } },
    },
    [1, 2],
    [true],
  ],
}

const responses = { 204: { description: 'Done' } }
const form = (schema: object) => ({
  content: { 'application/x-www-form-urlencoded': { schema }, 'multipart/form-data': { schema } },
})
const pathsOf = (name: string, schema: object, isList: boolean) => {
  const inObject = { type: 'object', properties: { l: schema } }
  const parameters = [
    { name: 'p', in: 'query', schema, ...(isList ? { explode: false } : {}) },
    { name: 'd', in: 'query', style: 'deepObject', schema: isList ? inObject : schema },
    { name: 'X-P', in: 'header', explode: true, schema },
  ]
  return {
    [`/${name}`]: {
      get: { operationId: name, parameters, responses },
      post: { operationId: `${name}Form`, requestBody: form(isList ? inObject : schema), responses },
    },
  }
}
const paths = Object.assign(
  {},
  ...Object.entries(objects).map(([name, [schema]]) => pathsOf(name, schema, false)),
  ...Object.entries(lists).map(([name, [schema]]) => pathsOf(name, schema, true)),
)
const schemas = { Base: { type: 'object', properties: { b: { type: 'boolean' } } } }

describe('members and items that any part of a schema says', () => {
  let sides: BothSides

  before(async () => {
    sides = await serveToClient(paths, schemas)
  })
  after(() => sides.served.close())

  for (const [kinds, isList] of [
    [objects, false],
    [lists, true],
  ] as const)
    for (const [name, [, ...values]] of Object.entries(kinds))
      for (const value of values) {
        const inForm = isList ? { l: value } : value
        for (const [where, id, group, sent, more] of [
          ['a query', name, 'query', { p: value }, {}],
          ['a deepObject', name, 'query', { d: inForm }, {}],
          ['a header', name, 'headers', { 'X-P': value }, {}],
          ['a form', `${name}Form`, 'body', inForm, { contentType: 'application/x-www-form-urlencoded' }],
          ['multipart', `${name}Form`, 'body', inForm, { contentType: 'multipart/form-data' }],
        ] as const) {
          // A part that no schema gives a type is a file.
          if (name === 'required' && where === 'multipart') continue
          it(`arrive in ${where} as they were sent: ${name} ${JSON.stringify(value)}`, async () => {
            await sides.client[id]?.({ [group]: sent, ...more })
            expect(sides.received[group]).to.deep.equal(sent)
          })
        }
      }
})
