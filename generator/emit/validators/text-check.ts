import { formats } from '@tomorro/runtime/formats'
import type { SchemaObject } from '../../model/schema.ts'
import { type Piece, type Scope, text, unless } from './check-code.ts'
import { regularExpression } from './validator-module.ts'

/** The keywords that speak of strings. Lengths count code points, of which a string has no more than code units. */
export function textChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { module, value } = scope
  const { minLength, maxLength, pattern, format } = schema as {
    minLength?: number
    maxLength?: number
    pattern?: string
    format?: string
  }
  const pieces: Piece[] = []
  if (minLength !== undefined && minLength > 0) {
    const length = minLength <= 1 ? `${value}.length` : `${module.helper('codePoints')}(${value})`
    pieces.push(unless(`${length} >= ${minLength}`, scope, 'minLength', `{ limit: ${minLength} }`))
  }
  if (maxLength !== undefined) {
    const test = `${value}.length <= ${maxLength} || ${module.helper('codePoints')}(${value}) <= ${maxLength}`
    pieces.push(unless(test, scope, 'maxLength', `{ limit: ${maxLength} }`))
  }
  if (pattern !== undefined) {
    const test = `${module.constant(regularExpression(pattern))}.test(${value})`
    pieces.push(unless(test, scope, 'pattern', `{ pattern: ${text(pattern)} }`))
  }
  if (format !== undefined && Object.hasOwn(formats, format)) {
    const test = module.constant(`${module.helper('formats')}[${text(format)}]`)
    pieces.push(unless(`${test}(${value})`, scope, 'format', `{ format: ${text(format)} }`))
  }
  return pieces
}
