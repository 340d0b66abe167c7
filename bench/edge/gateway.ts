import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import { startOpenIdProvider } from '@tomorro/gateway/openid-provider/provider'
import { freePorts } from '../../stack/port.ts'

const CONNECTIONS = [1, 16]
const SECONDS = 2
const ROUNDS = 3
const TARGET = '/ingestion/items/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'
const AUDIENCE = 'urn:tomorro:api'
const NGINX = process.env.NGINX ?? 'nginx'

type Figure = { readonly perSecond: number; readonly p50: number; readonly p99: number }

/** What the gateway adds to a service that costs next to nothing, beside nginx that asks the same authorizer by auth_request. */
export async function compareGateway(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bench-'))
  const children: ChildProcess[] = []
  const client = {
    clientId: 'bench',
    clientSecret: 'secret-of-the-bench-0123456789',
    organisations: ['org_Bench0000000'],
  }
  const provider = await startOpenIdProvider({
    port: 0,
    audience: AUDIENCE,
    clients: [{ ...client, scopes: ['ingestion:read'] }],
  })
  const start = async (file: string, env: Record<string, string>): Promise<number> => {
    const options = { env: { NODE_ENV: 'production', PORT: '0', ...env }, execArgv: ['--no-warnings'] }
    const child = fork(path.resolve(import.meta.dirname, file), {
      ...options,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    children.push(child)
    const [{ port }] = (await once(child, 'message')) as [{ port: number }]
    return port
  }
  try {
    const service = await start('upstream.main.ts', {})
    const authorizer = {
      ISSUER: provider.issuer,
      AUDIENCE,
      JWKS_URI: provider.jwksUri,
      ADMIN_KEYS: '[]',
    }
    const upstreams = JSON.stringify({ ingestion: `http://127.0.0.1:${service}` })
    const rates = { CLIENT_RATE: 'none', ORGANISATION_RATE: 'none' }
    const gateway = await start('../../gateway/main.ts', { ...authorizer, ...rates, UPSTREAMS: upstreams })
    const nginx = await startNginx(folder, service, await start('auth-request.main.ts', authorizer), children)
    const token = await issueToken({ issuer: provider.issuer, ...client, audience: AUDIENCE })
    const ports = { service, gateway, ...(nginx === undefined ? {} : { nginx }) }
    await compare(ports, `Bearer ${token}`)
  } finally {
    for (const child of children) child.kill()
    await provider.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(ports: Readonly<Record<string, number>>, authorization: string): Promise<void> {
  console.log(
    `\nRequests through each, ${SECONDS} s a turn, median of ${ROUNDS} rounds in turns; a line of the access log each\n`,
  )
  console.log('             connections  per second  p50 ms  p99 ms   added p50  added p99')
  for (const port of Object.values(ports)) await load(port, authorization, 4)
  for (const connections of CONNECTIONS) {
    const figures = new Map(Object.keys(ports).map((name) => [name, [] as Figure[]]))
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, port] of Object.entries(ports))
        figures.get(name)?.push(await load(port, authorization, connections))
    const direct = median(figures.get('service') ?? [])
    for (const [name, all] of figures) {
      const { perSecond, p50, p99 } = median(all)
      const added =
        name === 'service'
          ? []
          : [(p50 - direct.p50).toFixed(2).padStart(10), (p99 - direct.p99).toFixed(2).padStart(10)]
      const cells = [
        String(connections).padStart(11),
        perSecond.toFixed(0).padStart(11),
        p50.toFixed(2).padStart(7),
        p99.toFixed(2).padStart(7),
      ]
      console.log([name.padEnd(12), ...cells, ...added].join(' '))
    }
  }
}

/** Asks again as soon as it is answered, on each connection. */
async function load(port: number, authorization: string, connections: number): Promise<Figure> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  const until = performance.now() + SECONDS * 1_000
  const loop = async () => {
    while (performance.now() < until) {
      const begun = performance.now()
      const status = await ask(port, authorization, agent)
      if (status !== 200) throw new Error(`answered with ${status}`)
      latencies.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: connections }, loop))
  agent.destroy()
  latencies.sort((a, b) => a - b)
  const quantile = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  return { perSecond: latencies.length / SECONDS, p50: quantile(0.5), p99: quantile(0.99) }
}

const ask = (port: number, authorization: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: TARGET, agent, headers: { authorization } }
    request(options, (response) => response.resume().once('end', () => resolve(response.statusCode ?? 0)))
      .once('error', reject)
      .end()
  })

/** nginx as a REST API would be set up with it; undefined where there is none on this machine. */
async function startNginx(
  folder: string,
  service: number,
  authorizer: number,
  children: ChildProcess[],
): Promise<number | undefined> {
  const [port = 0] = await freePorts(1)
  writeFileSync(path.join(folder, 'nginx.conf'), nginxConfiguration({ folder, port, service, authorizer }))
  const nginx = spawn(NGINX, ['-p', folder, '-e', 'error.log', '-c', 'nginx.conf', '-g', 'daemon off;'], {
    stdio: 'ignore',
  })
  const missing = await Promise.race([once(nginx, 'error').then(() => true), ready(port)])
  if (missing) {
    console.log(
      `\nThere is no ${NGINX}: NGINX=<path> npm run bench edge names one (Debian: apt-get download nginx; dpkg -x)`,
    )
    return undefined
  }
  children.push(nginx)
  return port
}

async function ready(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const socket = connect(port, '127.0.0.1')
    const open = await new Promise((resolve) =>
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
    )
    socket.destroy()
    if (open) return false
    await sleep(50)
  }
  throw new Error('nginx does not listen')
}

type Nginx = { folder: string; port: number; service: number; authorizer: number }

const nginxConfiguration = ({ folder, port, service, authorizer }: Nginx): string => `
worker_processes 1;
pid nginx.pid;
events { worker_connections 256; }
http {
  access_log ${folder}/access.log;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  upstream service { server 127.0.0.1:${service}; keepalive 64; }
  upstream authorizer { server 127.0.0.1:${authorizer}; keepalive 64; }
  server {
    listen 127.0.0.1:${port};
    keepalive_requests 1000000;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    location / {
      auth_request /authorize;
      auth_request_set $org $upstream_http_x_org_id;
      auth_request_set $user $upstream_http_x_user_id;
      proxy_set_header X-Org-ID $org;
      proxy_set_header X-User-ID $user;
      proxy_set_header X-Request-ID $request_id;
      proxy_pass http://service;
    }
    location = /authorize {
      internal;
      proxy_pass_request_body off;
      proxy_set_header Content-Length "";
      proxy_set_header X-Original-URI $request_uri;
      proxy_set_header X-Original-Method $request_method;
      proxy_pass http://authorizer;
    }
  }
}
`

const median = (figures: readonly Figure[]): Figure => {
  const middle = figures.toSorted((a, b) => a.perSecond - b.perSecond)[figures.length >> 1]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
