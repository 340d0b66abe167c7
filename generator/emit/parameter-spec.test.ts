import type { ParameterSpec } from '@tomorro/runtime/parameters'
import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { parameterSpec } from './parameter-spec.ts'

const schemas = {
  Level: { type: 'integer', enum: [1, 2] },
  Range: { type: 'object', properties: { from: { type: 'number' } } },
  Page: { allOf: [{ $ref: '#/components/schemas/Range' }, { properties: { size: { type: 'integer' } } }] },
  Tree: { type: 'object', properties: { below: { $ref: '#/components/schemas/Tree' }, size: { type: 'integer' } } },
}

/** The contract of one operation with one query parameter, unless it says something else. */
const contractWith = (parameter: object, version: '3.0' | '3.1' = '3.0') =>
  contractOf(
    {
      components: { schemas },
      paths: {
        '/x': {
          get: {
            operationId: 'getX',
            parameters: [{ name: 'p', in: 'query', ...parameter }],
            responses: { 204: { description: '' } },
          },
        },
      },
    },
    version,
  )

function rowOf(parameter: object, version?: '3.0' | '3.1'): Omit<ParameterSpec, 'name' | 'in'> {
  const contract = contractWith(parameter, version)
  const [spec] = contract.operations.flatMap(({ parameters }) => parameters.map((one) => parameterSpec(contract, one)))
  if (!spec) throw new Error('There is no parameter')
  const { name: _name, in: _in, ...rest } = spec
  return rest
}

const $ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('parameterSpec', () => {
  for (const [schema, shape] of [
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'integer'],
    [{ type: 'number' }, 'number'],
    [{ type: 'boolean' }, 'boolean'],
    [{ type: 'integer', nullable: true }, 'integer'],
    [{}, 'string'],
    [{ enum: [1, 2] }, 'number'],
    [{ enum: ['1', 2, null] }, ['number', 'string']],
    [$ref('Level'), 'integer'],
    [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, ['integer', 'string']],
    [{ anyOf: [{ type: 'string', minLength: 2 }, { type: 'boolean' }] }, ['boolean', 'string']],
    [{ allOf: [$ref('Level')] }, 'integer'],
    [{ type: 'array', items: { type: 'number' } }, { items: 'number' }],
    [{ type: 'array', items: $ref('Level') }, { items: 'integer' }],
    [{ type: 'array' }, { items: 'string' }],
    [
      { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'integer' } }] },
      { items: 'integer', alone: 'string' },
    ],
    [$ref('Range'), { properties: { from: 'number' } }],
    [$ref('Page'), { properties: { from: 'number', size: 'integer' } }],
    [
      { type: 'object', additionalProperties: { type: 'integer' } },
      { properties: {}, others: 'integer' },
    ],
    [
      { type: 'object', additionalProperties: true },
      { properties: {}, others: 'string' },
    ],
    [{ type: 'object', additionalProperties: false }, { properties: {} }],
    [
      { anyOf: [{ type: 'integer' }, { type: 'object', properties: { gt: { type: 'integer' } } }] },
      { properties: { gt: 'integer' }, alone: 'integer' },
    ],
  ] as const)
    it(`takes ${JSON.stringify(schema)} for ${JSON.stringify(shape)}`, () => {
      expect(rowOf({ schema }).shape).to.deep.equal(shape)
    })

  it('takes a type of several, as 3.1 writes it, in the order in which text says one exactly', () => {
    expect(rowOf({ schema: { type: ['string', 'number', 'boolean', 'null'] } }, '3.1').shape).to.deep.equal([
      'boolean',
      'number',
      'string',
    ])
  })

  it('follows a deepObject that contains itself only so far', () => {
    const { shape } = rowOf({ style: 'deepObject', schema: $ref('Tree') })
    expect(JSON.stringify(shape).match(/"below"/g)).to.have.length(4)
  })

  for (const [parameter, expected] of [
    [{ schema: {} }, { style: 'form', explode: true }],
    [
      { style: 'form', explode: false, schema: {} },
      { style: 'form', explode: false },
    ],
    [
      { style: 'pipeDelimited', schema: { type: 'array' } },
      { style: 'pipeDelimited', explode: false },
    ],
    [
      { style: 'deepObject', schema: $ref('Range') },
      { style: 'deepObject', explode: true },
    ],
    [
      { in: 'header', schema: {} },
      { style: 'simple', explode: false },
    ],
    [
      { in: 'cookie', schema: {} },
      { style: 'form', explode: true },
    ],
    [{ allowEmptyValue: true, schema: {} }, { mayBeEmpty: true }],
    [{ content: { 'application/json': { schema: $ref('Range') } } }, { style: 'json', shape: 'string' }],
    [{ content: { 'application/vnd.x+json': { schema: {} } } }, { style: 'json' }],
    [{ content: { 'text/plain': { schema: { type: 'integer' } } } }, { style: 'text', shape: 'integer' }],
    [{ content: { 'application/xml': { schema: $ref('Range') } } }, { style: 'text', shape: 'string' }],
  ] as const)
    it(`reads ${JSON.stringify(parameter)} as ${JSON.stringify(expected)}`, () => {
      expect(rowOf(parameter)).to.deep.include(expected)
    })

  for (const [parameter, notice] of [
    [{ style: 'deepObject', schema: $ref('Tree') }, 'a deepObject with members of its own'],
    [{ style: 'deepObject', schema: { type: 'array', items: { type: 'string' } } }, 'a deepObject that is no object'],
    [{ style: 'form', schema: $ref('Tree') }, 'whose members are arrays or objects, which form cannot write'],
    [{ style: 'pipeDelimited', schema: { type: 'string' } }, 'a single value, for which pipeDelimited has no meaning'],
    [
      { style: 'spaceDelimited', explode: true, schema: { type: 'array', items: { type: 'string' } } },
      'for which spaceDelimited has no meaning where it is exploded',
    ],
    [
      { content: { 'application/xml': { schema: {} } } },
      'is application/xml, which is handed on as text; its schema has no effect',
    ],
  ] as const)
    it(`tells, with its place, that there is ${notice}`, () => {
      const { notices } = contractWith(parameter)
      expect(notices).to.have.length(1)
      expect(notices[0]).to.match(/^test #\/paths\/~1x\/get\/parameters\/0/)
      expect(notices[0]).to.include(notice)
    })
})
