import { execFileSync } from 'node:child_process'

/** Registers tests that need a program which npm does not install. */
type Needing = {
  it(title: string, test: Mocha.AsyncFunc | Mocha.Func): void
  describe(title: string, suite: (this: Mocha.Suite) => void): void
}

/**
 * Registers tests that need something, such as LibreOffice. Without it they are pending, and their title says `(needs
 * LibreOffice)`, by which the report of the run counts them.
 */
export function needing(need: string, isThere: boolean): Needing {
  if (isThere)
    return { it: (title, test) => void it(title, test), describe: (title, suite) => void describe(title, suite) }
  const marked = (title: string) => `${title} (needs ${need})`
  return {
    it: (title) => void it.skip(marked(title)),
    // Mocha runs no hook of a pending suite, but it runs the suite's body, which therefore must not read anything that is
    // missing.
    describe: (title, suite) => void describe.skip(marked(title), suite),
  }
}

/** The need in the title of a pending test, or undefined without one. */
export const needOf = (fullTitle: string): string | undefined => /\(needs ([^)]+)\)/.exec(fullTitle)?.[1]

/** Whether a program is on the path. */
export function isInstalled(program: string): boolean {
  try {
    return execFileSync('which', [program], { stdio: 'pipe' }).length > 0
  } catch {
    return false
  }
}
