import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type EmbeddedPostgres, startPostgres } from '@tomorro/database/embedded'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import { demoOrganisation } from '@tomorro/stack/prepare-database'
import { type Stack, startStack } from '@tomorro/stack/stack'
import pg from 'pg'

export type FaultPlan = {
  /** How often PostgreSQL is killed; each time the worker is killed before and after. */
  readonly rounds: number
  /** How many submit and approve at the same time, without a pause. */
  readonly clients: number
  /** Causes further faults under the same load, after the rounds. */
  readonly more?: (running: Running) => Promise<void>
  /** Measures the stack that survived the faults, once the load is over and all is calculated. */
  readonly afterwards?: (running: Running) => Promise<void>
  /** Further options of Node for every process of the stack. */
  readonly nodeOptions?: readonly string[]
  readonly log?: (line: string) => void
}

/** The stack under load, its organisations' tokens, and the PostgreSQL server below it. */
export type Running = {
  readonly stack: Stack
  /** The token of an organisation outside the load. */
  readonly bystander: string
  readonly postgres: () => EmbeddedPostgres
  /** Starts PostgreSQL again on its port. */
  readonly restart: () => Promise<void>
}

export type FaultCounts = {
  /** Submissions with a 201, and approvals that took effect. */
  accepted: number
  approved: number
  /** Accepted submissions that are missing. */
  lost: number
  /** Items beyond one per submission, whether or not its response arrived. */
  doubled: number
  /** Approved items with missing or extra ledger lines. */
  miscounted: number
  /** Difference between rollups and ledger, in kilograms. */
  drift: string
  /** Number of responses by status; `0` is no response. */
  statuses: Record<string, number>
  /** Responses 503 without `Retry-After`. */
  unadvised: number
  /** Milliseconds from the return of PostgreSQL to the first submission that was accepted after it, each round. */
  recoveries: number[]
  /** Milliseconds from the end of the faults until all that was approved was calculated. */
  drained: number
}

const AWAY_MILLISECONDS = { least: 200, most: 1_200 }
const LOADED_MILLISECONDS = { least: 500, most: 1_500 }
const DRAIN_MILLISECONDS = 120_000
const LINES_PER_ITEM = 4
/** An organisation outside the load. */
export const bystander = { id: 'org_Bystander000', name: 'Bystander Ltd' }
const form = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { 1: 1_000 },
}

