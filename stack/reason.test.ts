import { existsSync, writeFileSync } from 'node:fs'
import { expect } from 'chai'
import { reasonIn, reasonOf } from './reason.ts'

describe('the reason of an error', () => {
  it('names the innermost cause first, in one line', () => {
    const error = new Error('the key set\n cannot be fetched', { cause: new Error('connect ECONNREFUSED') })
    expect(reasonOf(error)).to.equal('connect ECONNREFUSED (the key set cannot be fetched)')
  })

  it('names the folder where its disk is full, which a failed write does not', function () {
    if (!existsSync('/dev/full')) return this.skip()
    const full = attempt(() => writeFileSync('/dev/full', 'x'))
    const named = /^There is no space left for \/data \(.*ENOSPC/
    expect(reasonIn('/data', full)).to.match(named)
    expect(reasonIn('/data', new Error('the page is not made', { cause: full }))).to.match(named)
    expect(reasonIn('/data', new Error('Port 4000 is taken'))).to.equal('Port 4000 is taken')
  })
})

function attempt(work: () => void): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
