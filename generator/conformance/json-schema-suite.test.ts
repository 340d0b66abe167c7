import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { formats } from '@tomorro/runtime/formats'
import type { Validator } from '@tomorro/runtime/validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'chai'
import { needing } from '../../scripts/needs-testing.ts'
import { rewrite } from '../document/grammar.ts'
import { resolveIds } from '../document/schema-ids.ts'
import { emitValidators } from '../emit/validators/emit-validators.ts'
import type { Json } from '../json.ts'
import { contractOf } from '../target/testing.ts'

/** JSON-Schema-Test-Suite: the folder with its `tests` and `remotes`, by default where Debian keeps it. */
const suite = process.env.JSON_SCHEMA_TEST_SUITE ?? '/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance'

type Group = { description: string; schema: unknown; tests: { description: string; data: unknown; valid: boolean }[] }
type Verdict = (data: unknown) => boolean
type Draft = {
  readonly name: string
  readonly version: '3.0' | '3.1'
  /** A schema of the draft as a document of the version would have it. */
  readonly raised: (schema: unknown) => unknown
  readonly ajv: () => { addSchema(schema: object, key: string): unknown; compile(schema: never): Verdict }
  /** The draft's own schemas, by address. */
  readonly meta: () => Record<string, Json>
}

const require = createRequire(import.meta.url)
const Draft4 = (require('ajv-draft-04') as { default: typeof Ajv2020 }).default
const options = { strict: false, formats, logger: false, validateSchema: false } as const
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const drafts: readonly Draft[] = [
  {
    name: 'draft2020-12',
    version: '3.1',
    raised: (schema) => schema,
    ajv: () => new Ajv2020(options),
    meta: () => {
      const folder = join(require.resolve('ajv'), '../refs/json-schema-2020-12')
      const schemas = globSync('{schema,meta/*}.json', { cwd: folder }).map((file) => read(join(folder, file)) as Json)
      return Object.fromEntries(schemas.map((schema) => [String(schema.$id), schema]))
    },
  },
  {
    name: 'draft4',
    version: '3.0',
    raised: fromDraft4,
    ajv: () => new Draft4(options),
    meta: () => ({
      'http://json-schema.org/draft-04/schema': read(
        require.resolve('ajv-draft-04/dist/refs/json-schema-draft-04.json'),
      ) as Json,
    }),
  },
]

/**
 * Files of the suite that are left out. `format` is asserted here, as 2020-12 allows (validation, §7.2.2) and readers
 * of OpenAPI expect.
 */
const leftOut = new Set(['format.json'])

const suiteIsThere = existsSync(join(suite, 'tests'))

needing('JSON-Schema-Test-Suite', suiteIsThere).describe('JSON-Schema-Test-Suite', () => {
  for (const draft of drafts)
    describe(`${draft.name}, its required part`, () => {
      const groups = !suiteIsThere
        ? []
        : globSync('*.json', { cwd: join(suite, 'tests', draft.name) })
            .filter((file) => !leftOut.has(file))
            .sort()
            .flatMap((file) =>
              (read(join(suite, 'tests', draft.name, file)) as Group[]).map((group) => ({
                ...group,
                description: `${file}: ${group.description}`,
              })),
            )
      let failures: { ours: string[]; ajv: string[] }

      before(async () => {
        failures = { ours: [], ajv: [] }
        const remotes = { ...remotesOf(draft), ...draft.meta() }
        const ours = await validatorsOf(groups, draft, remotes)
        for (const [index, group] of groups.entries()) {
          const ajv = ajvOf(group, draft, remotes)
          for (const test of group.tests) {
            const name = `${group.description}: ${test.description}`
            if (verdict(ours[index], test.data) !== test.valid) failures.ours.push(name)
            if (verdict(ajv, test.data) !== test.valid) failures.ajv.push(name)
          }
        }
      })

      it(`is met wherever Ajv meets it, in ${groups.flatMap(({ tests }) => tests).length} tests`, () => {
        const known = new Set(failures.ajv)
        expect(failures.ours.filter((name) => !known.has(name))).to.deep.equal([])
      })

      it('is met', () => {
        expect(failures.ours).to.deep.equal([])
      })
    })
})

