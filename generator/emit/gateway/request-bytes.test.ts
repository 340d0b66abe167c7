import { expect } from 'chai'
import { contractOf } from '../../target/testing.ts'
import { longRequests, unforeseenRefusals } from './request-bytes.ts'

/** A contract of one operation with one parameter in its query. */
const withParameter = (schema: object, responses: readonly number[] = [], explode = true) =>
  contractOf({
    openapi: '3.0.3',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          tags: ['thing'],
          summary: 'x',
          security: [],
          parameters: [{ name: 'q', in: 'query', description: 'x', required: false, explode, schema }],
          responses: Object.fromEntries([200, ...responses].map((status) => [status, { description: 'x' }])),
        },
      },
    },
  })
const bytes = (schema: object, explode = true) => longRequests(withParameter(schema, [], explode))[0]?.bytes
/** `GET /things HTTP/1.1`, `q` and what joins it. */
const LINE = 20 + 5

describe('the length of requests', () => {
  it('counts a character of any language as the twelve bytes that it takes in an address, and one of an id as one', () => {
    expect(bytes({ type: 'string', maxLength: 1_000 })).to.equal(LINE + 12_000)
    expect(bytes({ type: 'string', maxLength: 7_000, pattern: '^[a-z0-9-]+$' })).to.equal(LINE + 7_000)
    expect(bytes({ type: 'string', maxLength: 3_000, pattern: '^[!-~]+$' })).to.equal(LINE + 9_000)
  })

  it('counts every entry of a list, with its name where that is repeated', () => {
    const ids = { type: 'array', maxItems: 200, items: { type: 'string', format: 'uuid' } }
    expect(bytes(ids)).to.equal(20 + 200 * (5 + 36))
    expect(bytes(ids, false)).to.equal(LINE + 200 * (36 + 3))
    expect(bytes({ ...ids, maxItems: 20 })).to.equal(undefined)
  })

  it('has no end where the contract sets none', () => {
    expect(bytes({ type: 'string' })).to.equal(Number.POSITIVE_INFINITY)
    expect(bytes({ type: 'array', items: { type: 'boolean' } })).to.equal(Number.POSITIVE_INFINITY)
  })

  it('may exceed what API Gateway takes where the operation says so', () => {
    const long = { type: 'string', maxLength: 1_000 }
    const told = ['GET /things: 12025 bytes with the longest q, and no response 414 and 431']
    expect(unforeseenRefusals(withParameter(long))).to.deep.equal(told)
    expect(unforeseenRefusals(withParameter(long, [414]))).to.deep.equal(told)
    expect(unforeseenRefusals(withParameter(long, [414, 431]))).to.deep.equal([])
  })
})
