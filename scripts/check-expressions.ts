import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { parseDocument, visit } from 'yaml'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm run check:expressions

Checks that every regular expression of hand-written code and every pattern of a contract runs in linear time.
`)

// npm run check -- expressions: every regular expression of hand-written code and every `pattern` of a contract must run in linear
// time. `/0+$/` takes 3.4 s on 65,000 zeros followed by a 1: quadratic. recheck proves it with automata. An expression that only
// reads bounded text says so in a comment `bounded: <by what>` on its line or the line before. The generator reads only its user's
// own documents and is left out.

const root = path.resolve(import.meta.dirname, '..')
const code =
  '{runtime,service-kit,carbon,records,database,storage,spreadsheet,authorizer,gateway,stack,services,clients,charts}/**/*.{ts,tsx}'
const others = /node_modules|\/generated\/|\.test\.tsx?$|\/testing[\w-]*\.ts$|\/fixtures\/|conformance\//
/** For each expression. Generous: all 374 take 47 s on a busy machine. */
const TIMEOUT_MILLISECONDS = 120_000

type Expression = { readonly place: string; readonly source: string; readonly flags: string }

const expressions = [
  ...globSync(code, { cwd: root })
    .filter((file) => !others.test(file))
    .sort()
    .flatMap(expressionsOf),
  ...globSync('openapi/*.yaml', { cwd: root }).sort().flatMap(patternsOf),
]
const known = new Map<string, string | undefined>()
let bad = 0
for (const { place, source, flags } of expressions) {
  const text = `/${source}/${flags}`
  if (!known.has(text)) known.set(text, failureOf(source, flags))
  const failure = known.get(text)
  if (failure === undefined) continue
  bad++
  console.error(`${place}  ${text.slice(0, 120)}\n    ${failure}`)
}
console.log(`${expressions.length} expressions, ${bad} of them may take more than linear time`)
process.exitCode = bad === 0 ? 0 : 1

/** Why an expression is refused; undefined if it runs in linear time. */
function failureOf(source: string, flags: string): string | undefined {
  const found = checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT_MILLISECONDS })
  if (found.status === 'safe') return undefined
  if (found.status === 'unknown') return `cannot be decided (${found.error.kind})`
  return `${found.complexity.summary}, such as on ${found.attack.pattern.slice(0, 200)}`
}

function expressionsOf(file: string): Expression[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n')
  const found: Expression[] = []
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      const isBounded = [lines[line - 1], lines[line]].some((near) => near?.includes('bounded: '))
      const slash = node.text.lastIndexOf('/')
      if (!isBounded)
        found.push({
          place: `${file}:${line + 1}`,
          source: node.text.slice(1, slash),
          flags: node.text.slice(slash + 1),
        })
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

function patternsOf(file: string): Expression[] {
  const found: Expression[] = []
  visit(parseDocument(readFileSync(path.join(root, file), 'utf8')), {
    Pair(_, { key, value }) {
      const [name, pattern] = [key, value].map((node) => (node as { value?: unknown } | null)?.value)
      // A validator searches with the flag `u`.
      if (name === 'pattern' && typeof pattern === 'string') found.push({ place: file, source: pattern, flags: 'u' })
    },
  })
  return found
}
