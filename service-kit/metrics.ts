import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export type Metrics = {
  /** Everything that is measured in this process; further metrics are registered here. */
  readonly registry: Registry
  /** Counts a request. Operations that no contract has go by one name, so that nobody can make up new series. */
  readonly observe: (seen: { operationId?: string; status: number; cause?: string; seconds: number }) => void
}

/** From well below what a read takes to the gateway's patience. */
const LATENCY_BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/**
 * The metrics of a process: requests by operation and status, latency by operation, and the default metrics of Node.js.
 * @param service name of the process, a label of everything
 */
export function createMetrics(service: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'tomorro_requests_total',
    help: 'Requests that were answered, by operation and status',
    labelNames: ['operation', 'status'] as const,
    registers: [registry],
  })
  const failures = new Counter({
    name: 'tomorro_request_failures_total',
    help: 'Requests that failed, by operation and cause: the code of the problem, or of an error its SQLSTATE, errno or type',
    labelNames: ['operation', 'cause'] as const,
    registers: [registry],
  })
  const latency = new Histogram({
    name: 'tomorro_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['operation'] as const,
    buckets: LATENCY_BUCKETS_SECONDS,
    registers: [registry],
  })
  return {
    registry,
    observe: ({ operationId: operation = 'none', status, cause, seconds }) => {
      requests.inc({ operation, status })
      if (cause !== undefined) failures.inc({ operation, cause })
      latency.observe({ operation }, seconds)
    },
  }
}

export type MetricsServer = { readonly port: number; close(): Promise<void> }

/**
 * Serves `GET /metrics` in Prometheus format on a port of its own, on loopback unless told otherwise: what a process tells of
 * itself is not for those whom it serves.
 * @param port 0 lets the system choose
 */
export async function serveMetrics({ registry }: Metrics, port: number, host = '127.0.0.1'): Promise<MetricsServer> {
  const server = createServer(async ({ method, url }, response) => {
    if (method !== 'GET' || url !== '/metrics') return void response.writeHead(404).end()
    try {
      const text = await registry.metrics()
      response.writeHead(200, { 'Content-Type': registry.contentType }).end(text)
    } catch {
      // Such as queues that cannot be counted while the database is away; the next scrape asks again.
      response.writeHead(503).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  // The metrics server alone does not keep the process running.
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
