import { createAuthorizer } from '@tomorro/authorizer/authorizer'
import { configurationFrom as authorizerConfigurationFrom } from '@tomorro/authorizer/configuration'
import type { PolicyDocument } from '@tomorro/authorizer/policy'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import restDocument from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }
import { createAccessLog, createLog, type Log } from '@tomorro/service-kit/log'
import { runMain, stopOnce } from '@tomorro/service-kit/main'
import type { Tracer } from '@tomorro/service-kit/trace'
import { watchEventLoop } from '@tomorro/service-kit/watchdog'
import { configurationFrom } from './configuration.ts'
import { contractDocuments } from './contract-documents.ts'
import { readDocument } from './document.ts'
import { documentation } from './documentation.ts'
import { gateway } from './gateway.ts'
import type { GatewayMetrics } from './gateway-metrics.ts'
import { listen } from './listen.ts'
import { webClient } from './web-client.ts'

/**
 * Serves the API of all services behind one port, until SIGTERM or SIGINT. Environment: the variables of `configuration.ts` and
 * of the authorizer.
 */
runMain(async () => {
  const { port, host, upstreams, docsPage, publicOrigin, logLevel, metricsPort, traceEndpoint, web, ...options } =
    configurationFrom(process.env)
  const configuration = authorizerConfigurationFrom(process.env, policy as PolicyDocument)
  const document = readDocument(restDocument)
  if (document.digest !== policy.digest)
    throw new Error('gateway document and policy were generated from different contracts: run npm run generate')
  const log = createLog('gateway', logLevel)
  const access = createAccessLog('gateway', logLevel)
  const measured = metricsPort === undefined ? undefined : await measure(metricsPort)
  const tracer = traceEndpoint === undefined ? undefined : await traceTo(traceEndpoint, log)
  const authorizer = createAuthorizer(configuration, {
    now: () => new Date(),
    log: (fact) => {
      access.info(fact)
      measured?.onDecision(fact)
    },
  })
  const answerDocumentation = documentation({
    documents: contractDocuments(),
    ...(docsPage === '' ? {} : { page: docsPage }),
    ...(publicOrigin === undefined ? {} : { publicOrigin }),
  })
  const apiSegments = new Set(['docs', 'openapi', 'readyz'])
  for (const { template } of document.routes) apiSegments.add(template.split('/', 2)[1] ?? '')
  const answerWeb = web === undefined ? () => false : webClient({ ...web, apiSegments })
  const { server, stop } = gateway({
    ...options,
    document,
    authorizer,
    upstreams,
    log,
    ...(tracer === undefined ? {} : { tracer }),
    extra: (request, response) => answerDocumentation(request, response) || answerWeb(request, response),
    onAnswer: (fact) => {
      access.info(fact, 'answered')
      measured?.onAnswer(fact)
    },
  })
  const ports = measured === undefined ? {} : { metricsPort: measured.port }
  log.info({ port: await listen(server, port, host, ports), ...ports, tls: options.tls !== undefined }, 'listening')
  watchEventLoop('gateway')
  stopOnce(() => stop().then(tracer?.close))
})

async function measure(port: number): Promise<GatewayMetrics & { readonly port: number }> {
  const [{ gatewayMetrics }, { serveMetrics }] = await Promise.all([
    import('./gateway-metrics.ts'),
    import('@tomorro/service-kit/metrics'),
  ])
  const measured = gatewayMetrics()
  return { ...measured, port: (await serveMetrics(measured.metrics, port)).port }
}

async function traceTo(endpoint: string, log: Log): Promise<Tracer> {
  const { createTracer } = await import('@tomorro/service-kit/trace')
  return createTracer(endpoint, 'gateway', (err) => log.warn({ err }, 'traces_lost'))
}
