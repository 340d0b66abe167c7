import { globSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { adminKeyDigest } from '@tomorro/authorizer/basic'
import { roleOf } from '@tomorro/database/access'
import type { TokenRequest } from '@tomorro/gateway/openid-provider/issue-token'
import type { OpenIdPage } from '@tomorro/gateway/openid-provider/provider'
import type { Person } from '@tomorro/gateway/openid-provider/sign-in-page'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import type { Child } from './child.ts'
import { type Fleet, startFleet } from './fleet.ts'
import { lockFolder } from './folder-lock.ts'
import { settledLoss, watchLoss } from './folder-loss.ts'
import { expectFreePort, freePorts, keptPort } from './port.ts'
import { demoOrganisation, type Organisation, type Prepared, prepareDatabase, seed } from './prepare-database.ts'
import { type Secrets, secretsOf } from './secrets.ts'
import { expectSoundConfig } from './sound-config.ts'
import { allScopes, demoPeople, ownWebClient } from './web-client.ts'

const root = path.resolve(import.meta.dirname, '..')

export type StackOptions = {
  /** The folder of data, logs and secrets. */
  readonly folder: string
  /** The gateway's port; 0 lets the system choose. */
  readonly port: number
  /** An existing server, as a role that may create roles and databases; otherwise the embedded PostgreSQL. */
  readonly databaseUrl?: string
  /** Prefix of the roles' names, if another installation uses that server too. */
  readonly rolePrefix?: string
  /** The secret behind the passwords of the login roles, if another process has to know it. */
  readonly rolePassword?: string
  /** Organisations with access tokens; the first is the default. */
  readonly organisations?: readonly Organisation[]
  /** Rate limit per client and per organisation: requests per seconds such as `60000/60`, or `none`. */
  readonly rate?: string
  /** Runs as in production: responses are not validated against the contract. */
  readonly production?: boolean
  /** Further options of Node for every process, such as a measurement needs. */
  readonly nodeOptions?: readonly string[]
  /** Serves the web client at `/`, with sign-in for the demo people. */
  readonly web?: {
    /** The organisations with people who can sign in; by default all of the stack. */
    readonly organisations?: readonly Organisation[]
    /** Lifetime of a person's access token. */
    readonly tokenSeconds?: number
    /** The port of `npm run web` (5173), from which people may sign in too. */
    readonly developmentPort?: number
  }
  /** Aborts the start: stops every process, then the start rejects. */
  readonly signal?: AbortSignal
  /** Called with progress and with errors, a line each. */
  readonly log?: (line: string) => void
}

export type Stack = {
  readonly url: string
  /** The credential of a Basic authorization. */
  readonly adminKey: string
  readonly orgId: string
  /** The source of access tokens, by default of the first organisation with all scopes. */
  readonly tokenSource: TokenRequest
  /** The people who can sign in to the web client; none if it is not served. */
  readonly people: readonly Person[]
  /** The running processes by name, in the order of their start. */
  readonly processes: ReadonlyMap<string, Child>
  /** One line that tells which file was deleted that the stack cannot do without, and what to do. */
  loss(): string | undefined
  /** Stops everything, the gateway first and the database last. */
  stop(): Promise<void>
}

/** Every service with an operation. */
const services = [...new Set(Object.values(policy.operations).map(({ service }) => service))]

const AUDIENCE = 'urn:tomorro:api'
const CLIENT_ID = 'demo-client'
const WEB_CLIENT_ID = 'web'
/** The origin of `npm run web`, from which people may sign in, too. */
export const WEB_DEVELOPMENT_PORT = 5173
const ADMIN_KEY_ID = 'demo-admin'
/** Far above the needs of a single user; a shared gateway needs less. */
const RATE = '60000/60'

/**
 * Starts every process of Tomorro on this machine, on loopback.
 * @throws Error with one line that names the obstacle; then nothing is left running
 */
export async function startStack({
  folder,
  port,
  databaseUrl,
  rolePrefix = '',
  rolePassword,
  organisations = [demoOrganisation],
  production = false,
  nodeOptions,
  rate = RATE,
  web,
  signal,
  log = () => undefined,
}: StackOptions): Promise<Stack> {
  const unlock = await lockFolder(folder, log)
  // Each process serves its metrics on a port that the system chooses.
  const everybody = { METRICS_PORT: '0', ...(production ? { NODE_ENV: 'production' } : {}) }
  const fleet = startFleet(folder, everybody, log, nodeOptions)
  let preparing: Promise<Prepared> | undefined
  let loss = watchLoss(folder, undefined)
  const stopProcesses = async () => {
    // Stopping the database during its migration would break connections whose errors nobody handles.
    fleet.abandon()
    await preparing?.catch(() => undefined)
    await fleet.stop()
  }
  const stop = async () => {
    await stopProcesses()
    unlock()
  }
  signal?.addEventListener('abort', () => fleet.abandon())
  try {
    signal?.throwIfAborted()
    const [secrets] = await Promise.all([secretsOf(folder, rolePassword), expectSoundConfig(), expectFreePort(port)])
    // The provider redirects only to addresses that it knows beforehand, so the port is chosen first.
    const [gatewayPort = 0] = port === 0 && web !== undefined ? await freePorts(1) : [port]
    const people = web === undefined ? [] : demoPeople(web.organisations ?? organisations, secrets.demoPassword)
    const { tokenSeconds, developmentPort = WEB_DEVELOPMENT_PORT } = web ?? {}
    const page = {
      origins: [gatewayPort, developmentPort].flatMap(originsOf),
      people,
      ...(tokenSeconds === undefined ? {} : { tokenSeconds }),
    }
    preparing = databaseFor(fleet, { folder, databaseUrl, rolePrefix, organisations, secrets, log, signal })
    const [prepared, provider, webFolder] = await Promise.all([
      preparing,
      startProvider(fleet, {
        folder,
        gatewayPort,
        organisations,
        secrets,
        log,
        ...(web === undefined ? {} : { page }),
      }),
      web === undefined ? '' : ownWebClient(folder),
    ])
    const issuer = `http://127.0.0.1:${provider.ready.port}`
    loss = watchLoss(folder, fleet.children.get('postgres')?.ready.data as string | undefined)
    log('Starting services')
    const ports = await servicePorts()
    const [gateway] = await Promise.all([
      startGateway(fleet, { port: gatewayPort, folder, issuer, secrets, ports, rate, webFolder }),
      startWorker(fleet, prepared),
      startReportWorker(fleet, prepared, folder),
      ...[...ports].map(([name, port]) => startService(fleet, { name, port, folder }, prepared)),
    ])
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
      people,
      processes: fleet.children,
      loss,
      stop,
    }
  } catch (error) {
    await stopProcesses()
    // If the folder is being deleted, say so; the first error, such as a file that is missing, would not.
    const lost = signal?.aborted ? undefined : await settledLoss(folder, loss)
    unlock()
    throw lost === undefined ? error : new Error(lost)
  }
}

