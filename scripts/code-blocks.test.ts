import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { parse } from 'yaml'
import { type CodeBlock, codeBlocks, expressionErrors, syntaxErrors, templateExpressions } from './code-blocks.ts'

const root = path.resolve(import.meta.dirname, '..')
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
)

/** The violations of a block, by its language. A language that is not listed here is an error. */
const readers: Record<string, (code: string) => string[]> = {
  json: (code) => thrown(() => JSON.parse(code)),
  yaml: (code) => thrown(() => parse(code)),
  js: (code) => syntaxErrors(code),
  ts: (code) => syntaxErrors(code),
  tsx: (code) => syntaxErrors(code, 'code.tsx'),
  sh: (code) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' })
    return status === 0 ? [] : [stderr.trim()]
  },
  // Retool's expressions occur in any language.
  text: () => [],
  sql: () => [],
  python: () => [],
}

describe('the code of every Markdown page', () => {
  it('is found with its language and line, within lists as well', () => {
    const page = 'a\n\n```json\n{}\n```\n\n1. b\n\n   ```sh\n   if x\n     y\n   ```\n\n````text\n```\n````\n'
    expect(codeBlocks(page)).to.deep.equal([
      { language: 'json', code: '{}', line: 4 },
      { language: 'sh', code: 'if x\n  y', line: 10 },
      { language: 'text', code: '```', line: 15 },
    ] satisfies CodeBlock[])
  })

  it('is refused where it does not parse', () => {
    expect(readers.json?.('{ "a": 1, }')).to.have.length(1)
    expect(readers.sh?.('if true; then')).to.have.length(1)
    expect(readers.ts?.('const a = = 1')).to.not.deep.equal([])
    expect(expressionErrors('{ { a } }')).to.not.deep.equal([])
    expect(expressionErrors('const a = 1')).to.not.deep.equal([])
    expect(templateExpressions('a {{ b.map((c) => ({ d: c })) }} {{e}}')).to.deep.equal([
      'b.map((c) => ({ d: c }))',
      'e',
    ])
  })

  for (const page of pages) {
    const text = readFileSync(path.join(root, page), 'utf8')

    it(`parses in ${page}`, () => {
      const wrong = codeBlocks(text).flatMap(({ language, code, line }) => {
        const read = readers[language] ?? (() => [`there is no reader for the language "${language}"`])
        return read(code).map((error) => `${page}:${line} ${error}`)
      })
      const templates = templateExpressions(text).flatMap((expression) =>
        expressionErrors(expression).map((error) => `${page} {{ ${expression} }} ${error}`),
      )
      expect([...wrong, ...templates]).to.deep.equal([])
    })

    it(`names scripts of package.json alone in ${page}`, () => {
      const named = [...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name)
      expect(named.filter((name) => scripts[name] === undefined)).to.deep.equal([])
    })
  }
})

function thrown(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}
