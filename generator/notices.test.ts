import { expect } from 'chai'
import { named, noticeLines, noticeParagraphs, noticeText } from './notices.ts'

const notices = [
  '#/paths/~1a/get has no operationId; it is called `getA` here',
  '#/paths/~1a/get/parameters/0 `limit` may be null; no text can say so',
  '#/paths/~1b/get has no operationId; it is called `getB` here',
  '#/servers/1 has no effect',
  ...['c', 'd'].map((name) => `#/paths/~1${name}/get has no operationId; it is called \`${name}\` here`),
]

describe('notices', () => {
  it('are one line for each kind, with the first place and a few names', () => {
    expect(noticeLines(notices)).to.deep.equal([
      '4 times: has no operationId; it is called … here (getA, getB, c, …; first: #/paths/~1a/get)',
      '#/paths/~1a/get/parameters/0 `limit` may be null; no text can say so',
      '#/servers/1 has no effect',
    ])
  })

  it('are a paragraph for each kind, with every place', () => {
    expect(noticeParagraphs(notices).split('\n')).to.deep.equal([
      '4 times: has no operationId; it is called … here',
      '  #/paths/~1a/get getA',
      '  #/paths/~1b/get getB',
      '  #/paths/~1c/get c',
      '  #/paths/~1d/get d',
      '',
      '#/paths/~1a/get/parameters/0 `limit` may be null; no text can say so',
      '',
      '#/servers/1 has no effect',
      '',
    ])
  })

  it('have a place without spaces, so that the first space ends it', () => {
    expect(noticeText('#/components/schemas/A b', 'is empty')).to.equal('#/components/schemas/A%20b is empty')
  })

  it('give five names, and count the others', () => {
    expect(named(['a', 'b`c'])).to.equal("`a, b'c`")
    expect(named(['a', 'b', 'c', 'd', 'e', 'f'])).to.equal('`a, b, c, d, e, f`')
    expect(named([...'abcdefgh'])).to.equal('`a, b, c, d, e and 3 more`')
  })
})
