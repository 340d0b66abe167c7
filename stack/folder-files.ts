import { accessSync, constants, lstatSync, readlinkSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'

/** What a start reads or writes in its folder. */
const parts = {
  file: [
    ...['running.json', 'secrets.json', 'openid-provider.port', 'postgres-password', 'postgres-location.txt'],
    ...['demo.json', 'env', 'docs.html'],
    ...['PG_VERSION', 'postmaster.pid', 'postgresql.conf', 'pg_hba.conf'].map((name) => `postgres/data/${name}`),
  ],
  folder: ['', 'log', 'objects', 'postgres', 'postgres/data'],
} as const

/**
 * Checks the parts of a folder before a start: reading a named pipe would wait forever, and
 * a folder that cannot be written would be noticed only by the first upload.
 * @throws Error that names the first part that is of another kind than Tomorro makes it, or that cannot be written
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
      if (kind === 'folder') expectWritable(part)
    }
}

function expectWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const { message } = error as Error
    throw new Error(
      `${folder} cannot be written (${message}). Make it writable, or name another folder in TOMORRO_FOLDER.`,
    )
  }
}

function kindOf(found: Stats): string {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'folder'
  return found.isFIFO() ? 'named pipe' : 'device or socket'
}
