import { basename, dirname, resolve } from 'node:path'
import { escapePointer, isObject, type Kind, lookUp, rewrite } from './grammar.ts'
import { sources, textOf, versionOf } from './source.ts'
import { wellShaped } from './well-shaped.ts'

/** A JSON object of unknown shape. */
export type Json = { [key: string]: unknown }

/** A document that cannot be honoured; says where and why. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}

/** An OpenAPI document in one piece: every `$ref` leads to a component of its own. */
export type Bundle = {
  readonly document: Json
  readonly version: '3.0' | '3.1'
  /** What was understood in a way that may surprise, each with its JSON Pointer. */
  readonly notices: readonly string[]
}

/** In which section of the components a reference of each kind lands. */
const sectionOf: Readonly<Partial<Record<Kind, string>>> = {
  schema: 'schemas',
  response: 'responses',
  parameter: 'parameters',
  example: 'examples',
  requestBody: 'requestBodies',
  header: 'headers',
  securityScheme: 'securitySchemes',
  link: 'links',
  callback: 'callbacks',
}

/**
 * Reads a document (YAML or JSON, OpenAPI 3.0 or 3.1) and brings what it references elsewhere, in other files or deep inside of
 * itself, into its components.
 * @param clashes what becomes of two components of one name in different files: refused, or the second one called otherwise
 * @throws ContractError for a file that cannot be read, a reference that leads nowhere, and two components of one name
 */
export function loadBundle(file: string, clashes: 'refused' | 'noticed' = 'refused'): Bundle {
  const source = sources()
  const root = resolve(file)
  const document = source(root)
  const { version, notices } = versionOf(document, file)
  const components: Record<string, Json> = {}
  /** Where each component comes from, as file and pointer, by section and name. */
  const origins = new Map<string, string>()
  /** What is being brought, which may lead back to itself. */
  const begun = new Set<string>()
  /** The names that were given to components whose own were taken, by section and origin. */
  const renamed = new Map<string, string>()

  const referred = (file: string, reference: string, at: string): Json => {
    try {
      return source(file)
    } catch (error) {
      throw new ContractError(`${at}: ${reference} cannot be followed: ${(error as Error).message}`)
    }
  }

  const leads = (reference: string, from: string, at: string): boolean => {
    try {
      const target = locate(reference, from, at)
      return lookUp(referred(target.file, reference, at), target.pointer) !== undefined
    } catch {
      return false
    }
  }

  const bring = (reference: string, kind: Kind, from: string, at: string): string => {
    const target = locate(reference, from, at)
    const value = lookUp(referred(target.file, reference, at), target.pointer)
    if (!isObject(value) && typeof value !== 'boolean') throw new ContractError(`${at}: ${reference} leads nowhere`)
    const section = sectionOf[kind]
    if (section === undefined) throw new ContractError(`${at}: a ${kind} cannot be referenced`)
    const origin = `${target.file}#${target.pointer}`
    const wanted = nameOf(target, section)
    const alias = isObject(value) && typeof value.$ref === 'string' ? locate(value.$ref, target.file, at) : undefined
    // A component that only points to one of its own name elsewhere is that one.
    if (alias && nameOf(alias, section) === wanted) {
      if (`${alias.file}#${alias.pointer}` === origin) throw new ContractError(`${at}: ${reference} leads to itself`)
      return bring(String((value as Json).$ref), kind, target.file, at)
    }
    const name = renamed.get(`${section} ${origin}`) ?? freeName(section, wanted, origin, at)
    origins.set(`${section}/${name}`, origin)
    if (!begun.has(`${section}/${name}`)) {
      begun.add(`${section}/${name}`)
      const whole = inOnePiece(value, kind, target.file, `#/components/${section}/${name}`)
      // Filled in place: copying all of them for each would take time that grows with the square of their number.
      components[section] ??= Object.create(null) as Json
      components[section][name] = whole
    }
    return `#/components/${section}/${encodeStep(name)}`
  }

  const freeName = (section: string, wanted: string, origin: string, at: string): string => {
    const isFree = (name: string) => (origins.get(`${section}/${name}`) ?? origin) === origin
    if (isFree(wanted)) return wanted
    const known = origins.get(`${section}/${wanted}`)
    if (clashes === 'refused')
      throw new ContractError(`${at}: ${origin} and ${known} are both the component ${section}/${wanted}`)
    let count = 2
    while (!isFree(`${wanted}${count}`)) count++
    const name = `${wanted}${count}`
    renamed.set(`${section} ${origin}`, name)
    notices.push(`${at} leads to ${origin}, which is called ${name} here: ${known} has its name`)
    return name
  }

  const inOnePiece = (node: unknown, kind: Kind, from: string, at: string): unknown =>
    rewrite(node, kind, at, (value, valueKind, place) => {
      if (typeof value.$ref !== 'string')
        return {
          go:
            valueKind === 'schema'
              ? bringMapping(value, from, place)
              : wellShaped(
                  value,
                  valueKind,
                  (key) => `${place}/${escapePointer(key)}`,
                  (text) => notices.push(text),
                ),
        }
      if (valueKind === 'pathItem' || valueKind === 'mediaType')
        return { done: inlined(value, valueKind, from, place, []) }
      return { go: { ...value, $ref: bring(value.$ref, valueKind, from, place) } }
    })

  const bringMapping = (schema: Json, from: string, at: string): Json => {
    const { discriminator } = schema
    if (!isObject(discriminator) || !isObject(discriminator.mapping)) return schema
    const targets = Object.entries(discriminator.mapping).map(([tag, target]) => {
      const text = String(target)
      const reference = /[#/]|\.(?:ya?ml|json)$/.test(text) ? text : `#/components/schemas/${text}`
      return { tag, reference, place: `${at}/discriminator/mapping/${escapePointer(tag)}` }
    })
    const lost = targets.find(({ reference, place }) => clashes === 'noticed' && !leads(reference, from, place))
    if (lost) {
      notices.push(`${lost.place} is ${lost.reference}, which leads nowhere; the discriminator has no effect`)
      const { discriminator: _, ...rest } = schema
      return rest
    }
    const mapping = targets.map(({ tag, reference, place }) => [tag, bring(reference, 'schema', from, place)])
    return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } }
  }

  const inlined = (item: Json, kind: Kind, from: string, at: string, way: readonly string[]): unknown => {
    const target = locate(String(item.$ref), from, at)
    const origin = `${target.file}#${target.pointer}`
    const value = lookUp(referred(target.file, String(item.$ref), at), target.pointer)
    if (!isObject(value) || way.includes(origin)) throw new ContractError(`${at}: ${item.$ref} leads nowhere`)
    const { $ref: _, ...siblings } = item
    const whole = { ...value, ...siblings }
    return typeof whole.$ref === 'string'
      ? inlined(whole, kind, target.file, at, [...way, origin])
      : inOnePiece(whole, kind, target.file, at)
  }

  // Own components keep their names, whoever else uses them, and come first, so that a clash is reported at the reference to it.
  const own = Object.entries(sectionOf).flatMap(([kind, section]) =>
    Object.entries((document.components as Record<string, Json> | undefined)?.[section] ?? {}).map(([name, value]) => {
      return { kind: kind as Kind, section, name, value, pointer: `/components/${section}/${escapePointer(name)}` }
    }),
  )
  for (const { section, name, value, pointer } of own)
    if (!isObject(value) || value.$ref === undefined) origins.set(`${section}/${name}`, `${root}#${pointer}`)
  for (const { kind, section, name } of own)
    bring(`#/components/${section}/${encodeStep(name)}`, kind, root, `#/components/${section}/${name}`)
  const { components: _, ...rest } = document
  const whole = inOnePiece(rest, 'document', root, '#') as Json
  return { document: { ...whole, openapi: textOf(document.openapi), components: sorted(components) }, version, notices }
}

