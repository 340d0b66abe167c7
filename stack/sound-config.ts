import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Checks config.json in a process of its own, before anything imports it. @throws Error with the first violation */
export async function expectSoundConfig(): Promise<void> {
  const check = spawn(process.execPath, [path.join(root, 'carbon/taxonomy/check.ts')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let failures = ''
  check.stderr.on('data', (chunk) => {
    failures += chunk
  })
  const code = await new Promise((resolve) => check.once('close', resolve))
  if (code === 0) return
  const [first, ...more] = failures.trim().split('\n')
  throw new Error(more.length === 0 ? first : `${first} (and ${more.length} more: npm run check -- taxonomy)`)
}
