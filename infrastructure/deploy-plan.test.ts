import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { bundle, type Parsed } from './bundle.ts'
import { git, sharePackages } from './checkout.ts'
import { changedSince, deployPlan } from './deploy-plan.ts'
import { programs } from './programs.ts'
import { type Release, releasesOf } from './release.ts'

const root = path.resolve(import.meta.dirname, '..')
const EDITS = 50
/** Each plan bundles the changes of several edits, which takes a fraction of the time. */
const EDITS_PER_PLAN = 10
/** The same edits in every run; another seed makes others. */
const SEED = Number(process.env.SEED ?? 20_261_127)

describe('npm run deploy:plan', function () {
  this.timeout(1_500_000)
  const clone = mkdtempSync(path.join(tmpdir(), 'tomorro-plan-'))
  let running: readonly Release[]
  /** Bundles as text, by program. */
  let codes: ReadonlyMap<string, string>
  const parsed: Parsed = new Map()
  after(async () => {
    for (const { dispose } of await Promise.all(parsed.values())) await dispose()
    rmSync(clone, { recursive: true, force: true })
  })

  before(async () => {
    // The working tree, uncommitted changes included.
    const files = git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0')
    const there = files.filter((file) => file !== '' && existsSync(path.join(root, file)))
    execFileSync('tar', ['-cf', path.join(clone, '.tar'), '--null', '-T', '-'], { cwd: root, input: there.join('\0') })
    execFileSync('tar', ['-xf', '.tar'], { cwd: clone })
    rmSync(path.join(clone, '.tar'))
    git(clone, 'init', '-q')
    git(clone, 'add', '-A')
    git(clone, '-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '-qm', 'as it is')
    sharePackages(root, clone)
    running = await releasesOf(clone, { parsed })
    codes = new Map(
      await Promise.all(
        programs(clone).map(async (program): Promise<[string, string]> => {
          const { code } = await bundle(program, clone, parsed)
          return [program.name, Buffer.from(code).toString()]
        }),
      ),
    )
  })

  it('names what a program is by its content: a checkout elsewhere has the same tags', async () => {
    const some = new Set(['authorizer', 'gateway', 'ingestion'])
    const here = await releasesOf(root, { only: some })
    expect(tags(running.filter(({ name }) => some.has(name)))).to.deep.equal(tags(here))
  })

  it(`finds exactly the programs that ${EDITS} random edits change`, async () => {
    const random = randomNumbers(SEED)
    let [right, missed, needless, deployed] = [0, 0, 0, 0]
    for (let number = 1; number <= EDITS; number += EDITS_PER_PLAN) {
      const made = Array.from({ length: EDITS_PER_PLAN }, () => {
        const edit = pick(edits, random)
        return { edit, file: pick(filesOf(edit.of, running), random) }
      })
      const originals = new Map(made.map(({ file }) => [file, readFileSync(path.join(clone, file))]))
      for (const [index, { edit, file }] of made.entries()) edit.apply(path.join(clone, file), number + index)
      const steps = await deployPlan(clone, running, changedSince(clone, 'HEAD'), parsed)
      for (const [file, original] of originals) writeFileSync(path.join(clone, file), original)
      const planned = new Set(steps.map(({ name }) => name))
      const expected = new Set(
        made
          .filter(({ edit }) => edit.changes)
          .flatMap(({ edit, file }) => [
            ...(edit.of === 'taxonomy' ? holdersOf(taxonomyText, codes) : importersOf(clone, file)),
          ]),
      )
      const [lost, surplus] = [without(expected, planned), without(planned, expected)]
      const difference = [...lost, ...surplus]
      const words = made.map(({ edit, file }) => `${edit.of}, ${file}`).join('; ')
      if (difference.length > 0) console.log(`      ${words}: ${difference.join(', ')} differ`)
      right += [...planned].filter((name) => expected.has(name)).length
      missed += lost.length
      needless += surplus.length
      deployed += planned.size > 0 ? 1 : 0
    }
    console.log(
      `      ${deployed} of ${EDITS / EDITS_PER_PLAN} plans of ${EDITS} edits deploy something; precision ${right}/${right + needless}, recall ${right}/${right + missed}`,
    )
    expect({ missed, needless }).to.deep.equal({ missed: 0, needless: 0 })
    expect(right).to.be.above(EDITS / 2)
  })
})

/** A name that occurs only in config.json. */
const taxonomyText = /"displayName": "([^"]+)"/.exec(readFileSync(path.join(root, 'config.json'), 'utf8'))?.[1] ?? ''

/** esbuild omits the taxonomy if a program imports a module that reads it but calls nothing that needs it. */
const holdersOf = (text: string, codes: ReadonlyMap<string, string>): Set<string> =>
  new Set([...codes].flatMap(([name, code]) => (code.includes(text) ? [name] : [])))

