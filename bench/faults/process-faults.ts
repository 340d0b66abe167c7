import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import type { Child } from '@tomorro/stack/child'
import pg from 'pg'
import { bystander as bystanding, type Running, signal } from '../../acceptance/fault-run.ts'

const PATIENCE_MILLISECONDS = 60_000
const PAUSE_MILLISECONDS = 25
const period = { from: '2025-01-01', until: '2025-12-31' }
const year = `from=${period.from}&until=${period.until}`

/**
 * Kills every process of the stack in turn (SIGKILL).
 * @returns the milliseconds from each kill until something that needs the process succeeds
 */
export async function killEach(running: Running): Promise<Record<string, number>> {
  const recoveries: Record<string, number> = {}
  for (const [name, child] of running.stack.processes) {
    const works = probeOf(name, running)
    await until(works)
    const pid = child.pid() ?? 0
    const killed = performance.now()
    signal(pid, 'SIGKILL')
    await until(async () => child.pid() !== pid)
    await until(works)
    recoveries[name] = Math.round(performance.now() - killed)
  }
  return recoveries
}

/**
 * Kills each worker (SIGKILL) while it has a job.
 * @returns the milliseconds from each kill until that job is worked on again
 */
export async function killWithJob(running: Running): Promise<Record<string, number>> {
  const { stack, postgres } = running
  const client = new pg.Client({ connectionString: postgres().url.replace(/\/postgres$/, '/tomorro') })
  await client.connect()
  const resumed: Record<string, number> = {}
  for (const name of ['worker', 'report-worker']) {
    const release = await giveJob(name, running, client)
    const pid = stack.processes.get(name)?.pid() ?? 0
    const killed = performance.now()
    // The server's clock: the job was begun before.
    const { rows } = await client.query<{ at: string }>('select clock_timestamp()::text as at')
    signal(pid, 'SIGKILL')
    await until(async () => {
      const again = `select from pgboss.job where state = 'active' and started_on > $1 and data ->> 'organisationId' = $2`
      return (await client.query(again, [rows[0]?.at, bystanding.id])).rowCount === 1
    })
    resumed[name] = Math.round(performance.now() - killed)
    await release()
    await until(probeOf(name, running))
  }
  await client.end()
  return resumed
}

