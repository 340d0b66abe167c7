import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Base, baseOf, documentsAt, documentsIn, repositoryOf, writeBase } from './base.ts'
import { compare } from './compare.ts'
import { annotationsOf, reportOf } from './report.ts'
import { type Judgement, judge } from './version.ts'

const usage = `Usage: npm run contract:diff [-- --base REV] [--check-version] [--removed NAME] [--json]

Compares each openapi/<domain>.yaml of the working tree, with all that it refers to, with the same document where this branch
left main, and says which version its changes need. Exits with 1 on a breaking change without a new major version of
info.version, below 1.0.0 as above it; with 2 where it cannot compare.
  --base REV       compare with this revision; otherwise origin/main where there is one, else main
  --check-version  every change needs its version: an addition a new minor one, another wording a new patch
  --removed NAME   this document is meant to be gone; may be given several times
  --json           for programs: every document with its changes, also those that no client has to care about
`

process.exitCode = await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  return 2
})

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      'check-version': { type: 'boolean', default: false },
      removed: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return say(usage)
  const repository = repositoryOf(process.cwd())
  const base = baseOf(repository, values.base, process.env.GITHUB_BASE_REF)
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-contracts-'))
  try {
    writeBase(repository, base, folder)
    const judgements = await judgeAll(repository, base, { folder, removed: values.removed })
    if (values.json) say(`${JSON.stringify(judgements, null, 2)}\n`)
    else say(`Compared with ${base.name} (${base.commit.slice(0, 12)})\n${reportOf(judgements)}`)
    const isWrong = ({ fails, falls }: Judgement) => fails || (values['check-version'] && falls)
    const wrong = judgements.filter(isWrong)
    if (process.env.GITHUB_ACTIONS !== undefined && !values.json) say(annotationsOf(wrong))
    if (wrong.length === 0) return 0
    process.stderr.write(
      `\nWithout the version that its changes need: ${wrong.map(({ domain }) => domain).join(', ')}\n`,
    )
    return 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Asked = { readonly folder: string; readonly removed: readonly string[] }

/** One judgement for each document that is there, or was. */
async function judgeAll(repository: string, base: Base, { folder, removed }: Asked): Promise<Judgement[]> {
  const before = documentsAt(repository, base)
  const now = documentsIn(repository)
  const domains = [...new Set([...before, ...now])].sort()
  return Promise.all(
    domains.map(async (domain) => {
      if (!before.includes(domain)) return judge({ domain, kind: 'new' })
      if (!now.includes(domain)) return judge({ domain, kind: removed.includes(domain) ? 'dropped' : 'removed' })
      const change = await compare({
        base: path.join(folder, `${domain}.yaml`),
        revision: path.join(repository, 'openapi', `${domain}.yaml`),
      })
      return judge({ domain, kind: 'kept', ...change })
    }),
  )
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}
