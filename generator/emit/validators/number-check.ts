import type { SchemaObject } from '../../model/schema.ts'
import { quoted } from '../code-text.ts'
import { unless } from './check-code.ts'
import { atom, compare } from './expression.ts'
import type { Piece, Scope } from './scope.ts'

/** The range of each format of numbers (OpenAPI Format Registry), as doubles. */
const ranges: Readonly<Record<string, readonly [minimum: number, maximum: number]>> = {
  int8: [-128, 127],
  int16: [-32_768, 32_767],
  int32: [-2_147_483_648, 2_147_483_647],
  int64: [-(2 ** 63), 2 ** 63 - 1_024],
  uint8: [0, 255],
  uint16: [0, 65_535],
  uint32: [0, 4_294_967_295],
  uint64: [0, 2 ** 64 - 2_048],
  'double-int': [-(2 ** 53 - 1), 2 ** 53 - 1],
  float: [-3.4028234663852886e38, 3.4028234663852886e38],
}

const comparisons = [
  ['minimum', '>='],
  ['maximum', '<='],
  ['exclusiveMinimum', '>'],
  ['exclusiveMaximum', '<'],
] as const

/** The keywords for numbers, and the formats that are ranges of numbers. */
export function numberChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { module, value } = scope
  const { format, multipleOf } = schema
  const [least, most] = (format !== undefined && Object.hasOwn(ranges, format) && ranges[format]) || []
  const bounds: Record<string, unknown> = {
    ...schema,
    minimum: schema.minimum ?? least,
    maximum: schema.maximum ?? most,
  }
  const pieces: Piece[] = []
  if (least !== undefined && format !== 'float' && !schema.type?.includes('integer'))
    pieces.push(unless(atom(`Number.isInteger(${value})`), scope, 'format', `{ format: ${quoted(format ?? '')} }`))
  for (const [keyword, operator] of comparisons) {
    const limit = bounds[keyword]
    if (limit !== undefined)
      pieces.push(unless(compare(value, operator, String(limit)), scope, keyword, `{ limit: ${limit} }`))
  }
  if (multipleOf !== undefined) {
    const test = atom(`${module.helper('isMultiple')}(${value}, ${multipleOf})`)
    pieces.push(unless(test, scope, 'multipleOf', `{ multipleOf: ${multipleOf} }`))
  }
  return pieces
}
