import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A load balancer of one service, as the one of AWS: requests go to its targets in turn. */
export type Balancer = {
  readonly address: string
  /** Requests that are under way at a target. */
  register(port: number): void
  /** Sends a target no more requests. @returns once those under way at it are answered */
  deregister(port: number): Promise<void>
  close(): void
}

/** As long as the load balancer of AWS keeps an idle connection. */
const KEEP_ALIVE_MS = 60_000

/** Listens on loopback. A target that cannot be reached is answered 502, as by AWS; nothing is tried again. */
export async function startBalancer(): Promise<Balancer> {
  // Connections are not kept: a target that stops closes idle ones, which a real balancer has deregistered by then.
  const agent = new Agent({ keepAlive: false })
  const targets: number[] = []
  const underWay = new Map<number, number>()
  const idle = new Map<number, () => void>()
  let turn = 0

  const forward = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const port = targets[turn++ % targets.length]
    if (port === undefined) return void outgoing.writeHead(503).end()
    underWay.set(port, (underWay.get(port) ?? 0) + 1)
    outgoing.once('close', () => {
      const left = (underWay.get(port) ?? 1) - 1
      underWay.set(port, left)
      if (left === 0) idle.get(port)?.()
    })
    const { method, url: path, rawHeaders } = incoming
    const sent = request({ host: '127.0.0.1', port, method, path, headers: rawHeaders, agent })
    sent.once('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, endToEnd(answer.rawHeaders))
      answer.pipe(outgoing)
    })
    sent.once('error', () => {
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(502).end()
    })
    incoming.pipe(sent)
  }

  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, forward)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    register: (port) => {
      targets.push(port)
    },
    async deregister(port) {
      targets.splice(targets.indexOf(port), 1)
      if ((underWay.get(port) ?? 0) > 0) await new Promise<void>((resolve) => idle.set(port, resolve))
      idle.delete(port)
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Without the headers of one connection (RFC 9110 §7.6.1), which say how long the target keeps its own. */
function endToEnd(raw: readonly string[]): string[] {
  const headers: string[] = []
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2)
    if (!/^(connection|keep-alive)$/i.test(name)) headers.push(name, value)
  }
  return headers
}
