import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type components, createTomorro, type Tomorro } from '@tomorro/sdk'
import { expect } from 'chai'
import { faultRun, type Running } from './fault-run.ts'
import { answered } from './submit.ts'

type Report = components['schemas']['ReportRecord']

/** A job whose worker lost the database is tried again after a pause. */
const REPORT_MILLISECONDS = 60_000
const AWAY_MILLISECONDS = 500

describe('killing PostgreSQL and the worker while everything is in use', () => {
  it('loses nothing that was accepted, doubles nothing, is answered with 503 and advice, and is over soon', async () => {
    let report: Report | undefined
    const {
      accepted,
      approved,
      statuses,
      recoveries,
      drained: _,
      ...faults
    } = await faultRun({
      ...{ rounds: 1, clients: 3 },
      more: async (running) => {
        report = await reportThroughOutage(running)
      },
    })
    expect(faults).to.deep.equal({ lost: 0, doubled: 0, miscounted: 0, drift: '0.00000', unadvised: 0 })
    expect(accepted).to.equal(approved).and.to.be.greaterThan(0)
    expect(Object.keys(statuses)).to.include.members(['201', '202', '503'])
    expect(Object.keys(statuses).filter((status) => !['201', '202', '409', '503'].includes(status))).to.deep.equal([])
    expect(recoveries).to.have.lengthOf(1)
    expect(report?.state, JSON.stringify(report?.problem)).to.equal('completed')
  })
})

/** Kills PostgreSQL while a report is made. No file can be had before the report is complete, and every file is whole then. */
async function reportThroughOutage({ stack, bystander, postgres, restart }: Running): Promise<Report> {
  const client = createTomorro({ url: stack.url, token: bystander })
  const { item } = answered(
    await client.createReport({ body: { kind: 'secr', period: { from: '2025-01-01', until: '2025-12-31' } } }),
    202,
  )
  const path = { reportId: item.id }
  await reached(client, item.id, ({ state }) => state !== 'queued')
  process.kill(postgres().pid, 'SIGKILL')
  await sleep(AWAY_MILLISECONDS)
  await restart()
  const report = await reached(client, item.id, (now, before) => {
    if (now.state !== 'completed') expect(before.status).to.equal(409)
    return now.state === 'completed' || now.state === 'failed'
  })
  for (const { format, bytes, sha256 } of report.files) {
    const file = answered(await client.getReportFile({ path, query: { format } }), 200)
    const content = Buffer.from(await new Blob([file as Blob]).arrayBuffer())
    expect(content.length).to.equal(bytes)
    expect(createHash('sha256').update(content).digest('hex')).to.equal(sha256)
  }
  expect(report.files.map(({ format }) => format)).to.have.members(['csv', 'xlsx', 'pdf'])
  return report
}

/** Asks for the file and then for the report until it is so far. While PostgreSQL is away the client tries again by itself. */
async function reached(
  client: Tomorro,
  reportId: string,
  isReached: (report: Report, before: { readonly status: number }) => boolean,
): Promise<Report> {
  for (const end = Date.now() + REPORT_MILLISECONDS; Date.now() < end; await sleep(20)) {
    const before = await client.getReportFile({ path: { reportId }, query: { format: 'csv' } })
    const { item } = answered(await client.getReport({ path: { reportId } }), 200)
    if (isReached(item, before)) return item
  }
  throw new Error('The report is not made in time')
}
