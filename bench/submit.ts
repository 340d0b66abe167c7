import { createHash, randomUUID } from 'node:crypto'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import autocannon from 'autocannon'
import pg from 'pg'
import { demoOrganisation } from '../stack/prepare-database.ts'
import { ownStack } from './process/own-stack.ts'

// Form submissions per second through gateway, authorizer, service and PostgreSQL, beside the same rows inserted by the same role
// straight through pg, on one server, in turns. Durability is on: every commit waits for the disk in both.

const SECONDS = 8
const ROUNDS = 3
const CONNECTIONS = [1, 10, 50]
/** As many connections as the service's pool has. */
const POOL = 10

const form = JSON.stringify({
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { 1: 12345 },
})

/** Of what all submissions here say. */
const contentDigest = createHash('sha256').update(form).digest('hex')

const { stack, urlOf, stop } = await ownStack()
const pool = new pg.Pool({ connectionString: urlOf('svc_ingestion'), max: POOL })
try {
  await compare(stack.url, await issueToken(stack.tokenSource), pool)
} finally {
  await pool.end()
  await stop()
}

type Figure = { perSecond: number; p99: number }

async function compare(url: string, token: string, pool: pg.Pool): Promise<void> {
  console.log(
    `Form submissions, median of ${ROUNDS} rounds of ${SECONDS} s in turns, ${POOL} database connections each\n`,
  )
  console.log('connections   whole path /s  p99 ms   straight through pg /s  p99 ms   ratio')
  await throughGateway(url, token, 10)
  for (const connections of CONNECTIONS) {
    const path: Figure[] = []
    const peer: Figure[] = []
    for (let round = 0; round < ROUNDS; round++) {
      path.push(await throughGateway(url, token, connections))
      peer.push(await straight(pool, connections))
    }
    const [whole, bare] = [median(path), median(peer)]
    const cells = [
      String(connections).padStart(11),
      whole.perSecond.toFixed(0).padStart(16),
      whole.p99.toFixed(1).padStart(7),
      bare.perSecond.toFixed(0).padStart(24),
      bare.p99.toFixed(1).padStart(7),
      (whole.perSecond / bare.perSecond).toFixed(2).padStart(7),
    ]
    console.log(cells.join(' '))
  }
}

/** Submissions per second through the whole path, and the 99th percentile of their latency in ms. */
async function throughGateway(url: string, token: string, connections: number): Promise<Figure> {
  const result = await autocannon({
    url: `${url}/ingestion/form`,
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: form,
    connections,
    duration: SECONDS,
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  return { perSecond: result.requests.total / result.duration, p99: result.latency.p99 }
}

/** Transactions per second of the same rows through pg alone. */
async function straight(pool: pg.Pool, connections: number): Promise<Figure> {
  const latencies: number[] = []
  const until = performance.now() + SECONDS * 1000
  const loop = async () => {
    while (performance.now() < until) {
      const begun = performance.now()
      await insertItem(pool)
      latencies.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: connections }, loop))
  latencies.sort((a, b) => a - b)
  return { perSecond: latencies.length / SECONDS, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0 }
}

async function insertItem(pool: pg.Pool): Promise<void> {
  const id = randomUUID()
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.org_id', $1, true)", [demoOrganisation.id])
    await client.query(
      `insert into ingestion.item (org_id, id, subchild_id, period_start, period_end, state, input_method, calculation_method,
         revision, content_digest, created_at, updated_at)
       values ($1, $2, 'electricity-usage', '2025-01-01', '2026-01-01', 'pending', 'form', 'average', 1, $3, now(), now())`,
      [demoOrganisation.id, id, contentDigest],
    )
    await client.query(
      `insert into ingestion.entry (org_id, item_id, ordinal, period_start, period_end, activity)
       values ($1, $2, 1, '2025-01-01', '2026-01-01', '{"1":"12345"}')`,
      [demoOrganisation.id, id],
    )
    await client.query(
      `insert into ingestion.transition (org_id, id, item_id, to_state, actor_kind, at) values ($1, $2, $3, 'pending', 'user', now())`,
      [demoOrganisation.id, randomUUID(), id],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}

function median(figures: Figure[]): Figure {
  return figures.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(figures.length / 2)] ?? { perSecond: 0, p99: 0 }
}
