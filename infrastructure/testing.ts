import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle, writeBundle } from './bundle.ts'
import { writeProgram } from './program-folder.ts'
import { type Program, programs } from './programs.ts'

/** A running bundle, as a process of its own in its own folder. */
export type Running = {
  /** The process's IPC message when it was ready, such as `{ port, metricsPort }`. */
  readonly ready: { readonly port?: number; readonly metricsPort?: number; readonly working?: boolean }
  /** Milliseconds from its start until it was ready. */
  readonly bootMilliseconds: number
  readonly output: () => string
  /** Sends SIGTERM. @returns the exit code */
  stop(): Promise<number | null>
}

/**
 * The bundles of a test file, outside the repository, where no node_modules can be found.
 * @param checkout of another release, whose gateway has no web client
 */
export function bundlesForTests(checkout?: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bundles-'))
  const written = new Map<string, Promise<string>>()
  const running = new Set<ChildProcess>()
  const folderOf = (name: string): Promise<string> => {
    const known = written.get(name) ?? write(name, path.join(folder, name), checkout)
    written.set(name, known)
    return known
  }
  return {
    folder,
    folderOf,

    /** Starts a program with exactly this environment. @throws Error with the program's output if it ends before it is ready */
    async start(name: string, env: Readonly<Record<string, string>>): Promise<Running> {
      const cwd = await folderOf(name)
      const started = performance.now()
      const child = spawn(process.execPath, ['index.mjs'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
      running.add(child)
      const text: string[] = []
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => text.push(String(chunk)))
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
      const output = () => text.join('')
      const ready = await Promise.race([
        new Promise<Running['ready']>((resolve) => child.once('message', (said) => resolve(said as Running['ready']))),
        ended.then((code) => Promise.reject(new Error(`${name} ended with ${code}: ${output()}`))),
      ])
      const bootMilliseconds = performance.now() - started
      const stop = () => {
        child.kill('SIGTERM')
        return ended.finally(() => running.delete(child))
      }
      return { ready, bootMilliseconds, output, stop }
    },

    /** Runs a task to its end with exactly this environment. */
    async run(name: string, env: Readonly<Record<string, string>>, args: readonly string[] = []) {
      const cwd = await folderOf(name)
      const child = spawn(process.execPath, ['index.mjs', ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
      const text: string[] = []
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => text.push(String(chunk)))
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
      return { code, output: text.join('') }
    },

    async close(): Promise<void> {
      for (const child of running) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function write(name: string, folder: string, checkout: string | undefined): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const program = programOf(name, checkout)
  if (checkout === undefined) await writeProgram(program, folder)
  else writeBundle(await bundle(program, checkout), folder, checkout)
  return folder
}

/** @throws Error if there is no such program */
export function programOf(name: string, checkout?: string): Program {
  const program = programs(checkout).find((known) => known.name === name)
  if (program === undefined) throw new Error(`There is no program ${name}`)
  return program
}
