import { setTimeout as sleep } from 'node:timers/promises'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { expect } from 'chai'
import { ask } from './ask.ts'
import { runningStack } from './running-stack.ts'
import { account } from './submit.ts'

describe('what the stack tells of itself', () => {
  const { url, metricsOrigins, as, administration, token } = runningStack()
  const organisation = 'org_AcceptanceNorth'
  const form = {
    subchildId: 'electricity-usage',
    period: { from: '2025-03-01', until: '2025-03-31' },
    activity: { '1': 100 },
  }
  const metricsOf = async (process: string) => (await fetch(`${metricsOrigins[process]}/metrics`)).text()
  /** Repeats what fails while a process is away: another test of this run may just have killed it. */
  const eventually = async (holds: () => Promise<void>): Promise<void> => {
    for (const end = Date.now() + 50_000; ; await sleep(500))
      try {
        return await holds()
      } catch (error) {
        if (Date.now() > end) throw error
      }
  }
  const numberOf = (metrics: string, series: string) =>
    Number(
      metrics
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.split(' ')[1] ?? Number.NaN,
    )

  before(async () => {
    await account(await as(organisation), administration, form)
    await ask(url, { method: 'GET', target: '/ingestion' })
  })

  it('counts requests by operation and status, at the gateway and at the service', async () => {
    for (const process of ['gateway', 'ingestion']) {
      const metrics = await metricsOf(process)
      const series = `tomorro_requests_total{operation="createForm",status="201",service="${process}"}`
      expect(numberOf(metrics, series), process).to.be.above(0)
      const seconds = `tomorro_request_duration_seconds_sum{service="${process}",operation="createForm"}`
      expect(numberOf(metrics, seconds), process).to.be.above(0)
    }
  })

  it('counts what the authorizer decides, and why it refuses', async () => {
    await ask(url, { method: 'GET', target: '/ingestion', headers: [['Authorization', 'Bearer nonsense']] })
    const metrics = await metricsOf('gateway')
    const series = (answer: string, because: string) =>
      `tomorro_authorizer_decisions_total{answer="${answer}",because="${because}",service="gateway"}`
    expect(numberOf(metrics, series('allow', 'none'))).to.be.above(0)
    expect(numberOf(metrics, series('unauthorized', 'token_shape'))).to.be.above(0)
  })

  it('tells how many jobs each queue holds', () =>
    eventually(async () => {
      const metrics = await metricsOf('worker')
      for (const queue of ['calculate-item', 'calculate-activity', 'dead-letters'])
        for (const state of ['waiting', 'active', 'failed'])
          expect(
            numberOf(metrics, `tomorro_queue_jobs{queue="${queue}",state="${state}",service="worker"}`),
          ).to.be.at.least(0)
    }))

  it('is not told to whom the gateway serves', async () => {
    const headers = [['Authorization', `Bearer ${await token(organisation)}`]] as const
    for (const target of ['/metrics', '/metrics/', '/ingestion/../metrics'])
      expect((await ask(url, { method: 'GET', target, headers })).status, target).to.equal(404)
  })

  it('says of the whole whether it is ready, and of each service', () =>
    eventually(async () => {
      const answer = JSON.parse((await ask(url, { method: 'GET', target: '/readyz' })).body)
      const services = Object.values(policy.operations).map(({ service }) => [service, 'ready'])
      expect(answer).to.deep.equal({ status: 'ready', services: Object.fromEntries(services) })
    }))
})
