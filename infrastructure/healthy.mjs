// The health check of a container: exit code 0 if /healthz answers 200. Workers serve no requests; their metrics answer instead.
const { PORT, METRICS_PORT } = process.env
const url = PORT ? `http://127.0.0.1:${PORT}/healthz` : `http://127.0.0.1:${METRICS_PORT}/metrics`
try {
  const { ok } = await fetch(url, { signal: AbortSignal.timeout(4_000) })
  process.exit(ok ? 0 : 1)
} catch {
  process.exit(1)
}