function verdict(check: Verdict | undefined, data: unknown): boolean | undefined {
  try {
    return check?.(structuredClone(data))
  } catch {
    return undefined
  }
}

/** The targets of the suite's references, by address. */
function remotesOf({ name }: Draft): Record<string, Json> {
  const folder = join(suite, 'remotes')
  const others = ['draft-next', 'draft2019-09', 'draft2020-12', 'draft7'].filter((draft) => draft !== name)
  const files = globSync('**/*.json', { cwd: folder }).filter((file) => !others.some((draft) => file.startsWith(draft)))
  return Object.fromEntries(
    files.map((file) => [`http://localhost:1234/${file.replaceAll('\\', '/')}`, read(join(folder, file)) as Json]),
  )
}

function ajvOf({ schema }: Group, { ajv }: Draft, remotes: Record<string, Json>): Verdict | undefined {
  const validator = ajv()
  try {
    for (const [address, remote] of neededOf(schema, remotes)) {
      // A remote that Ajv does not take is one that it does not know; those of its own draft it has.
      try {
        validator.addSchema(remote, address)
      } catch {}
    }
    return validator.compile(schema as never)
  } catch {
    return undefined
  }
}

/** The remotes that a schema can refer to, directly or by way of others: those whose names it has. */
function neededOf(schema: unknown, remotes: Record<string, Json>): [string, Json][] {
  const needed = new Map<string, Json>()
  const texts = [textOf(schema)]
  for (const text of texts)
    for (const [address, remote] of Object.entries(remotes)) {
      const isNamed = address.includes('json-schema.org')
        ? text.includes('json-schema.org')
        : text.includes(address.replace(/^.*\//, ''))
      if (!isNamed || needed.has(address)) continue
      needed.set(address, remote)
      texts.push(textOf(remote))
    }
  return [...needed]
}

/** A schema that names its draft need not refer to it. */
const textOf = (schema: unknown): string =>
  JSON.stringify(schema).replaceAll(/"\$schema":"[^"]*json-schema\.org[^"]*"/g, '')

/** Through the generator: a document whose components are the schema and what it can refer to. */
async function validatorsOf(
  groups: readonly Group[],
  draft: Draft,
  remotes: Record<string, Json>,
): Promise<(Verdict | undefined)[]> {
  const parent = join(import.meta.dirname, '../../.tomorro')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'suite-'))
  try {
    return await Promise.all(
      groups.map((group, index) => validatorOf(group, draft, remotes, join(folder, `${index}.js`))),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function validatorOf(
  { schema }: Group,
  { raised, version }: Draft,
  remotes: Record<string, Json>,
  file: string,
): Promise<Verdict | undefined> {
  const others = neededOf(schema, remotes)
  const schemas = Object.fromEntries([
    ['root', raised(schema)],
    ...others.map(([, remote], index) => [`remote${index}`, raised(remote)]),
  ])
  const addresses = new Map([
    ['https://suite.example/root', '/components/schemas/root'],
    ...others.map(([address], index): [string, string] => [address, `/components/schemas/remote${index}`]),
  ])
  try {
    const contract = contractOf(resolveIds({ components: { schemas } }, addresses), version)
    writeFileSync(file, emitValidators(contract, 'response', [['check', { $ref: '#/components/schemas/root' }]]))
    const { check } = (await import(file)) as { check: Validator }
    return (data) => check(data).length === 0
  } catch {
    return undefined
  }
}

/** Draft 4 has `id` for `$id` and for `$anchor`, and gives the siblings of `$ref` no meaning. */
function fromDraft4(schema: unknown): unknown {
  return rewrite(schema, 'schema', '#', ({ id, ...node }) => {
    if (typeof node.$ref === 'string') return { go: { $ref: node.$ref } }
    if (typeof id !== 'string') return { go: { ...(id === undefined ? {} : { id }), ...node } }
    return { go: id.startsWith('#') ? { ...node, $anchor: id.slice(1) } : { ...node, $id: id } }
  })
}
