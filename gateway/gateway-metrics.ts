import type { AuthorizerFact } from '@tomorro/authorizer/authorizer'
import { createMetrics, type Metrics } from '@tomorro/service-kit/metrics'
import { Counter } from 'prom-client'
import type { AnswerFact } from './gateway.ts'

export type GatewayMetrics = {
  readonly metrics: Metrics
  readonly onAnswer: (fact: AnswerFact) => void
  readonly onDecision: (fact: AuthorizerFact) => void
}

/** The gateway's metrics: requests and their latency, decisions of the authorizer with their reasons, failed key fetches. */
export function gatewayMetrics(): GatewayMetrics {
  const metrics = createMetrics('gateway')
  const registers = [metrics.registry]
  const decisions = new Counter({
    name: 'tomorro_authorizer_decisions_total',
    help: 'Decisions of the authorizer, and what refusals rest on',
    labelNames: ['answer', 'because'] as const,
    registers,
  })
  const failedFetches = new Counter({
    name: 'tomorro_authorizer_keys_unavailable_total',
    help: 'Fetches of the issuer’s keys that failed',
    registers,
  })
  return {
    metrics,
    onAnswer: ({ operationId, status, milliseconds }) =>
      metrics.observe({ ...(operationId === undefined ? {} : { operationId }), status, seconds: milliseconds / 1_000 }),
    onDecision: (fact) => {
      if (fact.event === 'keys_unavailable') failedFetches.inc()
      else decisions.inc({ answer: fact.answer, because: fact.because ?? 'none' })
    },
  }
}
