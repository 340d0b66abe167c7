import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { environmentTable } from './environment-table.ts'

describe('the table of environment variables', function () {
  this.timeout(600_000)

  it('is what the bundles read, each variable explained: npm run environment', async () => {
    expect(readFileSync(path.join(import.meta.dirname, 'environment.md'), 'utf8')).to.equal(await environmentTable())
  })
})
