import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** What a command took: seconds by the clock and of processor time, and its highest resident memory in bytes. */
export type Taken = { readonly seconds: number; readonly cpuSeconds: number; readonly bytes: number }

const hook = path.join(import.meta.dirname, 'measured.mjs')
/** Whoever takes longer is given up. */
const LIMIT_MILLISECONDS = 180_000

/**
 * Runs a Node.js program in a process of its own.
 * @param cwd holds nothing that the program might take for its configuration
 * @throws Error with the program's last words, where it fails
 */
export async function run(args: readonly string[], cwd: string): Promise<Taken> {
  const measured = path.join(cwd, 'measured')
  rmSync(measured, { force: true })
  const begun = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      NODE_OPTIONS: `--no-warnings --import=${hook}`,
      MEASURED: measured,
      NO_COLOR: '1',
      DO_NOT_TRACK: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MILLISECONDS,
  })
  let words = ''
  const listen = (chunk: Buffer) => {
    words = (words + chunk).slice(-4_000)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const code = await new Promise((resolve) => child.once('close', (status, signal) => resolve(signal ?? status)))
  const seconds = (performance.now() - begun) / 1_000
  if (code !== 0) throw new Error(reasonIn(words) ?? `ended with ${code}`)
  // A line of each process that took part.
  const told = readFileSync(measured, 'utf8').trim().split('\n')
  const processes = told.map((line) => line.split(' ').map(Number))
  const cpu = processes.reduce((sum, [, microseconds = 0]) => sum + microseconds, 0)
  const kilobytes = Math.max(...processes.map(([most = 0]) => most))
  return { seconds, cpuSeconds: cpu / 1e6, bytes: kilobytes * 1_024 }
}

const reasonIn = (words: string): string | undefined => {
  const lines = words.split('\n').map((line) => line.trim())
  return lines.find((line) => /error|🛑|cannot/i.test(line)) ?? lines.findLast((line) => line !== '')
}
