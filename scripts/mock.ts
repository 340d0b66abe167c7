import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Json } from '@tomorro/generator/json'
import { optional, port, readEnv } from '@tomorro/service-kit/env'
import { freePorts, isFree } from '@tomorro/stack/port'
import { reasonOf } from '@tomorro/stack/reason'
import { mockDocument } from './mock/mock-document.ts'
import { mockServer } from './mock/mock-server.ts'

const usage = `Usage: npm run mock [-- --dynamic] [--errors] [--verbose]

Serves the contract of all domains without anything behind it: a valid request is answered with the contract's example, any other
one with the problem that the services answer. Lists have two pages. Items that are handed in are listed until it stops; 30 stand
there from the beginning. Pages of any origin may ask.
  --dynamic  makes answers up from the schemas, another one each time; a bound may be missed now and then
  --errors   answers 500 where an answer of the mock itself would break the contract
  --verbose  tells of every request and what was made of it
Environment: PORT (4010). A request chooses another declared answer by its header, such as 'Prefer: code=404'.
`

/** A module that ends Prism when this process is killed. */
const endsWithParent = "data:text/javascript,process.once('disconnect', () => process.exit())"
const root = path.resolve(import.meta.dirname, '..')

const code = await main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`)
  return 1
})
// The IPC channel must not keep this process running.
process.exit(code)

async function main(): Promise<number> {
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({ options: { dynamic: flag, errors: flag, verbose: flag, help: flag } })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const { PORT } = readEnv({ PORT: optional(port, 4010) }, process.env)
  if (!(await isFree(PORT))) throw new Error(`Port ${PORT} is taken; choose another one, such as PORT=${PORT + 1}`)
  const [prismPort = 0] = await freePorts(1)
  const contract = JSON.parse(readFileSync(path.join(root, 'generated/openapi.json'), 'utf8'))
  const prism = startPrism(contract, prismPort, values)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => prism.stop())
  // The parent is gone when its channel closes.
  process.once('disconnect', () => prism.stop())
  if (await answers(prismPort, prism.hasEnded)) {
    const server = mockServer({ contract, prismPort, isDynamic: values.dynamic, now: () => new Date() })
    await once(server.listen(PORT, '127.0.0.1'), 'listening')
    process.stdout.write(`${welcome(PORT)}\n`)
  }
  return prism.ended
}

function welcome(port: number): string {
  const organisation = "'Authorization: Bearer any'"
  return `The mock serves http://127.0.0.1:${port}. Send ${organisation}, and below /admin 'Authorization: Basic YW55OmtleQ=='; 'Prefer: code=404' chooses an error`
}

type Options = { readonly dynamic: boolean; readonly errors: boolean; readonly verbose: boolean }

function startPrism(contract: Json, port: number, { dynamic, errors, verbose }: Options) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-mock-'))
  const document = path.join(folder, 'openapi.json')
  writeFileSync(document, JSON.stringify(mockDocument(contract, dynamic)))
  const cli = path.join(root, 'node_modules/@stoplight/prism-cli/dist/index.js')
  const options = [
    ...['--port', String(port), '--host', '127.0.0.1', '--verboseLevel', verbose ? 'info' : 'warn'],
    ...(dynamic ? ['--dynamic'] : []),
    ...(errors ? ['--errors'] : []),
  ]
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `--import=${endsWithParent}`, cli, 'mock', document, ...options],
    {
      stdio: ['ignore', verbose ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    },
  )
  process.once('exit', () => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  let isAskedToStop = false
  const ended = new Promise<number>((resolve) =>
    child.once('close', (code) => resolve(isAskedToStop ? 0 : (code ?? 1))),
  )
  return {
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: () => {
      isAskedToStop = true
      child.kill('SIGTERM')
    },
  }
}

/** Waits until Prism answers. @returns false if it ended before */
async function answers(port: number, hasEnded: () => boolean): Promise<boolean> {
  while (!hasEnded()) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer !== undefined) return true
    await sleep(100)
  }
  return false
}
