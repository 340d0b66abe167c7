import { expect } from 'chai'
import { EnvironmentError, optional, port, readEnv, url } from './env.ts'

describe('readEnv', () => {
  const shape = { PORT: port, DATABASE_URL: url, LOG_LEVEL: optional(String, 'info') }

  it('answers typed values, and the default of what may be left out', () => {
    const env = readEnv(shape, { PORT: '4101', DATABASE_URL: 'postgres://localhost/tomorro', OTHER: 'x' })
    expect(env).to.deep.equal({ PORT: 4101, DATABASE_URL: 'postgres://localhost/tomorro', LOG_LEVEL: 'info' })
  })

  it('names every missing and every wrong variable in one line', () => {
    expect(() => readEnv(shape, { PORT: '70000', DATABASE_URL: '' }))
      .to.throw(EnvironmentError)
      .with.property('message', 'environment: PORT must be a port from 0 to 65535; DATABASE_URL is not set')
  })
})
