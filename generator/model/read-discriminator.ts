import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import type { Json } from '../json.ts'
import { annotations, isString } from './keyword-shapes.ts'
import { componentName, type Discriminator, type Notice } from './schema.ts'

/** The discriminator of a choice between references, with its implicit values (the component names) added. */
export function toDiscriminator(source: Json, at: string, notice: Notice): Discriminator | undefined {
  const { discriminator } = source
  if (discriminator === undefined) return undefined
  if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string') {
    notice(`${at}/discriminator`, 'has no propertyName; it has no effect')
    return undefined
  }
  const branches = (source.oneOf ?? source.anyOf ?? []) as Json[]
  const references = branches.map((branch) => branch?.$ref)
  if (!references.every((reference) => typeof reference === 'string')) {
    notice(`${at}/discriminator`, 'has no effect but beside a choice between references')
    return undefined
  }
  for (const key of Object.keys(discriminator))
    if (key !== 'propertyName' && key !== 'mapping' && !key.startsWith('x-'))
      notice(`${at}/discriminator/${pointerStep(key)}`, 'has no effect')
  const { mapping = {} } = discriminator
  const isMapping = isObject(mapping) && Object.values(mapping).every(isString)
  if (!isMapping) notice(`${at}/discriminator/mapping`, 'is not an object of texts; it has no effect')
  const explicit = (isMapping ? mapping : {}) as Record<string, string>
  const named = new Set(Object.values(explicit))
  const implicit = references
    .filter((reference) => !named.has(reference))
    .map((reference) => [componentName(reference), reference])
  return {
    propertyName: discriminator.propertyName,
    mapping: { ...explicit, ...Object.fromEntries(implicit) },
  }
}

/**
 * The discriminator of a choice between references and null is that of the references: `oneOf: [A, B, { type: null }]` is
 * `oneOf: [{ oneOf: [A, B] }, { type: null }]`.
 */
export function withNullBeside(source: Json): Json {
  const { discriminator, ...others } = source
  const [keyword, more] = (['oneOf', 'anyOf'] as const).filter((one) => Array.isArray(source[one]))
  if (!isObject(discriminator) || keyword === undefined || more !== undefined) return source
  const branches = source[keyword] as unknown[]
  const [nulls, references] = [branches.filter(isNull), branches.filter((one) => !isNull(one))]
  if (nulls.length === 0 || references.length === 0) return source
  return { ...others, [keyword]: [{ [keyword]: references, discriminator }, ...nulls] }
}

/**
 * The branch of a `defaultMapping` (3.2) has the values that no tag of the others names: `oneOf: [A, B, Other]` is
 * `oneOf: [{ oneOf: [A, B], discriminator }, Other without a tag of A or B]`.
 */
export function withDefaultBranch(source: Json): Json {
  const { discriminator, ...others } = source
  const [keyword, more] = (['oneOf', 'anyOf'] as const).filter((one) => Array.isArray(source[one]))
  if (!isObject(discriminator) || keyword === undefined || more !== undefined) return source
  const { propertyName, mapping = {}, defaultMapping } = discriminator
  const isDefault = (branch: unknown) => isObject(branch) && branch.$ref === defaultMapping
  const branches = source[keyword] as unknown[]
  const tagged = branches.filter((branch) => !isDefault(branch))
  if (defaultMapping === undefined || tagged.length === branches.length) return source
  const named = Object.entries(mapping as Json).filter(([, target]) => target !== defaultMapping)
  const choice = { [keyword]: tagged, discriminator: { propertyName, mapping: Object.fromEntries(named) } }
  const tags = Object.keys(toDiscriminator(choice, '', () => {})?.mapping ?? {})
  const untagged = { properties: { [String(propertyName)]: { not: { enum: tags } } } }
  return { ...others, [keyword]: [choice, { allOf: [{ $ref: defaultMapping }, untagged] }] }
}

/** Whether a schema of a document says no more than that the value is null. */
const isNull = (branch: unknown): boolean => {
  if (!isObject(branch) || Object.keys(branch).some((key) => !nullWords.has(key) && !annotations.has(key))) return false
  const { type, const: only, enum: values } = branch
  return (
    String(type) === 'null' || only === null || (Array.isArray(values) && values.length === 1 && values[0] === null)
  )
}
const nullWords: ReadonlySet<string> = new Set(['type', 'const', 'enum'])
