import { startPostgres } from '@tomorro/database/embedded'
import { port, readEnv } from '@tomorro/service-kit/env'
import { runMain, stopOnce } from '@tomorro/service-kit/main'

/**
 * Runs the embedded PostgreSQL until SIGTERM, SIGINT or the end of its parent. Environment: `PORT`, `FOLDER`. The server itself
 * is a daemon; this process is what makes it end with the others.
 */
runMain(async () => {
  const { PORT, FOLDER } = readEnv({ PORT: port, FOLDER: String }, process.env)
  const server = await startPostgres({ folder: FOLDER, port: PORT })
  process.send?.({ port: server.port, url: server.url })
  stopOnce(() => server.stop())
})
