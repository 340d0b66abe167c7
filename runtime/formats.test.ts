import { expect } from 'chai'
import { formats } from './formats.ts'

const cases: Record<string, { fits: string[]; not: string[] }> = {
  date: {
    fits: ['2025-12-31', '2024-02-29', '2000-02-29', '0000-01-01'],
    not: [
      '2025-02-29',
      '1900-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-04-31',
      '2025-1-1',
      '2025-12-31T00:00:00Z',
      ' 2025-12-31',
      '٢٠٢٥-١٢-٣١',
    ],
  },
  'date-time': {
    fits: [
      '2026-01-15T09:30:00Z',
      '2026-01-15t09:30:00.123456z',
      '2026-06-30T18:59:60-05:00',
      '2026-01-15T23:59:60Z',
      '2026-01-15T09:30:00+05:30',
    ],
    not: [
      '2026-01-15',
      '2026-01-15 09:30:00Z',
      '2026-01-15T09:30:00',
      '2026-02-30T09:30:00Z',
      '2026-01-15T24:00:00Z',
      '2026-01-15T09:30Z',
      '2026-01-15T09:30:00+24:00',
      '2026-01-15T22:59:60Z',
      '2026-01-15T23:59:61Z',
      '2026-01-15T23:59:60',
      '2026-01-15T23:59:60.5+01:00',
    ],
  },
  time: { fits: ['09:30:00Z', '23:59:59.9-01:00'], not: ['09:30', '9:30:00Z', '09:60:00Z'] },
  duration: { fits: ['P1D', 'PT5M', 'P1Y2M3DT4H5M6S', 'P3W'], not: ['P', 'PT', 'P1W2D', '1D', 'P1H'] },
  uuid: {
    fits: ['01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11', '01936FDB-7A50-7C30-9D1A-3F8F0A4B2C11'],
    not: [
      '01936fdb7a507c309d1a3f8f0a4b2c11',
      '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c1',
      '{01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11}',
      '',
    ],
  },
  email: {
    fits: ['reviewer@tomorro.example', 'a.b+c@d-e.co.uk', "!#$%&'*+/=?^_`{|}~-@b.cd"],
    // The fourth begins with a Cyrillic letter.
    not: [
      'ann\u0001@b.cd',
      'ann\u00a0@b.cd',
      'José@b.cd',
      'аnn@b.cd',
      'a',
      'a@',
      '@b.c',
      'a@b',
      'a b@c.d',
      'a@b..c',
      'a@-b.c',
      '.a@b.c',
      'a..b@c.d',
      `${'a'.repeat(250)}@b.cd`,
    ],
  },
  hostname: {
    fits: ['tomorro.example', 'localhost', 'a-b.c', 'a--b', '1.2', `${'a'.repeat(63)}.b`],
    not: [
      '',
      '.',
      '-a',
      'a-',
      'a.',
      '.a',
      'a.-b',
      'a-.b',
      'a..b',
      'a_b',
      'a\n',
      `${'a'.repeat(64)}.b`,
      `${'a.'.repeat(127)}a`,
    ],
  },
  ipv4: { fits: ['127.0.0.1', '255.255.255.255'], not: ['256.0.0.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.4.'] },
  ipv6: { fits: ['::1', '2001:db8::8a2e:370:7334'], not: ['127.0.0.1', ':::', '1::2::3', 'g::1'] },
  uri: {
    fits: ['https://tomorro.example/a?b#c', 'urn:tomorro:invalid-request'],
    not: [
      '/a',
      'tomorro.example',
      'http://',
      '',
      'http://a b',
      'http://[::1',
      'https://x/%zz',
      'http://x/[y]',
      'http://a:b:c',
    ],
  },
  'date-time-local': { fits: ['2026-01-15T09:30:00'], not: ['2026-01-15T09:30:00Z', '2026-01-15'] },
  'time-local': { fits: ['09:30:00', '09:30:00.5'], not: ['09:30:00Z', '24:00:00'] },
  'http-date': { fits: ['Thu, 15 Jan 2026 09:30:00 GMT'], not: ['2026-01-15', 'Thu, 15 Jan 2026 09:30:00 +0000'] },
  'idn-email': { fits: ['실례@실례.테스트', 'a@b.c'], not: ['2962', '@b.c', 'a..b@c'] },
  'uri-reference': {
    fits: ['/a', '', '?b', '#c', 'a/b:c', 'https://tomorro.example'],
    not: ['a:b c', '\\\\a', ':a', '#a#b'],
  },
  iri: { fits: ['https://ƒøø.ßår/?∂éœ=πîx#πîüx'], not: ['/âππ', 'http://2001:0db8:85a3::7334'] },
  'iri-reference': { fits: ['âππ', '#ƒrägmênt'], not: ['#ƒräg\\mênt'] },
  'uri-template': { fits: ['/a/{b}{?c*,d:3}', '{+x.y}'], not: ['/a/{b', '/a/{}', 'a b', '{b:0}'] },
  'json-pointer': { fits: ['', '/a~1b/0/~0'], not: ['a', '/~2', '/a~', '#/a'] },
  'relative-json-pointer': { fits: ['0', '1/a', '2#'], not: ['/a', '-1/a', '01', '0##'] },
  regex: { fits: ['^a+$', '\\p{L}'], not: ['(', '\\a', '^(abc]'] },
  base64url: { fits: ['', 'YQ', 'YQ==', '_-8'], not: ['Y', 'a+b=', 'a/bc'] },
  char: { fits: ['a', '😀', '\n'], not: ['', 'ab'] },
  decimal: { fits: ['0', '-1.50', '12'], not: ['01', '1.', '1e3', ''] },
  byte: { fits: ['', 'YQ==', 'YWI=', 'YWJj'], not: ['YQ', 'Y===', 'YW Jj', 'YWJj\n'] },
}

describe('formats', () => {
  for (const [name, { fits, not }] of Object.entries(cases)) {
    for (const value of fits)
      it(`take ${JSON.stringify(value)} for a ${name}`, () => {
        expect(formats[name]?.(value)).to.equal(true)
      })
    for (const value of not)
      it(`do not take ${JSON.stringify(value.slice(0, 60))} for a ${name}`, () => {
        expect(formats[name]?.(value)).to.equal(false)
      })
  }

  it('take no time to speak of for 10,000 characters that nearly fit', () => {
    const started = performance.now()
    for (const [name, fits] of Object.entries(formats))
      for (const character of ['k', '0', 'a.', '/', '%41', '-', '@a.', 'P1D', ':', '{a}'])
        expect(fits(`${character.repeat(10_000)}\0`), name).to.be.a('boolean')
    expect(performance.now() - started).to.be.below(5_000)
  })

  it('are each tried here', () => {
    expect(Object.keys(formats)).to.have.members(Object.keys(cases))
  })
})
