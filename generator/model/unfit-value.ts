import { formats } from '@tomorro/runtime/formats'
import { isMultiple, isObject } from '@tomorro/runtime/validator'
import { named } from '../notices.ts'
import { toRegExp } from './pattern.ts'
import type { JsonType, Notice, SchemaObject } from './schema.ts'

/** Notices `enum` and `const` values that match none of the adjacent types, such as the number 1 of `type: string, enum: [a, 1]`. */
export function noticeUnfit({ type, enum: listed, const: only }: SchemaObject, at: string, notice: Notice): void {
  if (listed?.length === 0) notice(`${at}/enum`, 'is empty; nothing fits')
  const values = listed ?? (only === undefined ? [] : [only])
  const unfit = type ? values.filter((value) => !type.some((name) => isOfType(value, name))) : []
  if (!type || unfit.length === 0) return
  const place = `${at}/${listed ? 'enum' : 'const'}`
  if (unfit.length === values.length)
    notice(place, `has no value of the type ${type.join(' or ')} beside it; nothing fits`)
  else
    notice(
      place,
      `has ${named(unfit.map((value) => JSON.stringify(value)))}, not of the type ${type.join(' or ')} beside it; it is refused`,
    )
}

/** Notices a default that breaks a keyword beside it: handlers get it as it is. */
export function noticeUnfitDefault(schema: SchemaObject, at: string, notice: Notice): void {
  if (schema.default === undefined) return
  const broken = brokenBy(schema, schema.default)
  if (broken !== undefined) notice(`${at}/default`, `breaks ${broken} beside it; handlers get it as it is`)
}

/** The first keyword of a schema that a value breaks, of those that need no other schema. */
export const brokenBy = (schema: SchemaObject, value: unknown): string | undefined =>
  Object.entries(schema).find(([key, wanted]) => breaks(key, wanted, value))?.[0]

function breaks(key: string, wanted: unknown, value: unknown): boolean {
  const bound = Number(wanted)
  const [isText, isNumber] = [typeof value === 'string', typeof value === 'number']
  const length = isText ? [...(value as string)].length : 0
  const items = Array.isArray(value) ? value.length : undefined
  const names = isObject(value) ? Object.keys(value) : undefined
  switch (key) {
    case 'type':
      return !(wanted as JsonType[]).some((type) => isOfType(value, type))
    case 'enum':
      return !(wanted as unknown[]).some((one) => JSON.stringify(one) === JSON.stringify(value))
    case 'const':
      return JSON.stringify(wanted) !== JSON.stringify(value)
    case 'minimum':
      return isNumber && Number(value) < bound
    case 'maximum':
      return isNumber && Number(value) > bound
    case 'exclusiveMinimum':
      return isNumber && Number(value) <= bound
    case 'exclusiveMaximum':
      return isNumber && Number(value) >= bound
    case 'minLength':
      return isText && length < bound
    case 'maxLength':
      return isText && length > bound
    case 'pattern':
      return isText && toRegExp(String(wanted))?.test(value as string) === false
    case 'format':
      return isText && Object.hasOwn(formats, String(wanted)) && !formats[String(wanted)]?.(value as string)
    case 'multipleOf':
      return isNumber && !isMultiple(Number(value), bound)
    case 'minItems':
      return items !== undefined && items < bound
    case 'maxItems':
      return items !== undefined && items > bound
    case 'minProperties':
      return names !== undefined && names.length < bound
    case 'maxProperties':
      return names !== undefined && names.length > bound
    case 'required':
      return names !== undefined && !(wanted as string[]).every((name) => names.includes(name))
    default:
      return false
  }
}

function isOfType(value: unknown, type: JsonType): boolean {
  if (value === null) return type === 'null'
  if (Array.isArray(value)) return type === 'array'
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}
