import { isObject } from '@tomorro/runtime/validator'
import type { Contract } from '../model/model.ts'
import { toIdentifier, uniqueNames } from '../model/operation-id.ts'
import { componentName, descriptionOf, type Schema, type SchemaObject } from '../model/schema.ts'
import { schemasOf } from '../model/value-shape.ts'
import { quoted } from './code-text.ts'
import { presenceOf, type TypePlace, typeText } from './type-text.ts'

/** The named type of a component; named, so that it can be circular. */
type Alias = { readonly name: string; readonly text: string; readonly says: string | undefined }

export type ComponentTypes = {
  readonly aliases: readonly Alias[]
  /** Component names and their type names. */
  readonly schemas: readonly (readonly [string, string])[]
  /** The same for components that differ in requests. */
  readonly requests: readonly (readonly [string, string])[]
}

/** The reader of the types: a handler sees requests with defaults applied and without read-only properties; a client sends them. */
export type Reader = Pick<TypePlace, 'reader' | 'comments'>

type Schemas = Pick<Contract, 'schemas'>

/** The components of a contract as types, twice where requests and responses differ. */
export function componentTypes(contract: Schemas, reader: Reader = {}): ComponentTypes {
  const names = Object.keys(contract.schemas)
  const unique = uniqueNames(['components', 'operations', 'paths', 'Blob'])
  const responseAlias = new Map(names.map((name) => [name, unique(aliasName(name))]))
  const twofold = twofoldComponents(contract, reader)
  const requestAlias = new Map(
    names.map((name) => [name, twofold.has(name) ? unique(`${toIdentifier(name)}Request`) : responseAlias.get(name)]),
  )
  const aliases = (
    side: TypePlace['side'],
    alias: ReadonlyMap<string, string | undefined>,
    members: readonly string[],
  ) => {
    const refer = (name: string) => alias.get(name) ?? 'unknown'
    const bases = new Map(members.filter(isParent(contract)).map((name) => [name, unique(`${refer(name)}Base`)]))
    const inherit = (name: string) => bases.get(name) ?? refer(name)
    return members.flatMap((name): Alias[] => {
      const schema = contract.schemas[name] ?? true
      const says = commentOf(schema, reader)
      const text = typeText(schema, { ...reader, contract, side, refer, inherit })
      const base = bases.get(name)
      if (base === undefined || typeof schema === 'boolean') return [{ name: refer(name), text, says }]
      const subtypes = typeText(subtypesOf(schema), {
        ...reader,
        contract,
        side,
        refer: (one) => (one === name ? base : refer(one)),
      })
      return [
        { name: base, text, says: undefined },
        { name: refer(name), text: subtypes, says },
      ]
    })
  }
  const others = names.filter((name) => twofold.has(name))
  return {
    aliases: [...aliases('response', responseAlias, names), ...aliases('request', requestAlias, others)],
    schemas: [...responseAlias],
    requests: others.map((name) => [name, requestAlias.get(name) ?? ''] as const),
  }
}

/** Whether a component has subtypes; it is then the union of them. */
const isParent =
  (contract: Schemas) =>
  (name: string): boolean => {
    const schema = contract.schemas[name]
    return typeof schema === 'object' && schema.subtypes !== undefined
  }

/** A component with subtypes, as their union. */
const subtypesOf = ({ subtypes }: SchemaObject): SchemaObject => ({
  oneOf: [...new Set(Object.values(subtypes?.mapping ?? {}))].map(($ref) => ({ $ref })),
  ...(subtypes ? { discriminator: subtypes } : {}),
})

/** Reserved type names. */
const ownTypes = new Set('any bigint boolean never number object string symbol undefined unknown void'.split(' '))

function aliasName(component: string): string {
  const name = toIdentifier(component)
  return ownTypes.has(name) ? `${name}_` : name
}

/** A reference to a component type from another file. */
export function referrer(contract: Contract): (side: TypePlace['side']) => (name: string) => string {
  const twofold = twofoldComponents(contract, {})
  return (side) => (name) => `${side === 'request' && twofold.has(name) ? 'Requests' : 'Schemas'}[${quoted(name)}]`
}

/** The components that differ between request and response, themselves or through a reference. */
function twofoldComponents(contract: Schemas, reader: Reader): ReadonlySet<string> {
  const referrers = new Map<string, string[]>()
  const reached: string[] = []
  for (const [name, schema] of Object.entries(contract.schemas)) {
    const { differs, references } = traits(contract, schema, reader)
    if (differs) reached.push(name)
    for (const reference of references) referrers.set(reference, [...(referrers.get(reference) ?? []), name])
  }
  const twofold = new Set<string>()
  for (let name = reached.pop(); name !== undefined; name = reached.pop()) {
    if (twofold.has(name)) continue
    twofold.add(name)
    reached.push(...(referrers.get(name) ?? []))
  }
  return twofold
}

function traits(contract: Schemas, schema: Schema, { reader }: Reader): { differs: boolean; references: string[] } {
  const references: string[] = []
  let differs = false
  const look = (child: unknown): void => {
    if (Array.isArray(child)) for (const item of child) look(item)
    if (!isObject(child)) return
    const { $ref, properties, required = [], subtypes } = child as SchemaObject
    if (typeof $ref === 'string') references.push(componentName($ref))
    references.push(...Object.values(subtypes?.mapping ?? {}).map(componentName))
    for (const [name, property] of Object.entries(properties ?? {})) {
      const isRequired = required.includes(name)
      const presence = (side: TypePlace['side']) => presenceOf({ contract, side, reader }, property, isRequired)
      if (presence('request') !== presence('response')) differs = true
      look(property)
    }
    // A pattern, or a schema of additional properties, may describe a required name.
    for (const name of required.filter((one) => !Object.hasOwn(properties ?? {}, one))) {
      const [one, other] = (['request', 'response'] as const).map((side) =>
        schemasOf(contract, child as SchemaObject, name).some(
          (each) => presenceOf({ contract, side }, each, true) === 'absent',
        ),
      )
      if (one !== other) differs = true
    }
    for (const [key, below] of Object.entries(child))
      if (key !== 'properties' && key !== 'enum' && key !== 'const' && key !== 'default') look(below)
  }
  look(schema)
  return { differs, references }
}

/** The doc comment of a component: in full for clients, the first line for handlers. */
function commentOf(schema: Schema, { comments }: Reader): string | undefined {
  const says = descriptionOf(schema)
  return comments ? says : says?.split('\n', 1)[0]
}
