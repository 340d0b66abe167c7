import { toProblem } from '@tomorro/runtime/failure'
import { Problem } from '@tomorro/runtime/problem'

/** `Retry-After`, in seconds, while database or storage are unavailable. */
const RETRY_SECONDS = 2

/**
 * SQLSTATE (PostgreSQL appendix A) and socket errors of a database that is temporarily unavailable or overloaded: connection
 * exceptions (08), insufficient resources (53), shutdown (57P), serialization failures and deadlocks, time-outs of a
 * statement (57014), a lock (55P03) or an idle transaction (25P03), a standby that is not promoted yet (25006), and a login that is
 * refused while its password or database is replaced (28, 3D000).
 */
const passing =
  /^(?:08...|53...|57P0[1-5]|40001|40P01|55P03|57014|25P0[34]|25006|28...|3D000|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/
/** Messages of pg, which gives them no code. PostgreSQL's own messages are in the language of its `lc_messages`. */
const passingMessages =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout/
/** `begin read write` on a standby has the code of every missing feature; only a setting is checked in this routine. */
const standby = { code: '0A000', routine: 'call_bool_check_hook' }
/** `StorageError` of the object store, and a full disk for files on their way there. */
const storageFull = /^(?:STORAGE_FULL|ENOSPC|EDQUOT)$/
const STORAGE_AWAY = 'STORAGE_AWAY'
/** Data exceptions: PostgreSQL refuses a value, such as a text with U+0000. */
const refused = /^22...$/

/**
 * Maps an error to a problem: 503 with Retry-After while the database or the file storage is unavailable or full, 400
 * for a value that the database rejects (U+0000, for example), else 500.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (hasCause(error, ({ code = '' }) => storageFull.test(code))) return unavailable('The file storage is full', error)
  // Before the database: a bucket that refuses connections (ECONNREFUSED) is the cause of such an error.
  if (hasCause(error, ({ code }) => code === STORAGE_AWAY))
    return unavailable('The file storage does not answer for the moment', error)
  if (hasCause(error, isPassing)) return unavailable('The database does not answer for the moment', error)
  if (hasCause(error, ({ code = '' }) => refused.test(code)))
    return new Problem('invalid_request', 'A value of the request cannot be stored', { cause: error })
  return toProblem(error)
}

const isPassing = ({ code = '', routine, message }: Facts): boolean =>
  passing.test(code) || passingMessages.test(message) || (code === standby.code && routine === standby.routine)

const unavailable = (detail: string, cause: unknown): Problem =>
  new Problem('unavailable', detail, { cause, retryAfter: RETRY_SECONDS })

/** `routine`: where PostgreSQL raised it. */
type Facts = { readonly code?: string; readonly routine?: unknown; readonly message: string }

function hasCause(error: unknown, fits: (error: Facts) => boolean): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, routine } = cause as { code?: unknown; routine?: unknown }
    if (fits({ message: cause.message, routine, ...(typeof code === 'string' ? { code } : {}) })) return true
    if (cause instanceof AggregateError && cause.errors.some((one) => hasCause(one, fits))) return true
  }
  return false
}
