import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'

const integers = { type: 'array', items: { type: 'integer' } }
const texts = { type: 'array', items: { type: 'string' } }
const object = { type: 'object', properties: { z: { type: ['integer', 'null'] } } }
const values = {
  either: { anyOf: [integers, { type: 'integer' }] },
  texts: { oneOf: [{ type: 'string' }, texts] },
  mixed: { anyOf: [texts, { type: 'integer' }] },
  few: { type: ['array', 'boolean'], items: { type: 'boolean' } },
  plain: integers,
  count: { type: ['integer', 'null'] },
  text: { type: ['string', 'null'] },
  holes: { type: 'array', items: { type: ['integer', 'null'] } },
}
const own = {
  objects: { anyOf: [{ type: 'array', items: object }, object] },
  maybe: { type: ['object', 'null'], properties: { z: {} } },
  lists: { anyOf: [texts, { type: 'null' }] },
}
const parameter = (where: string, name: string, schema: object, more = {}) => ({ name, in: where, schema, ...more })
const form = (type: string) => ({
  requestBody: {
    required: true,
    content: { [type]: { schema: { type: 'object', properties: { ...values, ...own } } } },
  },
})
const responses = { 204: { description: 'Done' } }
const { either, mixed, count } = values
const nested = { type: 'object', properties: { either, mixed, plain: integers } }
const paths = {
  '/form': { post: { operationId: 'form', ...form('application/x-www-form-urlencoded'), responses } },
  '/parts': { post: { operationId: 'parts', ...form('multipart/form-data'), responses } },
  '/query': {
    get: {
      operationId: 'query',
      responses,
      parameters: [
        ...Object.entries(values).map(([name, schema]) => parameter('query', name, schema)),
        parameter('query', 'joined', either, { explode: false }),
        parameter('query', 'piped', mixed, { style: 'pipeDelimited', explode: false }),
        parameter('query', 'deep', nested, { style: 'deepObject' }),
        parameter('query', 'spread', { type: 'object', properties: { s1: either, s2: mixed } }),
      ],
    },
  },
  '/headers': {
    get: {
      operationId: 'headers',
      responses,
      parameters: [parameter('header', 'X-A', either), parameter('header', 'X-N', count)],
    },
  },
  '/cookies': { get: { operationId: 'cookies', responses, parameters: [parameter('cookie', 'a', either)] } },
  ...Object.fromEntries(
    ['simple', 'label', 'matrix'].flatMap((style) =>
      [true, false].map((explode) => [
        `/${style}/${explode}/{a}`,
        {
          get: {
            operationId: `${style}${explode}`,
            responses,
            parameters: [parameter('path', 'a', either, { required: true, style, explode })],
          },
        },
      ]),
    ),
  ),
}

type Group = 'path' | 'query' | 'headers' | 'cookies' | 'body'

