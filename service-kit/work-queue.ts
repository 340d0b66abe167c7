import { Problem } from '@tomorro/runtime/problem'

type Options = {
  /** Maximum works at the same time. */
  readonly atOnce: number
  /** Maximum works that wait for their turn; the next one is refused. */
  readonly waiting: number
  /** Milliseconds that a request waits for its turn before it is refused; the gateway waits 29 s for waiting and work together. */
  readonly patience: number
  /** `Retry-After` of a refused request. */
  readonly retryAfter: number
}

type Waiting = { start: () => void }

/**
 * Runs heavy work in turns, first come, first served.
 * @returns a function that runs one work. It rejects with Problem `unavailable` if too many wait already. With the `signal` of a
 * request it also rejects with the signal's reason if that is aborted before the work has begun, and with `unavailable` after
 * `patience`; begun work has to check the signal itself. Work without a signal waits however long.
 */
export function workQueue({ atOnce, waiting, patience, retryAfter }: Options) {
  const queue = new Set<Waiting>()
  let running = 0
  const tooMany = () => new Problem('unavailable', 'Too many such requests are waiting', { retryAfter })
  const turn = (signal?: AbortSignal): Promise<void> | undefined => {
    signal?.throwIfAborted()
    if (running < atOnce) {
      running++
      return undefined
    }
    if (queue.size >= waiting) throw tooMany()
    return new Promise((resolve, reject) => {
      const end = signal && AbortSignal.any([signal, AbortSignal.timeout(patience)])
      const one: Waiting = {
        start: () => {
          end?.removeEventListener('abort', leave)
          resolve()
        },
      }
      const leave = () => {
        queue.delete(one)
        reject(signal?.aborted ? signal.reason : tooMany())
      }
      end?.addEventListener('abort', leave, { once: true })
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
  return async <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    await turn(signal)
    try {
      return await work()
    } finally {
      pass()
    }
  }
}
