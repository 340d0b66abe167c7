import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { continueWhenRead } from '@tomorro/runtime/body-bytes'
import { createLog, type Log } from './log.ts'

/** A response; the body is parsed JSON, or a buffer for a file. */
// biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what the body is
export type Answer = { status: number; headers: Headers; body: any }

export type Ask = (
  method: string,
  path: string,
  sent?: { body?: unknown; headers?: Record<string, string>; redirect?: 'follow' | 'manual' },
) => Promise<Answer>

/** A service that listens on a port of its own, for tests over real HTTP. */
export type Served = {
  /** Sends requests as the gateway does for this organisation and user; without an organisation, with no caller. */
  as(organisationId?: string, userId?: string): Ask
  close(): Promise<void>
}

/** Serves an app on loopback until closed. */
export async function serve(app: RequestListener): Promise<Served> {
  // A test may work for longer than Node keeps an idle connection (5 s); its next request would fail on the closed connection.
  const server = createServer({ keepAliveTimeout: 60_000 }, app)
  continueWhenRead(server, app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    as:
      (organisationId, userId) =>
      async (method, path, { body, headers, redirect = 'follow' } = {}) => {
        const response = await fetch(`http://127.0.0.1:${port}${path}`, {
          method,
          redirect,
          headers: {
            ...(organisationId === undefined ? {} : { 'X-Org-ID': organisationId }),
            ...(userId === undefined ? {} : { 'X-User-ID': userId }),
            ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
        })
        return { status: response.status, headers: response.headers, body: await contentOf(response) }
      },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function contentOf(response: Response): Promise<unknown> {
  const bytes = Buffer.from(await response.arrayBuffer())
  if (bytes.length === 0) return undefined
  return /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(bytes.toString()) : bytes
}

/** A silent log, except for the error behind each 500, so that a failing test shows its cause. */
export const testLog = (name: string, print: (text: string) => void = (text) => process.stderr.write(text)): Log =>
  createLog(name, 'error', {
    write(line: string) {
      const { code, operationId = '', requestId, err } = JSON.parse(line)
      if (code !== 'internal_error') return
      const at = String(err?.at).split(' < ').slice(0, 3)
      print(
        `${[`    500 ${operationId} (request ${requestId}): ${err?.type}: ${err?.message}`, ...at].join('\n      ')}\n`,
      )
    },
  })
