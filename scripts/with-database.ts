import path from 'node:path'
import { startPostgres } from '@tomorro/database/embedded'
import { optional, readEnv, url } from '@tomorro/service-kit/env'
import { lockFolder } from '@tomorro/stack/folder-lock'
import { type Prepared, prepareDatabase, rolePrefix } from '@tomorro/stack/prepare-database'
import { reasonOf } from '@tomorro/stack/reason'
import { secretsOf } from '@tomorro/stack/secrets'

const folder = path.resolve(import.meta.dirname, '../.tomorro')

/**
 * Runs the work of a command on the server at DATABASE_URL, or on the embedded one, which is stopped afterwards. Prints an error
 * in one line and exits with code 1.
 */
export async function withDatabase(work: (prepared: Prepared) => Promise<void>): Promise<void> {
  try {
    const { DATABASE_URL, ROLE_PREFIX } = readEnv(
      { DATABASE_URL: optional<string | undefined>(url, undefined), ROLE_PREFIX: optional(rolePrefix, '') },
      process.env,
    )
    const { rolePassword } = await secretsOf(folder)
    if (DATABASE_URL === undefined)
      await onEmbedded((adminUrl) => prepareDatabase(adminUrl, rolePassword, 'embedded').then(work))
    else await prepareDatabase(DATABASE_URL, rolePassword, { prefix: ROLE_PREFIX }).then(work)
  } catch (error) {
    console.error(reasonOf(error))
    process.exitCode = 1
  }
}

async function onEmbedded(work: (adminUrl: string) => Promise<void>): Promise<void> {
  const unlock = await lockFolder(folder)
  const server = await startPostgres({ folder, port: 0 })
  try {
    await work(server.url)
  } finally {
    await server.stop()
    unlock()
  }
}
