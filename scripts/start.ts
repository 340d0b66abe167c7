import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { issueToken } from '@tomorro/gateway/issue-token'
import { optional, port, readEnv, url } from '@tomorro/service-kit/env'
import { stopOnce } from '@tomorro/service-kit/main'
import { demoOrganisation, secondOrganisation } from '@tomorro/stack/prepare-database'
import { reasonOf } from '@tomorro/stack/reason'
import { documentationPage, type Stack, startStack } from '@tomorro/stack/stack'
import { welcome } from '@tomorro/stack/welcome'
import { makeDocumentationPage } from './documentation/page.ts'

// npm start: starts all of Tomorro on this machine and tells how to try it. Environment: PORT (4000), DATABASE_URL (a server of
// one's own instead of the embedded PostgreSQL), TOMORRO_FOLDER (where data, logs and secrets are kept: .tomorro).

const root = path.resolve(import.meta.dirname, '..')
const { TOMORRO_FOLDER = '.tomorro' } = process.env
const folder = path.resolve(root, TOMORRO_FOLDER)
const started = performance.now()
const log = (line: string) => console.log(`${seconds().padStart(6)} s  ${line}`)

// Asked to stop while it starts, it first lets what is starting come up, so that it knows what to stop.
let stack: Promise<Stack> | undefined
stopOnce(async () => {
  log('Stopping')
  await (await stack)?.stop()
  log('Stopped')
})

try {
  const env = readEnv(
    { PORT: optional(port, 4000), DATABASE_URL: optional<string | undefined>(url, undefined) },
    process.env,
  )
  const server = env.DATABASE_URL === undefined ? {} : { databaseUrl: env.DATABASE_URL }
  const organisations = [demoOrganisation, secondOrganisation]
  stack = startStack({ folder, port: env.PORT, production: true, organisations, web: {}, log, ...server })
  await introduce(await stack)
  await makeDocumentationPage(documentationPage(folder))
} catch (error) {
  console.error(`\n${reasonOf(error)}`)
  process.exit(1)
}

async function introduce({ url, orgId, adminKey, tokenSource, people }: Stack): Promise<void> {
  const [{ email = '', password = '' } = {}] = people
  const demo = { url, email, password, token: await issueToken(tokenSource), adminKey, orgId }
  writeFileSync(path.join(folder, 'demo.json'), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
  log(`Ready\n\n${welcome({ ...demo, people, folder: path.relative(process.cwd(), folder) || folder })}`)
}

function seconds(): string {
  return ((performance.now() - started) / 1_000).toFixed(1)
}
