import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { ALIVE } from '@tomorro/service-kit/main'
import { openLogFile } from './log-file.ts'
import { restartPauses } from './restart-pause.ts'

/** A file of this repository that runs as a process of its own, with an environment of its own. */
export type Program = {
  readonly name: string
  /** Relative to the repository. */
  readonly file: string
  readonly env: Readonly<Record<string, string>>
}

/** A program that is kept running until it is stopped. */
export type Child = {
  readonly name: string
  /** The program's message when it was ready, such as `{ port }`. */
  readonly ready: Ready
  pid(): number | undefined
  /** Stops it for good: by SIGTERM, and by SIGKILL some seconds later. */
  stop(): Promise<void>
}
type Ready = { readonly port?: number; readonly metricsPort?: number } & Readonly<Record<string, unknown>>

export type Surroundings = {
  readonly logFolder: string
  /** Called with one line for each logged error and each unexpected end. */
  readonly report: (line: string) => void
  /** Stops the program if it is not ready yet. */
  readonly abandoned?: AbortSignal
  /** A program that sends signs of life is killed after this time without one (15 s). */
  readonly silenceMilliseconds?: number
  /** Further options of Node. */
  readonly nodeOptions?: readonly string[]
}

const root = path.resolve(import.meta.dirname, '..')
export const nodeOptions = [
  '--disable-warning=ExperimentalWarning',
  `--import=${new URL('quick-imports.mjs', import.meta.url)}`,
]
const READY_MILLISECONDS = 60_000
/** Less than the 15 s after which a stopping process exits by itself. */
const STOP_MILLISECONDS = 10_000
/** More than the 10 s after which a process whose event loop has stalled kills itself. */
const SILENCE_MILLISECONDS = 15_000
const SILENCE_CHECKS = 10

/**
 * Starts a program and keeps it running.
 * @returns once the program reports by its IPC channel that it is ready
 * @throws Error with the program's output if it ends before that
 */
export async function startChild(program: Program, surroundings: Surroundings): Promise<Child> {
  const { name } = program
  const log = openLogFile(path.join(surroundings.logFolder, `${name}.log`), surroundings.report)
  let stopping = false
  const pauseAfter = restartPauses()
  let current = launch(program, log.write, surroundings)
  const abandon = () => current.process.kill('SIGTERM')
  surroundings.abandoned?.addEventListener('abort', abandon)
  const ready = await current.ready
    .catch(async (error: unknown) => {
      await end(current)
      await log.close()
      throw error
    })
    .finally(() => surroundings.abandoned?.removeEventListener('abort', abandon))
  keep()

  /** A program restarts on its first ports, because the gateway and metric scrapers know them. */
  const again = (): Running => {
    const ports = {
      ...(ready.port !== undefined && { PORT: String(ready.port) }),
      ...(ready.metricsPort !== undefined && { METRICS_PORT: String(ready.metricsPort) }),
    }
    return launch({ ...program, env: { ...program.env, ...ports } }, log.write, surroundings)
  }

  async function keep(): Promise<void> {
    while (!stopping) {
      const how = await current.ended
      if (stopping) return
      const pause = pauseAfter(current.wasReady())
      surroundings.report(`${name} ended (${how}); it starts again in ${pause / 1_000} s`)
      await sleep(pause)
      if (stopping) return
      current = again()
      killUnlessReady(current)
    }
  }

  /** Otherwise a program that hangs at its start would never be restarted. */
  function killUnlessReady({ ready, process }: Running): void {
    ready.catch((error: Error) => {
      if (stopping || process.exitCode !== null || process.signalCode !== null) return
      surroundings.report(`${error.message}; it is killed`)
      process.kill('SIGKILL')
    })
  }

  return {
    name,
    ready,
    pid: () => current.process.pid,
    async stop() {
      stopping = true
      await end(current)
      await log.close()
    },
  }
}

