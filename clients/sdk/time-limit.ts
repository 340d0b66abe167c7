import { TimedOut } from './failures.ts'

/** A signal that is aborted with the outer one, or with `TimedOut` at the end of the time. */
export function timeLimit(id: string, milliseconds: number | undefined, outer: AbortSignal | undefined) {
  const own = new AbortController()
  const giveUp = () => own.abort(new TimedOut(id, milliseconds ?? 0))
  const start = () => (milliseconds === undefined ? undefined : setTimeout(giveUp, milliseconds))
  let timer = start()
  const signal = outer ? AbortSignal.any([outer, own.signal]) : own.signal
  return {
    signal,
    isLimited: milliseconds !== undefined,
    end: () => clearTimeout(timer),
    /** Starts the time anew. */
    again: () => {
      clearTimeout(timer)
      timer = start()
    },
    /** The same promise, but rejects when the signal is aborted: a function that gets a token need not know the signal. */
    orAborted: <Value>(promise: Promise<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        if (signal.aborted) reject(signal.reason)
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        promise.then(resolve, reject)
      }),
  }
}
