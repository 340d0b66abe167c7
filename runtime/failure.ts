import { Problem } from './problem.ts'

/** The Problem to respond with: the error itself, or `internal_error` (500) for any other error. */
export const toProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem('internal_error', undefined, { cause: error })

/** The log entry of an error: its type and stack, without values of customers' data. */
export type Facts = { type: string; message: string; at: string; code?: string; table?: string; constraint?: string }

/**
 * The innermost cause of an error, for the log. Messages of a database may repeat values, so a database error gives only its
 * SQLSTATE, table and constraint.
 */
export function factsOf(error: unknown): Facts {
  let cause = error
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause
  if (!isErrorLike(cause)) return { type: typeof cause, message: 'not an error', at: '' }
  const { code, severity, table, constraint } = cause as Error & Readonly<Record<string, unknown>>
  const isFromDatabase = typeof severity === 'string'
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return {
    type: cause.name ?? 'Error',
    message: isFromDatabase ? `SQLSTATE ${code}` : cause.message,
    at: frames.map((line) => line.trim()).join(' < '),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  }
}

type ErrorLike = Pick<Error, 'message' | 'stack'> & { readonly name?: string }

/** An error, or a copy of one by its properties, which has no prototype: libraries report such copies. */
const isErrorLike = (value: unknown): value is ErrorLike =>
  value instanceof Error ||
  (typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Error>).message === 'string' &&
    typeof (value as Partial<Error>).stack === 'string')
