import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { adminKeyDigest } from '@tomorro/authorizer/basic'
import type { TokenRequest } from '@tomorro/gateway/issue-token'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { type Child, type Program, startChild } from './child.ts'
import { lockFolder } from './folder-lock.ts'
import { isFree } from './port.ts'
import { demoOrganisation, type Organisation, type Prepared, prepareDatabase, seed } from './prepare-database.ts'
import { type Secrets, secretsOf } from './secrets.ts'

export type StackOptions = {
  /** Where data, logs and secrets are kept. */
  readonly folder: string
  /** The gateway's; 0 lets the system choose. */
  readonly port: number
  /** A server of one's own, by a role that may create roles and databases; otherwise the embedded PostgreSQL. */
  readonly databaseUrl?: string
  /** What the passwords of the database's login roles are derived from, where others have to know. */
  readonly rolePassword?: string
  /** Organisations that tokens can be had for; the first is the default. */
  readonly organisations?: readonly Organisation[]
  /** Told what is being done, and what goes wrong while everything runs. */
  readonly log?: (line: string) => void
}

export type Stack = {
  readonly url: string
  /** The credential of a Basic authorization. */
  readonly adminKey: string
  readonly orgId: string
  /** Where access tokens come from; of the first organisation and with all scopes unless asked otherwise. */
  readonly tokenSource: TokenRequest
  /** The running processes by name, in the order of their start. */
  readonly processes: ReadonlyMap<string, Child>
  /** Stops everything, the gateway first and the database last. */
  stop(): Promise<void>
}

const services = ['ingestion', 'calculation', 'report', 'dashboard', 'settings', 'admin'] as const
type Service = (typeof services)[number]

const root = path.resolve(import.meta.dirname, '..')
const AUDIENCE = 'urn:tomorro:api'
const CLIENT_ID = 'demo-client'
const ADMIN_KEY_ID = 'demo-admin'

/**
 * Starts everything that Tomorro consists of on this machine, each part as a process of its own on loopback.
 * @throws Error that tells in one line what is in the way; nothing is left running then
 */
