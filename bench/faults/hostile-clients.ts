import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { workbookParts, zipOf } from '@tomorro/spreadsheet/testing'
import type { Stack } from '@tomorro/stack/stack'

export type Harm = {
  /** The longest wait of another organisation, in milliseconds. */
  longestWait: number
  /** How many responses had which status; `0` where the connection ended without one. */
  statuses: Record<string, number>
}

const SLOW_CLIENTS = 60
const SLOW_SECONDS = 5
const HUGE_CLIENTS = 8
const HUGE_BYTES = 12_000_000
const WATCH_MILLISECONDS = 20
const WARMING_REQUESTS = 20_000
const COLLECTION_MILLISECONDS = 1_000
const READINGS = 3

/** Slow and huge clients, hostile workbooks and numbers of one organisation, one kind after the other, while another one works. */
export async function attack(
  stack: Stack,
  { attacker, bystander }: Record<'attacker' | 'bystander', string>,
): Promise<Harm> {
  const statuses: Record<string, number> = {}
  const count = (status: number) => {
    statuses[status] = (statuses[status] ?? 0) + 1
  }
  const send = (path: string, init: RequestInit) =>
    fetch(stack.url + path, { method: 'POST', ...init }).then(
      async (response) => {
        await response.arrayBuffer()
        count(response.status)
      },
      () => count(0),
    )
  const authorization = `Bearer ${attacker}`
  const json = { authorization, 'content-type': 'application/json' }
  // Making these takes seconds, in which this process would not notice that the gateway closes its idle connections.
  const huge = 'x'.repeat(HUGE_BYTES)
  const numbers = hostileNumbers()
  const uploads = hostileWorkbooks().flatMap((file) => [file, file])
  const watch = watchWaits(stack, bystander)
  await Promise.all(Array.from({ length: SLOW_CLIENTS }, () => trickle(stack, authorization)))
  await Promise.all(Array.from({ length: HUGE_CLIENTS }, () => send('/ingestion/form', { headers: json, body: huge })))
  await Promise.all(numbers.map((body) => send('/ingestion/form', { headers: json, body })))
  await Promise.all(
    uploads.map((file) => {
      const body = new FormData()
      body.append('subchildId', 'electricity-usage')
      body.append('activity', new Blob([file as Uint8Array<ArrayBuffer>]), 'hostile.xlsx')
      return send('/ingestion/template', { headers: { authorization }, body })
    }),
  )
  return { longestWait: await watch.stop(), statuses }
}

/** Texts that cost parsers more than linear time, or memory far beyond their size. */
function hostileNumbers(): string[] {
  const form = (amount: string) =>
    `{"subchildId":"electricity-usage","period":{"from":"2025-01-01","until":"2025-12-31"},"activity":{"1":${amount}}}`
  return [
    form(`1${'0'.repeat(250_000)}`),
    form(`1.${'0'.repeat(250_000)}1`),
    form('['.repeat(100_000)),
    `${'['.repeat(1_000)}${'1e999,'.repeat(40_000)}`,
    form(`"${'\\u0000'.repeat(40_000)}"`),
  ]
}

function hostileWorkbooks(): Buffer[] {
  const one = '<row><c t="s"><v>0</v></c></row>'
  const part = (name: string, content: string) => zipOf(workbookParts(one, [{ name, content }]))
  return [
    part('xl/_rels/workbook.xml.rels', '<Relationship '.repeat(75_000)),
    zipOf(workbookParts('<!-- '.repeat(200_000))),
    part('xl/sharedStrings.xml', `<sst>${'<si><t>a</t></si>'.repeat(1_900_000)}</sst>`),
    zipOf(workbookParts(`<row><c t="inlineStr"><is><t>${'x'.repeat(190_000_000)}</t></is></c></row>`)),
  ]
}

/** Sends a body byte by byte, then goes away without its end. */
function trickle({ url }: Stack, authorization: string): Promise<void> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST /ingestion/form HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${authorization}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
      )
    })
    const drip = setInterval(() => socket.write(' '), 250)
    const gone = setTimeout(() => socket.destroy(), SLOW_SECONDS * 1_000)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(drip)
      clearTimeout(gone)
      resolve()
    })
  })
}

