import { isWriteOnly } from '../../model/annotation.ts'
import { inferredTag } from '../../model/inferred-tag.ts'
import type { Contract } from '../../model/model.ts'
import { tagValue } from '../../model/pinned-tags.ts'
import { repeatedComponents } from '../../model/repeated.ts'
import { componentName, type JsonType, type Schema, type SchemaObject } from '../../model/schema.ts'
import {
  allowsAnything,
  annotations,
  anyOf,
  branchesOf,
  isFreeForm,
  isUntyped,
  itemsOf,
  type Members,
  mayBeAnyObject,
  mayBeList,
  membersOf,
  typesOf,
  wholeOf,
} from '../../model/value-shape.ts'
import { keyText, regularExpression } from '../code-text.ts'
import { responseMedia, responseName } from '../response-spec.ts'
import { presenceOf } from '../type-text.ts'
import { alternativesOf, withOwn, withTag } from './serialized-branches.ts'

/**
 * Serializers of responses: the schema is an allow-list, so that undeclared properties are never sent. One function per object,
 * named after its component.
 */
export function emitSerializers(contract: Contract): string {
  const module = emptyModule(contract)
  const namesByText = new Map<string, string>()
  // Responses of the same shape share one compiled function.
  const exportOf = (name: string, schema: Schema): string => {
    const written = `JSON.stringify(${expression(module, schema, 'value')})`
    const isRemembered = repeatedComponents(contract).size > 0
    const text = isRemembered
      ? `(value) => {\n  ${use(module, 'forget')}\n  return ${written}\n}`
      : `(value) => ${written}`
    const same = namesByText.get(text)
    if (same === undefined) namesByText.set(text, name)
    return `export const ${name} = ${same ?? text}`
  }
  const exported = contract.operations.flatMap(({ operationId, responses }) =>
    responses.flatMap((response) =>
      responseMedia(response).flatMap(({ json, schema }, index) =>
        json ? [exportOf(responseName(operationId, response.status, index), schema)] : [],
      ),
    ),
  )
  // Not where they are declared: a chain of 2,000 components would overflow the stack.
  for (const write of module.pending) write()
  const code = [...module.functions, ...exported, ''].join('\n')
  const used = [...module.helpers].sort()
  const imports = used.length > 0 ? [`import { ${used.join(', ')} } from '@tomorro/runtime/serialize'`, ''] : []
  return [...imports, code].join('\n')
}

/** The types of a module of serializers. */
export const serializerDeclarations = (code: string): string =>
  [...code.matchAll(/^export const ([\p{ID_Continue}$]+) =/gmu)]
    .map(([, name]) => `export declare const ${name}: (value: unknown) => string\n`)
    .join('') || 'export {}\n'

/** The state of writing a module of serializers. */
type Module = {
  readonly contract: Contract
  /** Texts of functions and constants in order of declaration. */
  readonly functions: string[]
  /** Writes the texts of the declared functions; grows while they are written. */
  readonly pending: (() => void)[]
  /** Names of the functions of components, by reference. */
  readonly components: Map<string, string>
  /** Names of other functions and constants by content, so that equal ones are shared. */
  readonly shared: Map<string, string>
  /** Schemas of items and map values that are being written, as JSON. */
  readonly begun: Set<string>
  /** For each alternative that is composed here, the number of alternatives that it is one of. */
  readonly composed: Map<Schema, number>
  /** Helpers of the runtime that are imported. */
  readonly helpers: Set<string>
}

const emptyModule = (contract: Contract): Module => ({
  contract,
  functions: [],
  pending: [],
  components: new Map(),
  shared: new Map(),
  begun: new Set(),
  composed: new Map(),
  helpers: new Set(),
})

/** A call of a runtime helper; adds its import. */
function use({ helpers }: Module, helper: string, ...parameters: readonly string[]): string {
  helpers.add(helper)
  return `${helper}(${parameters.join(', ')})`
}

