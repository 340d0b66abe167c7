import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { loadBundle } from '../document/load.ts'
import { foreignReading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { type GeneratedServer, serveGenerated } from './server-testing.ts'

type Case = [what: string, path: string, sent: unknown, expected: unknown, contentType?: string]

/** A case answers with the body that the handler got, or is refused with 400 and the place of each violation. */
const documents: Readonly<Record<string, readonly Case[]>> = {
  choices: [
    ['a number as the tag of a choice', '/signals', { code: 1, level: 3 }, { code: 1, level: 3 }],
    ['a boolean as the tag, with the defaults of its branch', '/signals', { code: true }, { code: true, isOn: false }],
    ['the text of a number, which is no tag', '/signals', { code: '1', level: 3 }, ['/code']],
    ['a number with the members of another branch', '/signals', { code: 1 }, ['/level']],
    [
      'a tag that a branch pins, where no mapping names it',
      '/messages',
      { role: 'user', text: 'a' },
      { role: 'user', text: 'a' },
    ],
    [
      'the second of the values that a branch pins',
      '/messages',
      { role: 'function', call: 1 },
      { role: 'function', call: 1 },
    ],
    ['the name of a branch, which is not what it pins', '/messages', { role: 'UserMessage', text: 'a' }, ['/role']],
    [
      'a child of a parent that chooses between its children',
      '/shapes',
      { name: 'a', side: 1 },
      { name: 'a', side: 1 },
    ],
    ['a child without what the parent requires', '/shapes', { side: 1 }, ['/name', '']],
    [
      'a subtype of a subtype that chooses, too',
      '/pets',
      { kind: 'puppy', name: 'a', weeks: 3, mother: { kind: 'dog' } },
      { kind: 'puppy', name: 'a', bark: true, weeks: 3, mother: { kind: 'dog', bark: true } },
    ],
    [
      'a subtype where its parent, itself a subtype, is asked for',
      '/dogs',
      { kind: 'puppy', weeks: 3 },
      { kind: 'puppy', bark: true, weeks: 3 },
    ],
    ['such a subtype without what it requires', '/dogs', { kind: 'puppy' }, ['/weeks']],
    ['a pet where a dog is asked for', '/dogs', { kind: 'owl', nights: 1 }, ['/kind']],
    [
      'a subtype of a subtype that inherits the choice',
      '/birds',
      { kind: 'owl', wings: 2, nights: 1 },
      { kind: 'owl', wings: 2, nights: 1 },
    ],
    ['the same by the parent of all', '/pets', { kind: 'owl', nights: 1 }, { kind: 'owl', nights: 1 }],
    ...[
      { '@odata.type': '#message', subject: 'a' },
      { '@odata.type': '#event', subject: 'a', isAllDay: true },
    ].map(
      (value): Case => [`${value['@odata.type']}, by a discriminator beside its parent`, '/entities', value, value],
    ),
    ['a tag that no branch declares', '/sides', { side: 'Left', l: 1 }, { side: 'Left', l: 1 }],
    ['the branches that forbid the tag, without it', '/closed', { r: 1 }, { r: 1 }],
  ],
  members: [
    [
      'what is read-only but required in another part',
      '/accounts',
      { owner: 'a', secret: 's' },
      { id: 'of s', owner: 'a' },
    ],
    ['what is required by a part alone', '/accounts', { secret: 's' }, ['/owner']],
    [
      'members by unevaluatedProperties, by patterns of a part, and by required',
      '/readings',
      { meter: 'a', note: 'n', levels: { one: 1 }, tags: { own: 'a', 'tag-b': 'b' } },
      { meter: 'a', note: 'n', levels: { one: 1 }, tags: { own: 'a', 'tag-b': 'b' } },
    ],
    ...[
      { named: { x1: { p: 1, q: 2 } } },
      { twice: { xy: { p: 1, q: 2 }, x: { p: 1 }, y: { q: 2 } } },
      { others: { a: { p: 1, q: 2 }, x1: { p: 1, q: 2 }, b: { q: 2 } } },
      { either: { a: { q: 2 } } },
    ].map(
      (value): Case => [
        `members of which two keywords say something: ${Object.keys(value)}`,
        '/overlapping',
        value,
        value,
      ],
    ),
    [
      'a member that unevaluatedProperties refuses',
      '/readings',
      { meter: 'a', note: 1, levels: { one: 'x' } },
      ['/levels/one'],
    ],
    [
      'defaults behind references and in parts',
      '/preferences',
      { listed: [{}] },
      { own: 'a', referred: 'y', part: 'y', beside: 'b', listed: [{ mode: 'y' }] },
    ],
    [
      'defaults in choices, conditions and members without a name',
      '/preferences',
      { maybe: {}, others: { a: {} }, matched: { m1: {}, other: {} }, conditional: { on: true, pair: 1 } },
      {
        ...{ own: 'a', referred: 'y', part: 'y', beside: 'b' },
        ...{ maybe: { mode: 'y' }, others: { a: { mode: 'y' } }, matched: { m1: { mode: 'y' }, other: {} } },
        conditional: { on: true, pair: 1, level: 5, other: 'o' },
      },
    ],
    [
      'what a branch allows that says nothing, and the items of a branch',
      '/open',
      { any: { a: [1] }, pair: [1, 'a', 'b'] },
      { any: { a: [1] }, pair: [1, 'a', 'b'] },
    ],
    ['an item that its place does not allow', '/open', { pair: ['a'] }, ['/pair/0']],
  ],
  combined: [
    [
      'objects where no type is said',
      '/untyped',
      { named: { a: 1 }, pattern: { x1: 1 }, part: { a: 1 }, choice: { a: 1 }, listed: [{ a: 1, below: { a: 2 } }] },
      { named: { a: 1 }, pattern: { x1: 1 }, part: { a: 1 }, choice: { a: 1 }, listed: [{ a: 1, below: { a: 2 } }] },
    ],
    ...[['text'], 5, 'text', null, true].map(
      (other): Case => [
        `${JSON.stringify(other)} where no type is said`,
        '/untyped',
        { named: other, pattern: other, part: other, choice: other, listed: [other, { below: other }] },
        { named: other, pattern: other, part: other, choice: other, listed: [other, { below: other }] },
      ],
    ),
    ['an object that an untyped schema refuses', '/untyped', { named: {}, part: { a: 'x' } }, ['/named/a', '/part/a']],
    [
      'a property of the branch that does not match',
      '/evaluated',
      { a: 'x', b: true, c: false },
      { a: 'x', b: true, c: false },
    ],
    ['a property that is of neither branch', '/evaluated', { a: 'x', c: 'y' }, ['/c']],
    [
      'children of a parent with a discriminator, in a choice without one',
      '/animals',
      {
        all: [
          { kind: 'cat', name: 'a' },
          { kind: 'dog', bark: true },
        ],
      },
      {
        all: [
          { kind: 'cat', name: 'a' },
          { kind: 'dog', bark: true },
        ],
      },
    ],
    ['such a child with a wrong member', '/animals', { all: [{ kind: 'cat', lives: 'x' }] }, ['/all/0/lives']],
    ['a child that no branch is', '/animals', { all: [{ kind: 'bird' }] }, ['/all/0/kind']],
    [
      'names that YAML takes for other values',
      '/words',
      { null: 1, true: 2, '~': 3, '1.50': 4 },
      { null: 1, true: 2, '~': 3, '1.50': 4 },
    ],
  ],
  wire: [
    ['a media type that the document gives parameters', '/parameterised', { name: 'a' }, { name: 'a' }],
    [
      'the same with parameters of its own',
      '/parameterised',
      { name: 'a' },
      { name: 'a' },
      'application/json;odata=verbose',
    ],
    ['JSON as text/json', '/names', { name: 'a' }, { name: 'a' }, 'text/json'],
    ['JSON by a range of suffixes', '/names', { name: 'a' }, { name: 'a' }, 'application/vnd.pet+json'],
    ['a violation in JSON by a range', '/names', { name: 5 }, ['/name'], 'application/vnd.pet+json'],
  ],
}

const combined = ['untyped', 'evaluated', 'animals', 'words']
const file = new Blob(['x'])

function formOf(fields: Record<string, unknown>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  return form
}

/** The values, with `file` for each file. */
const kinds = (body: Record<string, unknown>): Record<string, unknown> => mapValues(body, kindOf)
const mapValues = (values: object, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))

function kindOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kindOf)
  return typeof value === 'object' && value !== null && 'sha256' in value ? 'file' : value
}

for (const [name, cases] of Object.entries(documents))
  describe(`what a document says is honoured: ${name}`, () => {
    let served: GeneratedServer
    before(async () => {
      const file = join(import.meta.dirname, `../fixtures/honoured/${name}.yaml`)
      served = await serveGenerated(toContract('honoured', loadBundle(file, 'noticed'), foreignReading))
      for (const id of [
        'signals',
        'messages',
        'shapes',
        ...['pets', 'dogs', 'birds', 'sides', 'closed', 'entities'],
        'preferences',
        'parameterised',
        'names',
        'readings',
        'overlapping',
        'open',
        ...combined,
      ])
        served.handlers[id] = async ({ body }) => ({ status: 200, body })
      // The response has what is read-only, and lacks what is write-only.
      served.handlers.accounts = async ({ body }) => {
        const { secret, ...rest } = body as { secret: string; owner: string }
        return { status: 200, body: { id: `of ${secret}`, ...rest } }
      }
      served.handlers.letters = async ({ path, query }) => ({ status: 200, body: { path, query } })
      for (const id of ['filtered', 'tagged', 'größeLesen', 'foundDocuments', 'pages', 'exact'])
        served.handlers[id] = async ({ path, query }) => ({ status: 200, body: { ...path, ...query } })
      served.handlers.optional = async ({ body }) => ({ status: 200, body: { isGiven: body !== undefined } })
      for (const id of ['anyType', 'level', 'note']) served.handlers[id] = async ({ body }) => ({ status: 200, body })
      served.handlers.parts = async ({ body }) => ({ status: 200, body: kinds(body as Record<string, unknown>) })
      served.handlers.fields = async ({ body }) => ({ status: 200, body: { fields: body } })
      for (const id of ['sources', 'documents', 'conditions']) served.handlers[id] = served.handlers.parts
      served.handlers.lines = async ({ body }) => {
        lines = await text(body as Readable)
        return { status: 204 }
      }
    })
    after(() => served.close())
    let lines = ''

    for (const [what, path, sent, expected, contentType = 'application/json'] of cases)
      it(`${Array.isArray(expected) ? 'refuses' : 'takes and answers'} ${what}`, async () => {
        const { status, body } = await served.ask('POST', path, {
          body: JSON.stringify(sent),
          headers: { 'content-type': contentType },
        })
        const answer = JSON.parse(body)
        if (Array.isArray(expected)) {
          expect([status, answer.errors?.map(({ pointer }: { pointer: string }) => pointer)]).to.deep.equal([
            400,
            expected,
          ])
          return
        }
        expect([status, answer]).to.deep.equal([200, expected])
      })

    if (name !== 'wire') return
    it('tells parameters apart that differ by case only, and fills in defaults of parts', async () => {
      const { body } = await served.ask('GET', '/case/ann/5?q=a&Q=5')
      expect(JSON.parse(body)).to.deep.equal({ path: { Name: 'ann', name: 5 }, query: { q: 'a', Q: 5, d: 'y' } })
      expect((await served.ask('GET', '/case/5/ann')).status).to.equal(400)
    })

    it('hands a sequence of JSON texts on as bytes', async () => {
      const sent = { body: '\u001e{"name":1}\n', headers: { 'content-type': 'application/json-seq' } }
      expect((await served.ask('POST', '/lines', sent)).status).to.equal(204)
      expect(lines).to.equal(sent.body)
    })

    for (const [what, path, expected] of [
      [
        'the items of a list in an exploded object',
        '/filtered?page=1&sort=a%2Cb&sort=c',
        { filter: { page: 1, sort: ['a,b', 'c'] } },
      ],
      ['a single item of such a list', '/filtered?sort=a', { filter: { sort: ['a'] } }],
      [
        'what no other parameter claims, in an object of any members',
        '/tagged?limit=2&a=1&b=x',
        { limit: 2, tags: { a: '1', b: 'x' } },
      ],
      [
        'the members of subtypes in a deepObject',
        '/found/documents?deep[kind]=short&deep[length]=5&deep[rows][]=1',
        { deep: { kind: 'short', length: 5, rows: [1] } },
      ],
      [
        'the members of subtypes in an exploded object',
        '/found/documents?kind=short&length=5&rows=1&rows=2',
        { own: { kind: 'short', length: 5, rows: [1, 2] } },
      ],
      [
        'a required object without members of its own names, as Spring takes its Pageable',
        '/pages',
        { page: { number: 0 }, others: {} },
      ],
      [
        'its members where they are sent',
        '/pages?sort=a&x=1',
        { page: { number: 0, sort: ['a'] }, others: { x: '1' } },
      ],
      ['names of any script', `/gr${encodeURIComponent('ö')}${encodeURIComponent('ß')}en/5`, { größe: 5 }],
    ] as const)
      it(`reads ${what}`, async () => {
        const { status, body } = await served.ask('GET', path)
        expect([status, JSON.parse(body)]).to.deep.equal([200, expected])
      })

    for (const [what, sent, expected] of [
      ['nothing', {}, { isGiven: false }],
      ['no bytes of a known length', { body: '', headers: { 'content-type': 'application/json' } }, { isGiven: false }],
      ['no bytes of an unknown length', { body: '', chunked: true }, { isGiven: false }],
      [
        'no bytes in chunks that call themselves JSON',
        { body: '', chunked: true, headers: { 'content-type': 'application/json' } },
        { isGiven: false },
      ],
      [
        'JSON',
        { body: '{"name":"a"}', chunked: true, headers: { 'content-type': 'application/json' } },
        { isGiven: true },
      ],
    ] as const)
      it(`takes ${what} for an optional body`, async () => {
        const { status, body } = await served.ask('POST', '/optional', sent)
        expect([status, JSON.parse(body)]).to.deep.equal([200, expected])
      })

    for (const chunked of [false, true])
      it(`takes no bytes for an optional multipart body${chunked ? ', in chunks' : ''}`, async () => {
        const headers = { 'content-type': 'multipart/form-data; boundary=b' }
        const { status, body } = await served.ask('POST', '/fields', { body: '', headers, chunked })
        expect([status, JSON.parse(body)]).to.deep.equal([200, {}])
      })

    it('still asks such an object for its required members', async () => {
      const { status, body } = await served.ask('GET', '/exact')
      expect([status, JSON.parse(body).errors[0].code]).to.deep.equal([400, 'required'])
    })

    it('reads the fields of a form of any object', async () => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const { status, body } = await served.ask('POST', '/fields', { body: 'a=1&b=x', headers })
      expect([status, JSON.parse(body)]).to.deep.equal([200, { fields: { a: '1', b: 'x' } }])
    })

    it('still refuses bytes of no type for an optional body', async () => {
      expect((await served.ask('POST', '/optional', { body: 'x', chunked: true })).status).to.equal(415)
    })

    it('reads and answers an object of any media type as JSON', async () => {
      const sent = { body: '{"name":"a"}', headers: { 'content-type': 'application/json' } }
      const { headers, body } = await served.ask('POST', '/any-type', sent)
      expect([headers['content-type'], body]).to.deep.equal(['application/json', '{"name":"a"}'])
      expect((await served.ask('POST', '/any-type', { ...sent, body: '{"name":1}' })).status).to.equal(400)
    })

    for (const [method, sent, expected] of [
      ['PUT', '5', [200, '5']],
      ['PUT', '0', 400],
      ['PUT', 'five', 400],
      ['POST', '"a"', [200, '"a"']],
      ['POST', '', [200, '']],
    ] as const)
      it(`answers ${JSON.stringify(expected)} to the text ${JSON.stringify(sent)} (${method})`, async () => {
        const { status, body } = await served.ask(method, '/level', {
          body: sent,
          headers: { 'content-type': 'text/plain' },
        })
        expect(typeof expected === 'number' ? status : [status, body]).to.deep.equal(expected)
      })

    for (const [what, fields, expected] of [
      ['files behind allOf and anyOf', { file: file, maybe: file }, { file: 'file', maybe: 'file' }],
      ['one file where one or several may be', { file: file, several: file }, { file: 'file', several: 'file' }],
      ['several files', { file: file, several: [file, file] }, { file: 'file', several: ['file', 'file'] }],
      ['the text of a choice between text and an object', { file: file, choice: 'x' }, { file: 'file', choice: 'x' }],
      ['the object of that choice', { file: file, choice: '{"name":"a"}' }, { file: 'file', choice: { name: 'a' } }],
    ] as const)
      it(`reads ${what} in a multipart body`, async () => {
        const { status, body } = await served.ask('POST', '/parts', { body: formOf(fields) })
        expect([status, JSON.parse(body)]).to.deep.equal([200, expected])
      })

    for (const [what, fields, expected] of [
      ['the branch with a file', { kind: 'file', content: file }, { kind: 'file', content: 'file' }],
      ['the branch without one', { kind: 'url', url: 'u' }, { kind: 'url', url: 'u', tries: 3 }],
      ['a file for the other branch', { kind: 'url', content: file }, ['/url']],
      ['a tag of no branch', { kind: 'x', content: file }, ['/kind']],
    ] as const)
      it(`reads a choice by its discriminator in a multipart body: ${what}`, async () => {
        const { status, body } = await served.ask('POST', '/sources', { body: formOf(fields) })
        const answer = JSON.parse(body)
        const pointers = answer.errors?.map(({ pointer }: { pointer: string }) => pointer)
        expect(status === 200 ? answer : pointers).to.deep.equal(expected)
      })

    for (const [path, fields, expected] of [
      ['documents', { kind: 'picture', content: file, width: '5' }, { kind: 'picture', content: 'file', width: 5 }],
      ['documents', { kind: 'link', url: 'u' }, { kind: 'link', url: 'u' }],
      ['documents', { kind: 'picture' }, ['/content']],
      ['documents', { kind: 'x' }, ['/kind']],
      ['conditions', { kind: 'file', content: file }, { kind: 'file', content: 'file' }],
      ['conditions', { kind: 'file' }, ['/content']],
      ['conditions', { kind: 'a', more: 'm', second: file }, { kind: 'a', more: 'm', second: 'file' }],
      ['conditions', { kind: 'a', other: file }, { kind: 'a', other: 'file' }],
    ] as const)
      it(`reads files of subtypes and conditions: ${path} ${Object.values(fields)}`, async () => {
        const { status, body } = await served.ask('POST', `/${path}`, { body: formOf(fields) })
        const answer = JSON.parse(body)
        const pointers = answer.errors?.map(({ pointer }: { pointer: string }) => pointer)
        expect(status === 200 ? answer : pointers).to.deep.equal(expected)
      })

    it('refuses a part that is no branch of its choice', async () => {
      expect((await served.ask('POST', '/parts', { body: formOf({ file, choice: 'z' }) })).status).to.equal(400)
    })
  })
