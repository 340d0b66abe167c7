import createFetchClient, { type Middleware } from 'openapi-fetch'
import { browserExchange, uploadFromBrowser } from './browser-upload.ts'
import { placeCredentials, type UsedCredential } from './credentials.ts'
import { NoAnswer } from './failures.ts'
import type { OperationSpec } from './operation-spec.ts'
import { counted, type OnProgress } from './progress.ts'
import { addressOf, type ServerSpec } from './server-url.ts'
import type { Body } from './write-body.ts'
import { writeQuery } from './write-request.ts'

export type ExchangeOptions = {
  /** The address of the API, such as `https://api.example.com/v1`. */
  readonly url: string | URL
  /** Replacements for the servers of single operations, by the address in the contract. */
  readonly servers?: Readonly<Record<string, string>> | undefined
  /** Values of the variables in server addresses, such as `{ region: 'us' }`; a call may have others. */
  readonly variables?: Variables | undefined
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Further options of `fetch`, such as `{ credentials: 'include' }`. */
  readonly init?: RequestInit | undefined
  /** Middleware of openapi-fetch, called for each attempt. */
  readonly middleware?: readonly Middleware[] | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

export type Sent = {
  readonly id: string
  readonly spec: OperationSpec
  readonly path: string
  readonly query: string
  readonly cookies: string
  readonly variables: Variables | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | undefined
  readonly used: readonly UsedCredential[]
  readonly signal: AbortSignal
  readonly onUpload: OnProgress | undefined
}

/**
 * Returns a function that sends one request and waits for the head of the response.
 * @throws NoAnswer if the connection fails, TypeError if a browser would have to send other cookies than its own
 */
export function createExchange(options: ExchangeOptions) {
  const { url, headers, fetch, init, middleware = [] } = options
  const client = createFetchClient({ baseUrl: String(url), ...init, ...(headers ? { headers } : {}) })

  return async ({
    id,
    spec,
    path,
    query,
    cookies: written,
    variables,
    headers: own,
    body,
    used,
    signal,
    onUpload,
  }: Sent): Promise<Response> => {
    const credentials = placeCredentials(used)
    const cookies = [written, ...credentials.cookies].filter(Boolean).join('; ')
    let answer: Response | undefined
    // openapi-fetch's typed methods are by path; this client's types have already checked path, method and body together.
    const request = client.request as unknown as UntypedRequest
    await request(spec.method.toLowerCase(), spec.path, {
      ...(spec.server === undefined ? {} : { baseUrl: ownServer(spec.server, options, variables) }),
      params: { path: {} },
      pathSerializer: (address) => address.slice(0, -spec.path.length) + path,
      querySerializer: () => [query, writeQuery(credentials.query)].filter(Boolean).join('&'),
      headers: {
        ...credentials.headers,
        ...(cookies ? { Cookie: cookies } : {}),
        ...(body ? { 'Content-Type': body.type } : {}),
        ...own,
      },
      ...(body ? { body: body.content, duplex: 'half' } : {}),
      bodySerializer: (content) => content,
      signal,
      fetch: (prepared) => {
        if (cookies && !prepared.headers.has('Cookie'))
          throw new TypeError(`${id} sends cookies, and a browser sends none but its own`)
        const unsent = Object.keys(own).find(
          (name) => isOfConnection(name) || (isForbidden(name) && !prepared.headers.has(name)),
        )
        if (unsent !== undefined) throw new TypeError(`${id} has the header ${unsent}, which fetch does not send`)
        return transport(prepared, body, onUpload, fetch).catch((cause: unknown) => {
          throw new NoAnswer(id, cause)
        })
      },
      // First in the list, so that it sees the response after all other middleware. openapi-fetch would read the body otherwise:
      // it takes any text for an error and an empty one for none.
      middleware: [
        {
          onResponse({ response }) {
            answer = response
            return new Response(null, { status: 204 })
          },
        },
        ...middleware,
      ],
    })
    return answer as Response
  }
}

/** A relative server is relative to the client's own address (OpenAPI 3.1.1, Server Object, `url`). */
function ownServer(server: ServerSpec, { url, servers = {}, variables }: ExchangeOptions, own?: Variables): string {
  const said = servers[server.url]
  if (said !== undefined) return said
  const address = addressOf(server, { ...variables, ...own })
  const base = String(url)
  if (URL.canParse(address) || !URL.canParse(address, base)) return servers[address] ?? address
  return servers[address] ?? new URL(address, base).href.replace(/\/$/, '')
}

type UntypedRequest = (
  method: string,
  path: string,
  init: {
    baseUrl?: string
    params: { path: object }
    pathSerializer: (address: string) => string
    querySerializer: () => string
    headers: Record<string, string>
    body?: unknown
    duplex?: 'half'
    bodySerializer: (content: unknown) => unknown
    signal: AbortSignal
    fetch: (request: Request) => Promise<Response>
    middleware: readonly Middleware[]
  },
) => Promise<unknown>

/** Whether fetch sets or refuses a header everywhere (Fetch Standard, "forbidden request-header"). */
const isOfConnection = (name: string): boolean =>
  /^(?:host|connection|content-length|expect|keep-alive|transfer-encoding|upgrade)$/i.test(name)

/** Whether browsers, but not Node, silently omit a header. */
const isForbidden = (name: string): boolean =>
  /^(?:accept-charset|accept-encoding|access-control-.*|cookie2?|date|dnt|origin|referer|set-cookie|te|trailer|via|proxy-.*|sec-.*)$/i.test(
    name,
  )

/** Browsers report upload progress to XMLHttpRequest only; elsewhere the bytes that the connection takes are counted. */
async function transport(
  request: Request,
  body: Body | undefined,
  onUpload: OnProgress | undefined,
  fetch: ExchangeOptions['fetch'],
): Promise<Response> {
  const send = fetch ?? globalThis.fetch
  if (!onUpload || !body) return send(request)
  const XMLHttpRequest = browserExchange()
  if (XMLHttpRequest && !fetch) return uploadFromBrowser(XMLHttpRequest, request, onUpload)
  if (!request.body) return send(request)
  const size = sizeOf(body.content)
  const headers = new Headers(request.headers)
  // A stream has no length of its own, and some servers refuse a body without one.
  if (size !== undefined) headers.set('Content-Length', String(size))
  const stream = counted(request.body, size, onUpload)
  return send(new Request(request, { headers, body: stream, duplex: 'half' } as RequestInit))
}

function sizeOf(content: Body['content']): number | undefined {
  if (typeof content === 'string') return new TextEncoder().encode(content).byteLength
  if (content instanceof Blob) return content.size
  return content instanceof ReadableStream ? undefined : content.byteLength
}
