import { expect } from 'chai'
import { fairShare } from './fair-share.ts'

const stays = () => undefined

describe('fairShare', () => {
  it('gives a client its places at once, and others theirs', () => {
    const enter = fairShare({ placesMax: 2, waitingMax: 1 })
    expect([enter('a', stays), enter('a', stays), enter('b', stays)].map((place) => typeof place)).to.deep.equal([
      'function',
      'function',
      'function',
    ])
  })

  it('lets further requests wait in order, and refuses those beyond', async () => {
    const enter = fairShare({ placesMax: 1, waitingMax: 2 })
    const first = enter('a', stays) as () => void
    const entered: string[] = []
    const wait = async (name: string) => {
      const release = await enter('a', stays)
      entered.push(name)
      return release
    }
    const [second, third] = [wait('second'), wait('third')]
    expect(enter('a', stays)).to.equal(undefined)
    first()
    first()
    ;(await second)?.()
    ;(await third)?.()
    expect(entered).to.deep.equal(['second', 'third'])
    expect(typeof enter('a', stays)).to.equal('function')
  })

  it('forgets a request whose client has gone', async () => {
    const enter = fairShare({ placesMax: 1, waitingMax: 1 })
    const first = enter('a', stays) as () => void
    let leave: () => void = stays
    const waiting = enter('a', (given) => {
      leave = given
    })
    leave()
    expect(await waiting).to.equal(undefined)
    first()
    expect(typeof enter('a', stays)).to.equal('function')
  })
})
