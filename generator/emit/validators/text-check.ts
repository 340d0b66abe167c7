import { formats } from '@tomorro/runtime/formats'
import type { SchemaObject } from '../../model/schema.ts'
import { quoted, regularExpression } from '../code-text.ts'
import { unless } from './check-code.ts'
import { atom, compare, or } from './expression.ts'
import type { Piece, Scope } from './scope.ts'

/** The keywords for strings. Lengths count code points; a string never has more code points than code units. */
export function textChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { module, value } = scope
  const { minLength, maxLength, pattern, format } = schema as {
    minLength?: number
    maxLength?: number
    pattern?: string
    format?: string
  }
  const message = schema['x-pattern-message'] as string | undefined
  const pieces: Piece[] = []
  if (minLength !== undefined && minLength > 0) {
    const length = minLength <= 1 ? `${value}.length` : `${module.helper('codePoints')}(${value})`
    pieces.push(unless(compare(length, '>=', minLength), scope, 'minLength', `{ limit: ${minLength} }`))
  }
  if (maxLength !== undefined) {
    const codePoints = `${module.helper('codePoints')}(${value})`
    const test = or(compare(`${value}.length`, '<=', maxLength), compare(codePoints, '<=', maxLength))
    pieces.push(unless(test, scope, 'maxLength', `{ limit: ${maxLength} }`))
  }
  if (pattern !== undefined) {
    const test = atom(`${module.constant(regularExpression(pattern))}.test(${value})`)
    const words = message === undefined ? '' : `, message: ${quoted(message)}`
    pieces.push(unless(test, scope, 'pattern', `{ pattern: ${quoted(pattern)}${words} }`))
  }
  if (format !== undefined && Object.hasOwn(formats, format)) {
    const test = module.constant(`${module.helper('formats')}[${quoted(format)}]`)
    pieces.push(unless(atom(`${test}(${value})`), scope, 'format', `{ format: ${quoted(format)} }`))
  }
  return pieces
}
