import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A received request. */
export type Received = { method: string; url: string; headers: IncomingHttpHeaders; body: string }
export type Answer = (response: ServerResponse, received: Received) => void

/** A test server that plays the network and its faults: it sends the given responses in order. */
export async function scriptedServer(...answers: Answer[]) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url = '', headers } = request
    const one = { method, url, headers, body: Buffer.concat(chunks).toString() }
    received.push(one)
    const answer = answers[Math.min(received.length, answers.length) - 1]
    answer?.(response, one)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Answers with JSON. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))

/** Answers like a proxy without a reachable service. */
export const page =
  (status: number, text = '<h1>Bad gateway</h1>'): Answer =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'text/html' }).end(text)

export const nothing =
  (status: number): Answer =>
  (response) =>
    response.writeHead(status).end()

/** Closes the connection instead of answering. */
export const drop: Answer = (response) => response.destroy()

/** Closes the connection in the middle of a response. */
export const breakOff: Answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' })
  response.write('{"name":')
  setImmediate(() => response.destroy())
}

export const never: Answer = () => {}
