import type { First } from './processes.ts'
import type { Name } from './servers.ts'

/** What one round says; `busy` is the share of a core that server and client were at work. */
export type Round = {
  readonly perSecond: number
  readonly perCpuSecond: number
  readonly busy: number
  readonly clientBusy: number
}

/** What was measured of one server; the rounds of all servers were in turns. */
export type Row = {
  readonly first: First[]
  readonly POST: Round[]
  readonly GET: Round[]
}

const reference: Name = 'bare node:http'
const NAME_WIDTH = 26

/** One table: requests per second, as shares of bare node:http by the clock and by processor time, and the first response. */
export function showSize(routes: number, rows: ReadonlyMap<Name, Row>): void {
  console.log(
    `\n${String(routes).padStart(3)} routes${' '.repeat(NAME_WIDTH - 8)}POST /s   of bare  by CPU     GET /s   of bare  by CPU    first response ms: process  framework      CPU`,
  )
  for (const [name, row] of rows) {
    const cells = (['POST', 'GET'] as const).map((method) =>
      [
        median(row[method].map(({ perSecond }) => perSecond))
          .toFixed(0)
          .padStart(9),
        share(rows, name, method, 'perSecond').toFixed(2).padStart(9),
        share(rows, name, method, 'perCpuSecond').toFixed(2).padStart(7),
      ].join(' '),
    )
    const first = (['process', 'framework', 'cpu'] as const).map((from) =>
      median(row.first.map((one) => one[from])).toFixed(0),
    )
    console.log(`${name.padEnd(NAME_WIDTH)}${cells.join('  ')}${first.map((cell) => cell.padStart(13)).join('')}`)
  }
  const rounds = [...rows.values()].flatMap(({ POST, GET }) => [...POST, ...GET])
  const busy = (part: 'busy' | 'clientBusy') => median(rounds.map((round) => round[part])).toFixed(2)
  console.log(`cores busy (median): server ${busy('busy')}, client ${busy('clientBusy')}`)
}

/** How much of what bare node:http does in the same round this server does. */
export function share(
  rows: ReadonlyMap<Name, Row>,
  name: Name,
  method: 'POST' | 'GET',
  by: 'perSecond' | 'perCpuSecond',
  to: Name = reference,
): number {
  const own = rows.get(name)?.[method] ?? []
  const others = rows.get(to)?.[method] ?? []
  return median(own.map((round, turn) => round[by] / (others[turn]?.[by] ?? Number.NaN)))
}

export function showMemory(growth: ReadonlyMap<Name, { asked: number; bytes: number }>): void {
  console.log('\nheap after media types never seen   requests   growth MB   bytes each')
  for (const [name, { asked, bytes }] of growth)
    console.log(
      `${name.padEnd(NAME_WIDTH + 8)}${String(asked).padStart(10)}${(bytes / 1e6).toFixed(1).padStart(12)}${(bytes / asked).toFixed(0).padStart(13)}`,
    )
}

/** What ours has to reach, and what it reaches, by the clock. */
export function showBars(
  tables: ReadonlyMap<number, ReadonlyMap<Name, Row>>,
  growth: ReadonlyMap<Name, { asked: number; bytes: number }>,
): void {
  console.log('\nbars                                                     reached by clock, by CPU')
  const bar = (
    title: string,
    rows: ReadonlyMap<Name, Row>,
    name: Name,
    method: 'POST' | 'GET',
    least: number,
    to?: Name,
  ) => {
    const [clock, cpu] = (['perSecond', 'perCpuSecond'] as const).map((by) => share(rows, name, method, by, to))
    if (clock === undefined || cpu === undefined || Number.isNaN(clock)) return
    console.log(
      `${title.padEnd(46)} ${method.padEnd(5)} >= ${String(least).padEnd(6)} ${clock.toFixed(2).padStart(7)} ${cpu.toFixed(2).padStart(7)}  ${clock >= least ? 'met' : 'NOT MET'}`,
    )
  }
  for (const [routes, rows] of tables) {
    for (const [method, least] of [
      ['POST', 0.6],
      ['GET', 0.65],
    ] as const)
      bar(`${routes} routes: app.use, of bare node:http`, rows, 'ours in app.use', method, least)
    for (const method of ['POST', 'GET'] as const)
      bar(`${routes} routes: in front, of Fastify`, rows, 'ours in front', method, 1, 'Fastify')
    const least = routes >= 400 ? 10 : routes <= 10 ? 2.5 : undefined
    if (least !== undefined)
      for (const name of ['ours in app.use', 'ours in front'] as const)
        for (const method of ['POST', 'GET'] as const)
          bar(
            `${routes} routes: ${name.slice(5)}, of e-o-validator`,
            rows,
            name,
            method,
            least,
            'express-openapi-validator',
          )
  }
  const most = tables.get(400)
  if (most)
    for (const name of ['ours in app.use', 'ours in front'] as const) {
      const after = (part: keyof First) => {
        const [own = Number.NaN, express = Number.NaN] = [name, 'bare Express' as const].map((one) =>
          median(most.get(one)?.first.map((first) => first[part]) ?? []),
        )
        return (own - express).toFixed(0)
      }
      console.log(
        `400 routes: first response of ${name.slice(5)} after bare Express: ${after('process')} ms, of processor time ${after('cpu')} ms (bar 40)`,
      )
    }
  const grown = Math.max(...(['ours in app.use', 'ours in front'] as const).map((name) => growth.get(name)?.bytes ?? 0))
  console.log(`growth of ours after media types never seen: ${(grown / 1e6).toFixed(1)} MB (bar: flat)`)
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