type Parts = Required<Pick<StackOptions, 'folder' | 'organisations' | 'log'>> & { readonly secrets: Secrets }

type ServerOptions = {
  readonly databaseUrl: string | undefined
  readonly rolePrefix: string
  readonly signal: AbortSignal | undefined
}

async function databaseFor(
  fleet: Fleet,
  { folder, databaseUrl, rolePrefix, organisations, secrets, log, signal }: Parts & ServerOptions,
): Promise<Prepared> {
  if (databaseUrl === undefined) log('Starting PostgreSQL')
  const adminUrl = databaseUrl ?? (await startPostgres(fleet, folder))
  signal?.throwIfAborted()
  log('Bringing the database up to date')
  const server = databaseUrl === undefined ? 'embedded' : { prefix: rolePrefix }
  const prepared = await prepareDatabase(adminUrl, secrets.rolePassword, server).catch((error: Error) => {
    if (databaseUrl !== undefined) throw error
    const remedy = `Restore it from a backup, or delete ${folder} to start afresh.`
    if (/password authentication failed/.test(error.message))
      throw new Error(
        `${path.join(folder, 'postgres-password')} holds another password than the data beside it. ${remedy}`,
      )
    // PostgreSQL's messages about missing files of its data.
    if (/does not exist|could not (open|read|access|find)/.test(error.message))
      throw new Error(`The data of PostgreSQL in ${folder} is incomplete: ${error.message}. ${remedy}`)
    throw error
  })
  signal?.throwIfAborted()
  log('Loading factors')
  await seed(prepared, organisations)
  return prepared
}

async function startPostgres(fleet: Fleet, folder: string): Promise<string> {
  const env = { PORT: '0', FOLDER: folder, PATH: process.env.PATH ?? '' }
  const { ready } = await fleet.start({ name: 'postgres', file: 'stack/postgres.main.ts', env })
  return String(ready.url)
}

