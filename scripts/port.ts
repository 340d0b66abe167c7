import { createServer } from 'node:net'

export const isFree = (port: number): Promise<boolean> =>
  open(port).then(
    () => true,
    () => false,
  )

/** A port of loopback that nobody has at the moment. */
export const freePort = (): Promise<number> => open(0)

/** Opens a port of loopback for a moment. @returns its number @throws where somebody has it */
function open(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}
