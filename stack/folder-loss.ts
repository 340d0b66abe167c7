import { existsSync, globSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The deletion of a folder pauses where a process has just written into it. */
const DELETION_MILLISECONDS = { begins: 500, continues: 1_000 }
const LOOKS_MAX = 10

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

/** Deleting a whole folder takes a moment: waits until its files stay the same for a second, then returns what is lost. */
export async function settledLoss(folder: string, loss: () => string | undefined): Promise<string | undefined> {
  let told = loss()
  let files = filesIn(folder)
  for (let looks = 0; looks < LOOKS_MAX; looks++) {
    await sleep(told === undefined ? DELETION_MILLISECONDS.begins : DELETION_MILLISECONDS.continues)
    const now = { told: loss(), files: filesIn(folder) }
    if (now.told === told && now.files === files) break
    told = now.told
    files = now.files
  }
  return told
}

function filesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length
  } catch {
    // A folder below it was deleted meanwhile; NaN differs from every number.
    return existsSync(folder) ? Number.NaN : 0
  }
}

const filesOf = (data: string): string[] =>
  globSync(['PG_VERSION', 'global/pg_control', 'pg_wal', 'base', 'base/*/PG_VERSION'], { cwd: data }).map((file) =>
    path.join(data, file),
  )
