import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'
import { adminKeyDigest } from '../../authorizer/basic.ts'
import { startPostgres } from '../../database/embedded.ts'
import { issueToken } from '../../gateway/openid-provider/issue-token.ts'
import { generateSigningKey, startOpenIdProvider } from '../../gateway/openid-provider/provider.ts'
import policy from '../../generated/gateway/policy.json' with { type: 'json' }
import { type Composition, environmentOf, readComposition } from '../../infrastructure/composition.ts'
import { bundlesForTests, type Running } from '../../infrastructure/testing.ts'
import { freePorts } from '../../stack/port.ts'
import { type Balancer, startBalancer } from './balancer.ts'

const BESIDE_MS = 1_000
const AUDIENCE = 'urn:tomorro:upgrade'
/** Services of compose.yaml that are not programs to replace. */
const notServing = ['postgres', 'storage', 'migrate']

export type ReleaseName = 'old' | 'new'
type Options = {
  readonly scratch: string
  /** The checkout of each release. */
  readonly folders: Readonly<Record<ReleaseName, string>>
  readonly organisation: string
  /** Registers work for the end; the last one is done first. */
  readonly atEnd: (close: () => unknown) => void
  readonly fail: (failure: string) => void
}

export type Installation = Awaited<ReturnType<typeof startInstallation>>

/** An installation from the bundles of two releases, with balancers where AWS has its load balancers. No program runs yet. */
export async function startInstallation({ scratch, folders, organisation, atEnd, fail }: Options) {
  const releases = { old: bundlesForTests(folders.old), new: bundlesForTests() }
  for (const { close } of Object.values(releases)) atEnd(close)
  const postgres = await startPostgres({ folder: scratch, port: 0 })
  atEnd(() => postgres.stop())
  const objects = await startFauxqs({ port: 0, logger: false })
  atEnd(() => objects.stop())
  const issuer = await startIssuer(organisation, atEnd)
  const adminSecret = secret()
  const given = {
    ...issuer.environment,
    POSTGRES_PASSWORD: decodeURIComponent(new URL(postgres.url).password),
    STORAGE_ACCESS_KEY: 'upgrade',
    STORAGE_SECRET_KEY: secret(),
    WEB_CLIENT_ID: 'web',
    ADMIN_KEYS: JSON.stringify([{ id: 'retool', sha256: adminKeyDigest(adminSecret) }]),
    CLIENT_RATE: '1000000/60',
    ORGANISATION_RATE: '1000000/60',
  }
  await createBucket(objects.port, given.STORAGE_ACCESS_KEY, given.STORAGE_SECRET_KEY)
  const compositions = compositionsOf(folders, given)
  const serving = Object.keys(compositions.new.services).filter((name) => !notServing.includes(name))
  const balancers = await startBalancers(serving, atEnd)

  const environment = (release: ReleaseName, name: string, port: number) => {
    const addresses = {
      postgres: `127.0.0.1:${postgres.port}`,
      storage: `127.0.0.1:${objects.port}`,
      ...Object.fromEntries([...balancers].map(([other, { address }]) => [other, address])),
      [name]: `127.0.0.1:${port}`,
    }
    const own = environmentOf(compositions[release], name, addresses)
    return { ...own, METRICS_PORT: '0', ...(own.WEB_FOLDER ? { WEB_FOLDER: '' } : {}) }
  }
  const running = new Map<string, { process: Running; port: number }>()
  const stopped = async (name: string, { stop, output }: Running) => {
    const code = await stop()
    if (code !== 0) fail(`${name} ended with ${code}: ${output().slice(-500)}`)
  }

  return {
    serving,
    postgresUrl: postgres.url,
    url: `http://${balancers.get('gateway')?.address}`,
    adminKey: Buffer.from(`retool:${adminSecret}`).toString('base64'),
    token: issuer.token,

    /** Bundles every program of both releases. */
    async bundle(): Promise<void> {
      for (const name of [...serving, 'migrate'])
        await Promise.all([releases.old.folderOf(name), releases.new.folderOf(name)])
    },

    async migrate(release: ReleaseName): Promise<void> {
      const { METRICS_PORT: _, ...env } = environment(release, 'migrate', 0)
      const { code, output } = await releases[release].run('migrate', env)
      if (code !== 0) throw new Error(`migrate of ${release} ended with ${code}: ${output}`)
    },

    /** As ECS does it: the new task beside the old one, then the old one gets no more requests, then SIGTERM. */
    async replace(release: ReleaseName, name: string): Promise<void> {
      const before = running.get(name)
      const [port = 0] = await freePorts(1)
      const process = await releases[release].start(name, environment(release, name, port))
      const balancer = balancers.get(name)
      balancer?.register(port)
      running.set(name, { process, port })
      if (before === undefined) return
      await sleep(BESIDE_MS)
      await balancer?.deregister(before.port)
      await stopped(name, before.process)
    },

    async stop(): Promise<void> {
      for (const [name, { process }] of running) await stopped(name, process)
    },
  }
}

const secret = (): string => randomBytes(24).toString('hex')

/** An OpenID provider with a client of the organisation that has every scope. */
async function startIssuer(organisation: string, atEnd: Options['atEnd']) {
  const client = { clientId: 'upgrade', clientSecret: secret(), organisations: [organisation] }
  const scopes = [...new Set(Object.values(policy.operations).flatMap(({ anyOf }) => anyOf.flat()))]
  const { issuer, jwksUri, close } = await startOpenIdProvider({
    port: 0,
    audience: AUDIENCE,
    clients: [{ ...client, scopes }],
    signingKey: await generateSigningKey(),
  })
  atEnd(() => close())
  return {
    environment: { ISSUER: issuer, AUDIENCE, JWKS_URI: jwksUri },
    token: () => issueToken({ issuer, audience: AUDIENCE, organisation, ...client }),
  }
}

async function createBucket(port: number, accessKeyId: string, secretAccessKey: string): Promise<void> {
  const storage = new S3Client({
    region: 'eu-west-2',
    endpoint: `http://127.0.0.1:${port}`,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  })
  await storage.send(new CreateBucketCommand({ Bucket: 'tomorro' }))
  storage.destroy()
}

/** The compose.yaml of each release, with the same password for a role in both. */
function compositionsOf(
  folders: Options['folders'],
  given: Readonly<Record<string, string>>,
): Record<ReleaseName, Composition> {
  const passwords = new Map<string, string>()
  const read = (folder: string) => {
    const text = readFileSync(path.join(folder, 'infrastructure/compose.yaml'), 'utf8')
    for (const [, name = ''] of text.matchAll(/\$\{(\w+_PASSWORD)/g))
      if (!passwords.has(name)) passwords.set(name, secret())
    return readComposition(text, { ...Object.fromEntries(passwords), ...given })
  }
  return { old: read(folders.old), new: read(folders.new) }
}

/** A balancer for each service; workers serve nothing. */
async function startBalancers(serving: readonly string[], atEnd: Options['atEnd']): Promise<Map<string, Balancer>> {
  const balancers = new Map<string, Balancer>()
  for (const name of serving.filter((one) => !one.endsWith('-worker'))) {
    const balancer = await startBalancer()
    balancers.set(name, balancer)
    atEnd(balancer.close)
  }
  return balancers
}
