import { writeSync } from 'node:fs'
import { factsOf } from '@tomorro/runtime/failure'
import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/** Headers that carry a secret; never written. */
const secretHeaders = ['authorization', 'cookie', 'set-cookie', 'proxy-authorization']

/** pg's error of an idle connection has the whole client as a member. */
const serializers = { err: (error: unknown) => (error instanceof Error ? factsOf(error) : error) }

/**
 * A process's log: one JSON line per fact on standard output, with the process's name. Called once, by `main.ts`; the edge that
 * handles a fact logs it.
 * @param level the least severe level to write
 * @param destination another stream, for tests
 */
export const createLog = (name: string, level = 'info', destination: DestinationStream = pino.destination(1)): Log =>
  pino(
    {
      name,
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers,
      redact: { paths: secretHeaders.flatMap((header) => [`*.${header}`, `*.*.${header}`]), censor: '[redacted]' },
    },
    destination,
  )

/** Maximum delay of a line in a batch. */
const BATCH_MILLISECONDS = 100
const BATCH_CHARACTERS = 8_192

/**
 * The log of facts that come with every request, such as the access log. Its lines hold no headers, so they are not
 * redacted, and are written in batches: the last one at exit; a killed process loses it.
 */
export const createAccessLog = (name: string, level = 'info'): Log =>
  pino(
    {
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers,
    },
    batchesTo((text) => writeSync(process.stdout.fd, text)),
  )

/**
 * Writes lines in batches. pino's own batching retries for ever if the process exits and its reader is gone.
 * @param write if it throws, the batch is lost: its reader is gone
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
