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
    message: isFromDatabase ? ['SQLSTATE', code, conditions[String(code)]].filter(Boolean).join(' ') : cause.message,
    at: frames.map((line) => line.trim()).join(' < '),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  }
}

/** PostgreSQL's names (appendix A) of what an operator can do something about. */
const conditions: Readonly<Record<string, string>> = {
  '25006': 'read_only_sql_transaction',
  '25P03': 'idle_in_transaction_session_timeout',
  '28000': 'invalid_authorization_specification',
  '28P01': 'invalid_password',
  '3D000': 'invalid_catalog_name',
  '40P01': 'deadlock_detected',
  '42501': 'insufficient_privilege',
  '53100': 'disk_full',
  '53200': 'out_of_memory',
  '53300': 'too_many_connections',
  '55P03': 'lock_not_available',
  '57014': 'query_canceled',
  '57P01': 'admin_shutdown',
  '57P02': 'crash_shutdown',
  '57P03': 'cannot_connect_now',
  XX001: 'data_corrupted',
}

type ErrorLike = Pick<Error, 'message' | 'stack'> & { readonly name?: string }

/** An error, or a copy of one by its properties, which has no prototype: libraries report such copies. */
const isErrorLike = (value: unknown): value is ErrorLike =>
  value instanceof Error ||
  (typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Error>).message === 'string' &&
    typeof (value as Partial<Error>).stack === 'string')
