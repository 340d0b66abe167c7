/** The progress of a work, which itself increases `rows`. */
export type Progress = { rows: number }

type Running = { readonly progress: Progress; readonly outcome: Promise<unknown>; readonly forget: () => void }
type Options = {
  /** Milliseconds that a request waits for the end of its work. The gateway waits 29 s. */
  readonly patience: number
  /** Milliseconds that an outcome is kept for a request to collect. */
  readonly keep: number
}

/**
 * Runs work that may take longer than a request. A request waits for `patience`; a repeat with the same key joins the
 * running work instead of starting another. The first request after the end takes the outcome, and the next one starts
 * anew. Work lives in this process: a repeat that reaches another process starts its own, so concurrent runs of the
 * same work must be safe.
 * @returns a function that resolves to the result of the work, or to its progress; it rejects as the work does
 */
export function longWork({ patience, keep }: Options) {
  const works = new Map<string, Running>()
  const start = (key: string, work: (progress: Progress) => Promise<unknown>): Running => {
    const progress = { rows: 0 }
    // A work that began later under the same key stays.
    const forget = () => void (works.get(key) === started && works.delete(key))
    const started: Running = { progress, outcome: work(progress), forget }
    works.set(key, started)
    const end = () => setTimeout(forget, keep).unref()
    started.outcome.then(end, end)
    return started
  }
  return async <Result>(
    key: string,
    work: (progress: Progress) => Promise<Result>,
  ): Promise<{ readonly result: Result } | { readonly progress: Progress }> => {
    const running = works.get(key) ?? start(key, work)
    const waited = Promise.withResolvers<undefined>()
    const timer = setTimeout(() => waited.resolve(undefined), patience)
    try {
      const result = await Promise.race([running.outcome.then((value) => ({ value: value as Result })), waited.promise])
      if (result === undefined) return { progress: { ...running.progress } }
      running.forget()
      return { result: result.value }
    } catch (error) {
      running.forget()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}
