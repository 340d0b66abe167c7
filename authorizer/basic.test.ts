import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { expect } from 'chai'
import { ADMIN_KEYS_MAX, basicVerifier } from './basic.ts'
import { adminKeys, adminSecrets } from './testing.ts'

const encode = (text: string) => Buffer.from(text).toString('base64')
const { retool: secret, next } = adminSecrets

describe('an admin key', () => {
  const { timingSafeEqual, createHash } = crypto
  let compared: number[]
  let hashed: number

  beforeEach(() => {
    compared = []
    hashed = 0
  })
  before(() => {
    crypto.timingSafeEqual = (a, b) => {
      compared.push(a.byteLength)
      return timingSafeEqual(a, b)
    }
    crypto.createHash = (...args) => {
      hashed += 1
      return createHash(...args)
    }
    syncBuiltinESMExports()
  })
  after(() => {
    Object.assign(crypto, { timingSafeEqual, createHash })
    syncBuiltinESMExports()
  })

  for (const keys of [adminKeys, adminKeys.slice(0, 1), []])
    for (const [what, credential] of [
      ['right', encode(`retool:${secret}`)],
      ['right, of the other key', encode(`next:${next}`)],
      ['wrong in its last character', encode(`retool:${secret.slice(0, -1)}x`)],
      ['wrong in its first character', encode(`retool:x${secret.slice(1)}`)],
      ['of another length', encode('retool:x')],
      ['of an unknown id', encode(`nobody:${secret}`)],
      ['no pair at all', encode('retool')],
      ['no base64', '%%%'],
    ] as const)
      it(`58: costs the same among ${keys.length} keys, so that timing tells nothing: ${what}`, () => {
        const verify = basicVerifier(keys)
        compared = []
        hashed = 0
        verify(credential)
        expect(compared, 'digests compared in constant time').to.deep.equal(Array(2 * ADMIN_KEYS_MAX).fill(32))
        expect(hashed, 'digests made').to.equal(2)
      })
})
