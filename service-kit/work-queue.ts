import { Problem } from '@tomorro/runtime/problem'

type Options = {
  /** Maximum works at the same time. */
  readonly atOnce: number
  /** Maximum works that wait for their turn; the next one is refused. */
  readonly waiting: number
  /** `Retry-After` of a refused request. */
  readonly retryAfter: number
}

type Waiting = { start: () => void }

/**
 * Runs heavy work in turns, first come, first served.
 * @returns a function that runs one work. It rejects with Problem `unavailable` if too many wait already, and with the reason of
 * `signal` if that is aborted before the work has begun; begun work has to check the signal itself.
 */
export function workQueue({ atOnce, waiting, retryAfter }: Options) {
  const queue = new Set<Waiting>()
  let running = 0
  const turn = (signal: AbortSignal): Promise<void> | undefined => {
    signal.throwIfAborted()
    if (running < atOnce) {
      running++
      return undefined
    }
    if (queue.size >= waiting) throw new Problem('unavailable', 'Too many such requests are waiting', { retryAfter })
    return new Promise((resolve, reject) => {
      const one: Waiting = {
        start: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        },
      }
      const leave = () => {
        queue.delete(one)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.add(one)
    })
  }
  const pass = () => {
    const [next] = queue
    if (!next) running--
    else {
      queue.delete(next)
      next.start()
    }
  }
  return async <Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> => {
    await turn(signal)
    try {
      return await work()
    } finally {
      pass()
    }
  }
}
