import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { configurationFrom } from './configuration.ts'

describe('the configuration of the gateway', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-gateway-'))
  const file = (name: string) => path.join(folder, name)
  const good = { PORT: '4000', UPSTREAMS: '{"ingestion":"http://127.0.0.1:4101"}' }

  before(() => {
    writeFileSync(file('cert.pem'), 'certificate')
    writeFileSync(file('key.pem'), 'key')
  })
  after(() => rmSync(folder, { recursive: true }))

  it('limits clients and organisations unless told otherwise', () => {
    expect(configurationFrom(good)).to.deep.equal({
      port: 4000,
      host: '127.0.0.1',
      upstreams: { ingestion: 'http://127.0.0.1:4101' },
      docsPage: '',
      logLevel: 'info',
      rates: { client: { requests: 1_200, seconds: 60 }, organisation: { requests: 3_000, seconds: 60 } },
    })
  })

  it('takes rates, a certificate with its key, and a port for metrics', () => {
    const tls = { TLS_CERT: file('cert.pem'), TLS_KEY: file('key.pem') }
    const env = { ...good, ...tls, CLIENT_RATE: '5/1', ORGANISATION_RATE: 'none', METRICS_PORT: '0' }
    expect(configurationFrom(env)).to.deep.include({
      rates: { client: { requests: 5, seconds: 1 } },
      tls: { cert: 'certificate', key: 'key' },
      metricsPort: 0,
    })
  })

  for (const [variables, complaint] of [
    [{ UPSTREAMS: '{"ingestion":"somewhere"}' }, 'UPSTREAMS must be a JSON object, origin by service'],
    [
      { PUBLIC_ORIGIN: 'https://api.example/v1' },
      'PUBLIC_ORIGIN must be an origin, such as https://api.tomorro.example',
    ],
    [{ CLIENT_RATE: '5' }, 'CLIENT_RATE must be requests/seconds, such as 1200/60, or none'],
    [{ ORGANISATION_RATE: '0/60' }, 'ORGANISATION_RATE must be requests/seconds, such as 1200/60, or none'],
    [{ TLS_CERT: file('cert.pem') }, 'TLS_KEY is not set'],
    [{ TLS_KEY: file('key.pem') }, 'TLS_KEY requires TLS_CERT'],
  ] as const)
    it(`is refused: ${complaint}`, () => {
      expect(() => configurationFrom({ ...good, ...variables })).to.throw(`environment: ${complaint}`)
    })
})
