import { Problem, problemHeaders, toDocument } from '@tomorro/runtime/problem'
import { type GatewayResponse, REQUEST_ID } from './document.ts'

/** API Gateway's response types that this gateway uses. */
export type ResponseType =
  | 'ACCESS_DENIED'
  | 'AUTHORIZER_CONFIGURATION_ERROR'
  | 'AUTHORIZER_FAILURE'
  | 'INTEGRATION_FAILURE'
  | 'INTEGRATION_TIMEOUT'
  | 'MISSING_AUTHENTICATION_TOKEN'
  | 'REQUEST_TOO_LARGE'
  | 'UNAUTHORIZED'

/** Why no service responded: a response type of the document, or a problem without an API Gateway type. */
export type Rejection = ResponseType | Problem

export type ProblemResponse = {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
}

/** As the document spells it. */
const REQUEST_ID_HEADER = 'X-Request-ID'

const clientErrors: ReadonlySet<ResponseType> = new Set([
  'ACCESS_DENIED',
  'MISSING_AUTHENTICATION_TOKEN',
  'REQUEST_TOO_LARGE',
  'UNAUTHORIZED',
])

/**
 * Renders rejections from the document's gateway responses. A type that the document lacks falls back to DEFAULT_4XX or
 * DEFAULT_5XX, as in API Gateway.
 */
export function problemResponses(responses: ReadonlyMap<string, GatewayResponse>) {
  const readable = accessControl(responses.get('DEFAULT_5XX')?.headers ?? {})
  return (rejection: Rejection, requestId: string): ProblemResponse => {
    if (rejection instanceof Problem) return renderProblem(rejection, requestId, readable)
    const fallback = clientErrors.has(rejection) ? 'DEFAULT_4XX' : 'DEFAULT_5XX'
    const response = responses.get(rejection) ?? responses.get(fallback)
    if (response === undefined) return renderProblem(new Problem('internal_error'), requestId, readable)
    const { status, headers, template } = response
    const filledIn = Object.entries(headers).map(([name, value]) => [name, value === REQUEST_ID ? requestId : value])
    const own = { ...Object.fromEntries(filledIn), [REQUEST_ID_HEADER]: requestId }
    return { status, headers: own, body: fillIn(template, rejection, requestId) }
  }
}

type Headers = Readonly<Record<string, string>>

/** Without these a browser hides the response from the page. */
const accessControl = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('Access-Control-')))

function renderProblem(problem: Problem, requestId: string, readable: Headers): ProblemResponse {
  const headers = { ...readable, ...problemHeaders(problem), [REQUEST_ID_HEADER]: requestId }
  return { status: problem.status, headers, body: JSON.stringify(toDocument(problem, requestId)) }
}

/** Gateway responses know plain `$context` variables only, no VTL (AWS: "Gateway response types"). */
function fillIn(template: string, type: ResponseType, requestId: string): string {
  return template.replaceAll('$context.requestId', requestId).replaceAll('$context.error.responseType', type)
}