/** Tokens contain the issuer's port, so it stays the same if possible. */
async function startProvider(
  fleet: Fleet,
  {
    folder,
    gatewayPort,
    organisations,
    secrets,
    log,
    page,
  }: Pick<Parts, 'folder' | 'organisations' | 'secrets' | 'log'> & {
    readonly gatewayPort: number
    readonly page?: Omit<OpenIdPage, 'clientId'>
  },
): Promise<Child> {
  const kept = path.join(folder, 'openid-provider.port')
  const client = {
    clientId: CLIENT_ID,
    clientSecret: secrets.clientSecret,
    organisations: organisations.map(({ id }) => id),
    scopes: allScopes(),
  }
  const env = {
    PORT: String(await keptPort(kept, log, [gatewayPort])),
    AUDIENCE,
    CLIENTS: JSON.stringify([client]),
    SIGNING_KEY: JSON.stringify(secrets.signingKey),
    ...(page === undefined ? {} : { PAGE: JSON.stringify({ clientId: WEB_CLIENT_ID, ...page }) }),
  }
  const provider = await fleet.start({ name: 'openid-provider', file: 'gateway/openid-provider/provider.main.ts', env })
  writeFileSync(kept, String(provider.ready.port))
  return provider
}

/** A browser on this machine may use either name. */
const originsOf = (port: number): string[] => ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`)

/** Chosen beforehand, so that services and gateway can start at the same time. */
async function servicePorts(): Promise<Map<string, number>> {
  const ports = await freePorts(services.length)
  return new Map(ports.map((port, index) => [services[index] ?? '', port]))
}

/** The services with files. */
const storing: readonly string[] = ['ingestion', 'report']
const objectsIn = (folder: string) => ({ STORAGE_FOLDER: path.join(folder, 'objects') })

type ServiceStart = { name: string; port: number; folder: string }

async function startService(fleet: Fleet, { name, port, folder }: ServiceStart, { urlOf }: Prepared): Promise<void> {
  const objects = storing.includes(name) ? objectsIn(folder) : {}
  const env = { PORT: String(port), DATABASE_URL: urlOf(roleOf(name)), ...objects }
  await fleet.start({ name, file: programOf(name), env })
  await expectReady(name, port)
}

/** The main file of a service; a service with a worker has it in `api/`. */
const programOf = (service: string): string => {
  const [file] = globSync(`services/${service}/{main,api/main}.ts`, { cwd: root })
  if (file === undefined) throw new Error(`services/${service} has no main.ts`)
  return file
}

const startWorker = (fleet: Fleet, { urlOf }: Prepared): Promise<Child> =>
  fleet.start({
    name: 'worker',
    file: 'services/calculation/worker/worker.main.ts',
    env: { DATABASE_URL: urlOf('svc_worker') },
  })

const startReportWorker = (fleet: Fleet, { urlOf }: Prepared, folder: string): Promise<Child> =>
  fleet.start({
    name: 'report-worker',
    file: 'services/report/worker/worker.main.ts',
    env: { DATABASE_URL: urlOf('svc_report'), ...objectsIn(folder) },
  })

async function expectReady(name: string, port: number): Promise<void> {
  const { ok, status } = await fetch(`http://127.0.0.1:${port}/readyz`)
  if (!ok) throw new Error(`${name} is not ready: its /readyz answers ${status}`)
}

/** The file of the documentation page, once it is built. */
export const documentationPage = (folder: string): string => path.join(folder, 'docs.html')

type GatewayParts = Pick<Parts, 'folder' | 'secrets'> & {
  readonly port: number
  readonly issuer: string
  readonly ports: ReadonlyMap<string, number>
  readonly rate: string
  /** The built web client; empty where it is not served. */
  readonly webFolder: string
}

function startGateway(
  fleet: Fleet,
  { port, folder, issuer, secrets, ports, rate, webFolder }: GatewayParts,
): Promise<Child> {
  const upstreams = Object.fromEntries([...ports].map(([name, upstream]) => [name, `http://127.0.0.1:${upstream}`]))
  const configuration = { issuer, clientId: WEB_CLIENT_ID, audience: AUDIENCE, isReviewOffered: true }
  const env = {
    PORT: String(port),
    UPSTREAMS: JSON.stringify(upstreams),
    ISSUER: issuer,
    AUDIENCE,
    JWKS_URI: `${issuer}/.well-known/jwks.json`,
    DOCS_PAGE: documentationPage(folder),
    ...(webFolder === '' ? {} : { WEB_FOLDER: webFolder, WEB_CONFIGURATION: JSON.stringify(configuration) }),
    CLIENT_RATE: rate,
    ORGANISATION_RATE: rate,
    ADMIN_KEYS: JSON.stringify([{ id: ADMIN_KEY_ID, sha256: adminKeyDigest(secrets.adminSecret) }]),
  }
  return fleet.start({ name: 'gateway', file: 'gateway/main.ts', env })
}
