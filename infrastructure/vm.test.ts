import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect as connectTls } from 'node:tls'
import { parseEnv } from 'node:util'
import { selfSigned } from '@tomorro/gateway/self-signed'
import { freePorts } from '@tomorro/stack/port'
import { expect } from 'chai'
import { Agent, fetch } from 'undici'
import { isInstalled, needing } from '../scripts/needs-testing.ts'
import { programs } from './programs.ts'
import { vmEnvironments } from './vm-environment.ts'

const here = import.meta.dirname
const example = parseEnv(readFileSync(path.join(here, 'tomorro.env.example'), 'utf8')) as Record<string, string>
const values = Object.fromEntries(
  Object.entries(example).map(([name, value]) => [name, value === '' ? "it's $ecret\\" : value]),
)

describe('one machine', () => {
  const environments = vmEnvironments(values)

  it('has an environment file for every program that runs there', () => {
    const wanted = programs()
      .filter(({ kind }) => kind !== 'lambda' && kind !== 'task')
      .map(({ name }) => name)
    expect(Object.keys(environments)).to.include.members([...wanted, 'migrate', 'reconcile'])
  })

  it('listens on loopback, each process on a port of its own, and where the gateway looks for it', () => {
    const parsed = Object.entries(environments).map(([name, text]): [string, Record<string, string | undefined>] => [
      name,
      parseEnv(text),
    ])
    const listening = parsed
      .flatMap(([, { PORT, METRICS_PORT }]) => [PORT, METRICS_PORT])
      .filter((port) => port !== undefined)
    expect(new Set(listening).size).to.equal(listening.length)
    const upstreams = Object.fromEntries(parsed).gateway?.UPSTREAMS ?? ''
    for (const [name, origin] of Object.entries(JSON.parse(upstreams)))
      expect(origin).to.equal(`http://127.0.0.1:${Object.fromEntries(parsed)[name]?.PORT}`)
    for (const [name, { HOST }] of parsed) expect(HOST ?? '127.0.0.1', name).to.equal('127.0.0.1')
  })

  it('hands on passwords that hold quotes, dollars and backslashes as systemd reads them', () => {
    // Single quotes in systemd.exec(5): C escapes are interpreted, nothing else.
    const [, quoted = ''] = /PGPASSWORD='(.*)'\n/.exec(environments.admin ?? '') ?? []
    expect(quoted.replaceAll(/\\(.)/g, '$1')).to.equal("it's $ecret\\")
  })

  it('keeps files in a folder unless a store is named', () => {
    expect(environments.ingestion)
      .to.contain("STORAGE_FOLDER='/var/lib/tomorro/objects'")
      .and.not.contain('STORAGE_BUCKET')
    const { STORAGE_ACCESS_KEY: _, STORAGE_SECRET_KEY: __, ...others } = values
    expect(() => vmEnvironments({ ...others, STORAGE_ACCESS_KEY: '', STORAGE_SECRET_KEY: '' })).not.to.throw()
    const remote = vmEnvironments({ ...values, STORAGE_ENDPOINT: 'https://s3.example' })
    expect(remote.ingestion).to.contain("STORAGE_ENDPOINT='https://s3.example'").and.contain('STORAGE_BUCKET')
  })

  it('migrates beside the running programs: the restart of the migration stops none of them', () => {
    const unit = readFileSync(path.join(here, 'vm/tomorro@.service'), 'utf8')
    expect(unit)
      .to.match(/^Wants=.*tomorro-migrate[.]service/m)
      .and.not.match(/^(Requires|BindsTo|PartOf)=.*tomorro-migrate/m)
    expect(unit).to.match(/^After=.*tomorro-migrate[.]service/m)
  })
})

