import { BlockList, isIP, isIPv6 } from 'node:net'

/** The trusted proxies in front of the gateway: their number, or their networks. */
export type TrustedProxies = { readonly count: number } | { readonly networks: readonly string[] }

/**
 * Reads `TRUSTED_PROXIES`: a count such as `1`, or networks such as `10.0.0.0/8, fd00::/8`.
 * @throws Error that names the expected form
 */
export function trustedProxies(raw: string): TrustedProxies {
  if (/^[1-9]$/.test(raw)) return { count: Number(raw) }
  const networks = raw.split(',').map((network) => network.trim())
  if (networks.every(isNetwork)) return { networks }
  throw new Error('must be a count from 1 to 9, or networks such as 10.0.0.0/8, separated by commas')
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const bits = isIPv6(address) ? 128 : 32
  return isIP(address) !== 0 && rest.length === 0 && /^\d{1,3}$/.test(prefix ?? '') && Number(prefix) <= bits
}

/**
 * Finds the address of the client behind trusted proxies. Each proxy appends the address it was called from to `X-Forwarded-For`,
 * so only entries that a trusted proxy has written count: the list is read from its end up to the first address that is not a
 * trusted proxy; everything before it is the client's claim.
 * @returns a function from the connection's address and the values of `X-Forwarded-For` to the client's address
 */
export function clientAddress(trusted: TrustedProxies | undefined) {
  if (trusted === undefined) return (remote: string, _forwarded: readonly string[]): string => remote
  const isTrusted = 'count' in trusted ? undefined : within(trusted.networks)
  return (remote: string, forwarded: readonly string[]): string => {
    const claimed = forwarded.join(',').split(',').reverse()
    let client = remote
    for (const [hop, entry] of claimed.entries()) {
      if (isTrusted === undefined ? hop >= (trusted as { count: number }).count : !isTrusted(client)) break
      const address = withoutPort(entry.trim())
      // If a trusted proxy writes no address, it is the last known hop itself.
      if (isIP(address) === 0) break
      client = address
    }
    return client
  }
}

/** Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(entry: string): string {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(entry) ?? []
  const [, plain] = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(entry) ?? []
  return bracketed ?? plain ?? entry
}

function within(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    list.addSubnet(address, Number(prefix), isIPv6(address) ? 'ipv6' : 'ipv4')
  }
  // An IPv6 socket reports IPv4 addresses as ::ffff:192.0.2.1.
  return (address) => {
    const plain = /^::ffff:\d+\./i.test(address) ? address.slice('::ffff:'.length) : address
    return isIP(plain) !== 0 && list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4')
  }
}