export async function startStack({
  folder,
  port,
  databaseUrl,
  rolePassword,
  organisations = [demoOrganisation],
  log = () => undefined,
}: StackOptions): Promise<Stack> {
  const unlock = await lockFolder(folder)
  const fleet = startFleet(folder, log)
  const stop = async () => {
    await fleet.stop()
    unlock()
  }
  try {
    const [secrets] = await Promise.all([secretsOf(folder, rolePassword), expectSoundConfig(), expectFreePort(port)])
    const [prepared, provider] = await Promise.all([
      databaseFor(fleet, { folder, databaseUrl, organisations, secrets, log }),
      startProvider(fleet, { folder, organisations, secrets }),
    ])
    const issuer = `http://127.0.0.1:${provider.ready.port}`
    log('Starting services')
    const [upstreams] = await Promise.all([startServices(fleet, prepared), startWorker(fleet, prepared)])
    const gateway = await fleet.start({
      name: 'gateway',
      file: 'gateway/main.ts',
      env: {
        PORT: String(port),
        UPSTREAMS: JSON.stringify(upstreams),
        ISSUER: issuer,
        AUDIENCE,
        JWKS_URI: `${issuer}/.well-known/jwks.json`,
        DOCS_PAGE: path.join(folder, 'docs.html'),
        ADMIN_KEYS: JSON.stringify([{ id: ADMIN_KEY_ID, sha256: adminKeyDigest(secrets.adminSecret) }]),
      },
    })
    await Promise.all(Object.entries(upstreams).map(([name, origin]) => expectReady(name, origin)))
    const orgId = (organisations[0] ?? demoOrganisation).id
    return {
      url: `http://127.0.0.1:${gateway.ready.port}`,
      adminKey: Buffer.from(`${ADMIN_KEY_ID}:${secrets.adminSecret}`).toString('base64'),
      orgId,
      tokenSource: {
        issuer,
        audience: AUDIENCE,
        clientId: CLIENT_ID,
        clientSecret: secrets.clientSecret,
        organisation: orgId,
      },
      processes: fleet.children,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

type Fleet = {
  readonly children: ReadonlyMap<string, Child>
  start(program: Program): Promise<Child>
  stop(): Promise<void>
}

/** The processes of a stack. Stopping waits also for those that are only just starting. */
function startFleet(folder: string, report: (line: string) => void): Fleet {
  const children = new Map<string, Child>()
  const starting = new Set<Promise<unknown>>()
  let stopping = false
  const compileCache = { NODE_COMPILE_CACHE: path.join(folder, 'compile-cache') }
  return {
    children,
    async start(program) {
      if (stopping) throw new Error('stopped')
      const env = { ...compileCache, ...program.env }
      const start = startChild({ ...program, env }, { logFolder: path.join(folder, 'log'), report })
      starting.add(start)
      const child = await start
      children.set(program.name, child)
      return child
    },
    async stop() {
      stopping = true
      await Promise.allSettled(starting)
      const named = (...names: string[]) => names.flatMap((name) => children.get(name) ?? [])
      const last = named('postgres')
      const first = named('gateway')
      const middle = [...children.values()].filter((child) => !first.includes(child) && !last.includes(child))
      for (const group of [first, middle, last]) await Promise.all(group.map((child) => child.stop()))
    },
  }
}

type Parts = Required<Pick<StackOptions, 'folder' | 'organisations' | 'log'>> & { readonly secrets: Secrets }

async function databaseFor(
  fleet: Fleet,
  { folder, databaseUrl, organisations, secrets, log }: Parts & { readonly databaseUrl: string | undefined },
): Promise<Prepared> {
  if (databaseUrl === undefined) log('Starting PostgreSQL')
  const adminUrl = databaseUrl ?? (await startPostgres(fleet, folder))
  log('Bringing the database up to date')
  const prepared = await prepareDatabase(adminUrl, secrets.rolePassword)
  log('Loading factors')
  await seed(prepared, organisations)
  return prepared
}

async function startPostgres(fleet: Fleet, folder: string): Promise<string> {
  const env = { PORT: '0', FOLDER: folder, PATH: process.env.PATH ?? '' }
  const { ready } = await fleet.start({ name: 'postgres', file: 'scripts/postgres.main.ts', env })
  return String(ready.url)
}

/** Tokens name their issuer by its port, so it stays the same for as long as it can. */
async function startProvider(
  fleet: Fleet,
  { folder, organisations, secrets }: Pick<Parts, 'folder' | 'organisations' | 'secrets'>,
): Promise<Child> {
  const kept = path.join(folder, 'openid-provider.port')
  const client = {
    clientId: CLIENT_ID,
    clientSecret: secrets.clientSecret,
    organisations: organisations.map(({ id }) => id),
    scopes: allScopes(),
  }
  const env = {
    PORT: String(await sameOrFreePort(kept)),
    AUDIENCE,
    CLIENTS: JSON.stringify([client]),
    SIGNING_KEY: JSON.stringify(secrets.signingKey),
  }
  const provider = await fleet.start({ name: 'openid-provider', file: 'gateway/openid-provider.main.ts', env })
  writeFileSync(kept, String(provider.ready.port))
  return provider
}

const allScopes = (): string[] => [...new Set(Object.values(policy.operations).flatMap(({ anyOf }) => anyOf.flat()))]

async function startServices(fleet: Fleet, { urlOf }: Prepared): Promise<Record<Service, string>> {
  const origins = services.map(async (name) => {
    const env = { PORT: '0', DATABASE_URL: urlOf(`svc_${name}`) }
    const { ready } = await fleet.start({ name, file: `services/${name}/main.ts`, env })
    return [name, `http://127.0.0.1:${ready.port}`] as const
  })
  return Object.fromEntries(await Promise.all(origins)) as Record<Service, string>
}

const startWorker = (fleet: Fleet, { urlOf }: Prepared): Promise<Child> =>
  fleet.start({
    name: 'worker',
    file: 'services/calculation/worker.main.ts',
    env: { DATABASE_URL: urlOf('svc_worker') },
  })

async function expectReady(name: string, origin: string): Promise<void> {
  const { ok, status } = await fetch(`${origin}/readyz`)
  if (!ok) throw new Error(`${name} is not ready: its /readyz answers ${status}`)
}

/** Services import config.json, so it is checked by a process of its own before anything else reads it. */
async function expectSoundConfig(): Promise<void> {
  const check = spawn(process.execPath, [path.join(root, 'taxonomy/check.ts')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let faults = ''
  check.stderr.on('data', (chunk) => {
    faults += chunk
  })
  const code = await new Promise((resolve) => check.once('close', resolve))
  if (code === 0) return
  const [first, ...more] = faults.trim().split('\n')
  throw new Error(more.length === 0 ? first : `${first} (and ${more.length} more: npm run check -- taxonomy)`)
}

/** What a killed stack leaves behind needs a moment to see that it is alone, and to go. */
const PORT_GRACE_MILLISECONDS = 1_500

async function expectFreePort(port: number): Promise<void> {
  const started = Date.now()
  while (port !== 0 && !(await isFree(port))) {
    if (Date.now() - started > PORT_GRACE_MILLISECONDS)
      throw new Error(`Port ${port} is taken; choose another one, such as PORT=${port + 10} npm start`)
    await sleep(100)
  }
}

async function sameOrFreePort(kept: string): Promise<number> {
  const before = Number(read(kept) ?? 0)
  return before !== 0 && (await isFree(before)) ? before : 0
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
