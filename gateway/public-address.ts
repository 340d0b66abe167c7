import type { IncomingMessage } from 'node:http'

type Node = { readonly [name: string]: unknown }
type Server = { readonly url: string; readonly variables?: { readonly [name: string]: Node } }

/** A name or an address with an optional port; any other `Host` is invalid. */
const hostPattern = /^(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/

/**
 * The origin at which a client reached the gateway, from the request's `Host` and whether the connection is TLS.
 * @returns for example `http://127.0.0.1:4000`; undefined if `Host` is missing or invalid
 */
export function requestOrigin({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string | undefined {
  const host = headers.host?.toLowerCase() ?? ''
  if (!hostPattern.test(host)) return undefined
  const origin = `${'encrypted' in socket && socket.encrypted ? 'https' : 'http'}://${host}`
  // The pattern admits ports above 65,535 and addresses such as 1.2.3.4.5.
  return URL.canParse(origin) ? origin : undefined
}

/**
 * A contract that names its absolute server: `servers` of an OpenAPI document, the defaults of `{scheme}://{host}` in Retool's, the
 * variable `baseUrl` of a Postman collection.
 * @param origin such as `https://api.tomorro.example`
 */
export function withAddress(document: Node, origin: string): Node {
  const { servers, variable } = document
  if (Array.isArray(variable))
    return {
      ...document,
      variable: variable.map((one: Node) => (one.key === 'baseUrl' ? { ...one, value: origin } : one)),
    }
  if (!Array.isArray(servers)) return document
  const { protocol, host } = new URL(origin)
  const values: Record<string, string> = { scheme: protocol.slice(0, -1), host }
  return {
    ...document,
    servers: servers.map((server: Server) =>
      server.variables === undefined
        ? { ...server, url: origin }
        : {
            ...server,
            variables: Object.fromEntries(
              Object.entries(server.variables).map(([name, one]) => [
                name,
                { ...one, default: values[name] ?? one.default },
              ]),
            ),
          },
    ),
  }
}
