import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTomorro, NoAnswer } from '@tomorro/sdk'
import { reasonOf } from '@tomorro/stack/reason'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm run try

Submits a year of electricity to the Tomorro that npm start runs, approves it as an administrator, waits for the calculation
and prints the ledger lines. Reads address and credentials from .tomorro/demo.json (TOMORRO_FOLDER names another folder).
`)

const JOB_SECONDS = 30
const POLL_MILLISECONDS = 100
const form = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { '1': 12_345 },
}

try {
  await run()
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
}

async function run(): Promise<void> {
  const { url, token, adminKey } = credentials()
  const organisation = createTomorro({ url, token })

  const submitted = await organisation.createForm({ body: form }).catch((error: unknown) => {
    throw error instanceof NoAnswer
      ? new Error(`Nothing answers at ${url}. Run npm start in another terminal first.`)
      : error
  })
  if (submitted.status === 401) throw new Error('The token has expired. Restart npm start, which writes a new one.')
  if (submitted.status !== 201) throw refused('POST /ingestion/form', submitted)
  const itemId = submitted.body.item.id
  console.log(`1. Submitted 12,345 kWh of electricity for 2025:   item ${itemId}`)

  const approved = await createTomorro({ url, adminKey }).approveItem({ path: { itemId } })
  if (approved.status !== 202) throw refused(`POST /admin/ingestion/items/${itemId}/approve`, approved)
  const { jobId } = approved.body
  console.log(`2. Approved as the administrator:                  job  ${jobId}`)

  console.log(`3. Calculated in ${(await completed(jobId)).toFixed(1)} s. The ledger lines, in kg CO2e:`)
  const { status, body } = await organisation.listItemLines({ path: { itemId } })
  if (status !== 200) throw refused(`GET /calculation/items/${itemId}/lines`, { status, body })
  for (const { scope, quantity, unit, factor, emissions } of body.items)
    console.log(
      `   ${scope.padEnd(8)}${factor.key.padEnd(36)}${quantity} ${unit} x ${factor.kgCo2e} = ${emissions.toFixed(1)}`,
    )

  async function completed(jobId: string): Promise<number> {
    const started = performance.now()
    for (;;) {
      const seconds = (performance.now() - started) / 1_000
      const response = await organisation.getJob({ path: { jobId } })
      if (response.status !== 200) throw refused(`GET /calculation/jobs/${jobId}`, response)
      const { state } = response.body.item
      if (state === 'completed') return seconds
      if (state === 'failed' || seconds > JOB_SECONDS)
        throw new Error(`The job is ${state} after ${seconds.toFixed(0)} s`)
      await sleep(POLL_MILLISECONDS)
    }
  }
}

function credentials(): { url: string; token: string; adminKey: string } {
  const root = path.resolve(import.meta.dirname, '..')
  const file = path.resolve(root, process.env.TOMORRO_FOLDER ?? '.tomorro', 'demo.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`${path.relative(process.cwd(), file)} cannot be read. Run npm start in another terminal first.`)
  }
}

const refused = (request: string, { status, body }: { status: number; body: unknown }): Error =>
  new Error(`${request} answered ${status}: ${JSON.stringify(body)}`)
