import { execFileSync } from 'node:child_process'
import { expect } from 'chai'
import { nodeOptions } from './child.ts'

describe('the start of a process', () => {
  it('loads no compiler of TypeScript for files that the compile cache has', () => {
    const program = `
      await import(${JSON.stringify(new URL('child.ts', import.meta.url).href)})
      console.log(process.moduleLoadList.filter((name) => name.includes('deps/amaro')).join())`
    const run = () =>
      execFileSync(process.execPath, [...nodeOptions, '--input-type=module', '--eval', program], {
        encoding: 'utf8',
        // As the children of a stack, which have nothing but their own.
        env: {},
      })
    run()
    expect(run().trim()).to.equal('')
  })
})
