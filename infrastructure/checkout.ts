import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'

/** The output of git. @throws Error with git's message */
export const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/**
 * Gives another checkout this one's packages: links to those of the registry, and its own workspaces. Valid only if
 * both have the same lockfile.
 */
export function sharePackages(root: string, checkout: string): void {
  const own = path.join(checkout, 'node_modules')
  mkdirSync(path.join(own, '@tomorro'), { recursive: true })
  for (const entry of readdirSync(path.join(root, 'node_modules')))
    if (entry !== '@tomorro') symlinkSync(path.join(root, 'node_modules', entry), path.join(own, entry))
  for (const [name, folder] of workspaces(checkout)) {
    symlinkSync(path.join(checkout, folder), path.join(own, name))
    const nested = path.join(root, folder, 'node_modules')
    if (existsSync(nested)) symlinkSync(nested, path.join(checkout, folder, 'node_modules'))
  }
}

/** Folder of each workspace by the name of its package. */
function workspaces(root: string): readonly (readonly [string, string])[] {
  const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
  const patterns: string[] = read('package.json').workspaces
  return globSync(
    patterns.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  ).map((file) => [read(file).name, path.dirname(file)] as const)
}