type Edit = {
  readonly of: 'taxonomy' | 'source' | 'comment' | 'documents' | 'contracts' | 'migrations' | 'factors' | 'image'
  readonly changes: boolean
  apply(place: string, number: number): void
}

const append = (text: (number: number) => string) => (place: string, number: number) =>
  appendFileSync(place, text(number))

/** Realistic edits, and whether they change the running program. */
const edits: readonly Edit[] = [
  {
    of: 'taxonomy',
    changes: true,
    apply: (place, number) =>
      writeFileSync(place, readFileSync(place, 'utf8').replace(/"displayName": "/, `"displayName": "${number} `)),
  },
  // A statement at the top of a module runs in every program that imports it.
  { of: 'source', changes: true, apply: append((number) => `\nprocess.emit('edit-${number}' as never)\n`) },
  { of: 'source', changes: true, apply: append((number) => `\nprocess.emit('again-${number}' as never)\n`) },
  { of: 'comment', changes: false, apply: append((number) => `\n// ${number}\n`) },
  { of: 'documents', changes: false, apply: append((number) => `\n${number}\n`) },
  { of: 'contracts', changes: false, apply: append((number) => `# ${number}\n`) },
  { of: 'migrations', changes: true, apply: append((number) => `-- ${number}\n`) },
  { of: 'factors', changes: true, apply: append((number) => `\n${number}`) },
  { of: 'image', changes: true, apply: append((number) => `# ${number}\n`) },
]

function filesOf(kind: Edit['of'], releases: readonly Release[]): readonly string[] {
  const all = [...new Set(releases.flatMap(({ files }) => files))]
    .filter((file) => !file.includes('node_modules'))
    .sort()
  const sources = all.filter((file) => file.endsWith('.ts') && !/main\.ts$/.test(file))
  switch (kind) {
    case 'taxonomy':
      return ['config.json']
    case 'source':
    case 'comment':
      return sources
    case 'documents':
      return ['README.md', 'infrastructure/README.md', 'authorizer/AUTH0.md']
    case 'contracts':
      return ['openapi/ingestion.yaml', 'openapi/common.yaml', 'openapi/admin.yaml']
    case 'migrations':
      return all.filter((file) => file.endsWith('.sql'))
    case 'factors':
      return all.filter((file) => file.endsWith('.csv'))
    case 'image':
      return ['infrastructure/Dockerfile']
  }
}

/**
 * The programs that contain a file, found without esbuild: by following imports as Node.js does. Files that are read at run time
 * belong to the programs that import their reader.
 */
function importersOf(checkout: string, file: string): Set<string> {
  const reader = file.endsWith('.sql')
    ? 'database/migrate.ts'
    : file.endsWith('.csv')
      ? 'services/calculation/factors/factor-file.ts'
      : file
  const reaching = programs(checkout).filter(({ kind, entry }) =>
    file === 'infrastructure/Dockerfile' ? kind !== 'lambda' : reachedFrom(checkout, entry).has(reader),
  )
  return new Set(reaching.map(({ name }) => name))
}

const reached = new Map<string, Set<string>>()

function reachedFrom(checkout: string, entry: string): Set<string> {
  const known = reached.get(entry)
  if (known !== undefined) return known
  const found = new Set<string>()
  const waiting = [entry]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    if (/\.(ts|js)$/.test(file)) waiting.push(...importsOf(checkout, file))
  }
  reached.set(entry, found)
  return found
}

/** A statement that imports only types is erased; every other one loads its module. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

function importsOf(checkout: string, file: string): string[] {
  const text = readFileSync(path.join(checkout, file), 'utf8')
  return [...text.matchAll(IMPORT)].flatMap(([, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? ''
    if (specifier.startsWith('.')) return [path.join(path.dirname(file), specifier)]
    const [, name, rest] = /^@tomorro\/([\w-]+)(?:\/(.+))?$/.exec(specifier) ?? []
    if (name === undefined) return []
    const folder = path.relative(checkout, realFolder(checkout, name))
    const place = path.join(folder, rest ?? '')
    return [
      ['.ts', '.js', ''].map((ending) => `${place}${ending}`).find((candidate) => isFile(checkout, candidate)) ?? place,
    ]
  })
}

function realFolder(checkout: string, name: string): string {
  return realpathSync(path.join(checkout, 'node_modules/@tomorro', name))
}

const isFile = (checkout: string, file: string): boolean =>
  statSync(path.join(checkout, file), { throwIfNoEntry: false })?.isFile() ?? false

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...some].filter((name) => !others.has(name))

const tags = (releases: readonly Release[]) => Object.fromEntries(releases.map(({ name, tag }) => [name, tag]))

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T

/** Mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
