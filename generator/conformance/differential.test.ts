import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Validator } from '@tomorro/runtime/validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'chai'
import fc from 'fast-check'
import { emitValidators } from '../emit/validators/emit-validators.ts'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'
import { contractOf } from '../target/testing.ts'

const names = ['a', 'b', 'ab', 'c/d~e'] as const
const name = fc.constantFrom(...names)
const small = fc.integer({ min: -2, max: 4 })
const scalar = fc.oneof(small, fc.constantFrom(0.5, 1.5, '', 'a', 'b', 'ab', 'a😀', null, true, false))

/** Small values with the schemas' names and numbers, so that about half of them fit. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

const type = fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object')
const count = fc.integer({ min: 0, max: 3 })
const pattern = fc.constantFrom('^a', 'b$', '^$', '\\d')

/**
 * Schemas over the keywords of 2020-12, and references between components. Left out is what Ajv does otherwise than JSON Schema
 * 2020-12 says, which JSON-Schema-Test-Suite and tables ask instead:
 * - `unevaluatedItems` (core, §11.2): a branch that does not fit counts, an `unevaluatedItems` within a branch does not
 * - `if` alone (core, §10.2.2.1): what it has looked at does not count as evaluated
 * - `contains` beside `prefixItems` (core, §10.3.1.3): an empty array passes
 */
const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const below = tie('schema')
  const some = fc.array(below, { minLength: 1, maxLength: 3 })
  const keywords: Record<string, fc.Arbitrary<unknown>> = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 2 })),
    enum: fc.array(value, { minLength: 1, maxLength: 8 }),
    const: value,
    ...{ minimum: small, maximum: small, exclusiveMinimum: small, exclusiveMaximum: small },
    multipleOf: fc.constantFrom(0.5, 1, 2),
    ...{ minLength: count, maxLength: count, pattern },
    ...{ minItems: count, maxItems: count, uniqueItems: fc.boolean() },
    ...{ prefixItems: some, items: below },
    ...{ contains: below, minContains: count, maxContains: count },
    ...{ minProperties: count, maxProperties: count, required: fc.uniqueArray(name, { maxLength: 2 }) },
    ...{ properties: fc.dictionary(name, below, { maxKeys: 3, noNullPrototype: true }), additionalProperties: below },
    patternProperties: fc.dictionary(pattern, below, { maxKeys: 2, noNullPrototype: true }),
    propertyNames: below,
    dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    dependentSchemas: fc.dictionary(name, below, { maxKeys: 2, noNullPrototype: true }),
    unevaluatedProperties: below,
    ...{ allOf: some, anyOf: some, oneOf: some, not: below },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...{ then: below, else: below },
    if: below,
    $ref: fc.constantFrom('#/components/schemas/A', '#/components/schemas/B'),
  }
  const chosen = fc
    .uniqueArray(fc.constantFrom(...Object.keys(keywords)), { minLength: 1, maxLength: 4 })
    .map((keys) => (keys.includes('if') ? [...new Set([...keys, 'then', 'else'])] : keys))
    .map((keys) => (keys.includes('prefixItems') ? keys.filter((key) => key !== 'contains') : keys))
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, keywords[key] ?? fc.constant(true)]))))
  return { schema: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.boolean(), chosen) }
})

/** Ajv's opinion; none where its code fails (`props0` is undefined after an `anyOf` that holds `true`). */
function verdict(oracle: (value: unknown) => boolean, value: unknown): boolean | undefined {
  try {
    return oracle(value)
  } catch {
    return undefined
  }
}

describe('a generated validator, beside Ajv', () => {
  let folder: string
  let modules = 0

  before(() => {
    const parent = join(import.meta.dirname, '../../.tomorro')
    mkdirSync(parent, { recursive: true })
    folder = mkdtempSync(join(parent, 'differential-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  async function ours(schemas: Json): Promise<Validator | undefined> {
    try {
      const file = join(folder, `${modules++}.js`)
      const contract = contractOf({ components: { schemas } }, '3.1')
      writeFileSync(file, emitValidators(contract, 'response', [['check', { $ref: '#/components/schemas/A' }]]))
      return ((await import(file)) as { check: Validator }).check
    } catch (error) {
      // A schema that leads back to itself is refused.
      if (error instanceof ContractError) return undefined
      throw error
    }
  }

  it('lets the same values pass, and says where it does not', () =>
    fc.assert(
      fc.asyncProperty(schema, schema, fc.array(value, { minLength: 12, maxLength: 12 }), async (A, B, values) => {
        const check = await ours({ A, B })
        fc.pre(check !== undefined)
        const ajv = new Ajv2020({ strict: false, validateSchema: false, multipleOfPrecision: 8, logger: false })
        const oracle = ajv.compile({ components: { schemas: { A, B } }, $ref: '#/components/schemas/A' })
        for (const one of values) {
          const expected = verdict(oracle, one)
          if (expected === undefined) continue
          const found = check?.(one) ?? []
          expect(found.length === 0, `${JSON.stringify(one)}: ${JSON.stringify(found)}`).to.equal(expected)
          expect(found.map(({ keyword }) => keyword)).not.to.include('schema')
        }
      }),
      { numRuns: 600, seed: Number(process.env.DIFFERENTIAL_SEED ?? 1) },
    ))
})
