import { readFileSync } from 'node:fs'
import path from 'node:path'
import fastJson from 'fast-json-stringify'
import {
  getItem_200 as itemValidator,
  listItems_200 as listValidator,
} from '../generated/ingestion/response-validators.js'
import { getItem_200 as writeItem, listItems_200 as writeList } from '../generated/ingestion/serializers.js'

// npm run bench serialize: microseconds to write a response as bytes, by the generated serializers and by what one would use instead.
// Only the generated ones and fast-json-stringify leave out what the contract does not declare.

const ROUNDS = 400
/** Of one round; short, so that the fastest is one that nothing else on the machine has interrupted. */
const ROUND_MICROSECONDS = 500

const item = {
  ...{ id: '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11', orgId: 'org_Acme0000Demo', subchildId: 'electricity-usage' },
  ...{ period: { from: '2025-01-01', until: '2025-12-31' }, activity: { '1': 1028.75 }, entries: 12, state: 'pending' },
  ...{ inputMethod: 'template', calculationMethod: 'average', site: 'Leeds office', revision: 1 },
  ...{ createdAt: '2026-01-15T09:30:00Z', updatedAt: '2026-01-15T09:30:00Z' },
}
const list = { items: Array.from({ length: 100 }, (_, index) => ({ ...item, revision: index + 1 })), nextCursor: null }

const cases = [
  { what: 'one item', body: { item }, write: writeItem, validate: itemValidator, schema: 'IngestableResponse' },
  { what: 'a list of 100', body: list, write: writeList, validate: listValidator, schema: 'IngestableList' },
  {
    what: 'a list of 100 rows with a column too many',
    body: { ...list, items: list.items.map((row) => ({ ...row, secret: 'x' })) },
    write: writeList,
    validate: listValidator,
    schema: 'IngestableList',
  },
] as const

for (const { what, body, write, validate, schema } of cases) {
  const fast = fastJson(standalone(schema) as never)
  if (sorted(write(body)) !== sorted(fast(body))) throw new Error(`${what}: not what fast-json-stringify writes`)
  const times = measure({
    'generated serializer': () => write(body),
    'JSON.stringify': () => JSON.stringify(body),
    'generated validator and JSON.stringify': () => {
      validate(body)
      return JSON.stringify(body)
    },
    'fast-json-stringify': () => fast(body),
  })
  console.log(`\n${what}, ${write(body).length} bytes`)
  for (const [way, time] of Object.entries(times))
    console.log(
      `${way.padEnd(40)}${time.toFixed(2).padStart(9)} µs${(time / (times['generated serializer'] ?? 1)).toFixed(2).padStart(7)}`,
    )
}

/** The fastest round of each, all of them in turns, with what it takes to have bytes to send. */
function measure(ways: Record<string, () => string>): Record<string, number> {
  const bytesOf = (way: () => string) => Buffer.from(way(), 'utf8')
  const repeats: Record<string, number> = {}
  for (const [name, way] of Object.entries(ways)) {
    const started = performance.now()
    let count = 0
    for (; performance.now() - started < 200; count++) bytesOf(way)
    repeats[name] = Math.max(1, Math.round((count * ROUND_MICROSECONDS) / 200_000))
  }
  const best: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, way] of Object.entries(ways)) {
      const count = repeats[name] ?? 1
      const started = process.hrtime.bigint()
      for (let index = 0; index < count; index++) bytesOf(way)
      const time = Number(process.hrtime.bigint() - started) / 1_000 / count
      best[name] = Math.min(best[name] ?? time, time)
    }
  return best
}

/** A component with all that it refers to, as fast-json-stringify takes it. */
function standalone(name: string): object {
  const file = path.join(import.meta.dirname, '../generated/ingestion/openapi.json')
  const text = readFileSync(file, 'utf8').replaceAll('#/components/schemas/', '#/definitions/')
  return { $ref: `#/definitions/${name}`, definitions: JSON.parse(text).components.schemas }
}

/** The same whatever order members are written in. */
function sorted(json: string): string {
  return JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
