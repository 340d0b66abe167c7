import { Problem } from './problem.ts'

/** Any error as the problem to answer with: what is not a problem already is ours, 500. */
export const toProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem('internal_error', undefined, { cause: error })

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
