import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Files that are not the project's own. */
const beside = new Set(['.git', '.tomorro', '.turbo', 'coverage', 'dist', 'node_modules'])
/** Caches that make a check faster. */
const remembered = ['.tomorro/generated.digest', '.tomorro/typecheck.tsbuildinfo']
export const NPM_STATE = 'node_modules/.package-lock.json'

/** A copy of the project with its installed packages, in a temporary folder. */
export function copyOf(root: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'tomorro-copy-'))
  cpSync(root, copy, { recursive: true, filter: (source) => !beside.has(path.basename(source)) })
  for (const file of remembered.filter((name) => existsSync(path.join(root, name)))) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    copyFileSync(path.join(root, file), path.join(copy, file))
  }
  link(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  // npm writes this file in place, and a hard link would change the project's own.
  rmSync(path.join(copy, NPM_STATE))
  copyFileSync(path.join(root, NPM_STATE), path.join(copy, NPM_STATE))
  return copy
}

/** Hard-links every file of a folder into another one: faster and smaller than copying. */
function link(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, place] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) link(source, place)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), place)
    else linkOrCopy(source, place)
  }
}

/** Copies instead if the folders are on different file systems. */
function linkOrCopy(source: string, place: string): void {
  try {
    linkSync(source, place)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyFileSync(source, place)
  }
}

export type Ended = { code: number | null; said: string }

/**
 * Runs a script of a copy of the project as npm does.
 */
export function runIn(folder: string, script: string, args: readonly string[] = []): Promise<Ended> {
  // The copy has a database and a stack of its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('TOMORRO_')),
  )
  const child = spawn(process.execPath, ['scripts/run.cjs', `scripts/${script}`, ...args], { cwd: folder, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, said }))
  })
}

/** The bytes of every file of the project, and npm's links to its own packages. */
export function stateOf(folder: string): Record<string, string> {
  const state: Record<string, string> = {}
  const visit = (place: string) => {
    for (const entry of readdirSync(path.join(folder, place), { withFileTypes: true })) {
      const name = path.join(place, entry.name)
      if (beside.has(entry.name)) continue
      if (entry.isDirectory()) visit(name)
      else state[name] = digestOf(readFileSync(path.join(folder, name)))
    }
  }
  visit('.')
  return {
    ...state,
    [NPM_STATE]: digestOf(readFileSync(path.join(folder, NPM_STATE))),
    packages: readdirSync(path.join(folder, 'node_modules/@tomorro')).join(' '),
  }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
