import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The revision that contracts are compared with. */
export type Base = { readonly name: string; readonly commit: string }

/** @throws Error where the folder is not within a git repository */
export function repositoryOf(folder: string): string {
  return git(folder, 'rev-parse', '--show-toplevel')
}

/**
 * The requested revision; otherwise the merge base with main. The remote's main comes first, since a local one may be
 * older or newer.
 * @param pullRequestBase branch that a pull request goes to
 * @throws Error if there is no such revision, or if the clone lacks the history down to it
 */
export function baseOf(repository: string, asked: string | undefined, pullRequestBase: string | undefined): Base {
  if (asked !== undefined) {
    const commit = commitOf(repository, asked)
    if (commit === undefined) throw new Error(`There is no revision ${asked} here`)
    return { name: asked, commit }
  }
  const names = [...(pullRequestBase ? [`origin/${pullRequestBase}`] : []), 'origin/main', 'main']
  const name = names.find((candidate) => commitOf(repository, candidate) !== undefined)
  if (name === undefined) throw new Error('There is neither origin/main nor main here; name a revision with --base')
  try {
    return { name, commit: git(repository, 'merge-base', name, 'HEAD') }
  } catch {
    throw new Error(`What is checked out and ${name} have nothing in common; a shallow clone needs the whole history`)
  }
}

/** The domains whose documents the base has. */
export const documentsAt = (repository: string, base: Base): string[] =>
  filesAt(repository, base).flatMap((file) => domainOf(file) ?? [])

/** The domains whose documents are in the working tree. */
export const documentsIn = (repository: string): string[] =>
  globSync('openapi/*.yaml', { cwd: repository }).flatMap((file) => domainOf(file) ?? [])

/** Writes the base's documents, and what they refer to, to a folder. */
export function writeBase(repository: string, base: Base, folder: string): void {
  for (const file of filesAt(repository, base)) {
    const target = path.join(folder, path.relative('openapi', file))
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, git(repository, 'show', `${base.commit}:${file}`))
  }
}

function filesAt(repository: string, { commit }: Base): string[] {
  const listed = git(repository, 'ls-tree', '-r', '--name-only', '-z', commit, 'openapi/')
  return listed.split('\0').filter((file) => /\.(ya?ml|json)$/.test(file))
}

/** common.yaml is only referred to. */
function domainOf(file: string): string | undefined {
  const [, domain] = /^openapi[\\/]([^\\/]+)\.yaml$/.exec(file) ?? []
  return domain === 'common' ? undefined : domain
}

function commitOf(repository: string, revision: string): string | undefined {
  try {
    return git(repository, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`)
  } catch {
    return undefined
  }
}

function git(folder: string, ...args: string[]): string {
  const output = execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return output.trimEnd()
}
