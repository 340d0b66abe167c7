import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Generator, generators, written } from './generate/generators.ts'
import { run, type Taken } from './generate/run.ts'

// npm run bench generate [-- --quick] [--spec FILE]: code from GitHub's document (1,223 operations), by each generator in a process
// of its own, in turns; medians. Then how long the compiler takes to check what each has written.

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, spec: { type: 'string' } } })
const ROUNDS = values.quick ? 1 : 3
const BAR_SECONDS = 5

/** How code is checked whose generator does not say. */
const plainConfig = {
  compilerOptions: {
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    skipLibCheck: true,
    types: [],
  },
  include: ['**/*.ts'],
}

const root = path.resolve(import.meta.dirname, '..')
const document = path.resolve(
  values.spec ?? path.join(import.meta.dirname, 'node_modules/@octokit/openapi/generated/api.github.com.json'),
)
const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
// Within the project, so that what the code imports is found.
mkdirSync(path.join(root, '.tomorro'), { recursive: true })
const folder = mkdtempSync(path.join(root, '.tomorro/bench-generate-'))

try {
  await main()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function main(): Promise<void> {
  console.log(
    `${path.relative(root, document)}, medians of ${ROUNDS} rounds in turns; load average ${loadavg()[0]?.toFixed(1)}\n`,
  )
  const taken = new Map<string, Taken[]>()
  const failed = new Map<string, string>()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, generator] of Object.entries(generators)) {
      if (failed.has(name)) continue
      try {
        taken.set(name, [...(taken.get(name) ?? []), await run(generator.command(document, fresh(name)), folder)])
      } catch (error) {
        failed.set(name, (error as Error).message)
      }
    }
  const checked = new Map<string, string>()
  for (const name of taken.keys()) if (!failed.has(name)) checked.set(name, await check(name))
  show(taken, failed, checked)
}

function fresh(name: string): string {
  const own = path.join(folder, slug(name))
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own)
  return own
}

function slug(name: string): string {
  return name.replaceAll(/\W+/g, '-')
}

/** Seconds that the compiler takes, and whether it is content. */
async function check(name: string): Promise<string> {
  const own = path.join(folder, slug(name))
  const config = path.join(own, 'tsconfig.json')
  if (!existsSync(config)) writeFileSync(config, JSON.stringify(plainConfig))
  try {
    const { seconds, cpuSeconds } = await run([compiler, '--noEmit', '--project', config], folder)
    return `${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s`
  } catch (error) {
    return `fails: ${(error as Error).message.slice(0, 60)}`
  }
}

function show(
  taken: ReadonlyMap<string, readonly Taken[]>,
  failed: ReadonlyMap<string, string>,
  checked: ReadonlyMap<string, string>,
): void {
  const own = middle(taken.get('ours') ?? [])
  console.log('                    seconds  of ours  CPU s   peak MB   code MB  operations  tsc                  makes')
  for (const [name, generator] of Object.entries(generators)) {
    const failure = failed.get(name)
    console.log(name.padEnd(18) + (failure === undefined ? row(name, generator) : `  fails: ${failure.slice(0, 100)}`))
  }
  console.log(
    `\nours: ${own.seconds.toFixed(1)} s (bar ${BAR_SECONDS} s): ${own.seconds <= BAR_SECONDS ? 'met' : 'NOT MET'}; load average ${loadavg()[0]?.toFixed(1)}`,
  )

  function row(name: string, generator: Generator): string {
    const { seconds, cpuSeconds, bytes } = middle(taken.get(name) ?? [])
    const code = written(path.join(folder, slug(name)), generator)
    return [
      seconds.toFixed(1).padStart(9),
      (seconds / own.seconds).toFixed(2).padStart(8),
      cpuSeconds.toFixed(1).padStart(6),
      (bytes / 1e6).toFixed(0).padStart(9),
      (code.bytes / 1e6).toFixed(1).padStart(9),
      String(code.operations).padStart(11),
      ` ${(checked.get(name) ?? '').padEnd(20)}`,
      generator.makes,
    ].join(' ')
  }
}

/** Each figure's own median. */
function middle(taken: readonly Taken[]): Taken {
  const of = (part: keyof Taken) => taken.map((one) => one[part]).sort((a, b) => a - b)[taken.length >> 1] ?? Number.NaN
  return { seconds: of('seconds'), cpuSeconds: of('cpuSeconds'), bytes: of('bytes') }
}
