import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  mochaGlobalSetup as startServer,
  mochaGlobalTeardown as stopServer,
  testDatabase,
  testRolePassword,
} from '@tomorro/database/testing'
import { issueToken, type TokenRequest } from '@tomorro/gateway/openid-provider/issue-token'
import { createTomorro, type Tomorro, type TomorroAdministration } from '@tomorro/sdk'
import { freePorts } from '@tomorro/stack/port'
import { type Stack, startStack } from '@tomorro/stack/stack'
import { browserPath } from './browser-path.ts'

/** Tests share one stack; tests that count rows use an organisation of their own. */
const organisations = [
  { id: 'org_AcceptancePath', name: 'Path Ltd' },
  { id: 'org_AcceptanceOwner', name: 'Owner Ltd' },
  { id: 'org_AcceptanceRival', name: 'Rival Ltd' },
  { id: 'org_AcceptanceFigures', name: 'Figures Ltd' },
  { id: 'org_AcceptanceWorker', name: 'Worker Ltd' },
  { id: 'org_AcceptanceExamples', name: 'Examples Ltd' },
  { id: 'org_AcceptanceAgain', name: 'Again Ltd' },
  { id: 'org_AcceptanceNorth', name: 'North Ltd' },
  { id: 'org_AcceptanceSouth', name: 'South Ltd' },
  { id: 'org_AcceptanceWest', name: 'West Ltd' },
  { id: 'org_AcceptanceClient', name: 'Client Ltd' },
  { id: 'org_AcceptanceRetool', name: 'Retool Ltd' },
  { id: 'org_AcceptanceReports', name: 'Reports Ltd' },
  { id: 'org_AcceptanceBrowser', name: 'Browser Ltd' },
  { id: 'org_AcceptancePostman', name: 'Postman Ltd' },
  { id: 'org_AcceptanceVisitor', name: 'Visitor Ltd' },
  { id: 'org_AcceptanceAccess', name: 'Access Ltd' },
  { id: 'org_AcceptanceFaults', name: 'Faults Ltd' },
  { id: 'org_AcceptanceGivenUp', name: 'Given Up Ltd' },
  { id: 'org_AcceptanceFailing', name: 'Failing Ltd' },
] as const
export type OrganisationId = (typeof organisations)[number]['id']

/** The facts about the stack for test files, which run in separate processes. */
type Told = Pick<Stack, 'url' | 'adminKey' | 'tokenSource' | 'people'> & {
  readonly control: string
  readonly databaseUrl: string
  readonly serviceOrigins: Readonly<Record<string, string>>
  readonly metricsOrigins: Readonly<Record<string, string>>
  readonly webDevelopmentPort: number
}

/** The organisations whose people sign in by a browser. */
const browserOrganisations: ReadonlySet<string> = new Set([
  ...['org_AcceptanceBrowser', 'org_AcceptanceVisitor', 'org_AcceptanceAccess', 'org_AcceptanceFaults'],
])
/** So short that every visit of some seconds needs a second token. */
const TOKEN_SECONDS = 22

const VARIABLE = 'TOMORRO_ACCEPTANCE'
let teardown = () => Promise.resolve()

/** Starts the tests' PostgreSQL, and the stack on a database of its own there. Mocha calls it once before all files. */
export async function mochaGlobalSetup(): Promise<void> {
  await startServer()
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-acceptance-'))
  // Also when the run is interrupted; the processes then end with this one.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const database = await testDatabase()
  // Not the usual one, which another run of the tests on this machine may use.
  const [webDevelopmentPort = 0] = await freePorts(1)
  const stack = await startStack({
    folder,
    port: 0,
    databaseUrl: database.url('superuser'),
    rolePassword: testRolePassword(),
    organisations,
    rate: 'none',
    log: showFailedRequests,
    ...(browserPath !== undefined && {
      web: {
        organisations: organisations.filter(({ id }) => browserOrganisations.has(id)),
        tokenSeconds: TOKEN_SECONDS,
        developmentPort: webDevelopmentPort,
      },
    }),
  })
  const control = await serveControl(stack)
  teardown = async () => {
    control.close()
    await stack.stop()
    await stopServer()
  }
  const { url, adminKey, tokenSource, people } = stack
  const serviceOrigins = originsOf(stack, 'port')
  const metricsOrigins = originsOf(stack, 'metricsPort')
  const databaseUrl = database.url('superuser')
  const told: Told = {
    url,
    adminKey,
    tokenSource,
    people,
    control: originOf(control),
    databaseUrl,
    serviceOrigins,
    metricsOrigins,
    webDevelopmentPort,
  }
  process.env[VARIABLE] = JSON.stringify(told)
}

/** Prints the cause of every 500 beside the failing test: service, error and request id. */
const showFailedRequests = (line: string): void => {
  if (line.includes('request_failed')) process.stderr.write(`    ${line}\n`)
}

export async function mochaGlobalTeardown(): Promise<void> {
  await teardown()
}

export type RunningStack = {
  readonly url: string
  readonly adminKey: string
  /** The stack's database, for the server's superuser. */
  readonly databaseUrl: string
  /** Origins of the services, behind the gateway. */
  readonly serviceOrigins: Readonly<Record<string, string>>
  /** Addresses of the processes' metrics. */
  readonly metricsOrigins: Readonly<Record<string, string>>
  /** A free port for `npm run web`, from which people may sign in. */
  readonly webDevelopmentPort: number
  readonly tokenSource: TokenRequest
  /** Users of the web client: a contributor, a reader, and a user of each other organisation. */
  readonly people: Stack['people']
  token(organisationId: OrganisationId, scopes?: readonly string[]): Promise<string>
  /** A client of an organisation with all scopes. */
  as(organisationId: OrganisationId): Promise<Tomorro>
  /** A client with the key of the administration. */
  readonly administration: TomorroAdministration
  /** Sends a signal to a process of the stack. */
  signal(process: string, signal: 'SIGSTOP' | 'SIGKILL'): Promise<void>
}

/** The stack that the tests of this run share. */
export function runningStack(): RunningStack {
  const told = process.env[VARIABLE]
  if (told === undefined) throw new Error('Tests of the whole run with npm test, which starts a stack for them')
  const { control, ...stack }: Told = JSON.parse(told)
  const { url, adminKey, tokenSource } = stack
  const token: RunningStack['token'] = (organisation, scopes) =>
    issueToken({ ...tokenSource, organisation, ...(scopes === undefined ? {} : { scopes }) })
  return {
    ...stack,
    token,
    // No retries, so that a test sees every response.
    as: async (organisationId) => createTomorro({ url, token: await token(organisationId), retries: 0 }),
    administration: createTomorro({ url, adminKey, retries: 0 }),
    async signal(process, signal) {
      const { status } = await fetch(`${control}/${process}/${signal}`, { method: 'POST' })
      if (status !== 204) throw new Error(`The stack has no process ${process}`)
    },
  }
}

const originsOf = ({ processes }: Stack, port: 'port' | 'metricsPort'): Record<string, string> =>
  Object.fromEntries(
    [...processes].flatMap(([name, { ready }]) =>
      ready[port] === undefined ? [] : [[name, `http://127.0.0.1:${ready[port]}`]],
    ),
  )

/** Lets test files send signals to processes that only the process of the global setup knows. */
async function serveControl({ processes }: Stack): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const [, name = '', signal] = url.split('/')
    const pid = processes.get(name)?.pid()
    try {
      if (pid !== undefined) process.kill(pid, signal)
      response.writeHead(pid === undefined ? 404 : 204).end()
    } catch {
      // The process has just ended, and the supervisor has not restarted it yet.
      response.writeHead(409).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
