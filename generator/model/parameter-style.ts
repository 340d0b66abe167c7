import type { Contract, Parameter } from './model.ts'
import type { Schema } from './schema.ts'
import { flatten, typesOf } from './value-shape.ts'

type Schemas = Pick<Contract, 'schemas'>

/** The undefined part of a parameter's serialisation, as a notice (OpenAPI 3.1.1, "Style Values"). */
export function unsaidOf(contract: Schemas, { name, style, explode, content, schema }: Parameter): string[] {
  if (content !== undefined) return []
  const types = typesOf(contract, schema)
  const compound = types.includes('array') || types.includes('object')
  const isNested = compound && holdsCompound(contract, schema)
  if (style === 'deepObject') {
    if (!types.includes('object'))
      return [`is ${name}, a deepObject that is no object: read as ${name}[]=… or ${name}[0]=…`]
    return isNested
      ? [`is ${name}, a deepObject with members of its own: read as ${name}[one][two]=… and ${name}[one][]=…`]
      : []
  }
  if (isNested && style === 'form' && explode && types.includes('object') && !holdsMore(contract, schema))
    return [`is ${name}, an exploded object with lists: the items of a list are read as list=a&list=b`]
  if (isNested)
    return [`is ${name}, whose members are arrays or objects, which ${style} cannot write; they are refused`]
  if (style !== 'spaceDelimited' && style !== 'pipeDelimited') return []
  if (!compound) return [`is ${name}, a single value, for which ${style} has no meaning`]
  return explode ? [`is ${name}, for which ${style} has no meaning where it is exploded: read as form`] : []
}

function holdsCompound(contract: Schemas, schema: Schema): boolean {
  return childrenOf(contract, schema).some((child) => isCompound(contract, child))
}

/** Whether an object has values other than scalars and arrays of scalars. */
const holdsMore = (contract: Schemas, schema: Schema): boolean =>
  childrenOf(contract, schema).some(
    (child) => typesOf(contract, child).includes('object') || holdsCompound(contract, child),
  )

const isCompound = (contract: Schemas, schema: Schema): boolean =>
  typesOf(contract, schema).some((type) => type === 'array' || type === 'object')

function childrenOf(contract: Schemas, schema: Schema): Schema[] {
  const { items, properties = {}, additionalProperties } = flatten(contract, schema)
  return [items, ...Object.values(properties), additionalProperties].filter((child) => child !== undefined)
}
