import path from 'node:path'
import { parseArgs } from 'node:util'
import { changedSince, deployPlan, releasesAt } from './deploy-plan.ts'

const usage = `Usage: npm run deploy:plan -- --since REF [--json]

Prints which programs a deploy of this working tree would replace where REF runs, and which changed files are the reason.
  --since REF   the commit that runs, such as a tag or origin/main
  --json        the plan as JSON: [{ name, change, tag, because }]
`
const root = path.resolve(import.meta.dirname, '..')

try {
  const { since, json, help } = parseArgs({
    options: { since: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  }).values
  if (help || since === undefined) {
    process.stdout.write(usage)
    process.exitCode = help ? 0 : 1
  } else {
    const changed = changedSince(root, since)
    const before = await releasesAt(root, since)
    const steps = await deployPlan(root, before, changed)
    if (json) console.log(JSON.stringify(steps, null, 2))
    else {
      for (const { name, change, because } of steps)
        console.log(`${change.padEnd(8)} ${name.padEnd(24)} ${reasons(because)}`)
      console.log(`${changed.length} files changed; ${steps.length} programs would be deployed`)
    }
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function reasons(because: readonly string[]): string {
  const [first, second, ...more] = because
  return [first, second, more.length > 0 ? `and ${more.length} more` : undefined].filter(Boolean).join(', ')
}
