import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { continueWhenRead } from '@tomorro/runtime/body-bytes'
import type { Handler, Operations } from '@tomorro/runtime/operation'
import { createRouter } from '@tomorro/runtime/router'
import { createLog } from '@tomorro/service-kit/log'
import type { Contract } from '../model/model.ts'
import { writeGenerated } from './testing.ts'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
export type Sent = { body?: string | Uint8Array | FormData; headers?: Record<string, string>; chunked?: boolean }

/** The generated server of a contract on loopback, with handlers that a test sets one by one. */
export type GeneratedServer = {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  url: string
  /** The folder of the generated code. */
  folder: string
  handlers: Record<string, Handler>
  /** Sends a request with Node's client, because `fetch` does not send every method and header as written. */
  ask(method: string, path: string, sent?: Sent): Promise<Answer>
  /** Sends raw bytes; returns everything received until the connection ends or `until` appears. */
  raw(text: string, until?: string): Promise<string>
  /** The log entries. */
  logged: string[]
  /** Closes every connection, as clients that disconnect. */
  drop(): void
  close(): void
}

export async function serveGenerated(contract: Contract): Promise<GeneratedServer> {
  const generated = await writeGenerated(contract)
  const api = (await import(join(generated.folder, 'api.ts'))) as Record<string, Operations<Record<string, Handler>>>
  const operations = Object.values(api).find((member) => typeof member === 'object' && 'operations' in member)
  if (!operations) throw new Error('There is no table of operations')
  const handlers: Record<string, Handler> = {}
  const named = Object.fromEntries(
    operations.operations.map(({ operationId }): [string, Handler] => [
      operationId,
      (...args) => (handlers[operationId] ?? (async () => ({ status: 599 })))(...args),
    ]),
  )
  const logged: string[] = []
  const log = createLog('test', 'silent')
  log.error = (...told: unknown[]) => void logged.push(JSON.stringify(told))
  const router = createRouter(operations, named, { log, authenticate: {}, checkResponses: true })
  const app = (request: Parameters<typeof router>[0], response: Parameters<typeof router>[1]) =>
    router(request, response, () => response.writeHead(404).end('next'))
  const server = createServer(app)
  continueWhenRead(server, app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    folder: generated.folder,
    handlers,
    logged,
    ask: (method, path, sent = {}) => ask(port, method, path, sent),
    raw: (text, until) => raw(port, text, until),
    drop: () => server.closeAllConnections(),
    close() {
      generated.remove()
      server.closeAllConnections()
      server.close()
    },
  }
}

async function ask(port: number, method: string, path: string, { body, headers = {}, chunked }: Sent): Promise<Answer> {
  const form = body instanceof FormData ? new Response(body) : undefined
  const bytes = form ? Buffer.from(await form.arrayBuffer()) : (body as string | Uint8Array | undefined)
  const type = form?.headers.get('content-type')
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        port,
        method,
        path,
        headers: {
          ...(type ? { 'Content-Type': type } : {}),
          ...(bytes === undefined
            ? {}
            : chunked
              ? { 'Transfer-Encoding': 'chunked' }
              : { 'Content-Length': Buffer.byteLength(bytes) }),
          ...headers,
        },
      },
      async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() })
      },
    )
    sent.on('error', reject)
    sent.end(bytes)
  })
}

function raw(port: number, text: string, until?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let seen = ''
    socket.on('data', (chunk) => {
      seen += chunk.toString()
      if (until !== undefined && seen.includes(until)) socket.destroy()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(seen))
  })
}