needing('systemd', isInstalled('systemd-analyze')).describe('the units of systemd', function units() {
  it('are understood, every one', () => {
    for (const file of globSync('vm/*.{service,timer,target}', { cwd: here })) {
      const copy = readFileSync(path.join(here, file), 'utf8').replaceAll(/^ExecStart=\S+/gm, 'ExecStart=/bin/true')
      const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-units-'))
      // Units refer to each other, so all of them are present.
      for (const other of globSync('vm/*.{service,timer,target}', { cwd: here }))
        writeFileSync(path.join(folder, path.basename(other)), readFileSync(path.join(here, other)))
      const name = path.basename(file).replace('@.', '@ingestion.')
      writeFileSync(path.join(folder, name), copy)
      const said = analyse(['verify', '--man=no', path.join(folder, name)], folder)
      rmSync(folder, { recursive: true })
      expect(
        said.split('\n').filter((line) => line.includes(name) && !/Failed to create|not executable/.test(line)),
        file,
      ).to.deep.equal([])
    }
  })

  it('leave a program little that it could do', () => {
    const said = analyse(['security', '--offline=true', path.join(here, 'vm/tomorro@.service')], here)
    const [, exposure = '10'] = /Overall exposure level[^:]*: ([\d.]+)/.exec(said) ?? []
    console.log(`      exposure ${exposure} of 10`)
    expect(Number(exposure)).to.be.below(3)
  })
})

