import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from '@tomorro/sdk'
import { expect } from 'chai'
import { runningStack } from './running-stack.ts'
import { account, answered } from './submit.ts'

type Report = components['schemas']['ReportRecord']

/** Milliseconds from the start of the making of a report to the death of the worker that makes it. */
const moments = [0, 200]
/** A dead worker's job is missed after 10 s, looked for every 5 s, and tried again with a pause. */
const RECOVERY_SECONDS = 60
const period = { from: '2025-01-01', until: '2025-12-31' }
const electricity = { subchildId: 'electricity-usage', period, activity: { '1': 1_000 } }

describe('killing the worker of reports', () => {
  const { as, administration, signal } = runningStack()

  it('while it makes one loses none, and every file is whole', async function () {
    this.timeout(2 * RECOVERY_SECONDS * 1_000)
    const organisation = await as('org_AcceptanceReports')
    await account(organisation, administration, electricity)
    const ids: string[] = []
    const until = async (reportId: string, isReached: (report: Report) => boolean): Promise<Report> => {
      for (const end = Date.now() + RECOVERY_SECONDS * 1_000; Date.now() < end; await sleep(20)) {
        const { item } = answered(await organisation.getReport({ path: { reportId } }), 200)
        if (isReached(item)) return item
      }
      throw new Error('The report is not made in time')
    }
    for (const moment of moments) {
      const { item } = answered(await organisation.createReport({ body: { period } }), 202)
      ids.push(item.id)
      await until(item.id, ({ state }) => state !== 'queued')
      await sleep(moment)
      await signal('report-worker', 'SIGKILL')
    }
    for (const reportId of ids) {
      const item = await until(reportId, ({ state }) => state === 'completed' || state === 'failed')
      expect(item.state, JSON.stringify(item.problem)).to.equal('completed')
      expect(item.files.map(({ format }) => format)).to.have.members(['csv', 'xlsx', 'pdf'])
      for (const { format, bytes, sha256 } of item.files) {
        const file = answered(await organisation.getReportFile({ path: { reportId }, query: { format } }), 200)
        const content = Buffer.from(await new Blob([file as Blob]).arrayBuffer())
        expect(content.length).to.equal(bytes)
        expect(createHash('sha256').update(content).digest('hex')).to.equal(sha256)
      }
    }
  })
})
