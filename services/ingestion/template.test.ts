import { expect } from 'chai'
import { acme, ingestionForTests } from './testing.ts'

describe('a template', () => {
  const { as } = ingestionForTests()

  it('is not given out yet, which 501 says', async () => {
    const { status, body } = await as(acme)('GET', '/ingestion/template/electricity-usage')
    expect([status, body.type]).to.deep.equal([501, 'urn:tomorro:not-implemented'])
  })

  it('is not taken in yet, which 501 says', async () => {
    const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const { status, body } = await as(acme)('POST', '/ingestion/template', { body: {}, headers: multipart })
    expect([status, body.type]).to.deep.equal([501, 'urn:tomorro:not-implemented'])
  })
})
