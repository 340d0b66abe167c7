import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import contract from '@tomorro/generated/openapi.json' with { type: 'json' }
import { lookUp } from '@tomorro/generator/json'
import type { Validator } from '@tomorro/runtime/validator'
import { createTomorro, fieldErrors, type OperationId, type TaxonomySubchild, type TomorroOptions } from '@tomorro/sdk'
import { freePorts } from '@tomorro/stack/port'
import { expect } from 'chai'
import config from '../config.json' with { type: 'json' }

// biome-ignore lint/suspicious/noExplicitAny: the parts of a document, of whatever shape
type Node = any
type Request = { path?: object; query?: object; headers?: object; body?: unknown; signal?: AbortSignal }
type Result = { status: number; headers: Headers; body: unknown }
type Operation = {
  readonly id: OperationId
  readonly domain: string
  readonly statuses: readonly string[]
  readonly valid: Request
  /** The same with one violation of the contract; undefined if the contract allows anything. */
  readonly invalid: Request | undefined
}

describe('npm run mock', () => {
  let mock: ChildProcess
  let url: string
  let said = ''

  const start = async (...options: string[]) => {
    const [port] = await freePorts(1)
    url = `http://127.0.0.1:${port}`
    said = ''
    const script = path.join(import.meta.dirname, 'mock.ts')
    const env = { PATH: process.env.PATH ?? '', PORT: String(port) }
    const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const
    mock = spawn(process.execPath, ['--no-warnings', script, ...options], { env, stdio: [...stdio] })
    for (const stream of [mock.stdout, mock.stderr]) stream?.on('data', (chunk) => (said += chunk))
    if (mock.stdout) await once(mock.stdout, 'data')
  }

  before(() => start())
  after(() => mock.kill('SIGTERM'))

  const ask = (id: OperationId, request: Request, credentials: object): Promise<Result> => {
    const client = createTomorro({ url, retries: 0, ...credentials } as TomorroOptions & { adminKey: string })
    return (client[id] as (request: Request) => Promise<Result>)(request)
  }
  const credentials = { token: 'any', adminKey: 'any:key' }

  it('says in one line where it is and what to send', () => {
    expect(said.trim().split('\n')).to.have.length(1)
    expect(said).to.contain(url).and.to.contain('Bearer any').and.to.contain('Basic YW55OmtleQ==')
  })

  for (const { id, domain, statuses, valid, invalid } of operations()) {
    it(`answers the examples of ${id} as the contract says`, async () => {
      const { status, body } = await ask(id, valid, credentials)
      expect(statuses.filter((declared) => declared.startsWith('2'))).to.include(String(status), JSON.stringify(body))
      const validators: Record<string, Validator> = await import(`../generated/${domain}/response-validators.js`)
      const validate = validators[`${id}_${status}`]
      if (validate) expect(validate(body)).to.deep.equal([])
    })

    if (invalid !== undefined)
      it(`refuses what ${id} does not take`, async () => {
        const { status, headers } = await ask(id, invalid, credentials)
        expect(status).to.be.within(400, 499)
        expect(headers.get('Content-Type')).to.match(/^application\/problem\+json/)
      })
  }

  it('refuses an invalid form as the service does: 400, with what is wrong and where', async () => {
    const body = {
      subchildId: 'electricity-usage',
      period: { from: '2025-02-01', until: '2025-01-01' },
      activity: { '1': 12 },
    }
    const { status, body: problem } = await ask('createForm', { body }, credentials)
    expect(status).to.equal(400)
    const { errors } = problem as { errors: { pointer: string }[] }
    expect(errors.map(({ pointer }) => pointer)).to.include('/period/until')
  })

  it('keeps what is handed in, in a list of two pages that begins with 30 items', async () => {
    const body = { subchildId: 'taxi', period: { from: '2025-02-01', until: '2025-02-28' }, activity: { '0': 55 } }
    const created = await ask('createForm', { body }, credentials)
    const { item } = created.body as { item: { id: string } }
    const page = async (query: object) =>
      (await ask('listItems', { query }, credentials)).body as { items: { id: string }[]; nextCursor: string | null }
    const first = await page({ limit: 25 })
    const second = await page({ limit: 25, cursor: first.nextCursor })
    expect(first.items[0]?.id).to.equal(item.id)
    expect(first.items.length + second.items.length).to.be.at.least(31)
    expect(second.nextCursor).to.equal(null)
    expect((await ask('getItem', { path: { itemId: item.id } }, credentials)).body).to.deep.equal({ item })
  })

  it('answers 201 to an upload and 200 to its dry run', async () => {
    const activity = new File(['x'], 'gas.csv', { type: 'text/csv' })
    const upload = async (dryRun: boolean) =>
      (await ask('createTemplateUpload', { body: { subchildId: 'natural-gas-usage', activity, dryRun } }, credentials))
        .status
    expect([await upload(true), await upload(false)]).to.deep.equal([200, 201])
  })

  it('brings the id of a path back, and turns every list into two pages', async () => {
    const jobId = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2cff'
    expect((await ask('getJob', { path: { jobId } }, credentials)).body).to.have.nested.property('item.id', jobId)
    const first = (await ask('listReports', {}, credentials)).body as { nextCursor: string }
    const second = (await ask('listReports', { query: { cursor: first.nextCursor } }, credentials)).body
    expect(second).to.have.property('nextCursor', null)
  })

  it('has the taxonomy of config.json, and a problem for paths that the contract does not have', async () => {
    const { subchildren } = (await ask('getTaxonomy', {}, credentials)).body as { subchildren: { id: string }[] }
    expect(subchildren.map(({ id }) => id)).to.deep.equal(Object.keys(config.subchildren))
    for (const headers of [{}, { Prefer: 'code=503' }]) {
      const answer = await fetch(`${url}/nowhere`, { headers })
      expect(answer.status).to.equal(404)
      expect(await answer.json()).to.include({ type: 'urn:tomorro:not-found' })
    }
  })

  it('asks for credentials as the gateway does', async () => {
    expect((await ask('getTaxonomy', {}, {})).status).to.equal(401)
    expect((await ask('listAudit', {}, {})).status).to.equal(401)
  })

  it('answers with another status where the request prefers one', async () => {
    const { status, body } = await ask('getTaxonomy', { headers: { Prefer: 'code=503' } }, credentials)
    expect(status).to.equal(503)
    expect(body).to.include({ type: 'urn:tomorro:unavailable' })
  })

  it('answers with another status whatever the body is, and names the statuses that an operation declares', async () => {
    const send = async (path: string, prefer: string, body: string | null = null) => {
      const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json', Prefer: prefer }
      const answer = await fetch(`${url}${path}`, { method: body === null ? 'GET' : 'POST', headers, body })
      return { status: answer.status, ...((await answer.json()) as object) }
    }
    expect(await send('/ingestion/form', 'code=422', '{broken')).to.include({
      status: 422,
      type: 'urn:tomorro:idempotency-key-reused',
    })
    const undeclared = await send('/ingestion', 'return=minimal, code=599')
    expect(undeclared).to.include({ status: 400, type: 'urn:tomorro:invalid-request' })
    expect(undeclared)
      .to.have.nested.property('errors[0].expected')
      .that.matches(/^code= and one of 200, 400, 401/)
  })

  it('takes a credit as the service does', async () => {
    const period = { from: '2025-01-01', until: '2025-12-31' }
    const body = { subchildId: 'electricity-usage', period, activity: { '1': -5 } }
    const answer = await ask('createForm', { body }, credentials)
    expect(answer.status).to.equal(201)
  })

  it('refuses the form of the SDK’s README with the words printed there', async () => {
    const readme = readFileSync(path.join(import.meta.dirname, '../clients/sdk/README.md'), 'utf8')
    const example = /activity: \{ '1': ([\d_]+) \} \} \}\)\s*\.ok\(\)\n.*?\n {2}\/\/ (.*?)\n/s.exec(readme)
    const [, amount = '', words] = example ?? []
    const period = { from: '2025-01-01', until: '2025-12-31' }
    const body = { subchildId: 'electricity-usage', period, activity: { '1': Number(amount.replaceAll('_', '')) } }
    const { body: problem } = await ask('createForm', { body }, credentials)
    const { body: taxonomy } = await ask('getTaxonomy', {}, credentials)
    const { subchildren } = taxonomy as { subchildren: TaxonomySubchild[] }
    const subchild = subchildren.find(({ id }) => id === 'electricity-usage')
    const printed = fieldErrors(problem, subchild).map(({ field, name, text }) => `${field} ${name} ${text}`)
    expect(printed).to.deep.equal([words])
  })

  it('names a file by its format', async () => {
    const path = { reportId: '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11' }
    for (const format of ['xlsx', 'csv', 'pdf']) {
      const { headers } = await ask('getReportFile', { path, query: { format } }, credentials)
      expect(headers.get('Content-Disposition')).to.contain(`.${format}"`)
    }
    const preferred = await ask('getReportFile', { path, headers: { Prefer: 'code=200' } }, credentials)
    expect(preferred.status).to.equal(200)
  })

  it('stops at once when it is told to, and leaves nothing listening', async () => {
    mock.kill('SIGTERM')
    expect(await once(mock, 'close')).to.deep.equal([0, null])
    expect(await fetch(url).catch((error) => error.cause.code)).to.equal('ECONNREFUSED')
  })

  it('makes answers up where it is asked to, of lists that stay short', async () => {
    await start('--dynamic')
    const answers = await Promise.all([1, 2].map(() => ask('listReports', {}, credentials)))
    const [first, second] = answers.map(({ body }) => JSON.stringify(body))
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200])
    const path = { reportId: '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11' }
    const file = await ask('getReportFile', { path, query: { format: 'csv' } }, credentials)
    expect(file.status).to.equal(200)
    expect(first).not.to.equal(second)
    for (const { body } of answers) expect((body as { items: object[] }).items.length).to.be.at.most(3)
  })

  it('leaves nothing listening where it is killed', async () => {
    mock.kill('SIGKILL')
    while ((await fetch(url).catch((error) => error.cause.code)) !== 'ECONNREFUSED') await sleep(50)
  })
})

