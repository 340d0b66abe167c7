import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Opens a port and sends `{ port }` to the parent process, if there is one.
 * @param port 0 lets the system choose
 * @param besides further properties of that message
 * @returns the open port
 */
export async function listen(server: Server, port: number, host: string, besides: object = {}): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: listening } = server.address() as AddressInfo
  process.send?.({ port: listening, ...besides })
  return listening
}
