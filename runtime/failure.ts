import { Problem } from './problem.ts'

/** Seconds after which a client may try again while the database is away. */
const RETRY_SECONDS = 2

/**
 * SQLSTATE classes and socket errors that say that the database is away or overloaded for the moment: connection exceptions,
 * insufficient resources, operator intervention; and statements that gave way to others.
 */
const passing = /^(08...|53...|57P0[1-5]|40001|40P01|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/
const passingMessages =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/

/** Any error as the problem to answer with. What is not a problem already is ours: 503 where the database is away, else 500. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  return isPassing(error)
    ? new Problem('unavailable', 'The database does not answer for the moment', {
        cause: error,
        retryAfter: RETRY_SECONDS,
      })
    : new Problem('internal_error', undefined, { cause: error })
}

function isPassing(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if ((typeof code === 'string' && passing.test(code)) || passingMessages.test(cause.message)) return true
    if (cause instanceof AggregateError && cause.errors.some(isPassing)) return true
  }
  return false
}
