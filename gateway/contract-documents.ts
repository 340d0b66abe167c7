import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const generated = path.dirname(fileURLToPath(import.meta.resolve('@tomorro/generated/openapi.json')))
const retool = path.join(generated, '../clients/retool/generated/admin.openapi.json')

/**
 * The contracts by the paths that they are served at: all domains as one, each by itself, and the administration's in Retool's
 * dialect.
 */
export function contractDocuments(): Record<string, object> {
  const domains = globSync('*/openapi.json', { cwd: generated }).map((file): [string, object] => [
    `/openapi/${path.dirname(file)}.json`,
    read(path.join(generated, file)),
  ])
  return {
    '/openapi.json': read(path.join(generated, 'openapi.json')),
    '/openapi/retool.json': read(retool),
    ...Object.fromEntries(domains),
  }
}

const read = (file: string): object => JSON.parse(readFileSync(file, 'utf8'))
