import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname

/** Installs the packages of this folder's lockfile, where it has changed since. @throws Error where npm fails */
export function installPackages(): void {
  const writtenAt = (file: string) => statSync(path.join(here, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (writtenAt('node_modules/.package-lock.json') >= writtenAt('package-lock.json')) return
  const cli = process.env.npm_execpath
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const args = [...first, 'ci', '--no-workspaces', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(command, args, { cwd: here, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`npm ci in infrastructure/aws ended with ${status}`)
}
