import { globSync } from 'node:fs'
import path from 'node:path'

/** A process or a task; each is deployed as one bundle. */
export type Program = {
  /** Such as `ingestion`, `calculation-worker`, `gateway`, `migrate`. */
  readonly name: string
  readonly kind: 'service' | 'worker' | 'gateway' | 'task' | 'lambda'
  /** Its main module, relative to the repository. */
  readonly entry: string
}

const root = path.resolve(import.meta.dirname, '..')

/**
 * Every program of a production system. Services and workers are found by the name of their main module, so a new domain needs no
 * line here.
 * @returns programs in the order of their names
 */
export function programs(repository = root): readonly Program[] {
  const found = (pattern: string) =>
    globSync(pattern, { cwd: repository }).map((file) => file.replaceAll(path.sep, '/'))
  const services = found('services/*/{,api/}main.ts').map(
    (entry): Program => ({ name: domainOf(entry), kind: 'service', entry }),
  )
  const workers = found('services/*/{,worker/}worker.main.ts').map(
    (entry): Program => ({ name: `${domainOf(entry)}-worker`, kind: 'worker', entry }),
  )
  const tasks = found('infrastructure/task/*.main.ts').map(
    (entry): Program => ({ name: path.basename(entry, '.main.ts'), kind: 'task', entry }),
  )
  const others: readonly Program[] = [
    { name: 'authorizer', kind: 'lambda', entry: 'authorizer/main.ts' },
    { name: 'gateway', kind: 'gateway', entry: 'gateway/main.ts' },
  ]
  return [...services, ...workers, ...tasks, ...others].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const domainOf = (entry: string): string => entry.split('/')[1] ?? ''
