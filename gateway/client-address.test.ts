import { expect } from 'chai'
import { clientAddress, trustedProxies } from './client-address.ts'

const proxy = '10.0.0.7'
const client = '203.0.113.9'

describe('the address of a client', () => {
  for (const [what, trusted, remote, forwarded, expected] of [
    ['is that of the connection, whatever it claims, where no proxy is trusted', '', proxy, [client], proxy],
    ['is what one proxy appended', '1', proxy, [`198.51.100.1, ${client}`], client],
    ['is what the first of two proxies appended', '2', proxy, [`1.2.3.4, ${client}, 10.0.0.8`], client],
    ['is the first entry where there are fewer entries than proxies', '2', proxy, [client], client],
    ['is that of the proxy where it forwards nothing', '1', proxy, [], proxy],
    ['skips the proxies of a network, from the end', '10.0.0.0/8', proxy, [`1.2.3.4, ${client}, 10.9.9.9`], client],
    ['is that of the connection where a stranger claims another', '10.0.0.0/8', client, ['1.2.3.4'], client],
    ['is read from several headers in their order', '10.0.0.0/8', proxy, ['1.2.3.4', `${client}, 10.0.0.8`], client],
    ['is that of the proxy where it forwards no address', '1', proxy, ['unknown'], proxy],
    ['has no port', '1', proxy, [`${client}:4711`], client],
    ['may be of IPv6', '1', proxy, ['[2001:db8::1]:4711'], '2001:db8::1'],
    ['is known behind a proxy of IPv4 that a socket of IPv6 tells', '10.0.0.0/8', `::ffff:${proxy}`, [client], client],
  ] as const)
    it(what, () => {
      const find = clientAddress(trusted === '' ? undefined : trustedProxies(trusted))
      expect(find(remote, forwarded)).to.equal(expected)
    })

  for (const wrong of ['0', '-1', 'all', '10.0.0.0', '10.0.0.0/33', '::/129', '10.0.0.0/8,', 'localhost/8'])
    it(`is not looked for behind ${wrong}`, () => {
      expect(() => trustedProxies(wrong)).to.throw('must be a count from 1 to 9, or networks')
    })
})
