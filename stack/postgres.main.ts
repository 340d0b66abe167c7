import { setTimeout as sleep } from 'node:timers/promises'
import { type EmbeddedPostgres, isAlive, isAnswering, startPostgres } from '@tomorro/database/embedded'
import { port, readEnv } from '@tomorro/service-kit/env'
import { runMain, stopOnce } from '@tomorro/service-kit/main'

/** Interval of checking whether the server runs. */
const WATCH_MILLISECONDS = 100

/** A server that leaves this many questions in a row without an answer, each for so long, is killed: 15 s as for other processes. */
const UNANSWERED_MAX = 5
const ANSWER_MILLISECONDS = 3_000

/** Keeps customers' values out of PostgreSQL's own log, which otherwise quotes rows in DETAIL and CONTEXT. */
const settings = { log_error_verbosity: 'terse' }

/**
 * Runs the embedded PostgreSQL until SIGTERM, SIGINT or the end of its parent, and restarts it on the same port after any other
 * end. Environment: `FOLDER`, and `PORT`: 0 at the first start, the port of that start at a further one. The server is a daemon,
 * so only this process notices its end.
 */
runMain(async () => {
  const { PORT, FOLDER } = readEnv({ PORT: port, FOLDER: String }, process.env)
  let stopping = false
  let starting = startPostgres({ folder: FOLDER, port: PORT, settings, isRestart: PORT !== 0 })
  stopOnce(async () => {
    stopping = true
    await (await starting).stop()
  })
  let server: EmbeddedPostgres = await starting
  process.send?.({ port: server.port, url: server.url, data: server.data, pid: server.pid })
  watchAnswers(
    () => server,
    () => stopping,
  )
  while (!stopping) {
    await sleep(WATCH_MILLISECONDS)
    if (stopping || isAlive(server.pid)) continue
    console.error(`PostgreSQL (process ${server.pid}) ended by itself; it starts again`)
    starting = startPostgres({ folder: FOLDER, port: server.port, settings, isRestart: true })
    server = await starting
  }
})

/** Kills a server that no longer answers, such as a stopped one (SIGSTOP): it ends, and is started again. */
async function watchAnswers(current: () => EmbeddedPostgres, isStopping: () => boolean): Promise<void> {
  for (let unanswered = 0; !isStopping(); ) {
    const { pid, port } = current()
    if (await isAnswering(port, ANSWER_MILLISECONDS)) {
      unanswered = 0
      await sleep(ANSWER_MILLISECONDS)
    } else if (++unanswered >= UNANSWERED_MAX && !isStopping() && isAlive(pid)) {
      console.error(
        `PostgreSQL (process ${pid}) has not answered for ${(UNANSWERED_MAX * ANSWER_MILLISECONDS) / 1_000} s; it is killed`,
      )
      process.kill(pid, 'SIGKILL')
      unanswered = 0
    }
  }
}
