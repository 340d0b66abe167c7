import { basename, dirname, relative, resolve } from 'node:path'
import { keyOfStep, pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { ContractError } from '../error.ts'
import { type Json, lackOf, lookUp } from '../json.ts'
import { noticeText } from '../notices.ts'
import { type Kind, placesOf, rewrite } from './grammar.ts'
import { type Places, placeInFiles, refusingAt } from './places.ts'
import { noObject, sources, textOf, versionOf } from './source.ts'
import { wellShaped } from './well-shaped.ts'

/** A bundled OpenAPI document: every `$ref` leads to one of its own components. */
export type Bundle = {
  readonly document: Json
  readonly version: '3.0' | '3.1'
  /** Notices about interpretations that may surprise, each with its JSON Pointer. */
  readonly notices: readonly string[]
  readonly places: Places
}

/** The section of `components` for each kind. References to other kinds are replaced by their target. */
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

/** The target of a reference: a file and a JSON Pointer into it. */
type Target = { readonly file: string; readonly pointer: string }

/** The state of bundling a document. */
type Bundling = {
  readonly source: (file: string) => Json
  /** The folder of the document: notices name files relative to it, because they are committed. */
  readonly folder: string
  readonly root: string
  /** Whether a second component of the same name from another file is refused or renamed. */
  readonly clashes: 'refused' | 'noticed'
  readonly components: Record<string, Json>
  /** `file#pointer` of each component, by `section/name`. */
  readonly origins: Map<string, string>
  /** Components that are complete or in progress, as `section/name`; a component may refer to itself. */
  readonly begun: Set<string>
  /** Names of renamed components, by `section file#pointer`. */
  readonly renamed: Map<string, string>
  /** Completes components that were begun; they wait where many are begun within one another. */
  readonly pending: (() => void)[]
  /** The components that are begun within one another. */
  depth: number
  readonly notices: string[]
  readonly places: Map<string, string>
}

/** Components that are completed within one another; deeper ones wait, lest long chains of references overflow the stack. */
const DEPTH_MAX = 32

/**
 * Reads and bundles a document (YAML or JSON, OpenAPI 3.0 or 3.1): targets of references, in other files or deep inside the
 * document, become components.
 * @param clashes a second component of the same name from another file is refused, or renamed with a notice
 * @throws ContractError for an unreadable file, a reference that leads nowhere and (if refused) a clash of names
 */
export function loadBundle(file: string, clashes: 'refused' | 'noticed' = 'refused'): Bundle {
  const source = sources()
  const root = resolve(file)
  const document = source(root)
  if (!isObject(document)) throw new ContractError(`${file}: ${noObject}`)
  const version = versionOf(document, file)
  const [notices, places]: [string[], Map<string, string>] = [[], new Map()]
  const state: Bundling = {
    ...{ source, folder: dirname(root), root, clashes, notices, places },
    ...{ components: {}, origins: new Map(), begun: new Set(), renamed: new Map() },
    ...{ pending: [], depth: 0 },
  }
  const whole = refusingAt(
    (at) => placeInFiles(places, at),
    () => {
      bringOwnComponents(state, document, root)
      const { components: _, ...rest } = document
      return inOnePiece(state, rest, 'document', root, '#') as Json
    },
  )
  const components = sorted(state.components)
  return { document: { ...whole, openapi: textOf(document.openapi), components }, version, notices, places }
}

function tell({ notices, places }: Bundling, at: string, text: string): void {
  notices.push(noticeText(placeInFiles(places, at), text))
}

/** Remembers where a part of the bundled document comes from. The document's own file has no name in pointers. */
function remember({ folder, places, root }: Bundling, at: string, { file, pointer }: Target): void {
  const place = `${file === root ? '' : relative(folder, file)}#${pointer}`
  if (place !== at) places.set(at, place)
}

/** Adds the root document's components first, so that they keep their names and a clash is reported in the other file. */
function bringOwnComponents(state: Bundling, document: Json, root: string): void {
  if (document.components === null) tell(state, '#/components', 'is left empty; it has no effect')
  else if (document.components !== undefined && !isObject(document.components))
    throw new ContractError('is not an object', '#/components')
  const components = isObject(document.components) ? spread(state, document.components, root, '#/components') : {}
  for (const [section, members] of Object.entries(components)) {
    const at = `#/components/${section}`
    if (section.startsWith('x-')) continue
    if (placesOf('components')[section] === undefined) tell(state, at, 'is an unknown kind of component, ignored')
    else if (members !== null && !isObject(members)) throw new ContractError('is not an object', at)
  }
  const own = Object.entries(sectionOf).flatMap(([kind, section]) => {
    const at = `#/components/${section}`
    const members = isObject(components[section]) ? spread(state, components[section], root, at) : {}
    return Object.entries(members).map(([name, value]) => {
      const isMoved = isObject(value) && value !== lookUp(document, `/components/${section}/${pointerStep(name)}`)
      const reference = isMoved ? String(value.$ref) : `#/components/${section}/${encodeStep(name)}`
      return { kind: kind as Kind, section, name, value, reference }
    })
  })
  for (const { section, name, value, reference } of own) {
    const at = `#/components/${section}/${pointerStep(name)}`
    const target = locate(reference, root, at)
    if (isObject(value) && value.$ref !== undefined && value.$ref !== reference) continue
    state.origins.set(`${section}/${name}`, `${target.file}#${target.pointer}`)
    state.renamed.set(`${section} ${target.file}#${target.pointer}`, name)
  }
  for (const { kind, section, name, reference } of own)
    bring(state, reference, kind, root, `#/components/${section}/${pointerStep(name)}`)
}

/**
 * Adds the target of a reference to the components.
 * @returns the reference to the component
 */
function bring(state: Bundling, reference: string, kind: Kind, from: string, at: string): string {
  const target = locate(reference, from, at)
  const value = lookUp(fileOf(state, target, reference, at), target.pointer)
  if (!isObject(value) && typeof value !== 'boolean') throw nowhere(state, reference, from, at)
  const section = sectionOf[kind]
  if (section === undefined) throw new ContractError(`a ${kind} cannot be referenced`, at)
  const origin = `${target.file}#${target.pointer}`
  const wanted = nameOf(target, section)
  const alias = isObject(value) && typeof value.$ref === 'string' ? locate(value.$ref, target.file, at) : undefined
  // A component that is only a `$ref` to a component of the same name in another file is that component.
  if (alias && nameOf(alias, section) === wanted) {
    if (`${alias.file}#${alias.pointer}` === origin) throw new ContractError(`${reference} leads to itself`, at)
    return bring(state, String((value as Json).$ref), kind, target.file, at)
  }
  const free = state.renamed.get(`${section} ${origin}`) ?? freeName(state, section, wanted, origin, at)
  const key = `${section}/${free}`
  state.origins.set(key, origin)
  if (!state.begun.has(key)) {
    state.begun.add(key)
    const place = `#/components/${section}/${pointerStep(free)}`
    remember(state, place, target)
    const complete = () => {
      state.depth++
      const whole = inOnePiece(state, value, kind, target.file, place)
      state.depth--
      // Filled in place: copying all components for each one is quadratic.
      state.components[section] ??= Object.create(null) as Json
      state.components[section][free] = whole
    }
    if (state.depth < DEPTH_MAX) complete()
    else state.pending.push(complete)
    if (state.depth === 0) for (let next = state.pending.pop(); next; next = state.pending.pop()) next()
  }
  return `#/components/${section}/${encodeStep(free)}`
}

function freeName(state: Bundling, section: string, wanted: string, origin: string, at: string): string {
  const { origins, renamed, clashes, folder } = state
  const isFree = (name: string) => (origins.get(`${section}/${name}`) ?? origin) === origin
  if (isFree(wanted)) return wanted
  const [own, known] = [origin, origins.get(`${section}/${wanted}`) ?? ''].map((place) => relative(folder, place))
  if (clashes === 'refused')
    throw new ContractError(`${own} and ${known} are both the component ${section}/${wanted}`, at)
  let count = 2
  while (!isFree(`${wanted}${count}`)) count++
  const name = `${wanted}${count}`
  renamed.set(`${section} ${origin}`, name)
  tell(state, at, `leads to \`${own}\`, which is called \`${name}\` here: \`${known}\` has its name`)
  return name
}

/** A copy of a node in which every reference leads to a component. */
function inOnePiece(state: Bundling, node: unknown, kind: Kind, from: string, at: string): unknown {
  return rewrite(node, kind, at, (value, valueKind, place) => {
    if (typeof value.$ref !== 'string') return { go: prepared(state, value, valueKind, from, place) }
    if (sectionOf[valueKind] === undefined) return { done: inlined(state, value, valueKind, from, place, []) }
    return { go: { ...value, $ref: bring(state, value.$ref, valueKind, from, place) } }
  })
}

function prepared(state: Bundling, value: Json, kind: Kind, from: string, at: string): Json {
  const whole = withSpreadParts(state, value, kind, from, at)
  if (kind === 'schema') return bringMapping(state, whole, from, at)
  const place = (key: string) => `${at}/${pointerStep(key)}`
  return wellShaped(whole, kind, place, (at, text) => tell(state, at, text))
}

/**
 * Expands `$ref` in maps and lists, where the specification allows none: `responses: { $ref: all.yaml }` becomes
 * `responses: { '200': { $ref: 'all.yaml#/200' } }`.
 */
function withSpreadParts(state: Bundling, node: Json, kind: Kind, from: string, at: string): Json {
  const places = placesOf(kind)
  const isSpread = (key: string, value: unknown): value is Json & { $ref: string } => {
    const place = places[key]
    return (place?.map ?? place?.list) !== undefined && isObject(value) && typeof value.$ref === 'string' && !place?.one
  }
  if (!Object.entries(node).some(([key, value]) => isSpread(key, value))) return node
  const parts = Object.entries(node).map(([key, value]) => {
    if (!isSpread(key, value)) return [key, value]
    const place = `${at}/${pointerStep(key)}`
    if (!places[key]?.list) return [key, spread(state, value, from, place)]
    // A `$ref` to a schema in place of a list of schemas stays; a later step gives a notice.
    return [
      key,
      Array.isArray(targetOf(state, value, from, place)) ? Object.values(spread(state, value, from, place)) : value,
    ]
  })
  return Object.fromEntries(parts)
}

/** Turns a referenced map or list into a map or list of references; returns other values unchanged. */
function spread(state: Bundling, value: Json, from: string, at: string): Json {
  if (typeof value.$ref !== 'string') return value
  const found = targetOf(state, value, from, at)
  if (typeof found !== 'object' || found === null) throw nowhere(state, value.$ref, from, at)
  const { $ref, ...siblings } = value
  const base = $ref.includes('#') ? $ref : `${$ref}#`
  const members = Object.entries(found).map(([name, member]) => [
    name,
    typeof member === 'object' && member !== null ? { $ref: `${base}/${encodeStep(name)}` } : member,
  ])
  return { ...Object.fromEntries(members), ...siblings }
}

function targetOf(state: Bundling, { $ref }: Json, from: string, at: string): unknown {
  const target = locate(String($ref), from, at)
  return lookUp(fileOf(state, target, String($ref), at), target.pointer)
}

function nowhere(state: Bundling, reference: string, from: string, at: string): ContractError {
  const target = locate(reference, from, at)
  const [file = ''] = reference.split('#')
  const document = fileOf(state, target, reference, at)
  const isThere = lookUp(document, target.pointer) !== undefined
  const why = isThere ? `there is no object at ${reference}` : lackOf(document, target.pointer, file)
  return new ContractError(`${reference} leads nowhere: ${why}`, at)
}

/** Replaces a reference by its target. */
function inlined(state: Bundling, item: Json, kind: Kind, from: string, at: string, way: readonly string[]): unknown {
  const reference = String(item.$ref)
  const target = locate(reference, from, at)
  const origin = `${target.file}#${target.pointer}`
  const value = lookUp(fileOf(state, target, reference, at), target.pointer)
  if (way.includes(origin)) throw new ContractError(`${reference} leads back to itself`, at)
  if (!isObject(value)) throw nowhere(state, reference, from, at)
  const { $ref: _, ...siblings } = item
  const whole = { ...value, ...siblings }
  if (Object.keys(siblings).length === 0) remember(state, at, target)
  return typeof whole.$ref === 'string'
    ? inlined(state, whole, kind, target.file, at, [...way, origin])
    : inOnePiece(state, whole, kind, target.file, at)
}

/** Resolves a discriminator's mapping to components; its values may be references to other files, or bare names. */
function bringMapping(state: Bundling, schema: Json, from: string, at: string): Json {
  const { discriminator, ...rest } = schema
  if (!isObject(discriminator)) return schema
  const { mapping, defaultMapping } = discriminator
  const named = isObject(mapping) ? bringTargets(state, mapping, from, `${at}/discriminator/mapping`) : {}
  const other = defaultMapping === undefined ? {} : bringTargets(state, { defaultMapping }, from, `${at}/discriminator`)
  if (!named || !other) return rest
  return { ...schema, discriminator: { ...discriminator, ...(isObject(mapping) ? { mapping: named } : {}), ...other } }
}

/** The components of a discriminator's targets, by their tags; undefined where one leads nowhere and clashes are noticed. */
function bringTargets(state: Bundling, targets: Json, from: string, at: string): Json | undefined {
  const all = Object.entries(targets).map(([tag, target]) => {
    const text = String(target)
    const reference = /[#/]|\.(?:ya?ml|json)$/.test(text) ? text : `#/components/schemas/${text}`
    return { tag, reference, place: `${at}/${pointerStep(tag)}` }
  })
  const lost = all.find(({ reference, place }) => state.clashes === 'noticed' && !leads(state, reference, from, place))
  if (!lost)
    return Object.fromEntries(
      all.map(({ tag, reference, place }) => [tag, bring(state, reference, 'schema', from, place)]),
    )
  const says = `is \`${lost.reference}\`, which leads nowhere; the discriminator has no effect`
  tell(state, lost.place, says)
  return undefined
}

function leads(state: Bundling, reference: string, from: string, at: string): boolean {
  try {
    const target = locate(reference, from, at)
    return lookUp(fileOf(state, target, reference, at), target.pointer) !== undefined
  } catch {
    return false
  }
}

function fileOf({ source }: Bundling, { file }: Target, reference: string, at: string): Json {
  try {
    return source(file)
  } catch (error) {
    throw new ContractError(`${reference} cannot be followed: ${(error as Error).message}`, at)
  }
}

function locate(reference: string, from: string, at: string): Target {
  const [path = '', fragment = ''] = reference.split('#')
  if (/^[a-z][a-z0-9+.-]+:/i.test(path))
    throw new ContractError(`${reference} is elsewhere, and nothing is fetched; bundle the document first`, at)
  try {
    const pointer = decodeURIComponent(fragment)
    return { file: path === '' ? from : resolve(dirname(from), decodeURIComponent(path)), pointer }
  } catch {
    throw new ContractError(`${reference} is not percent-encoded UTF-8`, at)
  }
}

const encodeStep = (name: string): string => encodeURIComponent(pointerStep(name))

/** A component's name: its own, else derived from its pointer or its file's name. */
function nameOf({ file, pointer }: { file: string; pointer: string }, section: string): string {
  const steps = pointer.split('/').slice(1).map(keyOfStep)
  if (steps.length === 3 && steps[0] === 'components' && steps[1] === section) return steps[2] ?? ''
  const way = steps[0] === 'components' ? steps.slice(2) : steps
  const words = way.length > 0 ? way : [basename(file).replace(/\.\w+$/, '')]
  return words
    .map((word) => word.replaceAll(/[^A-Za-z0-9]+/g, '_').replace(/^./, (letter) => letter.toUpperCase()))
    .join('')
}

/** Sorts components by name, so that output does not depend on the order of references. */
const sorted = (components: Record<string, Json>): Json =>
  Object.fromEntries(byName(components).map(([section, members]) => [section, Object.fromEntries(byName(members))]))

const byName = <Value>(record: Record<string, Value>): [string, Value][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