/** The expression that serialises `value`, itself an expression. */
function expression(module: Module, schema: Schema, value: string): string {
  if (typeof schema === 'boolean') return use(module, 'any', value)
  if (schema.$ref === undefined) return inline(module, schema, value)
  const target = wholeOf(module.contract, schema)
  if (!isComposite(target) || Object.keys(schema).length > 1) return inline(module, target, value)
  return `${component(module, schema.$ref)}(${value})`
}

function inline(module: Module, schema: SchemaObject, value: string): string {
  const types = typesOf(module.contract, schema)
  if (isUntyped(module.contract, schema)) return untypedText(module, schema, value)
  if (types.length === 0)
    return isComposite(schema) ? written(module, schema, 'object', value) : use(module, 'any', value)
  return types.reduceRight((otherwise, type, index) => {
    const text = written(module, schema, type, value)
    return index === types.length - 1 ? text : `${typeTests[type](value)} ? ${text} : ${otherwise}`
  }, '')
}

/** Objects and arrays lose what the contract does not declare; any other value fits as it is. */
function untypedText(module: Module, schema: SchemaObject, value: string): string {
  const { contract } = module
  if (!isComposite(schema) || allowsAnything(contract, schema)) return use(module, 'any', value)
  const hasItems =
    schema.items !== undefined || schema.prefixItems !== undefined || typesOf(contract, schema).includes('array')
  const other = use(module, 'any', value)
  return [
    ...(hasItems ? [`${typeTests.array(value)} ? ${arrayText(module, schema, value)}`] : []),
    `${use(module, 'isObject', value)} ? ${objectText(module, schema, value)}`,
    other,
  ].join(' : ')
}

function written(module: Module, schema: SchemaObject, type: JsonType, value: string): string {
  switch (type) {
    case 'null':
      return use(module, 'nothing', value)
    case 'boolean':
      return use(module, 'bool', value)
    case 'integer':
    case 'number':
    case 'string':
      return use(module, type, value)
    case 'array':
      return arrayText(module, schema, value)
    case 'object':
      return objectText(module, schema, value)
  }
}

function arrayText(module: Module, schema: SchemaObject, value: string): string {
  const { prefixItems, items } = schema
  const only = soleArray(module.contract, schema)
  if (only !== undefined) return expression(module, only, value)
  if (!Array.isArray(prefixItems))
    return use(module, 'array', value, items === undefined ? itemsOfBranches(module, schema) : reference(module, items))
  const first = `[${prefixItems.map((item: Schema) => reference(module, item)).join(', ')}]`
  return use(module, 'tuple', value, first, ...(items === false ? [] : [reference(module, items ?? true)]))
}

/** A function for the items of a choice of lists. It has a name before its text, which may refer to it. */
function itemsOfBranches(module: Module, schema: SchemaObject): string {
  const items = itemsOf(module.contract, schema)
  const text = () => `(item) => ${expression(module, items, 'item')}`
  return typeof items === 'boolean' ? reference(module, items) : share(module, `items ${JSON.stringify(items)}`, text)
}

/** The only part or branch with array keywords, where the schema itself has none. */
function soleArray(contract: Contract, { items, prefixItems, allOf = [], anyOf = [], oneOf = [] }: SchemaObject) {
  const lists = allOf.filter((part) => typesOf(contract, part).includes('array'))
  const parts = [...lists, ...[...anyOf, ...oneOf].filter((branch) => mayBeList(contract, branch))]
  return items === undefined && prefixItems === undefined && parts.length === 1 ? parts[0] : undefined
}

/** The only branch that allows objects, where the schema itself says nothing of them: `anyOf: [{ $ref }, { type: null }]`. */
function soleObject(contract: Contract, { anyOf, oneOf, ...beside }: SchemaObject): Schema | undefined {
  const branches = anyOf ?? oneOf ?? []
  const objects = branches.filter(
    (branch) => mayBeAnyObject(contract, branch) || typesOf(contract, branch).length === 0,
  )
  const isAlone = objects.length === 1 && !(anyOf && oneOf) && Object.keys(beside).every((key) => annotations.has(key))
  return isAlone ? objects[0] : undefined
}

