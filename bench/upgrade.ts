import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'
import { adminKeyDigest } from '../authorizer/basic.ts'
import { createTomorro } from '../clients/sdk/tomorro.ts'
import { withAdministration } from '../database/administration.ts'
import { connect } from '../database/connection.ts'
import { startPostgres } from '../database/embedded.ts'
import { issueToken } from '../gateway/openid-provider/issue-token.ts'
import { generateSigningKey, startOpenIdProvider } from '../gateway/openid-provider/provider.ts'
import policy from '../generated/gateway/policy.json' with { type: 'json' }
import { git, sharePackages } from '../infrastructure/checkout.ts'
import { environmentOf, readComposition } from '../infrastructure/composition.ts'
import { bundlesForTests, type Running } from '../infrastructure/testing.ts'
import { reconcile } from '../services/calculation/worker/reconcile.ts'
import { freePorts } from '../stack/port.ts'
import { type Balancer, startBalancer } from './upgrade/balancer.ts'

// Upgrades a running installation under load, and takes it back: npm run bench upgrade -- --from REF
// The release REF runs from its bundles, with balancers where AWS has its load balancers. Then today's migration runs and today's
// program of each service comes beside the old one, which is told to stop. Afterwards the old programs come back on the new tables.
// Without REF the old release is the commit before the last migration. It runs with the packages of this checkout.

const CLIENTS = 3
const PAUSE_MS = 50
const STEADY_MS = 2_000
const BESIDE_MS = 1_000
const FIGURES_SECONDS = 60
const AUDIENCE = 'urn:tomorro:upgrade'
const ORGANISATION = 'org_Upgrade0000000'
const FORM = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { '1': 12345 },
} as const
const LINES_PER_ITEM = 4

const root = path.resolve(import.meta.dirname, '..')
const fromIndex = process.argv.indexOf('--from')
const from = fromIndex < 0 ? beforeLastMigration() : (process.argv[fromIndex + 1] ?? '')

const scratch = mkdtempSync(path.join(tmpdir(), 'tomorro-upgrade-'))
const checkout = path.join(scratch, 'old')
const closing: (() => unknown)[] = []
const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => reject(new Error(`Ended by ${signal}`)))
})
let code = 1
try {
  code = await Promise.race([main(), interrupted])
} catch (error) {
  console.error(error)
} finally {
  for (const close of closing.reverse()) await close()
  rmSync(scratch, { recursive: true, force: true })
}
process.exit(code)

