export type ServiceState = 'ready' | 'not ready' | 'unreachable'

export type Readiness = {
  /** The overall state: `degraded` if some service is unavailable, `unavailable` if all are. */
  readonly status: 'ready' | 'degraded' | 'unavailable'
  readonly services: Readonly<Record<string, ServiceState>>
}

const ANSWER_TIMEOUT_MILLISECONDS = 1_000
/** Lifetime of a shared result: the endpoint is public, and each check queries every service and its database. */
const SHARED_MILLISECONDS = 1_000

/** Checks each service by its own `/readyz`. @param upstreams origin of each service by name */
export function readiness(upstreams: Readonly<Record<string, string>>): () => Promise<Readiness> {
  let asked: Promise<Readiness> | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  return () => {
    if (asked !== undefined && performance.now() - askedAt < SHARED_MILLISECONDS) return asked
    askedAt = performance.now()
    asked = askAll(upstreams)
    return asked
  }
}

async function askAll(upstreams: Readonly<Record<string, string>>): Promise<Readiness> {
  const states = await Promise.all(
    Object.entries(upstreams).map(async ([name, origin]) => [name, await stateOf(origin)] as const),
  )
  const ready = states.filter(([, state]) => state === 'ready').length
  const status = ready === states.length ? 'ready' : ready === 0 ? 'unavailable' : 'degraded'
  return { status, services: Object.fromEntries(states) }
}

async function stateOf(origin: string): Promise<ServiceState> {
  try {
    const answer = await fetch(new URL('/readyz', origin), { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MILLISECONDS) })
    await answer.body?.cancel()
    return answer.ok ? 'ready' : 'not ready'
  } catch {
    return 'unreachable'
  }
}
