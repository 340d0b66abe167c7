/** The first pause between two requests; each is 1.5 times the one before, up to the last. */
const FIRST_PAUSE_IN_MS = 250
const LAST_PAUSE_IN_MS = 5_000

export type UntilOptions<Answer> = {
  /** Called with each response, including the last: a job's progress. */
  readonly onAnswer?: (answer: Answer) => void
  /** Ends the wait; the promise rejects with its reason. */
  readonly signal?: AbortSignal
}

/**
 * Repeats a request until its response is final: `until(() => tomorro.getReport({ path }).ok(), ({ item }) => item.state ===
 * 'completed')`.
 * @returns the final response
 * @throws the error of a request, and the reason of `signal`
 */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isFinal: (answer: Answer) => boolean,
  { onAnswer, signal }: UntilOptions<Answer> = {},
): Promise<Answer> {
  for (let pause = FIRST_PAUSE_IN_MS; ; pause = Math.min(pause * 1.5, LAST_PAUSE_IN_MS)) {
    signal?.throwIfAborted()
    const answer = await ask()
    onAnswer?.(answer)
    if (isFinal(answer)) return answer
    await elapsed(pause, signal)
  }
}

const elapsed = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', end, { once: true })
  })
