import path from 'node:path'
import { parseArgs } from 'node:util'
import { documentedDomains, writeDocumentationPage } from './documentation/page.ts'

const usage = `Usage: npm run docs [-- --domain NAME] [--out FILE]

Writes the contract as one HTML file that needs no network and nothing beside it. npm start serves the same at /docs.
  --domain NAME  only this domain: ${documentedDomains().sort().join(', ')}
  --out FILE     where to; otherwise dist/docs.html, or dist/docs-NAME.html
`

process.exitCode = await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  return 1
})

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { domain: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
  })
  const { domain, out = domain === undefined ? 'dist/docs.html' : `dist/docs-${domain}.html`, help } = values
  const isUnknown = domain !== undefined && !documentedDomains().includes(domain)
  if (help || isUnknown) {
    process.stdout.write(usage)
    return help ? 0 : 1
  }
  await writeDocumentationPage(path.resolve(out), domain)
  process.stdout.write(`${out}\n`)
  return 0
}
