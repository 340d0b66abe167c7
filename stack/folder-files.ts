import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'

/** What a start reads or writes in its folder. */
const parts = {
  file: [
    ...['running.json', 'secrets.json', 'openid-provider.port', 'postgres-password', 'postgres-location.txt'],
    ...['demo.json', 'env', 'docs.html'],
  ],
  folder: ['', 'log', 'objects', 'postgres'],
} as const

/**
 * Reading a named pipe would wait forever, and the error of a folder in a file's place does not say what to do.
 * @throws Error that names the first part of the folder that is of another kind than Tomorro makes it
 */
export function expectSoundFiles(folder: string): void {
  for (const kind of ['file', 'folder'] as const)
    for (const name of parts[kind]) {
      const part = path.join(folder, name)
      const link = lstatSync(part, { throwIfNoEntry: false })
      const found = link?.isSymbolicLink() ? statSync(part, { throwIfNoEntry: false }) : link
      if (link !== undefined && found === undefined)
        throw new Error(
          `${part} is a link to ${readlinkSync(part)}, which does not exist. Restore that, or delete the link.`,
        )
      if (found !== undefined && kindOf(found) !== kind)
        throw new Error(`${part} is a ${kindOf(found)} instead of a ${kind}. Move it away, and start again.`)
    }
}

function kindOf(found: Stats): string {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'folder'
  return found.isFIFO() ? 'named pipe' : 'device or socket'
}
