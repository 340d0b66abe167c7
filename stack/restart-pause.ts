/** Pauses before the restart of a program that does not become ready, or that has ended too often. */
const GROWING_MILLISECONDS = [100, 500, 1_000, 2_000, 5_000, 10_000]
const SHORTEST_MILLISECONDS = 100
/**
 * Ends of a ready program before its pauses grow: a job that kills its worker is given up after 11 attempts, and the jobs behind it
 * must not wait for longer and longer pauses.
 */
const ENDS_FREE = 12
/** One end is forgiven per 5 s, so that an endless crash loop costs one start per 5 s. */
const FORGIVEN_MILLISECONDS = 5_000

/**
 * How long a supervisor waits before each restart of a program: longer after each start that failed; 0.1 s after the end of a
 * program that was ready, unless it has ended 12 times shortly one after the other.
 * @returns a function that is called at each end, with whether the program was ready and with a monotonic time
 */
export function restartPauses(): (wasReady: boolean, milliseconds?: number) => number {
  let failedStarts = 0
  let ends = 0
  let last = Number.NEGATIVE_INFINITY
  return (wasReady, milliseconds = performance.now()) => {
    ends = Math.max(0, ends - (milliseconds - last) / FORGIVEN_MILLISECONDS) + 1
    last = milliseconds
    failedStarts = wasReady ? 0 : failedStarts + 1
    const counted = Math.max(failedStarts, Math.ceil(ends - ENDS_FREE), 1)
    return GROWING_MILLISECONDS[Math.min(counted, GROWING_MILLISECONDS.length) - 1] ?? SHORTEST_MILLISECONDS
  }
}
