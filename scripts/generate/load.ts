import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parse } from 'yaml'

/** A JSON object of unknown shape. */
export type Json = { [key: string]: unknown }

/** A document that cannot be honoured; says where and why. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}

/** An OpenAPI document in one piece: every `$ref` leads into its own components. */
export type Bundle = { readonly file: string; readonly document: Json }

/** Keywords whose values are data, in which a `$ref` is no reference. */
const data = new Set(['example', 'examples', 'default', 'enum', 'const'])
/** Keywords whose keys are names, so that a property called `example` is a schema all the same. */
const named = new Set([
  'properties',
  'patternProperties',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'requestBodies',
  'securitySchemes',
  'paths',
  'content',
  'callbacks',
  'variables',
  'mapping',
])

/**
 * Reads a document (YAML or JSON) and brings what it references in other files into its components.
 * @throws ContractError for a reference that leads nowhere, and for two components of one name that differ
 */
export async function loadBundle(file: string): Promise<Bundle> {
  const files = new Map<string, Json>()
  const read = async (path: string): Promise<Json> => {
    const known = files.get(path)
    if (known) return known
    const text = await readFile(path, 'utf8').catch(() => {
      throw new ContractError(`${path}: there is no such file`)
    })
    const document = parse(text) as Json
    files.set(path, document)
    return document
  }
  const root = resolve(file)
  const document = structuredClone(await read(root))
  const components = (document.components ?? {}) as Json
  document.components = components
  const pulled = new Map<string, unknown>()

  const bring = async (reference: string, from: string, at: string): Promise<string> => {
    const [path = '', pointer = ''] = reference.split('#')
    const source = path === '' ? from : resolve(dirname(from), path)
    if (source === root) return `#${pointer}`
    const [, section, kind, name] = pointer.split('/')
    if (section !== 'components' || kind === undefined || name === undefined)
      throw new ContractError(`${at}: $ref ${reference} does not lead to a component`)
    const target = lookUp(await read(source), pointer)
    if (target === undefined) throw new ContractError(`${at}: $ref ${reference} leads nowhere`)
    const local = `#/components/${kind}/${name}`
    const group = (components[kind] ?? {}) as Json
    components[kind] = group
    if (!pulled.has(local)) {
      // A component that only points to one of the same name in another file becomes it.
      if (group[name] !== undefined && (group[name] as Json).$ref === undefined)
        throw new ContractError(`${at}: the component ${kind}/${name} stands in two files`)
      const copy = structuredClone(target)
      pulled.set(local, target)
      group[name] = copy
      await walk(copy, source, local)
    } else if (pulled.get(local) !== target)
      throw new ContractError(`${at}: the component ${kind}/${name} stands in two files`)
    return local
  }

  const walk = async (node: unknown, from: string, at: string, names = false): Promise<void> => {
    if (Array.isArray(node)) {
      for (const [index, child] of node.entries()) await walk(child, from, `${at}/${index}`)
      return
    }
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (!names && (data.has(key) || key.startsWith('x-'))) continue
      if (!names && key === '$ref' && typeof child === 'string') (node as Json).$ref = await bring(child, from, at)
      else await walk(child, from, `${at}/${key}`, !names && named.has(key))
    }
  }
  await walk(document, root, '#')
  return { file, document: sortComponents(document) }
}

/** The value that a JSON Pointer leads to; undefined where there is none. */
export function lookUp(document: unknown, pointer: string): unknown {
  let value = document
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Json)[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return value
}

/** Components by name, so that the order in which they were met does not show. */
function sortComponents(document: Json): Json {
  const components = document.components as Json
  const sorted = Object.fromEntries(
    Object.entries(components)
      .filter(([, group]) => Object.keys(group as Json).length > 0)
      .map(([kind, group]) => [
        kind,
        Object.fromEntries(Object.entries(group as Json).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
  )
  return { ...document, components: sorted }
}
