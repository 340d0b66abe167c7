import type { ParameterRow, Values } from './operation.ts'
import { type Fault, invalidRequest } from './problem.ts'

/**
 * Reads the parameters of a request as the contract styles them: `simple` in paths and headers, `form` in queries. Text becomes
 * a number or a boolean only where it says exactly one; otherwise it stays text for the validator to refuse.
 * @param path raw values by template name
 * @param search the query without its question mark, still encoded
 * @throws Problem `invalid_request` for a malformed escape
 */
export function readParameters(
  rows: readonly ParameterRow[],
  path: ReadonlyMap<string, string>,
  search: string,
  header: (name: string) => string | undefined,
): { path: Values; query: Values; headers: Values } {
  const queried = readQuery(search)
  const read = { path: empty(), query: empty(), headers: empty() }
  for (const row of rows) {
    switch (row.in) {
      case 'path':
        read.path[row.name] = typed(row, decoded(path.get(row.name) ?? '', 'path', row.name))
        break
      case 'header': {
        const text = header(row.name)
        if (text !== undefined) read.headers[row.name] = listed(row, [text], (item) => item.trim())
        else if (row.default !== undefined) read.headers[row.name] = row.default
        break
      }
      case 'query': {
        const texts = queried.get(row.name)
        queried.delete(row.name)
        if (texts) read.query[row.name] = listed(row, texts, (item) => decoded(item, 'query', row.name))
        else if (row.default !== undefined) read.query[row.name] = row.default
      }
    }
  }
  // What no row names stays, so that the validator can say that the contract does not know it.
  for (const [name, [text = '']] of queried) read.query[name] = text
  return read
}

const empty = (): Values => Object.create(null) as Values

/** Values by decoded name, still encoded themselves, in the order of the query. */
function readQuery(search: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  if (search === '') return values
  for (const pair of search.split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const rawName = at === -1 ? pair : pair.slice(0, at)
    const name = decoded(rawName, 'query', rawName)
    const known = values.get(name)
    const text = at === -1 ? '' : pair.slice(at + 1)
    if (known) known.push(text)
    else values.set(name, [text])
  }
  return values
}

/** A value, or an array's values: delimited ones are split before they are decoded, so that an encoded comma is no delimiter. */
function listed(row: ParameterRow, texts: readonly string[], decode: (text: string) => string): unknown {
  if (row.type !== 'array') return texts.length === 1 ? typed(row, decode(texts[0] ?? '')) : texts.map(decode)
  const items = row.explode ? texts : texts.flatMap((text) => text.split(','))
  return items.map((item) => typed({ type: row.items ?? 'string' }, decode(item)))
}

const integer = /^-?(?:0|[1-9]\d*)$/
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

function typed({ type }: { type: string }, text: string): unknown {
  if (type === 'integer' && integer.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  if (type === 'number' && decimal.test(text) && Number.isFinite(Number(text))) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function decoded(text: string, where: 'path' | 'query', name: string): string {
  try {
    return decodeURIComponent(where === 'query' ? text.replaceAll('+', ' ') : text)
  } catch {
    const fault: Fault = {
      in: where,
      name,
      code: 'encoding',
      detail: 'Not valid percent-encoding',
      expected: 'UTF-8, percent-encoded',
    }
    throw invalidRequest([fault])
  }
}
