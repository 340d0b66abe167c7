import { readEnv } from '@tomorro/service-kit/env'
import { expect } from 'chai'
import { configuredStore, storageEnv } from './configured-store.ts'

describe('the store of a process', () => {
  const outcome = async (env: Record<string, string>) => {
    try {
      const store = await configuredStore(readEnv(storageEnv, env))
      store.close()
      return 'a store'
    } catch (error) {
      return (error as Error).message
    }
  }
  const neitherOrBoth = 'environment: set either STORAGE_FOLDER or STORAGE_BUCKET'

  for (const { env, expected } of [
    { env: { STORAGE_FOLDER: '/tmp/objects' }, expected: 'a store' },
    { env: { STORAGE_BUCKET: 'objects' }, expected: 'a store' },
    { env: {}, expected: neitherOrBoth },
    { env: { STORAGE_FOLDER: '/tmp/objects', STORAGE_BUCKET: 'objects' }, expected: neitherOrBoth },
  ])
    it(`is ${expected === 'a store' ? 'opened' : 'refused'} where ${Object.keys(env).join(' and ') || 'nothing'} is set`, async () => {
      expect(await outcome(env)).to.equal(expected)
    })

  it('is refused where its folder cannot be made or written, before the first upload', async () => {
    const file = import.meta.filename
    expect(await outcome({ STORAGE_FOLDER: file }))
      .to.contain(`environment: STORAGE_FOLDER ${file} cannot be written: `)
      .and.to.contain(file)
  })
})
