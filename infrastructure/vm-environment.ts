import { readFileSync } from 'node:fs'
import path from 'node:path'
import { environmentOf, readComposition } from './composition.ts'

/** First port of services and workers on loopback, in the order of compose.yaml; their metrics ports are 1,000 higher. */
const FIRST_PORT = 8_101
const METRICS_OFFSET = 1_000
const GATEWAY_PORT = 8_080
const POSTGRES = '127.0.0.1:5432'
const FILES = '/var/lib/tomorro/objects'

/**
 * The systemd environment files of one machine: each process's variables from compose.yaml, with the addresses of this machine,
 * and a folder as object store unless `STORAGE_ENDPOINT` names one.
 * @param values of tomorro.env
 * @returns text of each file by program
 * @throws Error naming the missing values
 */
export function vmEnvironments(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { STORAGE_ENDPOINT = '' } = values
  // A folder needs no credentials, so they may be empty in tomorro.env.
  const store = STORAGE_ENDPOINT === '' ? { STORAGE_ACCESS_KEY: '-', STORAGE_SECRET_KEY: '-' } : {}
  const text = readFileSync(path.join(import.meta.dirname, 'compose.yaml'), 'utf8')
  const composition = readComposition(text, { ...values, ...store })
  const names = Object.entries(composition.services).flatMap(([name, { build }]) => (build === undefined ? [] : [name]))
  const addresses = {
    postgres: POSTGRES,
    ...Object.fromEntries(names.map((name, index) => [name, `127.0.0.1:${portOf(name, index)}`])),
  }
  const environments = names.map((name, index): [string, Readonly<Record<string, string>>] => {
    const own = environmentOf(composition, name, addresses)
    const metrics = own.METRICS_PORT === undefined ? {} : { METRICS_PORT: String(portOf(name, index) + METRICS_OFFSET) }
    return [name, { ...stored(own, STORAGE_ENDPOINT), ...metrics }]
  })
  const admin = Object.fromEntries(environments).admin ?? {}
  const { NODE_ENV = '', DATABASE_URL = '', PGPASSWORD = '' } = admin
  const task = { NODE_ENV, DATABASE_URL, PGPASSWORD }
  return Object.fromEntries([...environments, ['reconcile', task] as const].map(([name, one]) => [name, toText(one)]))
}

const portOf = (name: string, index: number): number => (name === 'gateway' ? GATEWAY_PORT : FIRST_PORT + index)

function stored(environment: Readonly<Record<string, string>>, endpoint: string): Readonly<Record<string, string>> {
  if (environment.STORAGE_BUCKET === undefined) return environment
  if (endpoint !== '') return { ...environment, STORAGE_ENDPOINT: endpoint }
  const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...others } = environment
  return {
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !name.startsWith('STORAGE_'))),
    STORAGE_FOLDER: FILES,
  }
}

/** Values in single quotes: systemd interprets only backslash escapes in them. */
const toText = (environment: Readonly<Record<string, string>>): string =>
  Object.entries(environment)
    .map(([name, value]) => `${name}='${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'\n`)
    .join('')
