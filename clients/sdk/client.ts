import createFetchClient from 'openapi-fetch'
import { operations } from './generated/operations.ts'
import type { paths, operations as types } from './generated/types.ts'

export type { components } from './generated/types.ts'

/** The id of an operation of the contract, such as `createForm`. */
export type OperationId = keyof types

/** One method per operation of the contract. */
export type Tomorro = {
  [Id in OperationId]: Record<never, never> extends RequestOf<Id>
    ? (request?: RequestOf<Id>) => Promise<ReplyOf<Id>>
    : (request: RequestOf<Id>) => Promise<ReplyOf<Id>>
}

export type TomorroOptions = {
  /** Where the API is, such as `https://api.tomorro.example`. */
  url: string | URL
  /** Access token of an organisation's user or machine, or how to get one; asked for before each request. */
  token?: string | (() => string | Promise<string>)
  /** Key of the administration, as `keyId:secret` or as it stands after `Basic` (the same in Base64). */
  adminKey?: string
  fetch?: (request: Request) => Promise<Response>
  /** Sent with every request. */
  headers?: Record<string, string>
}

/**
 * A client of the API. Each method resolves to what was answered, whatever its status, so that `reply.status` tells which body
 * there is; it rejects where there was no answer, or one that is not what its media type says.
 */
export function createTomorro({ url, token, adminKey, fetch, headers }: TomorroOptions): Tomorro {
  const client = createFetchClient<paths>({
    baseUrl: String(url),
    ...(fetch ? { fetch } : {}),
    ...(headers ? { headers } : {}),
  })
  const authorization = async (scheme: string): Promise<Record<string, string>> => {
    if (scheme === 'basic' && adminKey !== undefined)
      return { Authorization: `Basic ${adminKey.includes(':') ? btoa(adminKey) : adminKey}` }
    if (scheme !== 'bearer' || token === undefined) return {}
    return { Authorization: `Bearer ${typeof token === 'string' ? token : await token()}` }
  }
  const send = async (row: OperationRow, { path, query, headers: own, body, signal }: AnyRequest = {}) => {
    // The typed methods of openapi-fetch go by path; the types of this client have already tied path, method and body together.
    const request = client.request as unknown as FetchClient
    const { data, error, response } = await request(row.method.toLowerCase(), row.path, {
      params: { path, query },
      headers: { ...(await authorization(row.scheme)), ...mediaHeader(row, body), ...own },
      body,
      signal,
      parseAs: 'stream',
      querySerializer: (values) => writeQuery(values, row.delimiters),
      bodySerializer: (value) => writeBody(row, value),
    })
    const { status } = response
    return { status, headers: response.headers, body: response.ok ? await readBody(response, data) : error }
  }
  const methods = Object.entries(operations).map(([id, row]) => [id, (request?: AnyRequest) => send(row, request)])
  return Object.fromEntries(methods) as Tomorro
}

/** What a method takes: the parts that the operation has, and a signal that abandons the request. */
export type RequestOf<Id extends OperationId> = Part<'path', types[Id]['parameters']['path']> &
  Part<'query', types[Id]['parameters']['query']> &
  Part<'headers', types[Id]['parameters']['header']> &
  BodyPart<types[Id]> & { signal?: AbortSignal }

type Part<Name extends string, Values> = [NonNullable<Values>] extends [never]
  ? unknown
  : Record<never, never> extends NonNullable<Values>
    ? { [N in Name]?: NonNullable<Values> }
    : { [N in Name]: NonNullable<Values> }

type BodyPart<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown

/** What a method resolves to: a union that `status` tells apart. */
export type ReplyOf<Id extends OperationId> = {
  [Status in keyof types[Id]['responses'] & number]: {
    status: Status
    headers: Headers
    body: BodyOf<types[Id]['responses'][Status]>
  }
}[keyof types[Id]['responses'] & number]

type BodyOf<Response> = Response extends { content: infer Content extends object } ? Content[keyof Content] : undefined

type AnyRequest = {
  path?: object
  query?: object
  headers?: Record<string, string>
  body?: unknown
  signal?: AbortSignal
}

type OperationRow = {
  method: string
  path: string
  scheme: string
  media?: string
  delimiters?: Readonly<Record<string, string>>
}

type FetchClient = (
  method: string,
  path: string,
  init: {
    params: { path: object | undefined; query: object | undefined }
    headers: Record<string, string>
    body: unknown
    signal: AbortSignal | undefined
    parseAs: 'stream'
    querySerializer: (values: Record<string, unknown>) => string
    bodySerializer: (value: unknown) => string | FormData
  },
) => Promise<{ data?: ReadableStream | null; error?: unknown; response: Response }>

/** A browser writes the boundary of a form into its media type by itself. */
const mediaHeader = ({ media }: OperationRow, body: unknown): Record<string, string> =>
  media === undefined || body === undefined || media === 'multipart/form-data' ? {} : { 'Content-Type': media }

function writeBody({ media }: OperationRow, value: unknown): string | FormData {
  if (media !== 'multipart/form-data') return JSON.stringify(value)
  const form = new FormData()
  for (const [name, part] of Object.entries(value as Record<string, unknown>))
    if (part !== undefined) form.append(name, part instanceof Blob ? part : String(part))
  return form
}

function writeQuery(values: Record<string, unknown>, delimiters: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === null) return []
    const texts = [value].flat().map((item) => encodeURIComponent(String(item)))
    const delimiter = Array.isArray(value) ? delimiters[name] : undefined
    const key = encodeURIComponent(name)
    return delimiter === undefined ? texts.map((text) => `${key}=${text}`) : [`${key}=${texts.join(delimiter)}`]
  })
  return pairs.join('&')
}

async function readBody({ status, headers }: Response, data: ReadableStream | null | undefined): Promise<unknown> {
  if (status === 204 || !data) return undefined
  const answer = new Response(data, { headers })
  return /^application\/(?:[\w.+-]+\+)?json\b/.test(headers.get('Content-Type') ?? '') ? answer.json() : answer.blob()
}
