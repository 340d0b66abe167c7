import { setTimeout as sleep } from 'node:timers/promises'
import { type EmbeddedPostgres, startPostgres } from '@tomorro/database/embedded'
import { port, readEnv } from '@tomorro/service-kit/env'
import { runMain, stopOnce } from '@tomorro/service-kit/main'

/** How soon the end of the server is noticed. */
const WATCH_MILLISECONDS = 100

/** Leaves customers' values out of PostgreSQL's own log, which otherwise quotes rows in DETAIL and CONTEXT. */
const settings = { log_error_verbosity: 'terse' }

/**
 * Runs the embedded PostgreSQL until SIGTERM, SIGINT or the end of its parent, and starts it again on the same port where it
 * ends otherwise. Environment: `PORT`, `FOLDER`. The server is a daemon, so only this process notices its end.
 */
runMain(async () => {
  const { PORT, FOLDER } = readEnv({ PORT: port, FOLDER: String }, process.env)
  let stopping = false
  let starting = startPostgres({ folder: FOLDER, port: PORT, settings })
  stopOnce(async () => {
    stopping = true
    await (await starting).stop()
  })
  let server: EmbeddedPostgres = await starting
  process.send?.({ port: server.port, url: server.url })
  while (!stopping) {
    await sleep(WATCH_MILLISECONDS)
    if (stopping || isAlive(server.pid)) continue
    console.error(`PostgreSQL (process ${server.pid}) ended by itself; it starts again`)
    starting = startPostgres({ folder: FOLDER, port: server.port, settings })
    server = await starting
  }
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // The server runs as another user where this process is root's; then it may be asked, but not signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
