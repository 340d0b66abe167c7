import type { AddressInfo } from 'node:net'
import { type Name, servers } from './servers.ts'

// One of the servers, in a process of its own: node server.main.js NAME ROUTES. Tells its port, then what it is asked for.

/** What it answers to a message from its parent. */
export type Told =
  | { readonly port: number }
  /** Milliseconds from loading the framework to the end of the first answer, and of processor time until then. */
  | { readonly first: number; readonly firstCpu: number }
  /** Microseconds of all its threads so far. */
  | { readonly cpu: number }
  /** Bytes after a collection. */
  | { readonly heap: number }

const [name, routes] = process.argv.slice(2)
const tell = (told: Told) => process.send?.(told)

const begun = performance.now()
const server = await servers[name as Name](Number(routes))
// Longer than any pause between rounds: no connection is to be lost between two of them.
server.keepAliveTimeout = 600_000
server.once('request', (_request, response) => {
  response.once('finish', () => tell({ first: performance.now() - begun, firstCpu: cpuTime() / 1_000 }))
})
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }))

process.on('message', (asked) => {
  if (asked === 'cpu') tell({ cpu: cpuTime() })
  else {
    for (let times = 0; times < 4; times += 1) globalThis.gc?.()
    tell({ heap: process.memoryUsage().heapUsed })
  }
})
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

process.once('disconnect', () => process.exit())
