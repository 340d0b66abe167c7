import { type Contract, dereference } from './model.ts'
import { remembered } from './remembered.ts'
import type { Schema } from './schema.ts'
import { typesOf } from './value-shape.ts'

type Schemas = Pick<Contract, 'schemas'>

/**
 * Whether a schema means bytes: `format: binary` (3.0) or `contentMediaType` without encoding (3.1), itself, in a part of `allOf`,
 * or in every branch of a choice except null and arrays.
 */
export const isFile = (contract: Schemas, schema: Schema): boolean =>
  isFileSchema(contract, dereference(contract, schema))

const isFileSchema = remembered((contract: Schemas, schema): boolean => {
  const { format, contentMediaType, contentEncoding, allOf = [], anyOf = [], oneOf = [] } = schema
  if (format === 'binary') return true
  if (contentMediaType !== undefined && contentEncoding === undefined && !isJsonText(contentMediaType)) return true
  if (allOf.some((part) => isFile(contract, part))) return true
  const branches = [...anyOf, ...oneOf].filter(
    (branch) => !['null', 'array'].includes(typesOf(contract, branch).join()),
  )
  return branches.length > 0 && branches.every((branch) => isFile(contract, branch))
})

const isJsonText = (type: unknown): boolean => /\bjson$|^text\//.test(String(type))
