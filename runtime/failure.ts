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

/** What the log is told of an error: where it comes from and what it is, but no value of anybody's data. */
export type Facts = { type: string; message: string; at: string; code?: string; table?: string; constraint?: string }

/**
 * The innermost cause of an error, for the log. What a driver or a query builder says in words may repeat values, so of an error
 * of the database only its SQLSTATE and the names of the table and the constraint are told.
 */
export function factsOf(error: unknown): Facts {
  let cause = error
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause
  if (!(cause instanceof Error)) return { type: typeof cause, message: 'not an error', at: '' }
  const { code, severity, table, constraint } = cause as Error & Readonly<Record<string, unknown>>
  const isFromDatabase = typeof severity === 'string'
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return {
    type: cause.name,
    message: isFromDatabase ? `SQLSTATE ${code}` : cause.message,
    at: frames.map((line) => line.trim()).join(' < '),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  }
}
