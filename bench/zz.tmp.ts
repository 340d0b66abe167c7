// node zz.tmp.ts NAME ROUTES METHOD SECONDS [prof]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { prepare } from './contract/prepare.ts'
import { pairs } from './contract/document.ts'
import { posting, reading, toText } from './contract/requests.ts'
import { startClient } from './contract/processes.ts'
const [name, routes, method, seconds, prof] = process.argv.slice(2)
const { folder, remove } = await prepare([Number(routes)])
process.on('exit', remove)
const all = pairs(Number(routes))
const requests = all.map((p) => toText(method === 'POST' ? posting(p) : reading(p)))
for (const one of name.split(',')) {
const child = spawn('taskset', ['-c','0', process.execPath, '--expose-gc', ...(prof ? ['--cpu-prof', '--cpu-prof-dir=/tmp/bn/prof', '--cpu-prof-interval=200'] : []), `${folder}/server.mjs`, one, routes], { env: { NODE_ENV: 'production', OURS: folder }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
const [{ port }] = await once(child, 'message')
const client = startClient(folder)
const cpu = async () => { const p = new Promise((r) => child.on('message', (m) => m.cpu !== undefined && r(m.cpu / 1e6))); child.send('cpu'); return p }
await client.load({ port, requests, connections: 32, seconds: 1.5 })
for (let i = 0; i < 3; i++) {
const a = await cpu()
const c = await client.load({ port, requests, connections: 32, seconds: Number(seconds) })
const used = (await cpu()) - a
console.log(one, method, routes, (c.answers / c.seconds).toFixed(0), '/s', (used / c.answers * 1e6).toFixed(1), 'us cpu each', (c.answers/used).toFixed(0), '/cpu s')
}
client.stop()
child.disconnect(); await once(child, 'exit')
}
if (prof) {
  const dir = '/tmp/bn/prof/'
  for (const f of readdirSync(dir)) {
    const p = JSON.parse(readFileSync(dir + f, 'utf8'))
    const self = new Map<string, number>()
    const byId = new Map(p.nodes.map((n) => [n.id, n]))
    p.samples.forEach((id, i) => { const { functionName, url, lineNumber } = byId.get(id).callFrame; const k = `${functionName || '(anon)'} ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`; self.set(k, (self.get(k) ?? 0) + p.timeDeltas[i]) })
    const idle = [...self].filter(([k]) => /^\((idle|program)\)/.test(k)).reduce((a, [, v]) => a + v, 0)
    const total = [...self.values()].reduce((a, b) => a + b) - idle
    for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log((v / total * 100).toFixed(1).padStart(6), k)
    rmSync(dir + f)
  }
}
