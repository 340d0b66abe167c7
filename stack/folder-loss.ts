import { existsSync, globSync } from 'node:fs'
import path from 'node:path'

/**
 * Watches what a running Tomorro cannot do without: its lock and, of the embedded PostgreSQL, the files by which the server and each
 * database are known.
 * @param data the folder of the embedded PostgreSQL's data, if it runs
 * @returns a function that names in one line what was deleted since, and what to do
 */
export function watchLoss(folder: string, data: string | undefined): () => string | undefined {
  const lock = path.join(folder, 'running.json')
  const ofDatabase = data === undefined ? [] : filesOf(data)
  return () => {
    const lost = [lock, ...ofDatabase].filter((file) => !existsSync(file))
    const [first] = lost
    if (first === undefined) return undefined
    if (!existsSync(folder) || lost.length > ofDatabase.length) return `${folder} was deleted while Tomorro ran from it`
    if (first === lock) return `${lock} was deleted while Tomorro ran; start it again`
    return `${first} was deleted while Tomorro ran. Restore ${data} from a backup, or delete ${folder} to start afresh`
  }
}

const filesOf = (data: string): string[] =>
  globSync(['PG_VERSION', 'global/pg_control', 'pg_wal', 'base', 'base/*/PG_VERSION'], { cwd: data }).map((file) =>
    path.join(data, file),
  )
