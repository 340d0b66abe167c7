import { execFileSync } from 'node:child_process'

/** Runs npm, preferably the one that started this process. @returns its output @throws Error with its output if it fails */
export function npm(folder: string, ...args: string[]): string {
  const cli = process.env.npm_execpath
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  return execFileSync(command, [...first, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
