import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { expectFreePort, freePorts, keptPort } from './port.ts'

describe('the port that a start keeps for the next one', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-port-'))
  const file = path.join(folder, 'openid-provider.port')
  const told: string[] = []
  const kept = () => keptPort(file, (line) => told.push(line))
  beforeEach(() => {
    told.length = 0
    rmSync(file, { force: true, recursive: true })
  })
  after(() => rmSync(folder, { recursive: true }))

  it('is taken again while it is free, and is any other where it is not or where there is none', async () => {
    expect(await kept()).to.equal(0)
    const [port = 0] = await freePorts(1)
    writeFileSync(file, String(port))
    expect(await kept()).to.equal(port)
    const server = createServer().listen(port, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await kept()).to.equal(0)
    server.close()
    expect(await keptPort(file, () => undefined, [port])).to.equal(0)
    expect(told).to.deep.equal([])
  })

  for (const text of ['', '0', '40', '6000', '10080', '70000', '4e3', '12a', '-1', '\0\0\0\0'])
    it(`is any other where the file holds ${JSON.stringify(text)}, which is told in one line by its name`, async () => {
      writeFileSync(file, text)
      expect(await kept()).to.equal(0)
      expect(told).to.have.length(1)
      expect(told[0]).to.match(new RegExp(`^${file} holds no port`))
    })
})

describe('the wait for a port', () => {
  it('never asks the clock that people set, so that it ends in time', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { now } = Date
    Date.now = () => expect.fail('asked the clock')
    try {
      const { port } = server.address() as AddressInfo
      const refusal = await expectFreePort(port).catch(({ message }: Error) => message)
      expect(refusal).to.match(/is taken; choose another one/)
    } finally {
      Date.now = now
      server.close()
    }
  })
})
