import { normalHeaderName } from '@tomorro/service-kit/header-name'

/**
 * The facts of a REQUEST event that a decision depends on. The request path is not among them: only the matched template counts.
 */
export type EventFacts = {
  readonly requestId: string
  readonly method: string
  /** The matched resource, such as `/ingestion/items/{itemId}`. */
  readonly template: string
  /** `arn:…:{api}/{stage}`, without method and path. */
  readonly api: string
  /** Every value of the Authorization header, under any casing, in either of the event's two header maps. */
  readonly authorization: readonly string[]
  /** The names of all headers in normalised spelling. */
  readonly headerNames: ReadonlySet<string>
}

/** `arn:{partition}:execute-api:{region}:{account}:{api}/{stage}/{METHOD}/{path}`; the path may contain anything, even colons. */
const methodArnPattern =
  /^(arn:aws[a-z-]{0,16}:execute-api:[a-z0-9-]{1,32}:(\d{12}):([a-z0-9]{1,32})\/([A-Za-z0-9_-]{1,128}))\/([A-Z]{1,16})\//

/**
 * Reads an API Gateway REQUEST event (REST API, payload 1.0) without trusting its shape.
 * @returns `malformed_event` if it is another kind of event, lacks a field, or its method ARN and its context name different
 * APIs, stages or methods
 */
export function readEvent(event: unknown): EventFacts | 'malformed_event' {
  if (!isRecord(event) || event.type !== 'REQUEST' || !isRecord(event.requestContext)) return 'malformed_event'
  const { methodArn, httpMethod: method, resource: template, requestContext: context } = event
  if (typeof methodArn !== 'string' || typeof method !== 'string' || typeof template !== 'string')
    return 'malformed_event'
  const [, api, accountId, apiId, stage, arnMethod] = methodArnPattern.exec(methodArn) ?? []
  if (api === undefined || arnMethod !== method || context.httpMethod !== method) return 'malformed_event'
  if (context.apiId !== apiId || context.stage !== stage || context.accountId !== accountId) return 'malformed_event'
  if (context.resourcePath !== template || typeof context.requestId !== 'string') return 'malformed_event'
  const headers = readHeaders(event.headers, event.multiValueHeaders)
  return headers === undefined ? 'malformed_event' : { requestId: context.requestId, method, template, api, ...headers }
}

type Headers = Pick<EventFacts, 'authorization' | 'headerNames'>

/** The event repeats each header in both maps, so an equal value in each counts once; a list of two counts as two. */
function readHeaders(single: unknown, multiple: unknown): Headers | undefined {
  const headerNames = new Set<string>()
  const ofHeaders: string[] = []
  const ofLists: string[] = []
  for (const [name, value] of Object.entries(single ?? {})) {
    if (typeof value !== 'string') return undefined
    const normal = normalHeaderName(name)
    headerNames.add(normal)
    if (normal === 'authorization') ofHeaders.push(value)
  }
  for (const [name, values] of Object.entries(multiple ?? {})) {
    if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) return undefined
    const normal = normalHeaderName(name)
    headerNames.add(normal)
    if (normal === 'authorization') ofLists.push(...values)
  }
  if (ofLists.length > 1) return { headerNames, authorization: ofLists }
  const [first, second] = [ofHeaders[0], ofLists[0]]
  if (ofHeaders.length > 1 || second === undefined || first === second) return { headerNames, authorization: ofHeaders }
  return { headerNames, authorization: first === undefined ? ofLists : [first, second] }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
