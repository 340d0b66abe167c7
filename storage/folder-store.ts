import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { measured } from './measured.ts'
import { type ObjectStore, requireKey } from './object-store.ts'
import { namingFailures } from './storage-error.ts'

/** Unfinished files lie here, on the same file system, so that renaming them is atomic. No key begins with a dot. */
const UNFINISHED = '.unfinished'

/** A file that was begun this long ago belongs to a process that was killed: an upload takes minutes at most. */
const LEFTOVER_MILLISECONDS = 3_600_000

/** Removes the files that killed processes left unfinished in a folder. @returns how many */
export async function sweepUnfinished(folder: string, now: Date): Promise<number> {
  const place = path.join(folder, UNFINISHED)
  let removed = 0
  for (const name of await readdir(place).catch(() => [])) {
    const file = path.join(place, name)
    // Services that share the folder start at the same time, so another one may have removed the file already.
    const begun = await stat(file).then(({ mtimeMs }) => mtimeMs, ignoreMissing)
    if (begun === undefined || now.getTime() - begun < LEFTOVER_MILLISECONDS) continue
    await rm(file, { force: true })
    removed += 1
  }
  return removed
}

/** Objects as files of a folder, for one machine. The folder is made where it is missing; nobody else can read it. */
export function folderStore(folder: string): ObjectStore {
  const place = (key: string) => path.join(folder, requireKey(key))
  return namingFailures({
    async put(key, content) {
      const target = place(key)
      // A stream may fail before its file is open; the pipeline learns of it then.
      content.on('error', () => undefined)
      const unfinished = path.join(folder, UNFINISHED, randomUUID())
      await mkdir(path.dirname(unfinished), { recursive: true, mode: 0o700 })
      const { through, result } = measured()
      try {
        await pipeline(content, through, await writer(unfinished))
        await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
        await rename(unfinished, target)
        await syncFolder(path.dirname(target))
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
      return result()
    },

    async get(key) {
      try {
        return (await open(place(key))).createReadStream()
      } catch (error) {
        if (!isMissing(error)) throw error
        // Throws if the folder itself is missing (an unmounted disk), since its objects may still exist.
        await access(folder)
        return undefined
      }
    },

    link: async (key) => {
      requireKey(key)
      return undefined
    },

    delete: (key) => rm(place(key), { force: true }),

    close: () => undefined,
  })
}

/** `flush` syncs the file before it is closed: what the database refers to has to outlive a power cut. */
async function writer(file: string) {
  const handle = await open(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600)
  return handle.createWriteStream({ flush: true })
}

/** A new name is durable once its folder is synced; systems that cannot open a folder keep names durable themselves. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

function ignoreMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error
}
