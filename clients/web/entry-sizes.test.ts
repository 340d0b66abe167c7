import { buildWebClient } from '@tomorro/stack/web-client'
import { expect } from 'chai'
import { entrySizes, FIRST_LOAD_MAX_KB } from './entry-sizes.ts'

describe('sizes of the web client', () => {
  it(`loads at most ${FIRST_LOAD_MAX_KB} kB gzipped before the first figures of any page`, async () => {
    const { firstLoads, pictures } = entrySizes(await buildWebClient())
    const pages = ['overview', 'lines', 'activity-list', 'activity-form', 'item', 'upload', 'reports', 'factors']
    expect(firstLoads.map(({ entry }) => entry)).to.include.members(['sign-in', ...pages, 'settings', 'review'])
    // React alone is more than 60 kB: less means that something was not counted.
    for (const { entry, kB } of firstLoads) expect(kB, entry).to.be.within(60, FIRST_LOAD_MAX_KB)
    expect(pictures.kB).to.be.within(2, 20)
  })
})
