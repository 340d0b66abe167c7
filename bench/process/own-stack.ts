import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '@tomorro/database/embedded'
import { prepareDatabase } from '../../stack/prepare-database.ts'
import { startStack } from '../../stack/stack.ts'

const ROLE_PASSWORD = 'bench'

/** A production stack without rate limits, on a PostgreSQL of its own in a temporary folder, which `stop` removes. */
export async function ownStack() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bench-'))
  // PostgreSQL's user enters the folder.
  chmodSync(folder, 0o711)
  const postgres = await startPostgres({ folder, port: 0 })
  const close = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { urlOf } = await prepareDatabase(postgres.url, ROLE_PASSWORD)
    const stack = await startStack({
      ...{ folder: path.join(folder, 'stack'), port: 0, databaseUrl: postgres.url, rolePassword: ROLE_PASSWORD },
      ...{ production: true, rate: 'none' },
    })
    const superuser = new URL(postgres.url)
    superuser.pathname = new URL(urlOf('svc_ingestion')).pathname
    return {
      ...{ folder, stack, urlOf, superuserUrl: superuser.href },
      async stop(): Promise<void> {
        await stack.stop()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
