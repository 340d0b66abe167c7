import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Carried, Load } from './load.main.ts'
import type { Sent } from './requests.ts'

/** Server and client each on a core of their own, where that can be had. */
export const isPinned = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0
const SERVER_CORE = '0'
const CLIENT_CORE = '1'
const PATIENCE_MILLISECONDS = 30_000

/**
 * Milliseconds to the end of the first answer: from the start of the process, from the loading of the framework, and of processor
 * time, which does not depend on what else the machine does.
 */
export type First = { readonly process: number; readonly framework: number; readonly cpu: number }

export type Running = {
  readonly port: number
  readonly first: First
  /** Seconds of processor time so far. */
  cpu(): Promise<number>
  /** Bytes after a collection. */
  heap(): Promise<number>
  stop(): Promise<void>
}

/**
 * Starts a server in a process of its own and waits for its first answer.
 * @param folder where the bundles lie
 * @param sent a request that it answers with 200
 * @returns undefined where it does not listen in time
 */
export async function startServer(
  folder: string,
  name: string,
  routes: number,
  sent: Sent,
): Promise<Running | undefined> {
  const begun = performance.now()
  const child = start(SERVER_CORE, ['--expose-gc', `${folder}/server.mjs`, name, String(routes)], { OURS: folder })
  const late = sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })
  const listening = await Promise.race([told<{ port: number }>(child, name), late])
  if (listening === undefined) {
    child.kill('SIGKILL')
    return undefined
  }
  const { port } = listening
  const first = told<{ first: number; firstCpu: number }>(child, name)
  const { status } = await ask(port, sent)
  const whole = performance.now() - begun
  if (status !== 200) throw new Error(`${name} answered with ${status}`)
  const framework = await first
  const question = async <Answer>(text: string) => {
    const answer = told<Answer>(child, name)
    child.send(text)
    return answer
  }
  return {
    port,
    first: { process: whole, framework: framework.first, cpu: framework.firstCpu },
    cpu: async () => (await question<{ cpu: number }>('cpu')).cpu / 1e6,
    heap: async () => (await question<{ heap: number }>('heap')).heap,
    async stop() {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

export type Client = { load(load: Load): Promise<Carried>; stop(): void }

/** Starts the client. */
export function startClient(folder: string): Client {
  const child = start(CLIENT_CORE, [`${folder}/load.mjs`])
  return {
    async load(load) {
      const answer = told<Carried>(child, 'the client')
      child.send(load)
      const carried = await answer
      if (carried.fault !== undefined) throw new Error(carried.fault)
      return carried
    },
    stop: () => void child.kill('SIGKILL'),
  }
}

function start(core: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const [command = '', ...before] = isPinned ? ['taskset', '-c', core, process.execPath] : [process.execPath]
  // What Express and others print of each request that they refuse is not wanted.
  return spawn(command, [...before, '--no-warnings', ...args], {
    env: { NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

async function told<Message>(child: ChildProcess, name: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`${name} ended`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Message)
    })
  })
}

const agent = new Agent({ keepAlive: false })

export type Answer = { readonly status: number; readonly body: string }

/** One request, answered as a whole. */
export const ask = (port: number, { method, path, type, body }: Sent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }
    const sent = request({ port, host: '127.0.0.1', method, path, agent, headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() })
    })
    sent.once('error', reject)
    sent.end(body)
  })
