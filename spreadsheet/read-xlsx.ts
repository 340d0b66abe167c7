import { Worker } from 'node:worker_threads'
import type { Delimiter } from './csv-dialect.ts'
import { FileFailure } from './file-failure.ts'
import { FORMULA, type Limits, type Row } from './row.ts'
import type { Answer, Ask, SentRow } from './worker-message.ts'

export type OpenWorkbook = {
  /** In the order of their tabs; chart sheets are left out. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[]
  /** The delimiter of csv; undefined for a workbook. */
  readonly delimiter?: Delimiter
  /** The rows of a sheet that hold something; none where there is no such sheet. One sheet is read at a time. */
  rows(sheet: string): AsyncGenerator<Row>
  /**
   * The first rows of merged cells that span several rows, of the sheet whose rows were read to their end last. Only the first
   * row has their value.
   */
  mergedRows(): readonly number[]
  /** Ends the worker thread. */
  close(): Promise<void>
}

/** Memory of the worker's heap. 100,000 rows with 16 Mi characters of shared strings take about 110 MB. */
const HEAP = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 }
/** Time of a processor that one file may take. 100,000 rows take 2 s, 60,000 rows of 50 columns 5 s. */
const CPU_MILLISECONDS_MAX = 15_000
/** Time by the clock. A busy machine is no fault of the file, so it is far longer; a client that leaves ends the reading through `signal`. */
const MILLISECONDS_MAX = 300_000
const WATCH_MILLISECONDS = 250

/**
 * Opens a workbook, or csv as a workbook with one sheet `csv`, in a worker thread. The thread is ended above 15 s of processor time
 * or 160 MB, so that no file holds up others. Always `close` it.
 * @param signal ends the reading, which then rejects with its reason
 * @throws FileFailure
 */
export async function openWorkbook(path: string, limits: Limits, signal?: AbortSignal): Promise<OpenWorkbook> {
  const worker = startReader(path, limits, signal)
  try {
    const opened = await worker.ask({ kind: 'open' })
    const { sheets, delimiter } = opened.kind === 'sheets' ? opened : { sheets: [] }
    let mergedRows: readonly number[] = []
    return {
      sheets,
      ...(delimiter && { delimiter }),
      rows: (name) =>
        rowsOf(
          worker.ask,
          sheets.findIndex((sheet) => sheet.name === name),
          (merged) => {
            mergedRows = merged
          },
        ),
      mergedRows: () => mergedRows,
      close: worker.close,
    }
  } catch (error) {
    await worker.close()
    throw error
  }
}

async function* rowsOf(
  ask: (ask: Ask) => Promise<Answer>,
  at: number,
  end: (mergedRows: readonly number[]) => void,
): AsyncGenerator<Row> {
  if (at === -1) return
  for (let next: Ask = { kind: 'sheet', at }; ; next = { kind: 'next' }) {
    const answer = await ask(next)
    if (answer.kind !== 'rows') return
    for (const row of answer.rows) yield toRow(row)
    if (answer.isLast) return end(answer.mergedRows ?? [])
  }
}

const toRow = ({ cells, ...row }: SentRow): Row => ({
  ...row,
  cells: cells.map((cell) => (cell === undefined ? FORMULA : cell)),
})

function startReader(path: string, limits: Limits, signal?: AbortSignal) {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./read-xlsx.worker.ts', import.meta.url), {
    workerData: { path, limits },
    resourceLimits: HEAP,
  })
  const ended = Promise.withResolvers<never>()
  // The next caller gets the failure.
  ended.promise.catch(() => undefined)
  const end = (reason: unknown) => {
    ended.reject(reason)
    return worker.terminate()
  }
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ended.reject(isFull ? new FileFailure('memory', { cause: error }) : error)
  })
  const abort = () => void end(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  const watch = watchTime(worker, () => void end(new FileFailure('time')))
  return {
    async ask(ask: Ask): Promise<Answer> {
      const answered = new Promise<Answer>((resolve) => worker.once('message', resolve))
      worker.postMessage(ask)
      const answer = await Promise.race([answered, ended.promise])
      if (answer.kind !== 'failure') return answer
      const { code, detail, cause } = answer
      throw new FileFailure(code, { detail, ...(cause === '' ? {} : { cause: new Error(cause) }) })
    },
    async close(): Promise<void> {
      clearInterval(watch)
      signal?.removeEventListener('abort', abort)
      await end(new Error('The workbook is closed'))
    },
  }
}

function watchTime(worker: Worker, end: () => void): NodeJS.Timeout {
  const started = performance.now()
  return setInterval(() => {
    if (performance.now() - started > MILLISECONDS_MAX) return end()
    worker.cpuUsage().then(
      ({ user, system }) => {
        if ((user + system) / 1_000 > CPU_MILLISECONDS_MAX) end()
      },
      // The thread has ended meanwhile.
      () => undefined,
    )
  }, WATCH_MILLISECONDS).unref()
}
