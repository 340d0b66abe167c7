/** The first pause between two questions; each is half as long again as the one before, up to the last. */
const FIRST_PAUSE_IN_MS = 250
const LAST_PAUSE_IN_MS = 5_000

export type UntilOptions<Answer> = {
  /** Told each answer, the last one included: a job's progress. */
  readonly onAnswer?: (answer: Answer) => void
  /** Ends the wait; the promise rejects with its reason. */
  readonly signal?: AbortSignal
}

/**
 * Asks again until an answer is final: `until(() => tomorro.getReport({ path }).ok(), ({ item }) => item.state === 'completed')`.
 * @returns the final answer
 * @throws what a question throws, and the reason of `signal`
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
