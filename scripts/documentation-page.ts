import { spawn } from 'node:child_process'
import { renameSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const contract = path.join(root, 'generated/openapi.json')

/** Makes the contract a page, where the file is missing or older than the contract. Nobody waits for it; it takes a second. */
export async function makeDocumentationPage(file: string): Promise<void> {
  if (modifiedAt(file) > modifiedAt(contract)) return
  const unfinished = `${file}.tmp`
  const redocly = path.join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const build = spawn(process.execPath, [redocly, 'build-docs', contract, '--inlineBundle', '--output', unfinished], {
    cwd: root,
    stdio: 'ignore',
    env: { PATH: process.env.PATH ?? '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  const code = await new Promise((resolve) => build.once('close', resolve))
  if (code === 0) renameSync(unfinished, file)
}

function modifiedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
