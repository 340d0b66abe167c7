import { spawn } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Json } from '@tomorro/generator/json'
import { readableContract } from './contract.ts'

const root = path.resolve(import.meta.dirname, '../..')
const inputs = ['generated/openapi.json', 'generated/*/openapi.json', 'scripts/documentation/*.{ts,md,hbs}']

/** The domains with a page of their own. */
export const documentedDomains = (): string[] =>
  globSync('generated/*/openapi.json', { cwd: root }).map((file) => path.basename(path.dirname(file)))

/** Writes the page if the file is missing or older than the contract. `signal` ends the work early. */
export async function makeDocumentationPage(file: string, signal?: AbortSignal): Promise<void> {
  const newest = Math.max(...globSync(inputs, { cwd: root }).map((input) => modifiedAt(path.join(root, input))))
  if (modifiedAt(file) <= newest) await writeDocumentationPage(file, undefined, signal)
}

/**
 * Writes the contract as one self-contained HTML file.
 * @param domain for its page alone; otherwise all domains
 * @throws Error with the builder's output
 */
export async function writeDocumentationPage(file: string, domain?: string, signal?: AbortSignal): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-docs-'))
  try {
    const contract = path.join(folder, 'openapi.json')
    const page = path.join(folder, 'page.html')
    writeFileSync(contract, JSON.stringify(domain === undefined ? wholeContract() : readJson(`${domain}/openapi.json`)))
    await buildPage(contract, page, signal)
    mkdirSync(path.dirname(file), { recursive: true })
    const unfinished = `${file}.tmp`
    writeFileSync(unfinished, withoutForeignImages(readFileSync(page, 'utf8')))
    renameSync(unfinished, file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function wholeContract(): Json {
  const domains = documentedDomains().map((domain) => ({ domain, document: readJson(`${domain}/openapi.json`) }))
  return readableContract(
    readJson('openapi.json'),
    domains,
    readFileSync(path.join(import.meta.dirname, 'introduction.md'), 'utf8'),
  )
}

const readJson = (name: string): Json => JSON.parse(readFileSync(path.join(root, 'generated', name), 'utf8'))

async function buildPage(contract: string, file: string, signal: AbortSignal | undefined): Promise<void> {
  const redocly = path.join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const template = path.join(import.meta.dirname, 'template.hbs')
  const build = spawn(
    process.execPath,
    [redocly, 'build-docs', contract, '--inlineBundle', '--output', file, '--template', template],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
      env: { PATH: process.env.PATH ?? '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  )
  // An aborted child also emits `error`; wait for `close`.
  build.on('error', () => undefined)
  let said = ''
  build.stderr.on('data', (chunk) => (said += chunk))
  const code = await new Promise((resolve) => build.once('close', resolve))
  if (code !== 0) throw new Error(`The documentation page cannot be built: ${said.trim()}`)
}

/** Replaces the builder's logo, an image of another host, by its name as text. */
function withoutForeignImages(html: string): string {
  const mark = "<svg xmlns='http://www.w3.org/2000/svg' width='36' height='12'>"
  const word = "<text y='10' font-size='11' font-family='sans-serif' fill='#16774a'>Redoc</text></svg>"
  const image = `data:image/svg+xml,${encodeURIComponent(mark + word).replaceAll("'", '%27')}`
  return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g, () => image)
}

function modifiedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
