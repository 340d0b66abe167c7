import { execFileSync } from 'node:child_process'

/**
 * Runs npm: the one that runs this process, if one does.
 * @returns what it said
 * @throws Error where it ends with an error, with what it said of it
 */
export function npm(folder: string, ...args: string[]): string {
  const cli = process.env.npm_execpath
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  return execFileSync(command, [...first, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
