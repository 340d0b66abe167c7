import { expect } from 'chai'
import { decodeCursor, encodeCursor, toPage } from './page.ts'

describe('cursors', () => {
  it('come back as the key they were made of, in characters that need no escaping in a query', () => {
    const cursor = encodeCursor(['2026-01-15T09:30:00Z', 'ü/+?'])
    expect(cursor).to.match(/^[A-Za-z0-9_-]+$/)
    expect(decodeCursor(cursor, 2)).to.deep.equal(['2026-01-15T09:30:00Z', 'ü/+?'])
  })

  for (const [what, cursor] of [
    ['other text', 'abc'],
    ['a key of another length', encodeCursor(['a'])],
    ['values that are no strings', Buffer.from('[1,2]').toString('base64url')],
    ['U+0000', encodeCursor(['a\0', 'b'])],
    ['half of a surrogate pair', Buffer.from('["\\ud800","b"]').toString('base64url')],
    ['an object', Buffer.from('{"length":2}').toString('base64url')],
  ] as const)
    it(`refuse ${what} and name the parameter`, () => {
      expect(() => decodeCursor(cursor, 2))
        .to.throw()
        .with.nested.property('extra.errors[0].name', 'cursor')
    })

  it('refuse a key that the list cannot have, and name the parameter', () => {
    const cursor = encodeCursor(['not a number'])
    expect(() => decodeCursor(cursor, 1, ([key = '']) => /^[0-9]+$/.test(key)))
      .to.throw()
      .with.nested.property('extra.errors[0].name', 'cursor')
  })
})

describe('toPage', () => {
  const keyOf = (row: number) => [String(row)]
  it('has a next cursor, of its last item, only where more rows follow', () => {
    expect(toPage([1, 2, 3], 2, keyOf)).to.deep.equal({ items: [1, 2], nextCursor: encodeCursor(['2']) })
    expect(toPage([1, 2], 2, keyOf)).to.deep.equal({ items: [1, 2], nextCursor: null })
    expect(toPage([], 2, keyOf)).to.deep.equal({ items: [], nextCursor: null })
  })
})
