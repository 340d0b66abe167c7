import { entryNotices } from '@tomorro/carbon/entry-notices'
import { expect } from 'chai'
import { noticesOf } from './notices.ts'

describe('noticesOf', () => {
  it('lets others have their turn after each check, so that nobody waits for all of them', async () => {
    const notices = entryNotices('electricity-usage', '2026-01-15')
    const days = { start: '2025-01-01', end: '2025-02-01' }
    for (const row of [2, 3])
      notices.add(row, { subchildId: 'electricity-usage', method: 'average', values: { 1: '5' }, days }, false)
    let turns = 0
    let next = setImmediate(function turn() {
      turns++
      next = setImmediate(turn)
    })
    const found = await noticesOf(notices)
    clearImmediate(next)
    expect(found).to.deep.equal(notices.all())
    expect(found.map(({ code }) => code)).to.deep.equal(['equal_rows'])
    expect(turns).to.be.at.least(6)
  })
})
