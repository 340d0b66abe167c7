import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Contract } from '../model/model.ts'
import { componentName, type Schema, type SchemaObject } from '../model/schema.ts'
import { branchOf, choiceOfSubtypes, containsItself, isReadOnly, rangesOf } from './conjunction.ts'
import { regExpOf } from './text.ts'

/** Tells whether a value fits a schema in a request; undefined if the evaluation never ends. */
export type Oracle = (schema: Schema, value: unknown) => boolean | undefined

/** Schemas of the model, read as JSON Schema 2020-12 by Ajv: a judge that shares no code with what is generated. */
export function oracleOf(contract: Contract): Oracle {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    formats,
    multipleOfPrecision: 8,
    code: { regExp: Object.assign((pattern: string) => regExpOf(pattern), { code: 'new RegExp' }) },
  })
  const entries = Object.entries(contract.schemas).flatMap(([name, schema]) => [
    [encodeURIComponent(name), plain(contract, schema)],
    [`${encodeURIComponent(name)}~`, plain(contract, bare(contract, schema))],
  ])
  ajv.addSchema({ $id: 'contract:', $defs: Object.fromEntries(entries) })
  const known = new Map<Schema, ValidateFunction>()
  return (schema, value) => {
    const validate = known.get(schema) ?? ajv.compile(plain(contract, schema) as SchemaObject)
    known.set(schema, validate)
    try {
      return validate(value)
    } catch (error) {
      // A choice between schemas that contain the choice never ends.
      if (error instanceof RangeError) return undefined
      throw error
    }
  }
}

/** A parent as its subtypes contain it: without the choice between them. */
function bare(contract: Contract, schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema
  const { subtypes: _subtypes, ...rest } = schema
  if (!containsItself(contract, schema)) return rest
  const { oneOf: _one, anyOf: _any, discriminator: _discriminator, ...left } = rest
  return left
}

const address = (reference: string, mark = ''): string =>
  `contract:#/$defs/${encodeURIComponent(pointerStep(`${encodeURIComponent(componentName(reference))}${mark}`))}`

const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])
const lists = new Set(['allOf', 'anyOf', 'prefixItems'])
const single = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'items',
  'unevaluatedItems',
  'contains',
  'not',
  'if',
  'then',
  'else',
])

/**
 * As plain JSON Schema: branches require the tag of their discriminator, and nothing requires `readOnly` properties.
 */
function plain(contract: Contract, schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema
  const below = (child: Schema) => plain(contract, child)
  const { discriminator, subtypes, default: _default, readOnly: _r, writeOnly: _w, format, ...rest } = schema
  const result: SchemaObject = {}
  for (const [key, value] of Object.entries(rest)) {
    if (key === '$ref') result.$ref = address(value as string)
    else if (key === 'allOf') result.allOf = (value as Schema[]).map((part) => contained(contract, part))
    else if (key === 'required')
      result.required = (value as string[]).filter((name) => !isReadOnly(contract, schema, name))
    else if (key === 'oneOf' || (key === 'anyOf' && discriminator))
      result[key] = (value as Schema[]).map((_, branch) => ({
        allOf: branchOf({ owner: schema, keyword: key as 'oneOf' }, branch).map(below),
      }))
    else if (lists.has(key)) result[key] = (value as Schema[]).map(below)
    else if (maps.has(key))
      result[key] = Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, child]) => [name, below(child)]),
      )
    else if (single.has(key)) result[key] = below(value as Schema)
    else result[key] = value
  }
  if (subtypes) result.allOf = [...(result.allOf ?? []), plain(contract, choiceOfSubtypes(subtypes))]
  const [range] = rangesOf(format)
  if (range) return { allOf: [result, { minimum: range[0], maximum: range[1] }] }
  return format !== undefined && Object.hasOwn(formats, format) ? { ...result, format } : result
}

/** A part of `allOf`: a parent in it makes no choice again. */
function contained(contract: Contract, part: Schema): Schema {
  if (typeof part === 'boolean' || part.$ref === undefined) return plain(contract, part)
  const { $ref, ...beside } = part
  return { ...(plain(contract, beside) as SchemaObject), $ref: address($ref, '~') }
}