function operations(): Operation[] {
  return Object.entries(contract.paths as Node).flatMap(([template, item]) =>
    Object.entries(item as Node).flatMap(([method, operation]) => {
      if (method === 'parameters') return []
      const { operationId, parameters = [], requestBody, responses } = operation as Node
      const all: Node[] = [...((item as Node).parameters ?? []), ...parameters].map(resolved)
      const required = all.filter((parameter) => parameter.required)
      const valid = { ...partsOf(required), ...bodyOf(resolved(requestBody)) }
      const [, domain = ''] = template.split('/')
      return {
        id: operationId,
        domain,
        statuses: Object.keys(responses),
        valid,
        invalid: spoiled(valid, all),
      }
    }),
  )
}

function partsOf(parameters: readonly Node[]): Request {
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place)
  const values = (place: string) =>
    Object.fromEntries(
      of(place).map((parameter) => [parameter.name, parameter.example ?? resolved(parameter.schema).example]),
    )
  return {
    ...(of('path').length > 0 && { path: values('path') }),
    ...(of('query').length > 0 && { query: values('query') }),
    ...(of('header').length > 0 && { headers: values('header') }),
  }
}

function bodyOf({ content }: Node): Request {
  if (content === undefined) return {}
  const [type = '', media] = (Object.entries(content)[0] ?? []) as [string?, Node?]
  const schema = resolved(media.schema)
  if (type !== 'multipart/form-data') return { body: exampleOf(media, schema) }
  const parts = Object.entries(schema.properties).map(([name, raw]) => {
    const { format, example } = resolved(raw)
    return [name, format === 'binary' ? new File([example], 'template.csv', { type: 'text/csv' }) : example]
  })
  return { body: Object.fromEntries(parts) }
}

/** The `example` of a media type, else the first of its `examples`, else that of its schema. */
function exampleOf(media: Node, schema: Node): Node {
  const [first]: Node[] = Object.values(media.examples ?? {})
  return media.example ?? first?.value ?? schema.example
}

/** A body without a required field, an invalid id, or a page of no items. */
function spoiled(valid: Request, parameters: readonly Node[]): Request | undefined {
  if (valid.body !== undefined) return { ...valid, body: { unexpected: true } }
  const [name] = Object.keys(valid.path ?? {})
  if (name !== undefined) return { ...valid, path: { ...valid.path, [name]: 'Not one!'.padEnd(300, '!') } }
  if (parameters.some((parameter) => parameter.name === 'limit'))
    return { ...valid, query: { ...valid.query, limit: 0 } }
  if (valid.query !== undefined) return { ...valid, query: {} }
  return undefined
}

function resolved(node: Node): Node {
  if (node === undefined) return {}
  return typeof node.$ref === 'string' ? resolved(lookUp(contract, node.$ref.slice(1))) : node
}
