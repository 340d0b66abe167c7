import { accessSync, constants, lstatSync, readlinkSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'

/** What a start reads or writes in its folder. */
const parts = {
  file: [
    ...['running.json', 'secrets.json', 'openid-provider.port', 'postgres-password', 'postgres-location.txt'],
    ...['demo.json', 'env', 'docs.html'],
    ...['PG_VERSION', 'postmaster.pid', 'postgresql.conf', 'pg_hba.conf'].map((name) => `postgres/data/${name}`),
  ],
  folder: ['', 'log', 'objects', 'web-client', 'postgres', 'postgres/data'],
} as const

/**
 * Checks the parts of a folder before a start: reading a named pipe would wait forever, a folder that cannot be written would be
 * noticed only by the first upload, and a file of another user's start would pass for a missing one.
 * @throws Error that names the first part that is of another kind than Tomorro makes it, or that cannot be read and written
 */
export function expectSoundFiles(folder: string): void {
  for (const kind of ['folder', 'file'] as const)
    for (const name of parts[kind]) {
      const part = path.join(folder, name)
      const link = lstatSync(part, { throwIfNoEntry: false })
      const found = link?.isSymbolicLink() ? statSync(part, { throwIfNoEntry: false }) : link
      if (link !== undefined && found === undefined)
        throw new Error(
          `${part} is a link to ${readlinkSync(part)}, which does not exist. Restore that, or delete the link.`,
        )
      if (found === undefined) continue
      if (kindOf(found) !== kind)
        throw new Error(`${part} is a ${kindOf(found)} instead of a ${kind}. Move it away, and start again.`)
      expectAccess(part, kind)
    }
}

const { R_OK, W_OK, X_OK } = constants
const access = { file: R_OK | W_OK, folder: R_OK | W_OK | X_OK } as const

function expectAccess(part: string, kind: keyof typeof access): void {
  try {
    accessSync(part, access[kind])
  } catch (error) {
    const remedy = `Make it readable and writable for this user, or name another folder in TOMORRO_FOLDER.`
    throw new Error(`${part} cannot be read and written (${(error as Error).message}). ${remedy}`)
  }
}

function kindOf(found: Stats): string {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'folder'
  return found.isFIFO() ? 'named pipe' : 'device or socket'
}
