import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export type Metrics = {
  /** The registry of all metrics of this process. */
  readonly registry: Registry
  /** Counts a request. Unknown operations share one label, so that clients cannot create new series. */
  readonly observe: (seen: { operationId?: string; status: number; cause?: string; seconds: number }) => void
}

/** From well below the latency of a read up to the gateway's timeout of 29 s. */
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
 * Serves `GET /metrics` in Prometheus format on its own port, by default on loopback: metrics are not for clients.
 * @param port 0 lets the system choose
 */
export async function serveMetrics({ registry }: Metrics, port: number, host = '127.0.0.1'): Promise<MetricsServer> {
  const server = createServer(async ({ method, url }, response) => {
    if (method !== 'GET' || url !== '/metrics') return void response.writeHead(404).end()
    try {
      const text = await registry.metrics()
      response.writeHead(200, { 'Content-Type': registry.contentType }).end(text)
    } catch {
      // For example, queues cannot be counted while the database is down; the next scrape retries.
      response.writeHead(503).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  // Does not keep the process running.
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
