import { expect } from 'chai'
import { type OrganisationId, runningStack } from './running-stack.ts'
import { account, answered, approve, jobEnd, linesOf, submit } from './submit.ts'

const year2025 = { from: '2025-01-01', until: '2025-12-31' }
const electricity = {
  subchildId: 'electricity-usage',
  period: year2025,
  activity: { '1': 12345 },
  site: 'Leeds office',
}

describe('from a submission to an emission', () => {
  const { as, administration } = runningStack()
  const organisationId: OrganisationId = 'org_AcceptancePath'

  it('turns a year of electricity, once approved, into exactly four lines, and shows their sum everywhere', async () => {
    const organisation = await as(organisationId)
    const itemId = await submit(organisation, electricity)

    const backlog = answered(await administration.listBacklog({ query: { orgId: organisationId } }), 200)
    expect(backlog.items.map(({ id, subchildDisplayName, state }) => [id, subchildDisplayName, state])).to.deep.equal([
      [itemId, 'Electricity usage', 'pending'],
    ])
    expect(await linesOf(organisation, itemId), 'before approval nothing counts').to.deep.equal([])

    expect(await jobEnd(organisation, await approve(administration, itemId))).to.equal('completed')

    // 12,345 kWh x DESNZ 2025: 0.177 generation, 0.01853 losses, 0.0459 and 0.00397 well to tank.
    const lines = await linesOf(organisation, itemId)
    expect(lines.map(({ scope, basis, factor, emissions }) => [scope, basis, factor.key, emissions])).to.deep.equal([
      ['scope-2', 'location', 'electricity.uk.generation.kwh', 2185.065],
      ['scope-3', 'none', 'electricity.uk.td.kwh', 228.75285],
      ['scope-3', 'none', 'wtt.electricity.uk.generation.kwh', 566.6355],
      ['scope-3', 'none', 'wtt.electricity.uk.td.kwh', 49.00965],
    ])
    expect(lines.every(({ factor }) => factor.edition === 2025 && factor.source === 'DESNZ 2025')).to.equal(true)

    const calculated = answered(
      await organisation.listCalculations({ query: { ...year2025, aggregate: 'yearly' } }),
      200,
    )
    expect(calculated.totals).to.include({ emissions: 3029.463, scope2Location: 2185.065, scope3: 844.398 })
    expect(calculated.items.map(({ date, subchildId, emissions }) => [date, subchildId, emissions])).to.deep.equal([
      ['2025-01-01', 'electricity-usage', 3029.463],
    ])

    const { vault } = answered(await organisation.getDashboard({ query: { ...year2025, aggregate: 'monthly' } }), 200)
    expect(vault).to.include({ total: 3029.463, scope1: 0, scope2Location: 2185.065, scope3: 844.398 })
    expect(vault.items).to.include({ pending: 0, approved: 1 })
  })

  it('does not approve twice', async () => {
    const organisation = await as(organisationId)
    const itemId = await account(organisation, administration, { ...electricity, site: 'York office' })
    const again = await administration.approveItem({ path: { itemId } })
    expect(again.status).to.equal(409)
    expect(await linesOf(organisation, itemId)).to.have.length(4)
  })

  it('takes the emissions back with an approval, by lines of the other sign', async () => {
    const organisation = await as(organisationId)
    const year2023 = { from: '2023-01-01', until: '2023-12-31' }
    const itemId = await account(organisation, administration, { ...electricity, period: year2023 })
    const total = async () =>
      answered(await organisation.getDashboard({ query: { ...year2023, aggregate: 'yearly' } }), 200).vault.total
    expect(await total()).to.be.above(0)

    const reversed = await administration.reverseItem({ path: { itemId }, body: { reason: 'Another meter' } })
    expect(await jobEnd(organisation, answered(reversed, 202).jobId)).to.equal('completed')

    expect(await total()).to.equal(0)
    const lines = await linesOf(organisation, itemId)
    expect(lines).to.have.length(8)
    expect(lines.reduce((sum, { emissions }) => sum + emissions, 0)).to.be.closeTo(0, 1e-9)
    const { item } = answered(await organisation.getItem({ path: { itemId } }), 200)
    expect([item.state, item.reason]).to.deep.equal(['rejected', 'Another meter'])
  })
})

describe('figures of published factors', () => {
  const { as, administration } = runningStack()
  const period = year2025
  const year2022 = { from: '2022-01-01', until: '2022-12-31' }
  const year2024 = { from: '2024-01-01', until: '2024-12-31' }

  // Quantity x factor of the edition of the period's year; spend in the prices of 2022, by the UK's CPI.
  for (const [what, form, expected] of [
    [
      '10,000 kWh of natural gas',
      { subchildId: 'natural-gas-usage', period, activity: { '1': 10_000 } },
      [1829.6, 302.1],
    ],
    ['1,000 l of diesel', { subchildId: 'diesel-purchased', period, activity: { '1': 1_000 } }, [2570.82, 611.01, 140]],
    ['1,000 l of petrol', { subchildId: 'petrol-purchased', period, activity: { '1': 1_000 } }, [2069.16, 580.94, 130]],
    ['2,000 km by rail', { subchildId: 'rail-national', period, activity: { '2': 2_000 } }, [70.92, 17.94]],
    [
      '10,000 GBP of consultancy in 2022',
      { subchildId: 'consultancy', period: year2022, activity: { '0': 10_000 } },
      [1180.4],
    ],
    [
      '10,000 GBP of consultancy in 2024',
      { subchildId: 'consultancy', period: year2024, activity: { '0': 10_000 } },
      [round(((10_000 * 133.66007) / 147.410764) * 0.11804)],
    ],
  ] as const)
    it(`are what ${what} is multiplied with: ${expected.join(' + ')} kg`, async () => {
      const organisation = await as('org_AcceptanceFigures')
      const itemId = await account(organisation, administration, form)
      const lines = await linesOf(organisation, itemId)
      expect(lines.map(({ emissions }) => emissions)).to.deep.equal([...expected])
    })
})

function round(kilograms: number): number {
  return Number(kilograms.toFixed(5))
}