/** Kills PostgreSQL and the worker repeatedly under load, and counts losses and repetitions. */
export async function faultRun({
  rounds,
  clients,
  more,
  afterwards,
  nodeOptions = [],
  log = () => undefined,
}: FaultPlan): Promise<FaultCounts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-faults-'))
  const server = { folder: path.join(folder, 'server'), port: 0 }
  let postgres = await startPostgres(server)
  const databaseUrl = postgres.url
  let stack: Stack | undefined
  try {
    const organisations = [demoOrganisation, bystander]
    stack = await startStack({
      folder: path.join(folder, 'stack'),
      port: 0,
      databaseUrl,
      rate: 'none',
      organisations,
      nodeOptions,
    })
    const load = startLoad(stack, await issueToken(stack.tokenSource), clients)
    const recoveries: number[] = []
    for (let round = 1; round <= rounds; round++) {
      await sleep(between(LOADED_MILLISECONDS))
      killWorker(stack)
      process.kill(postgres.pid, 'SIGKILL')
      await sleep(between(AWAY_MILLISECONDS))
      postgres = await startPostgres({ ...server, port: postgres.port })
      const returned = performance.now()
      await load.nextAcceptance()
      recoveries.push(Math.round(performance.now() - returned))
      killWorker(stack)
      log(`Round ${round} of ${rounds}: first success ${recoveries.at(-1)} ms after the return`)
    }
    const restart = async () => {
      postgres = await startPostgres({ ...server, port: postgres.port })
    }
    const running = {
      stack,
      bystander: await issueToken({ ...stack.tokenSource, organisation: bystander.id }),
      postgres: () => postgres,
      restart,
    }
    await more?.(running)
    const { keys, accepted, approved, ...told } = await load.stop()
    const began = performance.now()
    await drained(postgres, approved)
    const drainedAfter = Math.round(performance.now() - began)
    await afterwards?.(running)
    return {
      accepted: accepted.size,
      approved: approved.size,
      ...(await inLedger(postgres, { keys, accepted, approved })),
      ...told,
      recoveries,
      drained: drainedAfter,
    }
  } finally {
    await stack?.stop()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Load = {
  /** Waits for a submission that is sent and accepted after this call. */
  nextAcceptance(): Promise<void>
  stop(): Promise<Pick<FaultCounts, 'statuses' | 'unadvised'> & Done>
}
/** The number of submissions, and the ids of accepted and approved items. */
type Done = { keys: number; accepted: Set<string>; approved: Set<string> }

/** Clients that submit one form after the other, have each approved, and repeat requests without response. */
function startLoad(stack: Stack, token: string, clients: number): Load {
  const done: Done = { keys: 0, accepted: new Set(), approved: new Set() }
  const told = { statuses: {} as Record<string, number>, unadvised: 0 }
  const waiting = new Set<{ since: number; resolve: () => void }>()
  let stopping = false

  /** Repeats a request until it is answered for good. */
  async function persist(target: string, init: RequestInit, isAnswer: (status: number) => boolean): Promise<Answered> {
    for (;;) {
      const sentAt = performance.now()
      const answer = await fetch(`${stack.url}${target}`, { method: 'POST', ...init }).then(
        async (response) => ({
          status: response.status,
          headers: response.headers,
          body: (await response.json()) as Answered['body'],
        }),
        () => undefined,
      )
      const status = answer?.status ?? 0
      told.statuses[status] = (told.statuses[status] ?? 0) + 1
      if (status === 503 && answer?.headers.get('retry-after') == null) told.unadvised += 1
      if (answer && isAnswer(status)) return { ...answer, sentAt }
      await sleep(50)
    }
  }

  async function submitAndApprove(): Promise<void> {
    done.keys += 1
    const authorization = `Bearer ${token}`
    const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const { body, sentAt } = await persist(
      '/ingestion/form',
      { headers, body: JSON.stringify(form) },
      (is) => is === 201,
    )
    done.accepted.add(body.item.id)
    for (const waiter of waiting) if (sentAt >= waiter.since && waiting.delete(waiter)) waiter.resolve()
    const approval = `/admin/ingestion/items/${body.item.id}/approve`
    const basic = { authorization: `Basic ${stack.adminKey}` }
    // 409: an earlier attempt took effect but its response was lost.
    await persist(approval, { headers: basic }, (is) => is === 202 || is === 409)
    done.approved.add(body.item.id)
  }

  const running = Array.from({ length: clients }, async () => {
    while (!stopping) await submitAndApprove()
  })
  return {
    nextAcceptance: () => new Promise((resolve) => waiting.add({ since: performance.now(), resolve })),
    async stop() {
      stopping = true
      await Promise.all(running)
      return { ...done, ...told }
    },
  }
}
type Answered = { status: number; body: { item: { id: string } }; sentAt: number }

async function drained(postgres: EmbeddedPostgres, approved: ReadonlySet<string>): Promise<void> {
  const deadline = Date.now() + DRAIN_MILLISECONDS
  const completed = () =>
    ask<{ runs: number }>(
      postgres,
      `select count(*)::integer as runs from calculation.run
       where org_id = '${demoOrganisation.id}' and kind = 'item' and state = 'completed'`,
    )
  while (((await completed())[0]?.runs ?? 0) < approved.size) {
    if (Date.now() > deadline) throw new Error('What was approved is not calculated in time')
    await sleep(100)
  }
}

async function inLedger(postgres: EmbeddedPostgres, { keys, accepted, approved }: Done) {
  const items = await ask<{ id: string; lines: number }>(
    postgres,
    `select item.id, count(line.id)::integer as lines
     from ingestion.item left join calculation.line on line.org_id = item.org_id and line.item_id = item.id
     where item.org_id = '${demoOrganisation.id}' group by item.id`,
  )
  const [sums] = await ask<{ drift: string }>(
    postgres,
    `select ((select coalesce(sum(emissions), 0) from calculation.line) -
      (select coalesce(sum(emissions), 0) from calculation.rollup_month))::text as drift`,
  )
  const ids = new Set(items.map(({ id }) => id))
  return {
    lost: [...accepted].filter((id) => !ids.has(id)).length,
    doubled: items.length - keys,
    miscounted: items.filter(({ id, lines }) => lines !== (approved.has(id) ? LINES_PER_ITEM : 0)).length,
    drift: sums?.drift ?? 'unknown',
  }
}

/** Queries as the superuser, to whom row-level security does not apply. */
async function ask<Row extends pg.QueryResultRow>(postgres: EmbeddedPostgres, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.url.replace(/\/postgres$/, '/tomorro') })
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows
  } finally {
    await client.end()
  }
}

/** Kills the worker as a crash would; the supervisor starts it again. */
function killWorker({ processes }: Stack): void {
  const pid = processes.get('worker')?.pid()
  if (pid !== undefined) signal(pid, 'SIGKILL')
}

/** Sends a signal to a process that may have ended by itself, as a worker does that starts while PostgreSQL is away. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const between = ({ least, most }: { least: number; most: number }): number => least + Math.random() * (most - least)
