import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { type OrganisationId, runningStack } from './running-stack.ts'
import { account, answered, linesOf } from './submit.ts'

const year2025 = { from: '2025-01-01', until: '2025-12-31' }
const electricity = { subchildId: 'electricity-usage', period: year2025, activity: { '1': 12345 } }
const POLL_MILLISECONDS = 50
const PATIENCE_MILLISECONDS = 60_000

describe('calculating again', () => {
  const { as, administration } = runningStack()
  const orgId: OrganisationId = 'org_AcceptanceAgain'

  async function recalculate(mode: 'dry-run' | 'apply') {
    const { item } = answered(await administration.createRecalculation({ body: { mode, orgId } }), 202)
    for (const deadline = Date.now() + PATIENCE_MILLISECONDS; Date.now() < deadline; await sleep(POLL_MILLISECONDS)) {
      const found = answered(
        await administration.getRecalculation({ path: { recalculationId: item.id }, query: {} }),
        200,
      )
      if (found.item.status === 'completed') return found
    }
    throw new Error('The recalculation did not end')
  }

  it('tells first what a changed setting would change, then changes it, line by line and in every total', async () => {
    const organisation = await as(orgId)
    const itemId = await account(organisation, administration, electricity)
    const total = async () =>
      answered(await organisation.listCalculations({ query: { ...year2025, aggregate: 'yearly' } }), 200).totals
        .emissions

    const wtt = { key: 'wtt', value: { isIncluded: false } } as const
    answered(await administration.putOrganisationSetting({ path: { orgId, key: 'wtt' }, body: wtt }), 200)
    expect(await total(), 'a setting alone changes nothing that is calculated').to.equal(3029.463)

    const dryRun = await recalculate('dry-run')
    expect(dryRun.item).to.include({
      itemsTotal: 1,
      itemsChanged: 1,
      emissionsBefore: 3029.463,
      emissionsAfter: 2413.81785,
    })
    expect(dryRun.changes.map((change) => [change.itemId, change.reason])).to.deep.equal([
      [itemId, 'No longer calculated: wtt.electricity.uk.generation.kwh, wtt.electricity.uk.td.kwh'],
    ])
    expect(dryRun.editions).to.deep.equal([
      { orgId, orgName: 'Again Ltd', edition: 2025, emissionsBefore: 3029.463, emissionsAfter: 2413.81785 },
    ])
    expect(await total(), 'a dry run changes nothing').to.equal(3029.463)

    await recalculate('apply')
    expect(await total()).to.equal(2413.81785)
    const lines = await linesOf(organisation, itemId)
    expect(lines.map(({ reverses }) => reverses === undefined)).to.deep.equal([
      ...Array(4).fill(true),
      ...Array(4).fill(false),
      ...Array(2).fill(true),
    ])
    expect((await recalculate('dry-run')).item.itemsChanged).to.equal(0)
  })
})