/** A function for values of a schema, by name, so that no closure is created per value. */
function reference(module: Module, schema: Schema): string {
  const key = JSON.stringify(schema)
  // A map of itself: `additionalProperties: { allOf: [{ $ref }] }`.
  if (module.begun.has(key))
    return share(module, `values ${key}`, () => `(item) => ${expression(module, schema, 'item')}`)
  module.begun.add(key)
  const text = expression(module, schema, 'item')
  module.begun.delete(key)
  const [, name] = /^([\p{ID_Continue}$]+)\(item\)$/u.exec(text) ?? []
  return name ?? share(module, `item ${text}`, () => `(item) => ${text}`)
}

function objectText(module: Module, schema: SchemaObject, value: string): string {
  const parent = soleParent(module.contract, schema)
  if (parent !== undefined) return `${component(module, parent)}(${value})`
  const only = soleObject(module.contract, schema)
  if (only !== undefined) return expression(module, only, value)
  const text = objectFunction(module, schema)
  if (text) return `${share(module, JSON.stringify(schema), text)}(${value})`
  const { rest } = membersOf(module.contract, schema)
  return typeof rest === 'boolean' ? use(module, 'any', value) : use(module, 'map', value, reference(module, rest))
}

/**
 * Makes the function text for an object; undefined where it declares no properties.
 * @param own the reference to the component of this schema
 */
function objectFunction(module: Module, schema: SchemaObject, own?: string): (() => string) | undefined {
  const { contract } = module
  const { discriminator, additionalProperties, subtypes } = schema
  // A component with subtypes is written as the subtype that its discriminator names.
  if (subtypes && own !== undefined)
    return () =>
      dispatch(
        module,
        subtypes.propertyName,
        Object.entries(subtypes.mapping).map(([tag, target]) => ({
          tags: [tagValue(subtypes, tag)],
          schema: withTag(contract, target === own ? withoutSubtypes(schema) : { $ref: target }, subtypes.propertyName),
        })),
      )
  const mapping = Object.entries(discriminator?.mapping ?? {})
  if (discriminator && mapping.length > 0)
    return () =>
      dispatch(
        module,
        discriminator.propertyName,
        mapping.map(([tag, target]) => ({
          tags: [tagValue(discriminator, tag)],
          schema: withTag(contract, withOwn(schema, { $ref: target }), discriminator.propertyName),
        })),
      )
  const tag = inferredTag(branchesOf(contract, schema), contract)
  if (tag)
    return () =>
      dispatch(
        module,
        tag.name,
        tag.branches.map((branch) => ({ tags: branch.tags, schema: withOwn(schema, branch.schema) })),
      )
  const declared = membersOf(contract, schema)
  const members = isFreeForm(contract, schema) ? { ...declared, rest: true } : declared
  const isNamed =
    members.properties.size > 0 ||
    additionalProperties === false ||
    members.patterns.size > 0 ||
    isWriteOnly(contract, members.rest)
  if (!isNamed) return undefined
  const alternatives = alternativesOf(contract, schema)
  const outer = module.composed.get(schema) ?? 1
  const count = outer * alternatives.length
  if (alternatives.length < 2 || count > (outer === 1 ? ALTERNATIVES_MAX : COMPOSED_MAX))
    return () => memberFunction(module, members)
  for (const one of alternatives) if (typeof one === 'object' && one.$ref === undefined) module.composed.set(one, count)
  return () => {
    const branches = `[${alternatives.map((one) => reference(module, one)).join(', ')}]`
    // The members of choices of choices would be choices of ever more branches, without end in circular schemas.
    if (alternatives.some(isChoice)) return `(value) => ${use(module, 'fitting', 'value', branches)}`
    const whole = share(module, `whole ${JSON.stringify(schema)}`, () => memberFunction(module, members))
    return `(value) => ${use(module, 'fitting', 'value', branches, whole)}`
  }
}

const isChoice = (schema: Schema): boolean =>
  typeof schema === 'object' && (schema.oneOf ?? schema.anyOf) !== undefined && schema.discriminator === undefined