needing('nginx', isInstalled('nginx')).describe('nginx in front of the gateway', function proxy() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-nginx-'))
  const agent = new Agent({ connect: { rejectUnauthorized: false } })
  let origin: string
  let stop: () => void
  const seen: { url?: string; headers: Record<string, unknown> }[] = []
  const gateway = createServer((received, response) => {
    seen.push({ url: received.url ?? '', headers: received.headers })
    if (received.url === '/gone') return void received.destroy()
    if (received.url === '/early') {
      response.writeHead(413, { 'Content-Length': 5 }).end('early', () => received.resume())
      return
    }
    received.resume().on('end', () => response.setHeader('X-Request-ID', 'r1').end('gateway'))
  })

  before(async () => {
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
    const { cert, key } = selfSigned(new Date())
    writeFileSync(path.join(folder, 'cert.pem'), cert)
    writeFileSync(path.join(folder, 'key.pem'), key)
    const [http, https] = await freePorts(2)
    const site = readFileSync(path.join(here, 'nginx.conf'), 'utf8')
      .replaceAll('/etc/letsencrypt/live/tomorro.example/fullchain.pem', path.join(folder, 'cert.pem'))
      .replaceAll('/etc/letsencrypt/live/tomorro.example/privkey.pem', path.join(folder, 'key.pem'))
      .replaceAll('127.0.0.1:8080', `127.0.0.1:${(gateway.address() as AddressInfo).port}`)
      .replaceAll(/listen \[::\].*\n/g, '')
      .replaceAll('listen 80;', `listen 127.0.0.1:${http};`)
      .replaceAll('listen 443', `listen 127.0.0.1:${https}`)
    // nginx writes large bodies to disk as a user of its own.
    chmodSync(folder, 0o711)
    const file = path.join(folder, 'nginx.conf')
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (one) => `${one}_temp_path ${folder}/${one};`,
    )
    writeFileSync(
      file,
      `pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${paths.join(' ')}\n${site}\n}`,
    )
    execFileSync('nginx', ['-t', '-q', '-c', file], { stdio: 'pipe' })
    execFileSync('nginx', ['-c', file])
    stop = () => execFileSync('nginx', ['-s', 'quit', '-c', file])
    origin = `https://127.0.0.1:${https}`
  })
  after(async () => {
    stop()
    await agent.close()
    gateway.close()
    gateway.closeAllConnections()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  it('ends TLS, and passes paths, queries and bodies on as they came', async () => {
    // Sent raw; fetch would resolve the dots.
    const sent = httpsRequest(origin, {
      path: '//ingestion/%2e%2e?b=1&a=%20',
      method: 'POST',
      rejectUnauthorized: false,
    })
    const [response] = (await once(sent.end('x'), 'response')) as [IncomingMessage]
    expect([response.statusCode, (await response.toArray()).join('')]).to.deep.equal([200, 'gateway'])
    expect(response.headers).to.include({ 'strict-transport-security': 'max-age=63072000', 'x-request-id': 'r1' })
    expect(seen.at(-1)?.url).to.equal('//ingestion/%2e%2e?b=1&a=%20')
  })

  it('drops headers with underscores, which could be taken for the organisation’s', async () => {
    await fetch(`${origin}/ingestion`, { dispatcher: agent, headers: { X_Org_ID: 'org_Rival0000000' } })
    expect(Object.keys(seen.at(-1)?.headers ?? {})).to.not.include('x_org_id')
  })

  it('refuses a body of more than 10 MB before the gateway sees it', async () => {
    const before = seen.length
    const body = Buffer.alloc(10 * 1_024 * 1_024 + 1)
    const status = await fetch(origin, { dispatcher: agent, method: 'POST', body }).then(
      (response) => response.status,
      () => 413,
    )
    expect([status, seen.length]).to.deep.equal([413, before])
  })

  it('answers the next request of a connection where the gateway has refused a body unread', async () => {
    for (const megabytes of [1, 3, 6, 9]) {
      const body = 'x'.repeat(megabytes * 1_000_000)
      const early = `POST /early HTTP/1.1\r\nHost: t\r\nContent-Length: ${body.length}\r\n\r\n${body}`
      const answers = await onOneConnection(origin, early, 'GET /early HTTP/1.1\r\nHost: t\r\n\r\n')
      const statuses = answers.map((answer) => answer.slice(0, 12))
      expect(statuses, `${megabytes} MB`).to.deep.equal(['HTTP/1.1 413', 'HTTP/1.1 413'])
    }
  })

  it('tells what it refuses itself in problem documents, with Retry-After where another try helps', async () => {
    const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: t\r\n\r\n`
    const [gone = ''] = await onOneConnection(origin, get('/gone'))
    expect(documentOf(gone)).to.deep.equal({ type: 'urn:tomorro:unavailable', status: 503, retryAfter: '1' })
    const [large = ''] = await onOneConnection(origin, 'POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 99000000\r\n\r\n')
    expect(documentOf(large)).to.deep.equal({
      type: 'urn:tomorro:payload-too-large',
      status: 413,
      retryAfter: undefined,
    })
    const visits = Array.from({ length: 80 }, () => get('/'))
    const answers = await Promise.all(Array.from({ length: 5 }, () => onOneConnection(origin, ...visits)))
    const refused = answers.flat().find((answer) => answer.startsWith('HTTP/1.1 429'))
    expect(documentOf(refused ?? '')).to.deep.equal({
      type: 'urn:tomorro:too-many-requests',
      status: 429,
      retryAfter: '1',
    })
  })
})

/** What a problem document of nginx says; checks that its id and its status are those of its header. */
function documentOf(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim()
  const { type, status, requestId } = JSON.parse(body)
  expect(header('content-type')).to.equal('application/problem+json')
  expect(head).to.match(new RegExp(`^HTTP/1.1 ${status} `))
  expect(requestId)
    .to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    .and.equal(header('x-request-id'))
  return { type, status, retryAfter: header('retry-after') }
}

/** The answers of one connection, each with the length that it names, one request after the other. */
async function onOneConnection(origin: string, ...requests: readonly string[]): Promise<string[]> {
  const { hostname, port } = new URL(origin)
  const socket = connectTls({ host: hostname, port: Number(port), rejectUnauthorized: false })
  const answers: string[] = []
  let text = ''
  let next: () => void = () => undefined
  socket.on('data', (chunk) => {
    text += chunk
    next()
  })
  socket.on('error', () => undefined)
  socket.on('close', () => next())
  for (const request of requests) {
    text = ''
    socket.write(request)
    while (!isWhole(text) && !socket.closed) await new Promise<void>((resolve) => (next = resolve))
    answers.push(text)
  }
  socket.destroy()
  return answers
}

function isWhole(text: string): boolean {
  const [head = '', body] = text.split('\r\n\r\n')
  return body !== undefined && body.length >= Number(/content-length: (\d+)/i.exec(head)?.[1])
}

/** systemd-analyze writes its findings to standard error, and for some also sets its exit code. */
function analyse(args: readonly string[], folder: string): string {
  try {
    return execFileSync('systemd-analyze', [...args], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` },
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return `${stdout}${stderr}`
  }
}
