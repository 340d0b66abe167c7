import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Pair, pairs } from './contract/document.ts'
import { prepare } from './contract/prepare.ts'
import { isPinned, type Running, startClient, startServer } from './contract/processes.ts'
import { hostile, posting, reading, toText } from './contract/requests.ts'
import { expectSame } from './contract/same.ts'
import { type Name, servers } from './contract/servers.ts'
import { type Row, showBars, showMemory, showSize } from './contract/show.ts'

// npm run bench contract [-- --quick] [--only NAME,NAME] [--sizes 10,400]: one contract and its handlers behind several servers,
// each in a process of its own. Rounds are short and many, and everybody has his turn in each, so that whatever else the machine
// does meets everybody alike; what is compared is the median of what each round says.

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, sizes: { type: 'string' } },
})
const SIZES = values.sizes?.split(',').map(Number) ?? (values.quick ? [10, 400] : [10, 100, 400])
const ROUNDS = values.quick ? 3 : 15
const ROUND_SECONDS = values.quick ? 0.3 : 0.5
/** More routes need more requests until all that serves them is compiled; who cannot serve so many is not waited for. */
const warmUp = (routes: number) => ({ seconds: values.quick ? 0.5 : 1 + routes / 100, most: 10_000 + 150 * routes })
const STARTS = values.quick ? 1 : 3
/** Whoever needs longer for his first response is started once. */
const SLOW_START_MILLISECONDS = 2_000
const CONNECTIONS = 32
const HOSTILE = values.quick ? 2_000 : 10_000
/** Whoever needs longer for them is asked for fewer. */
const HOSTILE_SECONDS = values.quick ? 4 : 20

const reference: Name = 'bare node:http'
const only = values.only?.split(',')
const names = (Object.keys(servers) as Name[]).filter((name) => name === reference || !only || only.includes(name))

const begun = performance.now()
const { folder, remove } = await prepare(SIZES)
const client = startClient(folder)
try {
  console.log(
    `${names.length} servers, ${isPinned ? 'server and client on a core each' : 'not pinned to cores'}; ${CONNECTIONS} connections, ` +
      `medians of ${ROUNDS} rounds of ${ROUND_SECONDS} s in turns; load average ${loadavg()[0]?.toFixed(1)}`,
  )
  const tables = new Map<number, Map<Name, Row>>()
  for (const routes of SIZES) {
    const rows = await compare(routes)
    tables.set(routes, rows)
    showSize(routes, rows)
  }
  const growth = await memory(SIZES[0] ?? 10)
  showMemory(growth)
  showBars(tables, growth)
} finally {
  client.stop()
  remove()
}
console.log(`\n${((performance.now() - begun) / 1_000).toFixed(0)} s; load average ${loadavg()[0]?.toFixed(1)}`)

async function compare(routes: number): Promise<Map<Name, Row>> {
  const all = pairs(routes)
  const [pair] = all
  if (!pair) throw new Error('a contract needs routes')
  const running = new Map<Name, Running>()
  const rows = new Map(names.map((name): [Name, Row] => [name, { first: [], POST: [], GET: [] }]))
  try {
    for (let start = 0; start < STARTS; start += 1)
      for (const name of rows.keys()) {
        const before = running.get(name)
        if (before && before.first.process > SLOW_START_MILLISECONDS) continue
        await before?.stop()
        const server = await startServer(folder, name, routes, reading(pair))
        if (server) {
          running.set(name, server)
          rows.get(name)?.first.push(server.first)
        } else {
          console.log(`\n${name} does not listen in time with ${routes} routes`)
          running.delete(name)
          rows.delete(name)
        }
      }
    await expectSame(running, pair)
    for (const server of running.values())
      for (const method of ['POST', 'GET'] as const) await round(server, method, all, warmUp(routes))
    for (let turn = 0; turn < ROUNDS; turn += 1)
      for (const method of ['POST', 'GET'] as const)
        for (const [name, server] of running)
          rows.get(name)?.[method].push(await round(server, method, all, { seconds: ROUND_SECONDS }))
  } finally {
    for (const server of running.values()) await server.stop()
  }
  return rows
}

/** When a round is over. */
type Limits = { readonly seconds: number; readonly most?: number }

async function round(server: Running, method: 'POST' | 'GET', all: readonly Pair[], limits: Limits) {
  const requests = all.map((pair) => toText(method === 'POST' ? posting(pair) : reading(pair)))
  const before = await server.cpu()
  const carried = await client.load({
    port: server.port,
    requests,
    connections: CONNECTIONS,
    status: method === 'POST' ? 201 : 200,
    ...limits,
  })
  const cpu = (await server.cpu()) - before
  return {
    perSecond: carried.answers / carried.seconds,
    perCpuSecond: carried.answers / cpu,
    busy: cpu / carried.seconds,
    clientBusy: carried.busy,
  }
}

/** How much more each server holds after media types that nobody has seen before, in bytes. */
async function memory(routes: number): Promise<Map<Name, { readonly asked: number; readonly bytes: number }>> {
  const all = pairs(routes)
  const growth = new Map<Name, { asked: number; bytes: number }>()
  for (const name of names) {
    const [pair] = all
    if (!pair) continue
    const server = await startServer(folder, name, routes, reading(pair))
    if (!server) continue
    try {
      for (const method of ['POST', 'GET'] as const) await round(server, method, all, warmUp(routes))
      const before = await server.heap()
      const requests = Array.from({ length: HOSTILE }, (_, index) => toText(hostile(pair, index)))
      const { port } = server
      const load = { port, requests, connections: CONNECTIONS, status: 201, seconds: HOSTILE_SECONDS, most: HOSTILE }
      const { answers } = await client.load(load)
      growth.set(name, { asked: answers, bytes: (await server.heap()) - before })
    } finally {
      await server.stop()
    }
  }
  return growth
}
