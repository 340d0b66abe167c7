import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { createAuthorizer } from '@tomorro/authorizer/authorizer'
import { configurationFrom } from '@tomorro/authorizer/configuration'
import type { PolicyDocument } from '@tomorro/authorizer/policy'
import { authorizerEvent } from '@tomorro/gateway/authorizer-event'
import { readDocument } from '@tomorro/gateway/document'
import { listen } from '@tomorro/gateway/listen'
import { receiveHeaders } from '@tomorro/gateway/received-headers'
import { router } from '@tomorro/gateway/route'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import restDocument from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }

// What nginx asks by auth_request: the same authorizer, the same table of routes, the answer as headers.

const authorizer = createAuthorizer(configurationFrom(process.env, policy as PolicyDocument), {
  now: () => new Date(),
  log: (fact) => void JSON.stringify(fact),
})
const match = router(readDocument(restDocument).routes)

const server = createServer(async ({ headers, rawHeaders }, response) => {
  const method = String(headers['x-original-method'])
  const [path = '', query = ''] = String(headers['x-original-uri']).split('?')
  const matched = match(method, path)
  if (matched === undefined) return void response.writeHead(403).end()
  const { value, pathParameters } = matched
  const received = receiveHeaders(rawHeaders, (name) => name.toLowerCase().startsWith('x-original-'))
  const asked = { requestId: randomUUID(), method, template: value.template, path, query, pathParameters }
  try {
    const event = authorizerEvent({ ...asked, headers: received, sourceIp: '127.0.0.1', now: new Date() })
    const { context } = await authorizer(event)
    if (context === undefined) response.writeHead(403).end()
    else response.writeHead(200, { 'X-Org-ID': context.orgId ?? '', 'X-User-ID': context.userId ?? '' }).end()
  } catch {
    response.writeHead(401).end()
  }
})
await listen(server, Number(process.env.PORT), '127.0.0.1')
process.once('disconnect', () => process.exit())