/** Gives a worker a job of the bystander that lasts until it is released. @returns once the worker has the job */
async function giveJob(
  name: string,
  { stack, bystander }: Running,
  client: pg.Client,
): Promise<() => Promise<unknown>> {
  const json = { 'content-type': 'application/json' }
  const post = async (path: string, authorization: string, body: unknown) => {
    const init = { method: 'POST', headers: { ...json, authorization }, body: JSON.stringify(body) }
    const response = await fetch(stack.url + path, { ...init, signal: AbortSignal.timeout(5_000) })
    if (!response.ok) throw new Error(`${path} was answered ${response.status}`)
    return (await response.json()) as Made
  }
  const hasJob = async () => {
    const active = `select from pgboss.job where state = 'active' and data ->> 'organisationId' = $1`
    return (await client.query(active, [bystanding.id])).rowCount === 1
  }
  await client.query('begin')
  if (name === 'worker') {
    const form = { subchildId: 'electricity-usage', period, activity: { 1: 1_000 } }
    const id = (await post('/ingestion/form', `Bearer ${bystander}`, form)).item?.id
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${bystanding.id} ${id}`])
    await post(`/admin/ingestion/items/${id}/approve`, `Basic ${stack.adminKey}`, {})
  } else {
    const { item } = await post('/report', `Bearer ${bystander}`, { period, kind: 'activity' })
    await client.query('select from report.report where id = $1 for update', [item?.id])
  }
  await until(hasJob)
  return () => client.query('commit')
}

/**
 * Tells every process that uses PostgreSQL to stop (SIGTERM) while PostgreSQL is frozen or gone, then lets it come back.
 * @returns the milliseconds until the last of them has ended, and until everything works again
 */
export async function stopWithout(
  database: 'frozen' | 'gone',
  running: Running,
): Promise<{ longestStop: number; recovery: number }> {
  const { stack, postgres, restart } = running
  const pids = database === 'frozen' ? [postgres().pid, ...childrenOf(postgres().pid)] : []
  for (const pid of pids) signal(pid, 'SIGSTOP')
  if (database === 'gone') signal(postgres().pid, 'SIGKILL')
  const users = [...stack.processes].filter(([name]) => name !== 'gateway' && name !== 'openid-provider')
  const stops = await Promise.all(users.map(([, child]) => stopped(child)))
  const back = performance.now()
  for (const pid of pids) signal(pid, 'SIGCONT')
  if (database === 'gone') await restart()
  for (const name of stack.processes.keys()) await until(probeOf(name, running))
  return { longestStop: Math.max(...stops), recovery: Math.round(performance.now() - back) }
}

async function stopped(child: Child): Promise<number> {
  const pid = child.pid() ?? 0
  const begun = performance.now()
  signal(pid, 'SIGTERM')
  await until(async () => child.pid() !== pid)
  return Math.round(performance.now() - begun)
}

/** Whether something succeeds that needs the process of this name. */
function probeOf(name: string, { stack, bystander }: Running): () => Promise<boolean> {
  const bearer = { authorization: `Bearer ${bystander}` }
  const basic = { authorization: `Basic ${stack.adminKey}` }
  const isOk = async (path: string, headers: Record<string, string> = bearer) =>
    (await fetch(stack.url + path, { headers, signal: AbortSignal.timeout(5_000) })).ok
  const json = { 'content-type': 'application/json' }
  const post = async (path: string, body: unknown, headers: Record<string, string> = bearer) => {
    const init = { method: 'POST', headers: { ...headers, ...json }, body: JSON.stringify(body) }
    const response = await fetch(stack.url + path, { ...init, signal: AbortSignal.timeout(5_000) })
    if (!response.ok) throw new Error(`${path} was answered ${response.status}`)
    return (await response.json()) as Made
  }
  const probes: Record<string, () => Promise<boolean>> = {
    'openid-provider': async () => (await issueToken(stack.tokenSource)) !== '',
    gateway: () => isOk('/settings'),
    settings: () => isOk('/settings'),
    ingestion: () => isOk('/ingestion'),
    calculation: () => isOk(`/calculation?${year}&aggregate=yearly`),
    dashboard: () => isOk(`/dashboard?${year}&aggregate=yearly`),
    report: () => isOk('/report'),
    admin: () => isOk('/admin/organisations', basic),
    worker: async () => {
      const activity = { subchildId: 'electricity-usage', period, activity: { 1: 1_000 } }
      const { jobId } = await post('/calculation', activity)
      return ended(() => isDone(`/calculation/jobs/${jobId}`, 'completed'))
    },
    'report-worker': async () => {
      const { item } = await post('/report', { period, kind: 'activity' })
      return ended(() => isDone(`/report/items/${item?.id}`, 'completed'))
    },
  }
  const isDone = async (path: string, state: string) => {
    const { item, ...job } = (await (await fetch(stack.url + path, { headers: bearer })).json()) as Made
    return (item?.state ?? job.state) === state
  }
  return probes[name] ?? (() => Promise.reject(new Error(`There is no probe for ${name}`)))
}

type Made = { jobId?: string; state?: string; item?: { id: string; state: string } }

/** Waits for the end of a job that was accepted: it may not be asked for again. */
async function ended(isDone: () => Promise<boolean>): Promise<boolean> {
  await until(isDone)
  return true
}

/** A request that fails while something is away counts as no. @throws Error where it never holds */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MILLISECONDS; !(await holds().catch(() => false)); )
    if (Date.now() > end) throw new Error(`It did not come to pass within ${PATIENCE_MILLISECONDS / 1_000} s: ${holds}`)
    else await sleep(PAUSE_MILLISECONDS)
}

const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(Number)
