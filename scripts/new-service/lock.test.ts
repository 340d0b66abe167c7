import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { withPackage } from './lock.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe('package-lock.json with one more package', () => {
  for (const service of ['admin', 'ingestion', 'settings'])
    it(`is to the byte what npm makes of it: ${service}`, () => {
      const place = `services/${service}`
      const lock = JSON.parse(read('package-lock.json'))
      delete lock.packages[place]
      delete lock.packages[`node_modules/@tomorro/${service}`]
      const manifest = JSON.parse(read(`${place}/package.json`))
      const text = withPackage(JSON.stringify(lock), place, manifest)
      expect(text === read('package-lock.json'), 'npm install --package-lock-only makes another').to.equal(true)
    })
})
