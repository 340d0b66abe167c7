import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTomorro } from '@tomorro/sdk'
import { writeXlsx } from 'hucre/xlsx'
import { issueToken } from '../gateway/openid-provider/issue-token.ts'
import { demoOrganisation } from '../stack/prepare-database.ts'
import { startStack } from '../stack/stack.ts'
import { memoryOf, resetPeak } from './process/memory.ts'

// An export of 100,000 payments as an organisation brings it: handed in, mapped, tried and submitted, over HTTP. Seconds of each step,
// the memory that the ingestion process takes above idle, and how long another organisation waits meanwhile.

const ROWS = 100_000
const ACCOUNTS = ['Legal fees', 'Audit fees', 'Cleaning', 'Catering']
const SUBCHILDREN = ['legal', 'accounting-audit', 'cleaning-security', 'catering-and-food']
const MIB = 1_024
const OTHER = { id: 'org_Bystander000', name: 'Bystander Ltd' }

const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bench-'))
// PostgreSQL's user enters the folder; otherwise its data would be elsewhere, and stay.
chmodSync(folder, 0o711)
const heading = ['Supplier', 'Date', 'Expense type', 'Net amount']
const rows = Array.from({ length: ROWS }, (_, row) => [
  `Supplier ${row % 900}`,
  new Date(Date.UTC(2024, row % 12, 1 + (row % 28))),
  ACCOUNTS[row % ACCOUNTS.length] ?? '',
  500 + (row % 9_000) / 4,
])
const written = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10).split('-').reverse().join('/') : String(value)
const files = {
  csv: Buffer.from([heading, ...rows].map((cells) => cells.map(written).join(',')).join('\r\n')),
  xlsx: Buffer.from(await writeXlsx({ sheets: [{ name: 'Payments', rows: [heading, ...rows] }] })),
}
const mappingBy = (sum: 'none' | 'month') => ({
  period: { column: 'Date', lasts: 'day' as const },
  subchild: {
    column: 'Expense type',
    table: ACCOUNTS.map((text, at) => ({ text, subchildId: SUBCHILDREN[at] ?? null })),
  },
  values: [{ parameter: 'SPEND_IN_GBP', column: 'Net amount' }],
  sum,
})

const stack = await startStack({
  folder: path.join(folder, 'stack'),
  port: 0,
  production: true,
  rate: 'none',
  organisations: [demoOrganisation, OTHER],
})
try {
  const client = createTomorro({ url: stack.url, token: await issueToken(stack.tokenSource) })
  const other = createTomorro({
    url: stack.url,
    token: await issueToken({ ...stack.tokenSource, organisation: OTHER.id }),
  })
  const pid = stack.processes.get('ingestion')?.pid() ?? 0
  console.log(
    `${ROWS} payments${' '.repeat(20)}bytes  handed in    tried    submitted  peak above idle  longest wait of another`,
  )
  for (const kind of ['csv', 'xlsx'] as const)
    for (const sum of ['month', 'none'] as const) {
      const idle = resetPeak(pid)
      const watch = watchWaits(async () => {
        await other.listItems({ query: { limit: 1 } }).ok()
      })
      const begun = performance.now()
      const file = new File([files[kind]], `payments.${kind}`)
      const { item } = await client.createImport({ body: { file } }).ok()
      const path = { importId: item.id }
      await client.putImportMapping({ path, body: { mapping: mappingBy(sum) } }).ok()
      const handedIn = performance.now()
      const { body: checked } = await repeated(() => client.createImportCheck({ path }))
      const tried = performance.now()
      const { body: submitted } = await repeated(() => client.submitImport({ path }))
      const done = performance.now()
      const longest = await watch.stop()
      const seconds = [handedIn - begun, tried - handedIn, done - tried].map(
        (ms) => `${(ms / 1_000).toFixed(1).padStart(8)} s`,
      )
      const peak = (memoryOf(pid, 'VmHWM') - idle) / MIB
      const title = `${kind}, ${sum === 'none' ? 'an entry a row' : 'added up by month'}`
      console.log(
        `${title.padEnd(28)}${String(files[kind].length).padStart(9)}${seconds.join(' ')} ${peak.toFixed(0).padStart(9)} MiB ${(longest / 1_000).toFixed(1).padStart(16)} s`,
      )
      if (!('items' in checked) || !('item' in submitted) || submitted.item.state !== 'submitted')
        throw new Error(JSON.stringify([checked, submitted]).slice(0, 1_000))
    }
} finally {
  await stack.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Asks again while the work goes on. @throws Error where it is refused */
async function repeated<Response extends { status: number; body: unknown }>(
  ask: () => PromiseLike<Response>,
): Promise<Response> {
  for (;;) {
    const response = await ask()
    if (response.status === 200) return response
    if (response.status !== 202) throw new Error(`${response.status}: ${JSON.stringify(response.body).slice(0, 500)}`)
    await sleep(1_000)
  }
}

/** Asks one question after the other until stopped. */
function watchWaits(ask: () => Promise<void>): { stop(): Promise<number> } {
  let isWatching = true
  let longest = 0
  const watching = (async () => {
    while (isWatching) {
      const begun = performance.now()
      await ask()
      longest = Math.max(longest, performance.now() - begun)
      await sleep(20)
    }
  })()
  watching.catch(() => undefined)
  return {
    async stop() {
      isWatching = false
      await watching
      return longest
    },
  }
}
