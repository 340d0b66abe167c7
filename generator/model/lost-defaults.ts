import { pointerStep } from '@tomorro/runtime/pointer'
import { defaultOf, isReadOnly } from './annotation.ts'
import type { Reader } from './reader.ts'
import { type Schema, type SchemaObject, targetsOf } from './schema.ts'
import { brokenBy } from './unfit-value.ts'
import { membersOf, wholeOf } from './value-shape.ts'

/** What a schema describes. A default applies to an optional member, in the member's own schema, its `$ref` or its `allOf`. */
type Role = keyof typeof reasons | 'optional' | 'part'
const reasons = {
  required: 'the property is required',
  item: 'an item cannot be absent',
  other: 'a property without a name cannot be absent',
  branch: 'only a default beside the choice is applied',
  whole: 'a body is not made up',
}

/**
 * Notices the defaults of a request that are never applied, such as that of a required property, and those that break a schema
 * behind a reference.
 */
export function noticeLostDefaults(reader: Reader, schema: Schema, at: string, role: Role = 'whole'): void {
  // A queue: a chain of 5,000 components would overflow the stack.
  const components: string[] = []
  noticeBelow(reader, schema, { at, role, components })
  for (const name of components) {
    const place = `#/components/schemas/${pointerStep(name)}`
    if (!reader.isDocumented(name) || reader.told.has(`defaults ${place}`)) continue
    reader.told.add(`defaults ${place}`)
    noticeBelow(reader, reader.schemas[name] ?? true, { at: place, role: 'part', components })
  }
}

/** @param place its `components` collect those that the schema refers to */
function noticeBelow(
  reader: Reader,
  schema: Schema,
  { at, role, components }: { at: string; role: Role; components: string[] },
): void {
  if (typeof schema === 'boolean') return
  noticeOwn(reader, schema, at, role)
  noticeRequired(reader, schema, at)
  const visit = (child: unknown, step: string, as: Role) =>
    noticeBelow(reader, child as Schema, { at: `${at}/${step}`, role: as, components })
  const visitAll = (children: unknown, keyword: string, as: Role) => {
    for (const [step, child] of Object.entries((children ?? {}) as object))
      visit(child, `${keyword}/${pointerStep(step)}`, as)
  }
  visitAll(schema.properties, 'properties', 'optional')
  visitAll(schema.patternProperties, 'patternProperties', 'other')
  visitAll(schema.prefixItems, 'prefixItems', 'item')
  visitAll(schema.allOf, 'allOf', 'part')
  visitAll(schema.oneOf, 'oneOf', 'branch')
  visitAll(schema.anyOf, 'anyOf', 'branch')
  for (const keyword of ['additionalProperties', 'unevaluatedProperties'] as const)
    if (schema[keyword] !== undefined) visit(schema[keyword], keyword, 'other')
  for (const keyword of ['items', 'unevaluatedItems'] as const)
    if (schema[keyword] !== undefined) visit(schema[keyword], keyword, 'item')
  components.push(...targetsOf(schema))
}

function noticeOwn(reader: Reader, schema: SchemaObject, at: string, role: Role): void {
  if (schema.readOnly === true && role === 'item')
    reader.notice(`${at}/readOnly`, 'has no effect: only properties are removed from requests')
  if (role === 'branch' && schema.default === undefined && defaultOf(reader, schema) !== undefined)
    reader.notice(at, `refers to a default that has no effect: ${reasons.branch}`)
  if (schema.default === undefined) return
  if (role in reasons) reader.notice(`${at}/default`, `has no effect: ${reasons[role as keyof typeof reasons]}`)
  const behind = [...(schema.$ref === undefined ? [] : [{ $ref: schema.$ref }]), ...(schema.allOf ?? [])]
  const broken = behind.map((part) => brokenBy(wholeOf(reader, part), schema.default)).find((key) => key !== undefined)
  if (broken !== undefined)
    reader.notice(`${at}/default`, `breaks ${broken} behind a reference; handlers get it as it is`)
}

function noticeRequired(reader: Reader, schema: SchemaObject, at: string): void {
  if (schema.required === undefined) return
  const { properties } = membersOf(reader, schema)
  for (const name of new Set(schema.required)) {
    const schemas = properties.get(name) ?? []
    if (schemas.some((one) => isReadOnly(reader, one))) continue
    if (!schemas.some((one) => defaultOf(reader, one) !== undefined)) continue
    const own = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : undefined
    const isHere = typeof own === 'object' && own.default !== undefined
    reader.notice(
      isHere ? `${at}/properties/${pointerStep(name)}/default` : `${at}/required`,
      isHere
        ? `has no effect: ${reasons.required}`
        : `lists \`${name}\`, whose default has no effect: ${reasons.required}`,
    )
  }
}
