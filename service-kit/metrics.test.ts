import { expect } from 'chai'
import { Gauge } from 'prom-client'
import { createMetrics, type Metrics, type MetricsServer, serveMetrics } from './metrics.ts'

describe('metrics', () => {
  let metrics: Metrics
  let server: MetricsServer
  before(async () => {
    metrics = createMetrics('ingestion')
    server = await serveMetrics(metrics, 0)
  })
  after(() => server.close())

  const scrape = (path = '/metrics', method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method })

  it('tell requests by operation and status, and their latency, in the format of Prometheus', async () => {
    metrics.observe({ operationId: 'getItem', status: 200, seconds: 0.004 })
    metrics.observe({ operationId: 'getItem', status: 404, seconds: 0.2, cause: 'not_found' })
    metrics.observe({ status: 404, seconds: 0.0001 })
    const answer = await scrape()
    expect(answer.headers.get('content-type')).to.match(/^text\/plain; version=0\.0\.4/)
    const lines = (await answer.text()).split('\n')
    for (const line of [
      'tomorro_request_failures_total{operation="getItem",cause="not_found",service="ingestion"} 1',
      'tomorro_requests_total{operation="getItem",status="200",service="ingestion"} 1',
      'tomorro_requests_total{operation="getItem",status="404",service="ingestion"} 1',
      'tomorro_requests_total{operation="none",status="404",service="ingestion"} 1',
      'tomorro_request_duration_seconds_bucket{le="0.005",service="ingestion",operation="getItem"} 1',
      'tomorro_request_duration_seconds_count{service="ingestion",operation="getItem"} 2',
    ])
      expect(lines).to.include(line)
    expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds{service="ingestion"}'))).to.equal(
      true,
    )
  })

  it('are at one address, to read', async () => {
    expect((await scrape('/')).status).to.equal(404)
    expect((await scrape('/metrics', 'POST')).status).to.equal(404)
  })

  it('are answered 503 where something cannot be measured, and come back by themselves', async () => {
    let away = true
    const collect = () => {
      if (away) throw new Error('the database is away')
    }
    const gauge = new Gauge({ name: 'tomorro_test', help: 'test', registers: [metrics.registry], collect })
    expect((await scrape()).status).to.equal(503)
    away = false
    gauge.set(7)
    expect(await (await scrape()).text()).to.include('tomorro_test{service="ingestion"} 7')
  })
})
