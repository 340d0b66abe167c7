import { type Logger, pino } from 'pino'

export type Log = Logger

/** Headers that carry a secret; never written. */
const secretHeaders = ['authorization', 'cookie', 'set-cookie', 'proxy-authorization']

/**
 * A process's log: one JSON line per fact on standard output, with the process's name. Called once, by `main.ts`; the edge
 * that handles a fact logs it.
 * @param level the least severe level that is written
 */
export const createLog = (name: string, level = 'info'): Log =>
  pino({
    name,
    level,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secretHeaders.flatMap((header) => [`*.${header}`, `*.*.${header}`]), censor: '[redacted]' },
  })

/** How long a line may wait for others, in milliseconds and bytes. */
const BATCH = { periodicFlush: 100, minLength: 8_192 }

/**
 * A log of facts that come with every request and hold no headers, such as the access log: nothing is searched for secrets, and
 * lines are written in batches. What waits is written when the process exits; a process that is killed loses it.
 */
export const createAccessLog = (name: string, level = 'info'): Log =>
  pino(
    {
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 1, sync: false, ...BATCH }),
  )