function locate(reference: string, from: string, at: string): { file: string; pointer: string } {
  const [path = '', fragment = ''] = reference.split('#')
  if (/^[a-z][a-z0-9+.-]+:/i.test(path))
    throw new ContractError(`${at}: ${reference} is elsewhere, and nothing is fetched; bundle the document first`)
  try {
    const pointer = decodeURIComponent(fragment)
    return { file: path === '' ? from : resolve(dirname(from), decodeURIComponent(path)), pointer }
  } catch {
    throw new ContractError(`${at}: ${reference} is not percent-encoded UTF-8`)
  }
}

const encodeStep = (name: string): string => encodeURIComponent(escapePointer(name))

/** A component's name: its own where it is one, else made of the way that leads to it, or of its file's name. */
function nameOf({ file, pointer }: { file: string; pointer: string }, section: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (steps.length === 3 && steps[0] === 'components' && steps[1] === section) return steps[2] ?? ''
  const way = steps[0] === 'components' ? steps.slice(2) : steps
  const words = way.length > 0 ? way : [basename(file).replace(/\.\w+$/, '')]
  return words
    .map((word) => word.replaceAll(/[^A-Za-z0-9]+/g, '_').replace(/^./, (letter) => letter.toUpperCase()))
    .join('')
}

/** Components by name, so that the order in which they were met does not show. */
const sorted = (components: Record<string, Json>): Json =>
  Object.fromEntries(byName(components).map(([section, members]) => [section, Object.fromEntries(byName(members))]))

const byName = <Value>(record: Record<string, Value>): [string, Value][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
