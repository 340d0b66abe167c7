import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import { optional, port, readEnv, url } from '@tomorro/service-kit/env'
import { stopOnce } from '@tomorro/service-kit/main'
import { settledLoss } from '@tomorro/stack/folder-loss'
import { demoOrganisation, rolePrefix, secondOrganisation } from '@tomorro/stack/prepare-database'
import { reasonIn } from '@tomorro/stack/reason'
import { documentationPage, type Stack, startStack } from '@tomorro/stack/stack'
import { shellVariables, welcome } from '@tomorro/stack/welcome'
import { addDemoYear } from './demo/add-demo-year.ts'
import { makeDocumentationPage } from './documentation/page.ts'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm start

Starts Tomorro on this machine and prints how to try it. Ctrl-C stops everything. Environment:
  PORT            of the gateway (4000)
  DATABASE_URL    a PostgreSQL server of your own instead of the embedded one
  ROLE_PREFIX     begins the names of the roles there, such as acme_, where
                  another installation uses the same server
  TOMORRO_FOLDER  where data, logs and secrets are kept (.tomorro)
  DEMO_DATA       none: leaves the demo organisation empty (a year of data)
`)

const FOLDER_CHECK_MILLISECONDS = 1_000

const root = path.resolve(import.meta.dirname, '..')
const { TOMORRO_FOLDER = '.tomorro' } = process.env
const folder = path.resolve(root, TOMORRO_FOLDER)
const started = performance.now()
const log = (line: string) => console.log(`${seconds().padStart(6)} s  ${line}`)

const stopping = new AbortController()
const running = start(stopping.signal)
stopOnce(async () => {
  stopping.abort()
  log('Stopping')
  // An aborted start rejects after it has stopped every process.
  await running.then((stack) => stack.stop()).catch(() => undefined)
  log('Stopped')
})
try {
  const stack = await running
  await introduce(stack)
  watchFolder(stack)
  await addDemoData(stack)
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${reasonIn(folder, error)}`)
    await running.then((stack) => stack.stop()).catch(() => undefined)
    process.exit(1)
  }
}

async function start(signal: AbortSignal): Promise<Stack> {
  const env = readEnv(
    {
      PORT: optional(port, 4000),
      DATABASE_URL: optional<string | undefined>(url, undefined),
      ROLE_PREFIX: optional(rolePrefix, ''),
    },
    process.env,
  )
  const server = env.DATABASE_URL === undefined ? {} : { databaseUrl: env.DATABASE_URL, rolePrefix: env.ROLE_PREFIX }
  const organisations = [demoOrganisation, secondOrganisation]
  const options = { folder, port: env.PORT, production: true, organisations, web: {}, log, signal, ...server }
  const stack = await startStack(options)
  // The page is optional: everything else works without it.
  await makeDocumentationPage(documentationPage(folder), signal).catch((error) => {
    if (!signal.aborted) log(`There is no page at /docs: ${reasonIn(folder, error)}`)
  })
  return stack
}

async function introduce(stack: Stack): Promise<void> {
  const demo = await credentialsOf(stack)
  for (const [name, text] of [
    ['demo.json', `${JSON.stringify(demo, null, 2)}\n`],
    ['env', shellVariables(demo)],
  ] as const)
    writeFileSync(path.join(folder, name), text, { mode: 0o600 })
  log(`Ready\n\n${welcome({ ...demo, people: stack.people, folder: shownFolder() })}\n`)
}

/** Relative to the current folder if it is below it. */
function shownFolder(): string {
  const relative = path.relative(process.cwd(), folder)
  return relative.startsWith('..') ? folder : relative
}

async function addDemoData(stack: Stack): Promise<void> {
  if (process.env.DEMO_DATA === 'none') return
  const count = await addDemoYear(await credentialsOf(stack), new Date()).catch((error) => {
    if (!stopping.signal.aborted)
      log(`The demo data is incomplete: ${reasonIn(folder, error)}. The next start completes it.`)
    return 0
  })
  if (count > 0) log(`The demo organisation has a year of data: ${count} items`)
}

async function credentialsOf({ url, adminKey, orgId, tokenSource, people }: Stack) {
  const [{ email = '', password = '' } = {}] = people
  return { url, email, password, token: await issueToken(tokenSource), adminKey, orgId }
}

/** Stops the stack when its data folder, or a part that it cannot do without, is deleted. */
function watchFolder(stack: Stack): void {
  const check = setInterval(async () => {
    if (stopping.signal.aborted || stack.loss() === undefined) return
    clearInterval(check)
    log((await settledLoss(folder, stack.loss)) ?? `A part of ${folder} was missing for a moment`)
    process.kill(process.pid, 'SIGTERM')
  }, FOLDER_CHECK_MILLISECONDS).unref()
}

function seconds(): string {
  return ((performance.now() - started) / 1_000).toFixed(1)
}