/** Reads and estimates for an organisation, one request after the other, until stopped. */
function watchWaits({ url }: Stack, token: string): { stop(): Promise<number> } {
  let stopping = false
  let longest = 0
  const ask = async () => {
    const begun = performance.now()
    const response = await fetch(`${url}/ingestion?limit=1`, { headers: { authorization: `Bearer ${token}` } })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`A bystander is answered ${response.status}`)
    longest = Math.max(longest, performance.now() - begun)
  }
  const running = (async () => {
    while (!stopping) {
      await ask()
      await sleep(WATCH_MILLISECONDS)
    }
  })()
  return {
    stop: async () => {
      stopping = true
      await running
      return Math.round(longest)
    },
  }
}

/** Options of Node for a stack whose heaps are measured: SIGUSR2 collects garbage. */
export const collectable = ['--expose-gc', "--import=data:text/javascript,process.on('SIGUSR2',()=>{gc();gc()})"]

/**
 * Sends bad requests of several kinds to a stack that runs with the options `collectable`.
 * @returns by process the bytes by which its heap grew over 10,000 of them, without garbage, and how many answers were 5xx
 */
export async function badRequests(
  stack: Stack,
  token: string,
  requests: number,
): Promise<{ growth: Record<string, number>; failures: number }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const kinds: [path: string, init: RequestInit][] = [
    ['/ingestion/form', { method: 'POST', headers, body: '{"subchildId":' }],
    ['/ingestion/form', { method: 'POST', headers, body: '{"subchildId":"nothing","activity":{"1":"x"}}' }],
    [`/ingestion?cursor=${'a'.repeat(300)}`, { headers }],
    ['/ingestion?search=%00&from=0000-01-01', { headers }],
    ['/ingestion/items/not-an-id', { headers }],
    ['/ingestion/form', { method: 'POST', headers: { ...headers, 'content-type': 'text/plain' }, body: 'x' }],
    ['/ingestion', { headers: { authorization: 'Bearer a.b.c' } }],
    [`/nothing/${'x'.repeat(500)}`, { headers }],
  ]
  let failures = 0
  let sent = 0
  const client = async (until: number) => {
    while (sent < until) {
      const [path, init] = kinds[sent++ % kinds.length] ?? ['/', {}]
      const response = await fetch(stack.url + path, init)
      await response.arrayBuffer()
      if (response.status >= 500) failures += 1
    }
  }
  const send = (until: number) => Promise.all(Array.from({ length: 4 }, () => client(until)))
  // Caches fill and code is compiled first.
  await send(WARMING_REQUESTS)
  const before = await heaps(stack)
  await send(WARMING_REQUESTS + requests)
  const after = await heaps(stack)
  const grown = after.map(([name, bytes], index) => {
    const rise = bytes - (before[index]?.[1] ?? bytes)
    return [name, Math.round((rise * 10_000) / requests)] as const
  })
  return { growth: Object.fromEntries(grown), failures }
}

/** The used heap of the processes that the requests reach, in bytes, after their garbage is collected: the least of some readings. */
const heaps = ({ processes }: Stack): Promise<[string, number][]> =>
  Promise.all(
    ['gateway', 'ingestion'].map(async (name): Promise<[string, number]> => {
      let least = Number.POSITIVE_INFINITY
      for (let reading = 0; reading < READINGS; reading++) {
        process.kill(processes.get(name)?.pid() ?? 0, 'SIGUSR2')
        // The event loop handles the signal before the request, which is sent later.
        await sleep(COLLECTION_MILLISECONDS)
        const metrics = await fetch(`http://127.0.0.1:${processes.get(name)?.ready.metricsPort}/metrics`)
        const [, bytes] = /^nodejs_heap_size_used_bytes\{[^}]*\} (\S+)$/m.exec(await metrics.text()) ?? []
        least = Math.min(least, Number(bytes))
      }
      return [name, least]
    }),
  )
