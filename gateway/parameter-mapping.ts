import type { MockIntegration, ProxyIntegration, Route } from './document.ts'
import type { ReceivedHeaders } from './received-headers.ts'

/** The inputs of a mapping. */
export type MappingSource = {
  readonly requestId: string
  /** The authorizer's context. */
  readonly context: Readonly<Record<string, unknown>>
  readonly pathParameters: Readonly<Record<string, string>>
  readonly headers: ReceivedHeaders
}

export type MappedRequest = {
  readonly path: string
  /** Name, value, name, value. */
  readonly headers: string[]
}

type Reading = (source: MappingSource) => string | undefined

/**
 * Not passed on by HTTP integrations (LocalStack, `gateway/integrations/http.py` and its `header_utils`, recorded from AWS); `Host`
 * becomes the service's own.
 */
const droppedOnForward = new Set([
  'host',
  'via',
  // The body is forwarded unchanged, so a service has to detect compression by itself.
  'content-encoding',
  'expect',
  'proxy-authenticate',
  'te',
  'keep-alive',
  'proxy-connection',
])

/** The headers that some operation sets for its service, as the document spells them. */
export function mappedHeaders(routes: readonly Route[]): ReadonlySet<string> {
  const targets = routes.flatMap(({ integration }) =>
    integration.kind === 'mock' ? [] : Object.keys(integration.requestParameters),
  )
  const names = targets.filter((target) => target.startsWith(headerTarget))
  return new Set(names.map((target) => target.slice(headerTarget.length)))
}

const headerTarget = 'integration.request.header.'
const pathTarget = 'integration.request.path.'

/**
 * Compiles an integration's `requestParameters` once, so that each request only reads. A mapped header replaces the client's of
 * the same name (LocalStack, `test_http_proxy_integration_request_data_mappings`, recorded from AWS). A mapping without its
 * source sends no header, which services refuse.
 * @param passes whether a client's header is forwarded to the service
 */
export function parameterMapping(
  integration: ProxyIntegration | MockIntegration,
  passes: (name: string) => boolean,
): (source: MappingSource) => MappedRequest {
  if (integration.kind === 'mock') return () => ({ path: '', headers: [] })
  const readings = Object.entries(integration.requestParameters).map(([target, from]) => ({
    target,
    read: reading(from),
  }))
  const headerReadings = below(headerTarget, readings)
  const pathReadings = new Map(below(pathTarget, readings))
  if (headerReadings.length + pathReadings.size < readings.length)
    throw new Error(`${integration.path}: only headers and path are mapped`)
  const pathParts = integration.path.split(/\{([^{}]+)\}/)
  return (source) => {
    const headers = forwarded(source.headers, passes)
    for (const [name, read] of headerReadings) {
      const value = read(source)
      if (value !== undefined) headers.push(name, value)
    }
    // Odd parts are parameter names. Their values stay encoded as the client sent them.
    const path = pathParts.map((part, index) => (index % 2 === 0 ? part : (pathReadings.get(part)?.(source) ?? '')))
    return { path: path.join(''), headers }
  }
}

const below = (prefix: string, readings: readonly { target: string; read: Reading }[]): [string, Reading][] =>
  readings.flatMap(({ target, read }) => (target.startsWith(prefix) ? [[target.slice(prefix.length), read]] : []))

/** The client's headers, with the defaults that REST APIs add where they are missing. */
function forwarded({ list }: ReceivedHeaders, passes: (name: string) => boolean): string[] {
  const headers: string[] = []
  let [accepts, agent] = [false, false]
  for (let index = 0; index < list.length; index += 2) {
    const name = list[index] ?? ''
    const lowerCase = name.toLowerCase()
    if (droppedOnForward.has(lowerCase) || !passes(name)) continue
    accepts ||= lowerCase === 'accept'
    agent ||= lowerCase === 'user-agent'
    headers.push(name, list[index + 1] ?? '')
  }
  if (!accepts) headers.push('Accept', 'application/json')
  if (!agent) headers.push('User-Agent', 'AmazonAPIGateway_local')
  return headers
}

/** `context.…`, `method.request.{path,header}.…` or a literal in single quotes. */
function reading(from: string): Reading {
  const [, literal] = /^'(.*)'$/.exec(from) ?? []
  if (literal !== undefined) return () => literal
  if (from === 'context.requestId') return ({ requestId }) => requestId
  const [, contextKey] = /^context\.authorizer\.(\w+)$/.exec(from) ?? []
  if (contextKey !== undefined)
    return ({ context }) => (context[contextKey] === undefined ? undefined : String(context[contextKey]))
  const [, place, name = ''] = /^method\.request\.(path|header)\.([\w-]+)$/.exec(from) ?? []
  if (place === 'path') return ({ pathParameters }) => pathParameters[name]
  // API Gateway's mapping expressions are case-sensitive.
  if (place === 'header') return ({ headers }) => headers.single[name]
  throw new Error(`request parameter from ${from}`)
}
