import { isDeepStrictEqual } from 'node:util'
import { isObject } from '@tomorro/runtime/validator'
import { type Json, lookUp } from '../json.ts'
import type { Finding } from './version.ts'

/** Something an operation promises which Redocly's comparison takes for mere wording. */
type Promised = { readonly operation: string; readonly place: string; readonly value: unknown }
type Promises = ReadonlyMap<string, Promised>

/**
 * Breaking changes that Redocly's comparison (2.77.0) rates as a patch:
 * - a parameter of the path has another name: clients that are generated pass it by name;
 * - a body may be smaller than before (`x-max-bytes`), or a part of a form takes fewer media types;
 * - what is sent may no longer name properties of its own, has another default or none, or another format;
 * - what is answered has another format;
 * - a property became `readOnly` where it is sent, or `writeOnly` where it is answered: it is gone there.
 * @param base and revision in one piece each
 */
export function ownFindings(base: Json, revision: Json): Finding[] {
  const now = promisesOf(revision)
  const findings = [...promisesOf(base)].flatMap(([key, before]) => {
    const after = now.get(key)
    // Redocly reports removals.
    if (after === undefined || isDeepStrictEqual(before.value, after.value)) return []
    const message = broken(key, before.value, after.value)
    return message === undefined ? [] : [{ ...after, message }]
  })
  return folded(findings).map(({ operation, place, message }) => ({ impact: 'major', operation, place, message }))
}

/** Why the changed value breaks clients; undefined if it does not. */
function broken(key: string, before: unknown, after: unknown): string | undefined {
  const keyword = key.slice(key.lastIndexOf(' ') + 1)
  const isSent = key.includes(' sent ')
  const changed = `\`${keyword}\` changed from ${textOf(before)} to ${textOf(after)}.`
  switch (keyword) {
    case 'pathParameters':
      return `${changed} (path-parameter-renamed)`
    case 'x-max-bytes':
      return Number(after) < Number(before ?? Number.POSITIVE_INFINITY) ? `${changed} (body-limit-lowered)` : undefined
    case 'contentType':
      return typesOf(before).every((type) => typesOf(after).includes(type))
        ? undefined
        : `${changed} (part-type-removed)`
    case 'additionalProperties':
      return isSent && after === false ? `${changed} (request-closed)` : undefined
    case 'default':
      return isSent && before !== undefined ? `${changed} (default-changed)` : undefined
    case 'format':
      return (isSent ? after : before) === undefined ? undefined : `${changed} (format-changed)`
    case 'readOnly':
      return isSent && after === true ? `${changed} (property-gone)` : undefined
    case 'writeOnly':
      return !isSent && after === true ? `${changed} (property-gone)` : undefined
  }
  return undefined
}

const textOf = (value: unknown): string => (value === undefined ? 'nothing' : `'${JSON.stringify(value)}'`)

const typesOf = (value: unknown): string[] => String(value ?? '').split(/\s*,\s*/)

/** One change of a component that many operations use is one finding. */
function folded(findings: readonly (Promised & { readonly message: string })[]): Finding[] {
  const byChange = Map.groupBy(findings, ({ place, message }) => `${place.split(' ').at(-1)} ${message}`)
  return [...byChange.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const also = others.length === 0 ? '' : ` Likewise in ${others.length} more places.`
    return [{ impact: 'major', operation: first.operation, place: first.place, message: first.message + also }]
  })
}

function promisesOf(document: Json): Promises {
  const promises = new Map<string, Promised>()
  for (const [template, item] of Object.entries(objectOf(document.paths)))
    for (const [method, operation] of Object.entries(objectOf(item))) {
      if (!isObject(operation) || method === 'parameters') continue
      // By shape, so that a path with another name for its parameter is the same path.
      const shape = `${method.toUpperCase()} ${template.replaceAll(/\{[^}]*\}/g, '{}')}`
      const note = (direction: string, place: string, keyword: string, value: unknown) =>
        promises.set(`${shape} ${direction} ${place} ${keyword}`, {
          operation: `${method.toUpperCase()} ${template}`,
          place,
          value,
        })
      note('sent', 'path', 'pathParameters', template.match(/\{[^}]*\}/g) ?? [])
      note('sent', 'requestBody', 'x-max-bytes', operation['x-max-bytes'])
      const read = reader(document, note)
      const parameters = [...listOf(objectOf(item).parameters), ...listOf(operation.parameters)]
      for (const parameter of parameters.map((entry) => resolved(document, entry)))
        read.schema('sent', `parameters ${parameter.name}`, parameter.schema)
      read.content('sent', 'requestBody', resolved(document, operation.requestBody))
      for (const [status, response] of Object.entries(objectOf(operation.responses)))
        read.content('answered', `responses ${status}`, resolved(document, response))
    }
  return promises
}

type Note = (direction: string, place: string, keyword: string, value: unknown) => void

function reader(document: Json, note: Note) {
  const content = (direction: string, place: string, { content = {} }: Json) => {
    for (const [type, media] of Object.entries(objectOf(content))) {
      const { schema: body, encoding } = objectOf(media)
      for (const [part, { contentType }] of Object.entries(objectOf(encoding)) as [string, Json][])
        note(direction, `${place} ${type} ${part}`, 'contentType', contentType)
      schema(direction, `${place} ${type}`, body)
    }
  }
  /** @param above references on the way here, to end at circular schemas */
  const schema = (direction: string, place: string, raw: unknown, above: readonly unknown[] = []): void => {
    if (!isObject(raw) || above.includes(raw.$ref)) return
    if (typeof raw.$ref === 'string') {
      schema(direction, place, resolved(document, raw), [...above, raw.$ref])
      return
    }
    for (const keyword of ['default', 'format', 'readOnly', 'writeOnly']) note(direction, place, keyword, raw[keyword])
    note(direction, place, 'additionalProperties', raw.additionalProperties === false ? false : undefined)
    for (const [name, property] of Object.entries(objectOf(raw.properties)))
      schema(direction, `${place} ${name}`, property, above)
    for (const keyword of ['items', 'additionalProperties'])
      schema(direction, `${place} ${keyword}`, raw[keyword], above)
    for (const keyword of ['allOf', 'oneOf', 'anyOf'])
      for (const [index, branch] of listOf(raw[keyword]).entries())
        schema(direction, `${place} ${keyword}/${index}`, branch, above)
  }
  return { content, schema }
}

function resolved(document: Json, node: unknown): Json {
  const { $ref } = objectOf(node)
  return typeof $ref === 'string' ? resolved(document, lookUp(document, $ref.slice(1))) : objectOf(node)
}

const objectOf = (value: unknown): Json => (isObject(value) ? value : {})

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
