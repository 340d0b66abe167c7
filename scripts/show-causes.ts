import { inspect } from 'node:util'
import type { Context } from 'mocha'

/** Adds the causes of an error to its stack: Mocha's parallel mode reports the stack alone, such as `TypeError: fetch failed`. */
export const mochaHooks = {
  afterEach(this: Context): void {
    const error = this.currentTest?.err
    if (error?.cause !== undefined) error.stack = inspect(error)
  },
}
