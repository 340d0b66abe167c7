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
