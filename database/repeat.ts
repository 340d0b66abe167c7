import { setTimeout as sleep } from 'node:timers/promises'

type Options = {
  /** Milliseconds between the end of a run and the start of the next. */
  readonly pause: number
  /** Milliseconds before the first run; by default it begins at once. */
  readonly first?: number
  /** Called with the error of a failed run; the next one makes up for it. */
  readonly onError: (error: Error) => void
}

export type Repeated = {
  /**
   * Aborts the signal of the work, which may reject with the signal's reason. Resolves once the last run has ended; then the resources
   * of the work may be closed.
   */
  stop(): Promise<void>
}

/** Repeats work until stopped, one run at a time. */
export function repeat(
  work: (signal: AbortSignal) => Promise<unknown>,
  { pause, first = 0, onError }: Options,
): Repeated {
  const stopping = new AbortController()
  const { signal } = stopping
  async function run(): Promise<void> {
    for (let wait = first; ; wait = pause) {
      if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) return
      await work(signal).catch((error) => {
        if (!signal.aborted || error !== signal.reason) onError(error)
      })
    }
  }
  const ended = run()
  return {
    stop: () => {
      stopping.abort()
      return ended
    },
  }
}
