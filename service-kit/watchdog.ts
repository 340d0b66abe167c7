import { Worker } from 'node:worker_threads'

/** Interval of the heartbeat, and how long the event loop may stall before it is logged and before the process ends. */
const BEAT_MILLISECONDS = 500
const limits = { told: 5_000, ended: 10_000 }

/** Runs beside the event loop that it watches. Text, so that it needs no file of its own in a bundle. */
const source = `
  const { workerData: { name, beats, told, ended, beat } } = require('node:worker_threads')
  const { writeSync } = require('node:fs')
  let seen = -1
  let stands = 0
  let last = performance.now()
  let isTold = false
  setInterval(() => {
    const now = performance.now()
    const passed = now - last
    last = now
    const count = Atomics.load(beats, 0)
    // If this thread was stalled as well, the machine slept or the process was stopped.
    if (count !== seen || passed > 4 * beat) {
      seen = count
      stands = 0
      isTold = false
      return
    }
    stands += passed
    if (stands < told || (isTold && stands < ended)) return
    const level = stands < ended ? 'error' : 'fatal'
    const time = new Date().toISOString()
    writeSync(1, JSON.stringify({ level, time, name, milliseconds: Math.round(stands), msg: 'event_loop_stalled' }) + '\\n')
    if (stands >= ended) process.kill(process.pid, 'SIGKILL')
    isTold = true
  }, beat)
`

/**
 * Logs when the event loop of this process has stalled for 5 s and kills the process after 10 s, so that the supervisor or ECS
 * restarts it: a stalled process answers no request and handles no signal.
 * @param name of the process, as in its log
 */
export function watchEventLoop(name: string): void {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  setInterval(() => Atomics.add(beats, 0, 1), BEAT_MILLISECONDS).unref()
  const watcher = new Worker(source, {
    eval: true,
    workerData: { name, beats, beat: BEAT_MILLISECONDS, ...limits },
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
    execArgv: [],
  })
  watcher.unref()
}
