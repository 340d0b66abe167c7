import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
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
})

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
