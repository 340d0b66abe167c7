import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Parsed } from './bundle.ts'
import { git, sharePackages } from './checkout.ts'
import { type Program, programs } from './programs.ts'
import { imageFiles, type Release, releasesOf, tagOf } from './release.ts'

export type Step = {
  readonly name: string
  readonly change: 'new' | 'changed' | 'removed'
  /** The tag after a deploy. */
  readonly tag?: string
  /** Changed files that belong to the program. */
  readonly because: readonly string[]
}

/** Files that decide how every program is bundled; if one changes, all programs are candidates. */
const EVERYBODY =
  /^(package(-lock)?\.json|tsconfig\.json|infrastructure\/(bundle|programs|release)\.ts|(.*\/)?package\.json)$/

/**
 * The programs that a deploy would replace. Changed files narrow the candidates to the programs that contain them; the tag of the
 * new bundle decides, so a comment or an unused export redeploys nothing.
 * @param before releases of the deployed commit
 * @param changed files that differ from it, relative to the repository
 */
export async function deployPlan(
  root: string,
  before: readonly Release[],
  changed: readonly string[],
  parsed?: Parsed,
): Promise<readonly Step[]> {
  const differs = new Set(changed)
  const known = new Map(before.map((release) => [release.name, release]))
  const everybody = changed.some((file) => EVERYBODY.test(file))
  const isCandidate = ({ name }: Program) =>
    everybody || (known.get(name)?.files.some((file) => differs.has(file)) ?? true)
  const present = programs(root)
  const bundled = await releasesOf(root, { only: new Set(present.filter(isCandidate).map(({ name }) => name)), parsed })
  // The bundles of the other programs are equal; their images may still differ.
  const others = present
    .filter((program) => !isCandidate(program))
    .flatMap((program) => {
      const { digest, files } = known.get(program.name) ?? { digest: '', files: [] }
      return [{ name: program.name, tag: tagOf({ program, digest }, root), digest, files }]
    })
  const replaced = [...bundled, ...others]
    .filter(({ name, tag }) => known.get(name)?.tag !== tag)
    .map(
      ({ name, tag, files }): Step => ({
        name,
        change: known.has(name) ? 'changed' : 'new',
        tag,
        because: changed.filter((file) => files.includes(file) || isOfImages(file)),
      }),
    )
  const names = new Set(present.map(({ name }) => name))
  const removed = before
    .filter(({ name }) => !names.has(name))
    .map(({ name }): Step => ({ name, change: 'removed', because: [] }))
  return [...replaced, ...removed].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const isOfImages = (file: string): boolean => imageFiles({ kind: 'service' }).includes(file)

/** Files that differ between the working tree and a commit, untracked ones included. */
export function changedSince(root: string, commit: string): readonly string[] {
  const tracked = git(root, 'diff', '--name-only', '--no-renames', commit)
  const untracked = git(root, 'ls-files', '--others', '--exclude-standard')
  return [...tracked.split('\n'), ...untracked.split('\n')].filter((file) => file !== '')
}

/**
 * Releases of a commit, from a temporary checkout. Cached in `.tomorro/plan/`, since a commit never changes.
 * @throws Error of git if there is no such commit
 */
export async function releasesAt(root: string, ref: string): Promise<readonly Release[]> {
  const commit = git(root, 'rev-parse', '--verify', `${ref}^{commit}`)
  const folder = path.join(root, '.tomorro/plan')
  const kept = path.join(folder, `${commit}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'))
  mkdirSync(folder, { recursive: true })
  const checkout = mkdtempSync(path.join(folder, 'checkout-'))
  try {
    git(root, 'worktree', 'add', '--detach', '--force', checkout, commit)
    if (git(root, 'diff', '--name-only', commit, '--', 'package-lock.json') === '') sharePackages(root, checkout)
    else
      execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
        cwd: checkout,
        stdio: ['ignore', 2, 2],
      })
    const releases = await releasesOf(checkout)
    writeFileSync(kept, JSON.stringify(releases))
    return releases
  } finally {
    rmSync(checkout, { recursive: true, force: true })
    git(root, 'worktree', 'prune')
  }
}