describe('a list that may also be one value, and null', () => {
  let sides: BothSides

  before(async () => {
    sides = await serveToClient(paths)
  })
  after(() => sides.served.close())

  const groupOf = (id: string): Group => {
    if (id === 'form' || id === 'parts') return 'body'
    return id === 'query' || id === 'headers' || id === 'cookies' ? id : 'path'
  }
  const carried: Record<string, readonly Record<string, unknown>[]> = {
    form: [
      { either: 1 },
      { either: [1, 2] },
      { texts: 'x' },
      { texts: ['x', 'y'] },
      { mixed: ['x'] },
      { mixed: 5 },
      { few: true },
      { few: [true, false] },
      { plain: [1] },
      { objects: { z: 1 } },
      { objects: [{ z: 1 }, { z: null }] },
      { maybe: null },
      { maybe: { z: null } },
    ],
    parts: [
      { either: 1 },
      { either: [1, 2] },
      { texts: 'x' },
      { mixed: ['x'] },
      { mixed: 5 },
      { mixed: ['5', '6'] },
      { plain: [1] },
      { objects: { z: 1 } },
      { objects: [{ z: 1 }, { z: 2 }] },
      { maybe: null },
      { count: null },
      { text: null },
      { holes: [null, 1] },
      { holes: [null] },
      { lists: null },
      { lists: ['x'] },
    ],
    query: [
      { either: 1 },
      { either: [1, 2] },
      { texts: 'x,y' },
      { mixed: ['x'] },
      { mixed: 5 },
      { plain: [1] },
      { joined: 1 },
      { joined: [1, 2] },
      { piped: ['x'] },
      { piped: ['x', '5'] },
      { deep: { either: 1, mixed: 5 } },
      { deep: { either: [1], mixed: ['5'], plain: [1] } },
      { deep: { either: [1, 2], mixed: ['x', 'y'] } },
      { spread: { s1: 1, s2: 5 } },
      { spread: { s1: [1, 2], s2: ['x'] } },
    ],
    headers: [{ 'X-A': 1 }, { 'X-A': [1, 2] }],
    cookies: [{ a: 1 }, { a: [1, 2] }],
    ...Object.fromEntries(
      ['simple', 'label', 'matrix'].flatMap((style) =>
        [true, false].map((explode) => [`${style}${explode}`, [{ a: 1 }, { a: [1, 2] }]]),
      ),
    ),
  }
  for (const [id, cases] of Object.entries(carried))
    for (const sent of cases)
      it(`arrives as it was sent: ${id} ${JSON.stringify(sent)}`, async () => {
        await sides.client[id]?.({ [groupOf(id)]: sent })
        expect(sides.received[groupOf(id)]).to.deep.equal(sent)
      })

  const list = 'is a list of one item'
  const empty = 'is empty'
  const refused: Record<string, readonly [sent: Record<string, unknown>, name: string, why: string][]> = {
    form: [
      [{ either: [1] }, 'either', list],
      [{ texts: ['x'] }, 'texts', list],
      [{ mixed: ['5'] }, 'mixed', list],
      [{ few: [true] }, 'few', list],
      [{ objects: [{ z: 1 }] }, 'objects', list],
      [{ either: [] }, 'either', empty],
      [{ plain: [] }, 'plain', empty],
      [{ count: null }, 'count', 'null'],
      [{ text: null }, 'text', 'null'],
      [{ holes: [1, null] }, 'holes', 'null'],
      [{ lists: null }, 'lists', 'null'],
    ],
    parts: [
      [{ either: [1] }, 'either', list],
      [{ texts: ['x'] }, 'texts', list],
      [{ objects: [{ z: 1 }] }, 'objects', list],
      [{ plain: [] }, 'plain', empty],
    ],
    query: [
      [{ either: [1] }, 'either', list],
      [{ joined: [1] }, 'joined', list],
      [{ piped: ['5'] }, 'piped', list],
      [{ spread: { s1: [1] } }, 's1', list],
      [{ either: [] }, 'either', empty],
      [{ deep: { plain: [] } }, 'plain', empty],
      [{ spread: { s1: [] } }, 's1', empty],
      [{ count: null }, 'count', 'null'],
      [{ holes: [1, null] }, 'holes', 'null'],
      [{ deep: { either: null } }, 'either', 'null'],
    ],
    headers: [
      [{ 'X-A': [1] }, 'X-A', list],
      [{ 'X-A': [] }, 'X-A', empty],
      [{ 'X-N': null }, 'X-N', 'null'],
    ],
    cookies: [
      [{ a: [1] }, 'a', list],
      [{ a: null }, 'a', 'null'],
    ],
    ...Object.fromEntries(
      ['simple', 'label', 'matrix'].flatMap((style) =>
        [true, false].map((explode) => [`${style}${explode}`, [[{ a: [1] }, 'a', list]]]),
      ),
    ),
  }
  for (const [id, cases] of Object.entries(refused))
    for (const [sent, name, why] of cases)
      it(`is refused by the client, by name: ${id} ${JSON.stringify(sent)}`, async () => {
        const error = await sides.client[id]?.({ [groupOf(id)]: sent }).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        expect(error).to.be.instanceOf(TypeError)
        expect((error as Error).message)
          .to.include(name)
          .and.to.include(why)
      })

  it('is a notice wherever it cannot be carried', () => {
    const noticed = (name: string, why: string) =>
      sides.contract.notices.filter((notice) => notice.includes(`is \`${name}\`, `) && notice.includes(why)).length
    for (const name of ['either', 'texts', 'mixed', 'few'])
      expect(noticed(name, 'a list or one value'), name).to.equal(3)
    for (const name of ['joined', 'piped', 'spread', 'X-A'])
      expect(noticed(name, 'a list or one value'), name).to.equal(1)
    expect(noticed('deep', 'a list or one value')).to.equal(0)
    expect(noticed('a', 'a list or one value')).to.equal(7)
    for (const name of ['count', 'text']) expect(noticed(name, 'null'), name).to.equal(2)
    expect(noticed('maybe', 'null')).to.equal(0)
    expect(noticed('holes', 'null')).to.equal(2)
    expect(noticed('objects', 'a list or one value')).to.equal(2)
    expect(noticed('plain', '')).to.equal(0)
  })
})
