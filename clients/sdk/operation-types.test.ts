import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import ts from 'typescript'

const tomorro = `
import type { Operation } from './operation-spec.ts'
import { createClient } from './client.ts'
import * as example from './example-operations.ts'
import { createTomorro, type IngestableRecord, type RequestOf, type ResponseOf } from './tomorro.ts'
declare const media: Operation<{ requestBody: { content: { 'application/json': { a: 1 }; 'image/*': Blob } }, responses: { 204: {} } }>
type User = { id: string; name: string; friends?: User[]; photo?: Blob }
type UserRequest = { password?: string; name: string; friends?: UserRequest[]; photo?: Blob }
type Json<Body> = { content: { 'application/json': Body } }
declare const user: Operation<{ requestBody: Json<UserRequest>; responses: { 200: Json<User> } }>
const tomorro = createTomorro({ url: '' })
const client = createClient({ ...example, media, user }, { url: '', credentials: { bearer: 'a' } })
const is = <Type>(_value: Type) => {}
`

const accepted: [what: string, code: string][] = [
  [
    'a body by its status',
    "const r = await tomorro.getItem({ path: { itemId: '' } }); if (r.status === 200) is<string>(r.body.item.id)",
  ],
  [
    'a problem by its status',
    "const r = await tomorro.getItem({ path: { itemId: '' } }); if (r.status === 404) is<string>(r.body.type)",
  ],
  [
    'no body',
    "const r = await tomorro.deleteItem({ path: { itemId: '' } }); if (r.status === 204) is<undefined>(r.body)",
  ],
  ['the body of a success', "is<string>((await tomorro.getItem({ path: { itemId: '' } }).ok()).item.id)"],
  ['a file', 'is<Blob>(await client.getFile().ok())'],
  ['a file as a stream', "is<ReadableStream<Uint8Array>>(await client.getFile({ as: 'stream' }).ok())"],
  [
    'a range of statuses',
    'const r = await client.getAnything(); if (r.status === 429 || r.status === 404) is<string>(r.body.title)',
  ],
  ['what is left over', 'const r = await client.getAnything(); if (r.status === 500) is<string>(r.body)'],
  [
    'the items of a list',
    'for await (const item of tomorro.listItems.items({ query: { limit: 5 } })) is<string>(item.id)',
  ],
  ['the pages of a list', 'for await (const page of tomorro.listItems.pages()) is<string | null>(page.nextCursor)'],
  ['a body of the media type that is meant', 'client.media({ body: { a: 1 } })'],
  ['a body of another media type by its name', "client.media({ body: new Blob([]), contentType: 'image/png' })"],
  ['a stream for a body of bytes', 'client.sendFile({ body: new Blob([]).stream() })'],
  [
    'a request without what is only answered',
    "client.user({ body: { name: '', password: '', friends: [{ name: '' }] } })",
  ],
  ['a response with what is only answered', "is<string>((await client.user({ body: { name: '' } }).ok()).id)"],
  [
    'a file in either direction',
    "is<Blob | undefined>((await client.user({ body: { name: '', photo: new Blob([]) } }).ok()).photo)",
  ],
  ['a schema by its name', "is<IngestableRecord>((await tomorro.getItem({ path: { itemId: '' } }).ok()).item)"],
  [
    'what an operation takes and answers, by its id',
    "const sent: RequestOf<'submitItem'> = { path: { itemId: '' } }; is<ResponseOf<'submitItem'>>(await tomorro.submitItem(sent))",
  ],
  [
    'an operation of administrators on a client with their key',
    "is<string | null>((await createTomorro({ url: '', adminKey: 'id:secret' }).listBacklog().ok()).nextCursor)",
  ],
  [
    'optional members that are undefined, at any depth',
    "const none: string | undefined = undefined; client.user({ body: { name: '', password: none, friends: [{ name: '', password: none }] } }); for await (const _ of tomorro.listItems.items({ query: { cursor: none } })) break",
  ],
  ['what a call prefers', "tomorro.getItem({ path: { itemId: '' }, prefer: 'code=404' })"],
]