/** In a choice of more branches, a property has to fit the schemas of all branches. */
const ALTERNATIVES_MAX = 32
/**
 * The same for choices within parts of alternatives, such as `allOf: [A, B]` of two choices: their alternatives multiply, so that 40
 * nested choices of two would be 2^40 functions.
 */
const COMPOSED_MAX = 8

/** The function name of a component; declares it once. */
function component(module: Module, reference: string): string {
  const { contract, components } = module
  const known = components.get(reference)
  if (known !== undefined) return known
  const plain = `$${componentName(reference).replaceAll(/\W/g, '_')}`
  const name = [...components.values()].includes(plain) ? `${plain}_${components.size}` : plain
  components.set(reference, name)
  const target = wholeOf(contract, { $ref: reference })
  const isObject = typesOf(contract, target).join() === 'object' && !isUntyped(contract, target)
  const text = isObject ? objectFunction(module, target, reference) : undefined
  const whole = text ?? (() => `(value) => ${inline(module, target, 'value')}`)
  if (!repeatedComponents(contract).has(componentName(reference))) return declare(module, name, whole)
  const each = share(module, `each ${name}`, whole)
  return declare(module, name, () => `(value) => ${use(module, 'once', each, 'value')}`)
}

/** The name for `key`; declares it once. */
function share(module: Module, key: string, text: () => string): string {
  const known = module.shared.get(key)
  if (known !== undefined) return known
  const name = `$${module.functions.length}`
  module.shared.set(key, name)
  return declare(module, name, text)
}

/** Declares a function at its first use; its text is written later, and may declare others. */
function declare({ functions, pending }: Module, name: string, text: () => string): string {
  const place = functions.push('') - 1
  pending.push(() => {
    functions[place] = `const ${name} = ${text()}\n`
  })
  return name
}

type Branch = { readonly tags: readonly unknown[]; readonly schema: Schema }

function dispatch(module: Module, name: string, branches: readonly Branch[]): string {
  const cases = branches.flatMap(({ tags, schema }) => [
    ...tags.map((tag) => `    case ${JSON.stringify(tag)}:`),
    `      return ${expression(module, schema, 'value')}`,
  ])
  return [
    '(value) => {',
    `  switch (${use(module, 'object', 'value')}${property(name)}) {`,
    ...cases,
    '    default:',
    `      return ${use(module, 'unfit', JSON.stringify(name))}`,
    '  }',
    '}',
  ].join('\n')
}

function memberFunction(module: Module, members: Members): string {
  const { contract } = module
  const lines = [...members.properties].flatMap(([name, schemas]) => {
    const schema = anyOf(schemas)
    const presence = presenceOf({ contract, side: 'response' }, schema, members.required.has(name))
    if (presence === 'absent' || members.writeOnly.has(name) || schema === false) return []
    const isConditional = members.conditional.properties.has(name)
    const isInherited = name in Object.prototype
    const access = isInherited ? use(module, 'own', 'value', JSON.stringify(name)) : `value${property(name)}`
    const otherwise = presence === 'certain' ? use(module, 'missing', JSON.stringify(name)) : 'undefined'
    const key = name === '__proto__' ? "['__proto__']" : keyText(name)
    const text = isConditional
      ? conditionalText(module, schemas, access, presence === 'certain')
      : expression(module, schema, access)
    return [`    ${key}: ${access} === undefined ? ${otherwise} : ${text},`]
  })
  const copy = ['{', ...lines, '  }'].join('\n')
  const isOpen = members.patterns.size > 0 || members.rest !== false
  return [
    '(value) => {',
    `  ${use(module, 'object', 'value')}`,
    `  return ${isOpen ? othersText(module, members, copy) : copy}`,
    '}',
  ].join('\n')
}

/**
 * A member that only conditions describe: where one is unmet, it says nothing, so that any value is valid. Objects and lists that it
 * describes keep their schema, which may hide what is in them; those that do not fit it are not written.
 */
