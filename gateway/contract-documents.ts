import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const generated = fileURLToPath(new URL('../generated/', import.meta.url))
const retool = fileURLToPath(new URL('../clients/retool/generated/admin.openapi.json', import.meta.url))

/**
 * The contracts by path: all domains as one, each by itself, the administration's in Retool's dialect, and all as a Postman
 * collection.
 */
export function contractDocuments(): Record<string, object> {
  const domains = globSync('*/openapi.json', { cwd: generated }).map((file): [string, object] => [
    `/openapi/${path.dirname(file)}.json`,
    read(path.join(generated, file)),
  ])
  return {
    '/openapi.json': read(path.join(generated, 'openapi.json')),
    '/openapi/retool.json': read(retool),
    '/openapi/postman.json': read(path.join(generated, 'postman_collection.json')),
    ...Object.fromEntries(domains),
  }
}

const read = (file: string): object => JSON.parse(readFileSync(file, 'utf8'))