async function main(): Promise<number> {
  const commit = git(root, 'rev-parse', from)
  git(root, 'clone', '--quiet', '--shared', '--no-checkout', root, checkout)
  git(checkout, 'checkout', '--quiet', '--detach', commit)
  sharePackages(root, checkout)
  const releases = { old: bundlesForTests(checkout), new: bundlesForTests() }
  for (const { close } of Object.values(releases)) closing.push(close)

  const postgres = await startPostgres({ folder: scratch, port: 0 })
  closing.push(() => postgres.stop())
  const objects = await startFauxqs({ port: 0, logger: false })
  closing.push(() => objects.stop())
  const secret = () => randomBytes(24).toString('hex')
  const client = { clientId: 'upgrade', clientSecret: secret(), organisations: [ORGANISATION] }
  const scopes = [...new Set(Object.values(policy.operations).flatMap(({ anyOf }) => anyOf.flat()))]
  const provider = await startOpenIdProvider({
    port: 0,
    audience: AUDIENCE,
    clients: [{ ...client, scopes }],
    signingKey: await generateSigningKey(),
  })
  closing.push(() => provider.close())
  const adminSecret = secret()
  const adminKey = Buffer.from(`retool:${adminSecret}`).toString('base64')

  const given = {
    POSTGRES_PASSWORD: decodeURIComponent(new URL(postgres.url).password),
    STORAGE_ACCESS_KEY: 'upgrade',
    STORAGE_SECRET_KEY: secret(),
    ISSUER: provider.issuer,
    AUDIENCE,
    JWKS_URI: provider.jwksUri,
    WEB_CLIENT_ID: 'web',
    ADMIN_KEYS: JSON.stringify([{ id: 'retool', sha256: adminKeyDigest(adminSecret) }]),
    CLIENT_RATE: '1000000/60',
    ORGANISATION_RATE: '1000000/60',
  }
  const passwords = new Map<string, string>()
  const compositions = Object.fromEntries(
    Object.entries({ old: checkout, new: root }).map(([release, folder]) => {
      const text = readFileSync(path.join(folder, 'infrastructure/compose.yaml'), 'utf8')
      const asked = [...text.matchAll(/\$\{(\w+_PASSWORD)/g)].map(([, name = '']) => name)
      for (const name of asked) if (!passwords.has(name)) passwords.set(name, secret())
      return [release, readComposition(text, { ...Object.fromEntries(passwords), ...given })] as const
    }),
  )
  const storage = new S3Client({
    region: 'eu-west-2',
    endpoint: `http://127.0.0.1:${objects.port}`,
    forcePathStyle: true,
    credentials: { accessKeyId: given.STORAGE_ACCESS_KEY, secretAccessKey: given.STORAGE_SECRET_KEY },
  })
  await storage.send(new CreateBucketCommand({ Bucket: 'tomorro' }))
  storage.destroy()

  const serving = Object.keys(compositions.new?.services ?? {}).filter(
    (name) => !['postgres', 'storage', 'migrate'].includes(name),
  )
  const balancers = new Map<string, Balancer>()
  for (const name of serving)
    if (!name.endsWith('-worker')) {
      const balancer = await startBalancer()
      balancers.set(name, balancer)
      closing.push(balancer.close)
    }

  type Release = keyof typeof releases
  const environment = (release: Release, name: string, port?: number) => {
    const addresses = {
      postgres: `127.0.0.1:${postgres.port}`,
      storage: `127.0.0.1:${objects.port}`,
      ...Object.fromEntries([...balancers].map(([other, { address }]) => [other, address])),
      ...(port === undefined ? {} : { [name]: `127.0.0.1:${port}` }),
    }
    const composition = compositions[release]
    if (composition === undefined) throw new Error(`No composition of ${release}`)
    const own = environmentOf(composition, name, addresses)
    return {
      ...own,
      ...(name === 'migrate' ? {} : { METRICS_PORT: '0' }),
      ...(own.WEB_FOLDER ? { WEB_FOLDER: '' } : {}),
    }
  }
  const running = new Map<string, { process: Running; port: number }>()
  const start = async (release: Release, name: string) => {
    const [port = 0] = await freePorts(1)
    const process = await releases[release].start(name, environment(release, name, port))
    return { process, port }
  }
  const migrateTo = async (release: Release) => {
    const { code, output } = await releases[release].run('migrate', environment(release, 'migrate'))
    if (code !== 0) throw new Error(`migrate of ${release} ended with ${code}: ${output}`)
  }
  /** As ECS does it: the new task beside the old one, then the old one gets no more requests, then SIGTERM. */
  const replace = async (release: Release, name: string) => {
    const before = running.get(name)
    const after = await start(release, name)
    const balancer = balancers.get(name)
    balancer?.register(after.port)
    running.set(name, after)
    if (before === undefined) return
    await sleep(BESIDE_MS)
    await balancer?.deregister(before.port)
    const code = await before.process.stop()
    if (code !== 0) failures.push(`${name} ended with ${code}: ${before.process.output().slice(-500)}`)
  }

  const failures: string[] = []
  console.log(`Bundling ${from} and today's programs`)
  const bundling = performance.now()
  for (const name of [...serving, 'migrate'])
    await Promise.all([releases.old.folderOf(name), releases.new.folderOf(name)])
  console.log(`Bundled in ${((performance.now() - bundling) / 1_000).toFixed(0)} s`)
  await migrateTo('old')
  await Promise.all(serving.map((name) => replace('old', name)))

  const gateway = balancers.get('gateway')
  const url = `http://${gateway?.address}`
  const administration = createTomorro({ url, adminKey, retries: 0 })
  const token = await issueToken({ issuer: provider.issuer, audience: AUDIENCE, organisation: ORGANISATION, ...client })
  const organisation = createTomorro({ url, token, retries: 0 })
  await administration.createOrganisation({ body: { id: ORGANISATION, name: 'Upgrade Ltd' } }).ok()

  let phase = 'before'
  const enter = (next: string) => {
    const { requests = 0, failed = 0, longest = 0 } = counts.get(phase) ?? {}
    console.log(
      `${phase.padEnd(20)} ${String(requests).padStart(6)} requests, ${failed} failed, longest ${longest.toFixed(0)} ms`,
    )
    phase = next
  }
  const counts = new Map<string, { requests: number; failed: number; longest: number }>()
  const accepted: string[] = []
  const jobs: string[] = []
  let isLoaded = true
  /** Counts a request by its phase; a response above 499, one that no client expects or none at all is a failure. */
  const counted = async <T extends { status: number; body: unknown }>(
    title: string,
    wanted: number,
    sent: () => PromiseLike<T>,
  ) => {
    const count = counts.get(phase) ?? { requests: 0, failed: 0, longest: 0 }
    counts.set(phase, count)
    const began = performance.now()
    const answer = await Promise.resolve(sent()).catch(
      (error: Error) => ({ status: 0, body: error.message }) as unknown as T,
    )
    count.requests++
    count.longest = Math.max(count.longest, performance.now() - began)
    if (answer.status === wanted) return answer.body
    count.failed++
    failures.push(`${phase}: ${title} was answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 300)}`)
    return undefined
  }
  const loadOnce = async () => {
    const made = (await counted('createForm', 201, () => organisation.createForm({ body: FORM }))) as
      | { item: { id: string } }
      | undefined
    if (made) {
      accepted.push(made.item.id)
      await counted('getItem', 200, () => organisation.getItem({ path: { itemId: made.item.id } }))
      const job = (await counted('approveItem', 202, () =>
        administration.approveItem({ path: { itemId: made.item.id } }),
      )) as { jobId: string } | undefined
      if (job) jobs.push(made.item.id)
    }
    await counted('listItems', 200, () => organisation.listItems({ query: { limit: 20 } }))
    await counted('getDashboard', 200, () =>
      organisation.getDashboard({ query: { from: '2025-01-01', until: '2025-12-31', aggregate: 'monthly' } }),
    )
    await counted('listSettings', 200, () => organisation.listSettings())
    await counted('listReports', 200, () => organisation.listReports({ query: {} }))
    await counted('createEstimates', 200, () => organisation.createEstimates({ body: { estimates: [FORM] } }))
  }
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (isLoaded) {
      await loadOnce()
      await sleep(PAUSE_MS)
    }
  })

  await sleep(STEADY_MS)
  enter('migration')
  const began = performance.now()
  await migrateTo('new')
  const migration = performance.now() - began
  enter('old on new tables')
  await sleep(STEADY_MS)
  enter('upgrade')
  for (const name of serving) await replace('new', name)
  enter('after')
  await sleep(STEADY_MS)
  enter('rollback')
  for (const name of serving) await replace('old', name)
  await sleep(STEADY_MS)
  isLoaded = false
  await Promise.all(clients)
  enter('end')

  let uncalculated = jobs.length
  for (const end = Date.now() + FIGURES_SECONDS * 1_000; uncalculated > 0 && Date.now() < end; await sleep(500)) {
    const { items } = await organisation.listItems({ query: { limit: 1 } }).ok()
    if (items.length === 0) break
    uncalculated = jobs.length - (await calculated(postgres.url))
  }
  let lost = 0
  for (const itemId of accepted) if ((await organisation.getItem({ path: { itemId } })).status !== 200) lost++
  const database = connect(withDatabase(postgres.url), { max: 1 })
  const { drifting } = await withAdministration(database, 'read only', reconcile)
  await database.close()
  for (const { process } of running.values()) {
    const code = await process.stop()
    if (code !== 0) failures.push(`a program ended with ${code}`)
  }

  console.log(
    `\nFrom ${from} (${git(root, 'log', '-1', '--format=%cs %s', from)}), migrated in ${migration.toFixed(0)} ms`,
  )
  console.log(
    `Accepted ${accepted.length}, lost ${lost}; approved ${jobs.length}, without figures ${uncalculated}; drifting rollups ${drifting}`,
  )
  for (const failure of failures.slice(0, 20)) console.log(failure)
  return failures.length + lost + uncalculated + drifting > 0 ? 1 : 0
}

async function calculated(url: string): Promise<number> {
  const database = connect(withDatabase(url), { max: 1 })
  const { rows } = await database.pool.query(
    `select count(*)::integer / ${LINES_PER_ITEM} as items from calculation.line where org_id = '${ORGANISATION}'`,
  )
  await database.close()
  return rows[0].items
}

function withDatabase(url: string): string {
  const own = new URL(url)
  own.pathname = '/tomorro'
  return own.href
}

function beforeLastMigration(): string {
  const added = execFileSync('git', ['log', '-1', '--diff-filter=A', '--format=%H', '--', 'migrations/*.sql'], {
    cwd: root,
    encoding: 'utf8',
  }).trim()
  return `${added}^`
}