function conditionalText(module: Module, schemas: readonly Schema[], value: string, isRequired = false): string {
  const { contract } = module
  const isAnyType = schemas.some((one) => isUntyped(contract, one))
  const described = schemas.flatMap((one) => typesOf(contract, one))
  const other = (['array', 'object'] as const).filter((type) => !described.includes(type))
  const others: Schema = { type: ['null', 'boolean', 'number', 'string', ...other] }
  const whole = anyOf(isAnyType ? schemas : [...schemas, others])
  const isPlain = isAnyType ? !isComposite(wholeOf(contract, whole)) : other.length === 2
  // A required member cannot be left out.
  if (isPlain || isRequired) return expression(module, whole, value)
  return use(module, 'ifFit', value, reference(module, whole))
}

/** More patterns than that are tried one by one: each one doubles the number of combinations. */
const COMBINED_PATTERNS = 4

/** The combinations of patterns that a name may match, larger ones first. */
function together<Pattern>(patterns: readonly Pattern[]): readonly (readonly Pattern[])[] {
  if (patterns.length > COMBINED_PATTERNS) return patterns.map((one) => [one])
  const all = Array.from({ length: 2 ** patterns.length - 1 }, (_, set) =>
    patterns.filter((_pattern, index) => Math.floor((set + 1) / 2 ** index) % 2 === 1),
  )
  return all.sort((one, other) => other.length - one.length)
}

/** The schema of additional properties; forbidden ones are not written. */
function othersText(module: Module, { properties, patterns, conditional, rest }: Members, copy: string): string {
  const names = JSON.stringify([...properties.keys()])
  const known = share(module, `names ${names}`, () => `new Set(${names})`)
  const tests = together([...patterns]).map((some) => {
    const matches = some.map(
      ([pattern]) => `${share(module, `pattern ${pattern}`, () => regularExpression(pattern))}.test(name)`,
    )
    const schemas = [...new Set(some.flatMap(([, own]) => own))]
    const isHidden = schemas.some((schema) => isWriteOnly(module.contract, schema))
    const isConditional = some.every(([pattern]) => conditional.patterns.has(pattern))
    const text = isConditional
      ? conditionalText(module, schemas, 'member')
      : expression(module, anyOf(schemas), 'member')
    return `${matches.join(' && ')} ? ${isHidden ? 'undefined' : text} : `
  })
  const other = () =>
    conditional.rest ? conditionalText(module, [rest], 'member') : expression(module, rest, 'member')
  const last = rest === false || isWriteOnly(module.contract, rest) ? 'undefined' : other()
  const text = `(member, name) => ${tests.join('')}${last}`
  const writer = share(module, text, () => text)
  return use(module, 'others', copy, 'value', known, writer)
}

const withoutSubtypes = ({ subtypes: _, ...schema }: SchemaObject): SchemaObject => schema

/** The component with subtypes behind a schema that adds nothing to it, as in `allOf: [{ $ref }]` beside `nullable`. */
function soleParent(contract: Contract, schema: SchemaObject): string | undefined {
  const [only, ...others] = schema.allOf ?? []
  if (typeof only !== 'object' || only.$ref === undefined || others.length > 0 || schema.properties) return undefined
  const { subtypes } = wholeOf(contract, only)
  // A subtype without own properties has the same shape.
  const isSubtype = Object.values(subtypes?.mapping ?? {}).some(($ref) => wholeOf(contract, { $ref }) === schema)
  return subtypes && !isSubtype ? only.$ref : undefined
}

const property = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`)

const typeTests: Readonly<Record<JsonType, (value: string) => string>> = {
  null: (value) => `${value} === null`,
  boolean: (value) => `typeof ${value} === 'boolean'`,
  integer: (value) => `typeof ${value} === 'number'`,
  number: (value) => `typeof ${value} === 'number'`,
  string: (value) => `typeof ${value} === 'string'`,
  array: (value) => `Array.isArray(${value})`,
  object: (value) => `typeof ${value} === 'object'`,
}

/** Whether a schema gets its own function; needed for circular schemas. */
const isComposite = (schema: SchemaObject): boolean =>
  ['properties', 'patternProperties', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'items', 'prefixItems'].some(
    (keyword) => schema[keyword] !== undefined,
  )
