import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { KeywordViolation, Validator } from '@tomorro/runtime/validator'
import { expect } from 'chai'
import { ContractError } from '../../error.ts'
import type { Contract } from '../../model/model.ts'
import { contractOf, type GeneratedFolder, writeGenerated } from '../../target/testing.ts'
import { emitValidators } from './emit-validators.ts'

type Case = { schema: object; fits: unknown[]; not: unknown[] }

/** What the two versions say differently, and what validators get wrong easily. */
const cases: Record<'3.0' | '3.1', Record<string, Case>> = {
  '3.0': {
    nullable: { schema: { type: 'string', nullable: true }, fits: ['a', null], not: [1] },
    nullableWithoutType: { schema: { nullable: true, enum: ['a'] }, fits: ['a'], not: [null] },
    nullableEnum: { schema: { type: 'string', nullable: true, enum: ['a'] }, fits: ['a'], not: [null] },
    exclusive: { schema: { type: 'number', minimum: 0, exclusiveMinimum: true }, fits: [0.1], not: [0] },
    codePoints: { schema: { type: 'string', maxLength: 1 }, fits: ['😀', 'é'], not: ['ab', '😀😀'] },
    escapedHyphen: { schema: { type: 'string', pattern: '^[a\\-z]+\\:$' }, fits: ['a-z:'], not: ['b:'] },
    unicodePattern: { schema: { type: 'string', pattern: '^\\p{Lu}$' }, fits: ['É'], not: ['é'] },
    int32: { schema: { type: 'integer', format: 'int32' }, fits: [2147483647], not: [2147483648, 1.5] },
    equality: {
      schema: { type: 'array', uniqueItems: true, items: {} },
      fits: [
        [{ a: 1 }, { a: 2 }],
        [1, '1'],
      ],
      not: [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      ],
    },
    multipleOf: {
      schema: { type: 'number', multipleOf: 0.01 },
      fits: [0.07, 4.35, 1.13, 0.1 + 0.2, 1234567.89, -98765432.1, 90071992547409.91, 1e21, 1e300],
      not: [0.001, 1234567.891, 12345678.905, 1e-7],
    },
    unknownFormat: { schema: { type: 'string', format: 'phone' }, fits: ['anything'], not: [1] },
    closed: {
      schema: { type: 'object', additionalProperties: false, properties: { a: {} } },
      fits: [{ a: 1 }, {}],
      not: [{ b: 1 }],
    },
    prototypeName: {
      schema: { type: 'object', required: ['constructor'], properties: { constructor: { type: 'string' } } },
      fits: [{ constructor: 'a' }],
      not: [{}],
    },
    readOnly: {
      schema: { type: 'object', required: ['id', 'a'], properties: { id: { type: 'string', readOnly: true }, a: {} } },
      fits: [{ a: 1 }],
      not: [{ id: 'x' }],
    },
  },
  '3.1': {
    types: { schema: { type: ['string', 'null'] }, fits: ['a', null], not: [1] },
    constant: { schema: { const: { a: 1 } }, fits: [{ a: 1 }], not: [{ a: 2 }] },
    exclusive: { schema: { exclusiveMinimum: 0 }, fits: [1, 'a'], not: [0] },
    tuple: {
      schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
      fits: [[], ['a'], ['a', 1]],
      not: [['a', 1, 2], [1]],
    },
    dependent: { schema: { dependentRequired: { a: ['b'] } }, fits: [{ a: 1, b: 1 }, {}], not: [{ a: 1 }] },
    unevaluated: {
      schema: { allOf: [{ properties: { a: {} } }], properties: { b: {} }, unevaluatedProperties: false },
      fits: [{ a: 1, b: 1 }],
      not: [{ c: 1 }],
    },
    conditional: {
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      schema: { if: { required: ['a'] }, then: { required: ['b'] } },
      fits: [{ a: 1, b: 1 }, {}],
      not: [{ a: 1 }],
    },
    siblings: { schema: { $ref: '#/components/schemas/constant', minProperties: 1 }, fits: [{ a: 1 }], not: [{}] },
    contains: { schema: { type: 'array', contains: { const: 1 }, maxContains: 1 }, fits: [[1, 2]], not: [[2], [1, 1]] },
    never: { schema: { type: 'object', properties: { a: false } }, fits: [{}], not: [{ a: 1 }] },
    propertyNames: { schema: { propertyNames: { maxLength: 1 } }, fits: [{ a: 1 }], not: [{ ab: 1 }] },
  },
}

