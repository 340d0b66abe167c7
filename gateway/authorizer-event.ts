import type { ReceivedHeaders } from './received-headers.ts'

/** The one API of this gateway; AWS would assign an id. */
const STAGE = 'local'
const API_ID = 'local'
const ACCOUNT_ID = '000000000000'
const API_ARN = `arn:aws:execute-api:eu-west-2:${ACCOUNT_ID}:${API_ID}/${STAGE}`

/** A request that matched a route. */
export type AskedFor = {
  readonly requestId: string
  readonly method: string
  readonly template: string
  /** As sent, percent-encoding and all, without the query. */
  readonly path: string
  readonly query: string
  readonly pathParameters: Readonly<Record<string, string>>
  readonly headers: ReceivedHeaders
  readonly sourceIp: string
  readonly now: Date
}

export const methodArnOf = (method: string, path: string): string => `${API_ARN}/${method}${path}`

/** The event of a REQUEST authorizer of a REST API (AWS: "Input to an API Gateway Lambda authorizer", payload 1.0). */
export function authorizerEvent({ requestId, method, template, path, query, ...rest }: AskedFor) {
  const { pathParameters, headers, sourceIp, now } = rest
  const parameters = new URLSearchParams(query)
  const queryNames = [...new Set(parameters.keys())]
  return {
    type: 'REQUEST',
    methodArn: methodArnOf(method, path),
    resource: template,
    path,
    httpMethod: method,
    headers: headers.single,
    multiValueHeaders: headers.multiple,
    queryStringParameters: Object.fromEntries(queryNames.map((name) => [name, parameters.getAll(name).at(-1)])),
    multiValueQueryStringParameters: Object.fromEntries(queryNames.map((name) => [name, parameters.getAll(name)])),
    pathParameters,
    stageVariables: {},
    requestContext: {
      accountId: ACCOUNT_ID,
      apiId: API_ID,
      stage: STAGE,
      requestId,
      resourcePath: template,
      httpMethod: method,
      path: `/${STAGE}${path}`,
      protocol: 'HTTP/1.1',
      requestTimeEpoch: now.getTime(),
      identity: { sourceIp },
    },
  }
}
