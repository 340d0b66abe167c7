import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Mocha from 'mocha'

const { EVENT_RUN_BEGIN, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END } = Mocha.Runner.constants
const results = path.resolve(import.meta.dirname, '../.tomorro/test-results.json')

/** Mocha's own report, and the counts as `{ passed, failed, skipped, milliseconds }` in .tomorro/test-results.json. */
class TestReport extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options)
    const counts = { passed: 0, failed: 0, skipped: 0 }
    const started = Date.now()
    runner.on(EVENT_RUN_BEGIN, () => {
      mkdirSync(path.dirname(results), { recursive: true })
      rmSync(results, { force: true })
    })
    runner.on(EVENT_TEST_PASS, () => counts.passed++)
    runner.on(EVENT_TEST_FAIL, () => counts.failed++)
    runner.on(EVENT_TEST_PENDING, () => counts.skipped++)
    runner.once(EVENT_RUN_END, () => {
      writeFileSync(results, `${JSON.stringify({ ...counts, milliseconds: Date.now() - started })}\n`)
    })
  }
}

// Mocha loads its reporters by `require`, which answers what bears this name.
export { TestReport as 'module.exports' }
