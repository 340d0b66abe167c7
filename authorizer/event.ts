import { normalHeaderName } from './header-name.ts'

/** The facts of a REQUEST event that a decision rests on. The request path is not among them: only the matched template counts. */
export type EventFacts = {
  readonly requestId: string
  readonly method: string
  /** The resource that the gateway matched, such as `/ingestion/items/{itemId}`. */
  readonly template: string
  /** `arn:…:{api}/{stage}`, without method and path. */
  readonly api: string
  /** Every value of the Authorization header, under any casing, in either of the event's two header maps. */
  readonly authorization: readonly string[]
  /** The names of all headers, each in its normal spelling. */
  readonly headerNames: ReadonlySet<string>
}

/** `arn:{partition}:execute-api:{region}:{account}:{api}/{stage}/{METHOD}/{path}`; the path may hold anything, colons included. */
const methodArnPattern =
  /^(arn:aws[a-z-]{0,16}:execute-api:[a-z0-9-]{1,32}:(\d{12}):([a-z0-9]{1,32})\/([A-Za-z0-9_-]{1,128}))\/([A-Z]{1,16})\//

/**
 * Reads an API Gateway REQUEST event (REST API, payload 1.0), trusting nothing about its shape.
 * @returns `malformed_event` where it is another kind of event, lacks a field, or its method ARN and its context tell of different
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

function readHeaders(
  single: unknown,
  multiple: unknown,
): Pick<EventFacts, 'authorization' | 'headerNames'> | undefined {
  const headers = Object.entries(single ?? {})
  const lists = Object.entries(multiple ?? {})
  if (!headers.every(([, value]) => typeof value === 'string')) return undefined
  if (!lists.every(([, values]) => Array.isArray(values) && values.every((value) => typeof value === 'string')))
    return undefined
  const headerNames = new Set([...headers, ...lists].map(([name]) => normalHeaderName(name)))
  return { headerNames, authorization: authorizationOf(headers, lists) }
}

/** The two maps tell the same header twice, so one equal value in each is one value; a list of two stays two. */
function authorizationOf(headers: [string, string][], lists: [string, string[]][]): string[] {
  const isAuthorization = ([name]: [string, unknown]) => name.trim().toLowerCase() === 'authorization'
  const ofHeaders = headers.filter(isAuthorization).map(([, value]) => value)
  const ofLists = lists.filter(isAuthorization).flatMap(([, values]) => values)
  if (ofLists.length > 1) return ofLists
  return ofHeaders.length > 1 ? ofHeaders : [...new Set([...ofHeaders, ...ofLists])]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
