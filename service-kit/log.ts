import { writeSync } from 'node:fs'
import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/** Headers that carry a secret; never written. */
const secretHeaders = ['authorization', 'cookie', 'set-cookie', 'proxy-authorization']

/**
 * A process's log: one JSON line per fact on standard output, with the process's name. Called once, by `main.ts`; the edge
 * that handles a fact logs it.
 * @param level the least severe level that is written
 * @param destination standard output, unless a test reads along
 */
export const createLog = (name: string, level = 'info', destination: DestinationStream = pino.destination(1)): Log =>
  pino(
    {
      name,
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => (error instanceof Error ? pino.stdSerializers.err(error) : error) },
      redact: { paths: secretHeaders.flatMap((header) => [`*.${header}`, `*.*.${header}`]), censor: '[redacted]' },
    },
    destination,
  )

/** How long a line may wait for others. */
const BATCH_MILLISECONDS = 100
const BATCH_CHARACTERS = 8_192

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
    batchesTo((text) => writeSync(process.stdout.fd, text)),
  )

/**
 * Gathers lines and writes them together. pino's own batches are no choice here: at the exit of a process whose reader is gone,
 * they are tried again for ever.
 * @param write what it throws loses the batch: nobody reads it any more
 */
export function batchesTo(write: (text: string) => void): DestinationStream {
  let waiting = ''
  const flush = () => {
    if (waiting === '') return
    const text = waiting
    waiting = ''
    try {
      write(text)
    } catch {}
  }
  setInterval(flush, BATCH_MILLISECONDS).unref()
  process.once('exit', flush)
  return {
    write(line) {
      waiting += line
      if (waiting.length >= BATCH_CHARACTERS) flush()
    },
  }
}