type Running = {
  readonly process: ChildProcess
  readonly ready: Promise<Ready>
  readonly ended: Promise<string>
  wasReady(): boolean
}

function launch(
  { name, file, env }: Program,
  write: (text: string) => void,
  { report, nodeOptions: more = [], silenceMilliseconds = SILENCE_MILLISECONDS }: Surroundings,
): Running {
  const child = spawn(process.execPath, [...nodeOptions, ...more, path.resolve(root, file)], {
    cwd: root,
    env,
    // A session of its own, so that Ctrl-C reaches only the parent, which stops everything in order. The IPC channel
    // closes if the parent dies, which tells the program to stop.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  // First: where files run out, nothing else of the child exists, and an error that nobody hears ends this process.
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(spawnFailure(error)))
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  const complaints: string[] = []
  let isReady = false
  lines(child.stdout, (line) => {
    write(`${line}\n`)
    const failure = failureOf(line)
    if (failure !== undefined) report(`${name}: ${failure}`)
  })
  lines(child.stderr, (line) => {
    write(`${line}\n`)
    // Before the program is ready, `ready` rejects with these lines.
    if (isReady) report(`${name}: ${line}`)
    else complaints.push(line)
  })
  const ready = new Promise<Ready>((resolve, reject) => {
    const seconds = READY_MILLISECONDS / 1_000
    const late = setTimeout(() => reject(new Error(`${name} is not ready after ${seconds} s`)), READY_MILLISECONDS)
    child.on('message', (message) => {
      if (message === ALIVE || isReady) return
      isReady = true
      clearTimeout(late)
      resolve(message as Ready)
    })
    ended.then((how) => {
      clearTimeout(late)
      reject(new Error(`${name} does not start: ${reasonIn(complaints) ?? how}`))
    })
  })
  const stopWatching = killIfSilent(child, silenceMilliseconds, () =>
    report(`${name} has said nothing for ${silenceMilliseconds / 1_000} s; it is killed`),
  )
  ended.then(stopWatching)
  return { process: child, ready, ended, wasReady: () => isReady }
}

const spawnFailure = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'EMFILE' || code === 'ENFILE'
    ? `${message}: too many files are open; raise the limit, for example by ulimit -n 1024`
    : message

/**
 * Kills a program that has sent signs of life and stopped doing so. Checks are counted instead of time, so that a machine that slept
 * kills nothing.
 * @returns a function that ends the checks
 */
function killIfSilent(child: ChildProcess, milliseconds: number, tell: () => void): () => void {
  let silent: number | undefined
  child.on('message', (message) => {
    if (message === ALIVE) silent = 0
  })
  const check = setInterval(() => {
    if (silent === undefined || ++silent <= SILENCE_CHECKS) return
    clearInterval(check)
    tell()
    child.kill('SIGKILL')
  }, milliseconds / SILENCE_CHECKS)
  return () => clearInterval(check)
}

/** @param stream undefined of a child that could not be spawned because files ran out */
function lines(stream: NodeJS.ReadableStream | null | undefined, take: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', take)
}

/** The part of a JSON log line for the terminal. */
function failureOf(line: string): string | undefined {
  if (!/"level":"(error|fatal)"/.test(line)) return undefined
  try {
    const { msg, err, requestId } = JSON.parse(line) as { msg?: string; err?: { message?: string }; requestId?: string }
    const request = requestId === undefined ? '' : ` (request ${requestId})`
    return [msg, err?.message].filter((part) => part !== undefined).join(': ') + request
  } catch {
    return line
  }
}

/** The message line of an uncaught error, whose stack takes many lines. */
const reasonIn = (complaints: readonly string[]): string | undefined =>
  complaints.find((line) => /^\w*Error\b.*: /.test(line)) ?? complaints[0]

async function end(running: Running): Promise<void> {
  running.process.kill('SIGTERM')
  const force = setTimeout(() => running.process.kill('SIGKILL'), STOP_MILLISECONDS)
  await running.ended
  clearTimeout(force)
}
