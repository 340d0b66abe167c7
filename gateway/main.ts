import { createAuthorizer } from '@tomorro/authorizer/authorizer'
import { configurationFrom } from '@tomorro/authorizer/configuration'
import type { PolicyDocument } from '@tomorro/authorizer/policy'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import restDocument from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }
import contract from '@tomorro/generated/openapi.json' with { type: 'json' }
import { json, optional, port, readEnv } from '@tomorro/runtime/env'
import { createLog } from '@tomorro/runtime/log'
import { runMain, stopOnce } from '@tomorro/runtime/main'
import { readDocument } from './document.ts'
import { documentation } from './documentation.ts'
import { gateway } from './gateway.ts'
import { listen } from './listen.ts'

/**
 * Serves the API of all services behind one port, until SIGTERM or SIGINT. Environment: `PORT`, `HOST` (127.0.0.1),
 * `UPSTREAMS` (JSON object, origin by service), `DOCS_PAGE` (file of the contract as a page), `LOG_LEVEL`, and the authorizer's.
 * `--hostile` lets other spellings of the identity headers through to the services.
 */
runMain(async () => {
  const shape = {
    PORT: port,
    HOST: optional(String, '127.0.0.1'),
    UPSTREAMS: upstreams,
    DOCS_PAGE: optional(String, ''),
    LOG_LEVEL: optional(String, 'info'),
  }
  const { PORT, HOST, UPSTREAMS, DOCS_PAGE, LOG_LEVEL } = readEnv(shape, process.env)
  const configuration = configurationFrom(process.env, policy as PolicyDocument)
  const document = readDocument(restDocument)
  if (document.digest !== policy.digest)
    throw new Error('gateway document and policy were generated from different contracts')
  const log = createLog('gateway', LOG_LEVEL)
  const authorizer = createAuthorizer(configuration, { now: () => new Date(), log: (fact) => log.info(fact) })
  const hostile = process.argv.includes('--hostile')
  const extra = documentation({ contract, ...(DOCS_PAGE === '' ? {} : { page: DOCS_PAGE }) })
  const { server, stop } = gateway({ document, authorizer, upstreams: UPSTREAMS, log, hostile, extra })
  log.info({ port: await listen(server, PORT, HOST), hostile }, 'listening')
  stopOnce(stop)
})

function upstreams(raw: string): Readonly<Record<string, string>> {
  const value = json(raw)
  if (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((origin) => URL.canParse(String(origin)))
  )
    return value as Record<string, string>
  throw new Error('must be a JSON object, origin by service')
}
