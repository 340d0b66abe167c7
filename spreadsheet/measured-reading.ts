import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { FileFailure } from './file-failure.ts'
import { openWorkbook } from './read-xlsx.ts'

// node spreadsheet/measured-reading.ts FILE: reads the sheet `Entries` of a workbook beside a clock that ticks every 10 ms, and
// prints time and memory as JSON. Linux only.

export type Measured = {
  /** The number of rows, or the code of the failure. */
  readonly outcome: number | string
  /** Milliseconds of the longest wait for the clock. */
  readonly wait: number
  readonly milliseconds: number
  /** The peak of resident memory above what it was before. */
  readonly bytes: number
}

/** As ingestion has them. */
const limits = { rows: 100_002, columns: 60, unpackedBytes: 200 * 1_024 * 1_024 }
const TICK_MILLISECONDS = 10

let wait = 0
let isOver = false
const clock = (async () => {
  while (!isOver) {
    const started = performance.now()
    await setTimeout(TICK_MILLISECONDS)
    wait = Math.max(wait, performance.now() - started - TICK_MILLISECONDS)
  }
})()
// Resets the peak to the current size.
writeFileSync('/proc/self/clear_refs', '5')
const before = memory('VmRSS')
const started = performance.now()
const outcome = await read(process.argv[2] ?? '')
const milliseconds = performance.now() - started
const bytes = memory('VmHWM') - before
isOver = true
await clock
console.log(JSON.stringify({ outcome, wait, milliseconds, bytes } satisfies Measured))

async function read(file: string): Promise<number | string> {
  let count = 0
  try {
    const { rows, close } = await openWorkbook(file, limits)
    try {
      for await (const _ of rows('Entries')) count++
    } finally {
      await close()
    }
  } catch (error) {
    if (error instanceof FileFailure) return error.code
    throw error
  }
  return count
}

function memory(name: 'VmRSS' | 'VmHWM'): number {
  const [, kibibytes] = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kibibytes) * 1_024
}