/** What checks the component Pet of a contract. */
const validatorOf = async (contract: Contract): Promise<Validator> => (await validatorsOf(contract, ['check'])).check

/** Several validators of the component Pet. */
async function validatorsOf<Name extends string>(contract: Contract, names: Name[]): Promise<Record<Name, Validator>> {
  const parent = join(import.meta.dirname, '../../../.tomorro')
  mkdirSync(parent, { recursive: true })
  const file = join(mkdtempSync(join(parent, 'validator-')), 'validators.js')
  const pet = { $ref: '#/components/schemas/Pet' }
  writeFileSync(
    file,
    emitValidators(
      contract,
      'request',
      names.map((name) => [name, pet]),
    ),
  )
  try {
    return await import(file)
  } finally {
    rmSync(dirname(file), { recursive: true })
  }
}

const said = ({ instancePath, keyword, params }: KeywordViolation): string =>
  `${instancePath} ${keyword} ${Object.values(params).join()}`

describe('a generated validator', () => {
  for (const version of ['3.0', '3.1'] as const) {
    describe(`of OpenAPI ${version}`, () => {
      let generated: GeneratedFolder
      let validators: Record<string, Validator>

      before(async () => {
        const names = Object.keys(cases[version])
        const operation = (name: string) => ({
          operationId: name,
          requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
          responses: {},
        })
        const schemas = Object.fromEntries(Object.entries(cases[version]).map(([name, { schema }]) => [name, schema]))
        const paths = Object.fromEntries(names.map((name) => [`/${name}`, { post: operation(name) }]))
        generated = await writeGenerated(contractOf({ components: { schemas }, paths }, version))
        validators = await import(join(generated.folder, 'validators.js'))
      })
      after(() => generated.remove())

      const fits = (name: string, body: unknown) =>
        validators[name]?.({ path: {}, query: {}, headers: {}, cookies: {}, body }).length === 0

      for (const [name, { fits: fitting, not }] of Object.entries(cases[version])) {
        it(`lets pass what fits (${name})`, () => {
          for (const value of fitting) expect(fits(name, value), JSON.stringify(value)).to.equal(true)
        })
        it(`refuses what does not (${name})`, () => {
          for (const value of not) expect(fits(name, value), JSON.stringify(value)).to.equal(false)
        })
      }
    })
  }

  describe('of a choice', () => {
    const pet = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }
    const child = (property: string) => ({
      allOf: [
        { $ref: '#/components/schemas/Pet' },
        { type: 'object', required: [property], properties: { [property]: { type: 'integer' } } },
      ],
    })
    const inherited = {
      Pet: { ...pet, discriminator: { propertyName: 'kind', mapping: { kitty: '#/components/schemas/Cat' } } },
      Cat: child('claws'),
      Dog: child('barks'),
    }
    const tagged = {
      Pet: {
        oneOf: ['a', 'b'].map((kind) => ({
          ...pet,
          properties: { kind: { type: 'string', enum: [kind] }, [kind]: { type: 'integer' } },
        })),
      },
    }
    const ofTypes = {
      Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'array', items: { type: 'string' } }] },
      Cat: { type: 'object', properties: { claws: { type: 'integer' } } },
    }
    const untagged = { Pet: { oneOf: [{ required: ['a'] }, { required: ['b'] }] } }
    const twice = {
      ...ofTypes,
      Dog: { type: 'object', properties: { barks: { type: 'integer' } } },
      Pet: {
        ...pet,
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        anyOf: [{ required: ['name'] }, { required: ['number'] }],
        discriminator: { propertyName: 'kind' },
      },
    }
    const found: [what: string, schemas: object, value: unknown, violations: string[]][] = [
      ['inherited by allOf asks the child that the tag names', inherited, { kind: 'kitty' }, [' required claws']],
      ['inherited by allOf asks nothing more of the parent itself', inherited, { kind: 'Pet' }, []],
      ['inherited by allOf names a tag that no child has', inherited, { kind: 'Fish' }, ['/kind enum kitty,Dog,Pet']],
      ['inherited by allOf names a missing tag once', inherited, {}, [' required kind']],
      ['with a discriminator and a second one asks both', twice, { kind: 'Cat', claws: 1 }, [' anyOf ']],
      ['with a discriminator and a second one fits both', twice, { kind: 'Cat', claws: 1, name: 'a' }, []],
      ['that a property decides asks its branch alone', tagged, { kind: 'b', b: 'x' }, ['/b type integer']],
      ['that a property decides names its values', tagged, { kind: 'c' }, ['/kind enum a,b']],
      ['between types asks the branch of the type alone', ofTypes, { claws: 'x' }, ['/claws type integer']],
      ['between types names a place within', ofTypes, ['a', 1], ['/1 type string']],
      ['between types names the types', ofTypes, 7, [' type object,array']],
      ['that nothing decides tells that none fits', untagged, {}, [' oneOf 0']],
      ['that nothing decides tells that more than one fit', untagged, { a: 1, b: 1 }, [' oneOf 2']],
    ]
    for (const [what, schemas, value, violations] of found)
      it(what, async () => {
        const check = await validatorOf(contractOf({ components: { schemas } }))
        expect(check(value).map(said)).to.deep.equal(violations)
      })
  })

  describe('of a request', () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
    const id = { type: 'string', readOnly: true }
    const Node = {
      type: 'object',
      required: ['id'],
      properties: { id, size: { type: 'integer', default: 1 }, below: { type: 'array', items: ref('Node') } },
    }
    const tagged = (kind: string) => ({
      allOf: [ref('Base'), { type: 'object', properties: { kind: { type: 'string' }, [kind]: { default: 2 } } }],
    })
    const affected: [what: string, schemas: object, sent: unknown, got: unknown][] = [
      ['fills in defaults at every depth', { Pet: Node, Node }, { below: [{}] }, { size: 1, below: [{ size: 1 }] }],
      [
        'takes read-only properties out at every depth',
        { Pet: Node, Node },
        { id: 'x', size: 2, below: [{ id: 'y', size: 2 }] },
        { size: 2, below: [{ size: 2 }] },
      ],
      [
        'takes read-only properties out that a pattern describes',
        { Pet: { required: ['ro_a', 'x'], patternProperties: { '^ro_': id } } },
        { ro_b: 'y', x: 1 },
        { x: 1 },
      ],
      [
        'takes read-only additional properties out',
        {
          Pet: { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['id'] },
          Base: { properties: { x: {} }, additionalProperties: id },
        },
        { y: 'y', x: 1 },
        { x: 1 },
      ],
      [
        'takes read-only unevaluated properties out',
        { Pet: { allOf: [{ properties: { x: {} } }], required: ['id'], unevaluatedProperties: id } },
        { y: 'y', x: 1 },
        { x: 1 },
      ],
      ['keeps what is sent', { Pet: Node, Node }, { size: 0 }, { size: 0 }],
      [
        'fills in what the branch of the tag says',
        {
          Pet: { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind' } },
          Base: ref('Pet'),
          A: { properties: { a: { default: 1 } } },
          B: { properties: { b: { default: 1 } } },
        },
        { kind: 'B' },
        { kind: 'B', b: 1 },
      ],
      [
        'fills in what a second choice beside a tag says',
        {
          Pet: {
            ...{ oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind' } },
            anyOf: [{ required: ['name'], properties: { size: { default: 3 } } }, { required: ['number'] }],
          },
          A: { properties: { a: { default: 1 } } },
          B: { properties: { b: { default: 1 } } },
        },
        { kind: 'B', name: 'x' },
        { kind: 'B', name: 'x', b: 1, size: 3 },
      ],
      [
        'fills in what child and parent say',
        {
          Pet: ref('Base'),
          Base: { type: 'object', discriminator: { propertyName: 'kind' }, properties: { p: { default: 1 } } },
          A: tagged('a'),
          B: tagged('b'),
        },
        { kind: 'A' },
        { kind: 'A', p: 1, a: 2 },
      ],
      [
        'fills in the defaults of a branch that fits, and takes its read-only properties out',
        { Pet: { anyOf: [{ properties: { id, size: { default: 1 } } }, { required: ['other'] }] } },
        { id: 'x' },
        { size: 1 },
      ],
      [
        'fills in the nearest default: that of a component counts last',
        { Pet: { properties: { node: { allOf: [ref('Size'), { default: 7 }] } } }, Size: { default: 1 } },
        {},
        { node: 7 },
      ],
      [
        'fills in no default of a branch that does not fit',
        { Pet: { oneOf: [{ required: ['a'], properties: { size: { default: 1 } } }, { required: ['b'] }] } },
        { b: 1 },
        { b: 1 },
      ],
      [
        'fills in whole objects, and what they leave out',
        { Pet: { properties: { node: { ...Node, default: {} } } }, Node },
        {},
        { node: { size: 1 } },
      ],
    ]
    for (const [what, schemas, sent, got] of affected)
      it(what, async () => {
        const check = await validatorOf(contractOf({ components: { schemas } }))
        const value = structuredClone(sent)
        expect(check(value)).to.deep.equal([])
        expect(value).to.deep.equal(got)
      })

    it('changes nothing of a value that does not fit', async () => {
      const check = await validatorOf(contractOf({ components: { schemas: { Pet: Node, Node } } }))
      const value = { id: 'x', below: 1 }
      expect(check(value)).to.have.length(1)
      expect(value).to.deep.equal({ id: 'x', below: 1 })
    })
  })

  it('is one for all operations of the same shape, so that one is compiled', async () => {
    const Pet = { type: 'object', required: ['kind'] }
    const { one, other } = await validatorsOf(contractOf({ components: { schemas: { Pet } } }), ['one', 'other'])
    expect(one).to.equal(other)
  })

  it('is shared by components of the same shape that contain each other', async () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
    const wrapped = { allOf: [ref('Part')] }
    const Part = { type: 'object', properties: { pet: ref('Pet'), twin: ref('Twin'), size: { type: 'integer' } } }
    const check = await validatorOf(contractOf({ components: { schemas: { Pet: wrapped, Twin: wrapped, Part } } }))
    expect(check({ pet: { twin: { pet: { size: 1 } } } })).to.deep.equal([])
    expect(check({ pet: { twin: { pet: { size: 'x' } } } }).map(said)).to.deep.equal([
      '/pet/twin/pet/size type integer',
    ])
  })

  it('collects no more than fifty violations of however many', async () => {
    const check = await validatorOf(
      contractOf({ components: { schemas: { Pet: { type: 'array', items: { type: 'string' } } } } }),
    )
    expect(check(Array.from({ length: 100_000 }, () => 1))).to.have.length(50)
  })

  it('refuses what is nested deeper than it can follow', async () => {
    const Pet = { type: 'array', items: { $ref: '#/components/schemas/Pet' } }
    const check = await validatorOf(contractOf({ components: { schemas: { Pet } } }))
    expect(check(JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).map(said)).to.deep.equal([' depth '])
  })

  for (const [what, Pet] of [
    ['a reference to itself', { $ref: '#/components/schemas/Pet' }],
    ['a part of itself', { allOf: [{ type: 'object' }, { not: { $ref: '#/components/schemas/Pet' } }] }],
  ] as const)
    it(`is refused to a schema that is ${what}, by name`, () => {
      expect(() => contractOf({ components: { schemas: { Pet } } })).to.throw(ContractError, 'Pet -> Pet')
    })

  it('of a response requires what only we may send, and not what only clients send', async () => {
    const schema = {
      type: 'object',
      required: ['id', 'secret'],
      properties: { id: { type: 'string', readOnly: true }, secret: { type: 'string', writeOnly: true } },
    }
    const secret = { type: 'string', writeOnly: true }
    const required = ['id', 'secret']
    for (const one of [
      schema,
      { required, properties: { id: {} }, patternProperties: { '^se': secret } },
      { required, properties: { id: {} }, additionalProperties: secret },
      { required, allOf: [{ properties: { id: {} } }], unevaluatedProperties: secret },
    ]) {
      const responses = { 200: { description: '', content: { 'application/json': { schema: one } } } }
      const paths = { '/x': { get: { operationId: 'getX', responses } } }
      const generated = await writeGenerated(contractOf({ paths }, '3.1'))
      const { getX_200 } = (await import(join(generated.folder, 'response-validators.js'))) as { getX_200: Validator }
      generated.remove()
      expect([getX_200({ id: 'a' }).length, getX_200({ secret: 'a' }).length], JSON.stringify(one)).to.deep.equal([
        0, 1,
      ])
    }
  })
})
