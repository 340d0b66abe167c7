import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname

/** Installs the packages of this folder's lockfile, unless they are installed. @throws Error if npm fails */
export function installPackages(): void {
  if (isInstalled()) return
  const cli = process.env.npm_execpath
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const args = [...first, 'ci', '--no-workspaces', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(command, args, { cwd: here, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`npm ci in infrastructure/aws ended with ${status}`)
}

/** npm records at the end of an installation what it has installed. */
function isInstalled(): boolean {
  const installed = versionsIn('node_modules/.package-lock.json')
  const wanted = versionsIn('package-lock.json')
  return Object.entries(wanted).every(([place, { version, optional }]) =>
    installed[place] === undefined ? optional === true : installed[place].version === version,
  )
}

function versionsIn(file: string): Readonly<Record<string, { version?: string; optional?: boolean }>> {
  const place = path.join(here, file)
  if (!existsSync(place)) return {}
  const { '': _, ...packages } = JSON.parse(readFileSync(place, 'utf8')).packages
  return packages
}