const refused: [what: string, code: string, says: RegExp][] = [
  ['an operation that is not there', 'tomorro.getNothing()', /getNothing/],
  ['an operation of administrators on a client without their key', 'tomorro.listBacklog()', /listBacklog/],
  [
    'an operation of administrators where their key may be missing',
    "createTomorro({ url: '', adminKey: process.env.ADMIN_KEY }).approveItem({ path: { itemId: '' } })",
    /approveItem/,
  ],
  ['a missing path', 'tomorro.getItem()', /Expected 1 argument/],
  ['a missing path parameter', 'tomorro.getItem({ path: {} })', /itemId/],
  ['a query parameter that is not there', 'tomorro.listItems({ query: { colour: 1 } })', /colour/],
  ['a missing body', 'tomorro.createForm({})', /body/],
  [
    'a body before its status is known',
    "const r = await tomorro.getItem({ path: { itemId: '' } }); r.body.item",
    /'item' does not exist/,
  ],
  ['a status that is not declared', 'const r = await client.getThing(); if (r.status === 404) r', /no overlap/],
  ['a success under what is left over', 'const r = await client.getAnything(); if (r.status === 201) r', /no overlap/],
  [
    'a declared status under its range',
    'const r = await client.getAnything(); if (r.status === 404) is<Record<string, number>>(r.body)',
    /string/,
  ],
  ['what is only answered in a request', "client.user({ body: { name: '', id: '' } })", /'id' does not exist/],
  [
    'what is only sent in a response',
    "(await client.user({ body: { name: '' } }).ok()).password",
    /'password' does not exist/,
  ],
  ['pages of what is no list', 'client.getThing.items()', /'items' does not exist/],
  ['a stream of what is no file', "client.getThing({ as: 'stream' })", /'as' does not exist/],
  ['another media type without its name', 'client.media({ body: new Blob([]) })', /contentType|'a' is missing/],
  ['a media type that is not declared', "client.media({ body: new Blob([]), contentType: 'text/css' })", /text\/css/],
  [
    'a scheme that no operation takes',
    "createClient({ getFile: example.getFile }, { url: '', credentials: { bearer: 'a' } })",
    /bearer/,
  ],
  [
    'an operation that the client was not given',
    "createClient({ getFile: example.getFile }, { url: '' }).getThing()",
    /getThing/,
  ],
]

/** The declarations that the README's examples assume. */
const given = `
import type { OnProgress } from './progress.ts'
import type { Tomorro } from './tomorro.ts'
declare global {
  const tomorro: Tomorro
  const url: string
  const token: string
  const stored: string
  const itemId: string
  const reportId: string
  const session: { accessToken: string }
  const file: File
  const period: { from: string; until: string }
  const showProgress: OnProgress
  const show: (progress: unknown) => void
  const save: (name: string | undefined, content: unknown) => void
  const signInSilently: () => Promise<{ accessToken: string }>
}
`

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
const examples = [...readme.matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([block, code = '']) => ({
  name: code.trim().split('\n').at(-1)?.trim() ?? '',
  file: join(import.meta.dirname, `README-line-${readme.slice(0, readme.indexOf(block)).split('\n').length}.tsx`),
  code: `${code}\nexport {}`,
}))

describe('the compiler', () => {
  const file = join(import.meta.dirname, 'snippets.ts')
  const lines = tomorro.split('\n').length
  const snippets = [...accepted, ...refused].map(([, code]) => `export const _ = async () => { ${code} }`)
  let said: Map<string, Map<number, string>>

  before(() => {
    const names = snippets.map((code, index) => code.replace('const _', `const snippet${index}`))
    said = diagnose(
      new Map([
        [file, `${tomorro}\n${names.join('\n')}`],
        [join(import.meta.dirname, 'README-given.ts'), given],
        ...examples.map((example): [string, string] => [example.file, example.code]),
      ]),
    )
  })
  const saidOf = (index: number): string | undefined => said.get(file)?.get(lines + index)

  for (const [index, [what]] of accepted.entries()) it(`knows ${what}`, () => expect(saidOf(index)).to.equal(undefined))

  for (const [index, [what, , says]] of refused.entries())
    it(`refuses ${what}`, () => expect(saidOf(accepted.length + index)).to.match(says))

  it('has nothing to say of the rest', () => {
    expect([...(said.get(file)?.keys() ?? [])].filter((line) => line < lines)).to.deep.equal([])
  })

  for (const example of examples)
    it(`understands the example of the README that ends with ${example.name}`, () =>
      expect([...(said.get(example.file)?.values() ?? [])]).to.deep.equal([]))
})

/** The compiler's errors in texts under the project's rules, by file and line from 0. */
function diagnose(texts: ReadonlyMap<string, string>): Map<string, Map<number, string>> {
  const root = join(import.meta.dirname, '../..')
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { incremental, tsBuildInfoFile, ...rules } = config.compilerOptions
  const { options } = ts.convertCompilerOptionsFromJson({ ...rules, jsx: 'react-jsx', noUnusedLocals: false }, root)
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.readFile = (name) => texts.get(name) ?? readFile(name)
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name)
    return text === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, text, target)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return new Map(
    [...texts.keys()].map((file) => {
      const source = program.getSourceFile(file)
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [
        file,
        new Map(
          found.map(({ start = 0, messageText }) => [
            source?.getLineAndCharacterOfPosition(start).line ?? 0,
            ts.flattenDiagnosticMessageText(messageText, '\n'),
          ]),
        ),
      ]
    }),
  )
}
