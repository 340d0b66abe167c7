import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle, writeBundle } from './bundle.ts'
import { PASSWORD, variableOf } from './environment.ts'
import { type Program, programs } from './programs.ts'

/** Variables that libraries and Node.js read themselves. */
const OF_LIBRARIES =
  /^(AWS_|NODE_|PG(?!PASSWORD)|npm_|WS_NO_|DEBUG|UNDICI_|WATCH_REPORT_DEPENDENCIES|TRACE_DEPRECATION|NO_|FORCE_COLOR|COLORTERM|TERM|CI$|HOME|USER|PATH|TZ$|LANG|LC_|_X_AMZN|LAMBDA_|ECS_|EMF_|OTEL_(?!EXPORTER_OTLP_ENDPOINT$))/
const START_MILLISECONDS = 60_000

/** Records the variables that a program reads until a missing one ends it. */
const recorder = (file: string) => `
import { writeFileSync } from 'node:fs'
const asked = new Set()
process.env = new Proxy(process.env, { get: (env, name) => (typeof name === 'string' && asked.add(name), env[name]) })
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify([...asked])))
`

/** Values without which a program ends before it has read all of its variables. */
const enough: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gateway: { PORT: '0', UPSTREAMS: '{}' },
  migrate: { DATABASE_URL: 'postgres://tomorro@127.0.0.1:1/postgres' },
}

/** Names of the variables that a program reads. @throws Error if environment.ts does not explain one of them */
export async function variablesOf(program: Program): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-environment-'))
  try {
    writeBundle(await bundle(program), folder)
    const asked = path.join(folder, 'asked.json')
    writeFileSync(path.join(folder, 'recorder.mjs'), recorder(asked))
    await new Promise((resolve) =>
      execFile(
        process.execPath,
        ['--import', './recorder.mjs', 'index.mjs'],
        { cwd: folder, env: { ...enough[program.name] }, timeout: START_MILLISECONDS },
        resolve,
      ),
    )
    const names = (JSON.parse(readFileSync(asked, 'utf8')) as string[]).filter((name) => !OF_LIBRARIES.test(name))
    const unknown = names.filter((name) => variableOf(name) === undefined)
    if (unknown.length > 0)
      throw new Error(`${program.name} reads ${unknown.join(', ')}, which environment.ts does not explain`)
    return names.sort()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The page environment.md. */
export async function environmentTable(): Promise<string> {
  const readers = new Map<string, string[]>()
  for (const program of programs())
    for (const name of await variablesOf(program)) {
      const key = PASSWORD.test(name) ? '<ROLE>_PASSWORD' : name
      const known = readers.get(key) ?? []
      if (!known.includes(program.name)) readers.set(key, [...known, program.name])
    }
  const rows = [...readers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, by]) => row(name, by))
  return [
    '<!-- From the bundles and infrastructure/environment.ts by npm run environment. Not edited by hand. -->',
    '# Environment variables',
    '',
    'A variable without a default has to be set: the process says which one is missing and exits with code 1. Nothing else is read;',
    'the AWS SDK finds credentials by its own variables.',
    '',
    '| variable | means | default | example | read by |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function row(name: string, by: readonly string[]): string {
  const { meaning, otherwise, example, isSecret } = variableOf(name.replace('<ROLE>', 'MIGRATOR')) ?? {
    meaning: '',
    example: '',
  }
  const cells = [
    `\`${name}\`${isSecret ? ' (secret)' : ''}`,
    meaning,
    otherwise ?? 'has to be set',
    `\`${example}\``,
    by.join(', '),
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
