import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Mocha from 'mocha'
import { needOf } from './needs-testing.ts'

const { EVENT_RUN_BEGIN, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END } = Mocha.Runner.constants
const RESULTS = path.resolve(import.meta.dirname, '../.tomorro/test-results.json')

type ReporterOptions = {
  /** File for the results as JUnit XML; none by default. */
  readonly junit?: string
  /** File for the counts. */
  readonly results?: string
  /** `true`: a pending test without a stated need fails the run. */
  readonly complete?: string
}

/**
 * Mocha's own report, followed by the number of skipped tests per missing program. Writes `{ passed, failed, skipped, notTried,
 * milliseconds }` to .tomorro/test-results.json and, if requested, a JUnit file.
 */
class TestReport extends Mocha.reporters.Spec {
  readonly #junit: Mocha.reporters.XUnit | undefined
  readonly #complete: boolean
  readonly #counts = { passed: 0, failed: 0, skipped: 0 }
  /** Titles of pending tests by need; '' for tests without one. */
  readonly #pending = new Map<string, string[]>()

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options)
    const { junit, results = RESULTS, complete }: ReporterOptions = options.reporterOptions ?? {}
    this.#complete = complete === 'true'
    const counts = this.#counts
    const started = Date.now()
    runner.on(EVENT_RUN_BEGIN, () => {
      mkdirSync(path.dirname(results), { recursive: true })
      rmSync(results, { force: true })
    })
    runner.on(EVENT_TEST_PASS, () => counts.passed++)
    runner.on(EVENT_TEST_FAIL, () => counts.failed++)
    runner.on(EVENT_TEST_PENDING, (test) => {
      counts.skipped++
      const need = needOf(test.fullTitle()) ?? ''
      this.#pending.set(need, [...(this.#pending.get(need) ?? []), test.fullTitle()])
    })
    runner.once(EVENT_RUN_END, () => {
      const notTried = Object.fromEntries(this.#notTried().map(([need, { length }]) => [need, length]))
      writeFileSync(results, `${JSON.stringify({ ...counts, notTried, milliseconds: Date.now() - started })}\n`)
      for (const line of this.#lines()) Mocha.reporters.Base.consoleLog(line)
    })
    // Last, because it turns colours off.
    if (junit !== undefined) this.#junit = new Mocha.reporters.XUnit(runner, { reporterOptions: { output: junit } })
  }

  /** Called by Mocha at the end; the exit code is the number of failures. */
  override done(failures: number, end: (failures: number) => void): void {
    const all = failures + (this.#complete ? this.#unexplained().length : 0) + (this.#hasNone() ? 1 : 0)
    if (this.#junit === undefined) end(all)
    else this.#junit.done(all, end)
  }

  #hasNone(): boolean {
    return Object.values(this.#counts).every((count) => count === 0)
  }

  #notTried(): [need: string, titles: string[]][] {
    return [...this.#pending].filter(([need]) => need !== '').sort(([a], [b]) => (a < b ? -1 : 1))
  }

  #unexplained(): readonly string[] {
    return this.#pending.get('') ?? []
  }

  #lines(): string[] {
    const notTried = this.#notTried()
    const total = notTried.reduce((sum, [, { length }]) => sum + length, 0)
    const tests = (count: number) => `${count} ${count === 1 ? 'test' : 'tests'}`
    return [
      ...(this.#hasNone() ? ['  No test ran: the files named have no test with these words in its title (-g)'] : []),
      ...(total === 0 ? [] : [`  Not tried: ${tests(total)}`]),
      ...notTried.map(([need, { length }]) => `    ${need} is missing: ${tests(length)}`),
      ...(this.#complete
        ? this.#unexplained().map((title) => `  Pending, and does not say what it needs: ${title}`)
        : []),
    ]
  }
}

// Mocha loads reporters by `require`, which returns the export of this name.
export { TestReport as 'module.exports' }
