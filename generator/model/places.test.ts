import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { loadBundle } from '../document/load.ts'
import { foreignReading } from './model.ts'
import { toContract } from './read-contract.ts'

const text = { type: 'string' }
const responses = { 200: { description: 'ok' } }
const documentOf = (get: object, components: object = {}, others: object = {}) => ({
  ...{ openapi: '3.1.0', info: { title: 'A', version: '1' }, components },
  paths: { '/a': { get: { operationId: 'a', responses, ...get } }, ...others },
})
const flag = { name: 'p', in: 'query', schema: text, required: 'yes' }
const nameless = { in: 'query', schema: text }
const other = { get: { operationId: 'b', parameters: [nameless], responses } }
const emptyHeader = { R: { description: 'ok', headers: { 'X-A': null } } }
const answered = { responses: { 200: { $ref: '#/components/responses/R' } } }
const noted = { name: 'p', in: 'query', schema: { ...text, title: 5 } }

/** Documents with a wrong part behind a reference, and how what is said about it begins. */
const cases: readonly [what: string, files: Record<string, object>, says: string][] = [
  [
    'a parameter in another file',
    { 'a.json': documentOf({ parameters: [{ $ref: 'b.json#/P' }] }), 'b.json': { P: flag } },
    'b.json#/P/required: is not true or false',
  ],
  [
    'a schema behind two files',
    {
      'a.json': documentOf({ parameters: [{ ...noted, schema: { $ref: 'b.json#/S' } }] }),
      'b.json': { S: { items: { $ref: 'c.json' } } },
      'c.json': { items: { $ref: 'd.json' } },
    },
    'c.json#/items: d.json cannot be followed',
  ],
  [
    'a component of the document',
    { 'a.json': documentOf(answered, { responses: emptyHeader }) },
    '#/components/responses/R/headers/X-A: is not an object',
  ],
  [
    'a path item in another file',
    { 'a.json': documentOf({}, {}, { '/b': { $ref: 'b.json' } }), 'b.json': other },
    'b.json#/get/parameters/0: has no name',
  ],
  [
    'a response of another operation',
    {
      'a.json': documentOf(
        { responses: { 200: { $ref: '#/paths/~1b/get/responses/200' } } },
        {},
        {
          '/b': { get: { operationId: 'b', responses: { 200: { ...responses[200], headers: { 'X-A': null } } } } },
        },
      ),
    },
    '#/paths/~1b/get/responses/200/headers/X-A: is not an object',
  ],
  [
    'a circle of components in another file',
    {
      'a.json': documentOf({ parameters: [{ ...noted, schema: { $ref: 'b.json#/S' } }] }),
      'b.json': { S: { allOf: [{ $ref: '#/S' }] } },
    },
    'b.json#/S: leads back to itself',
  ],
  [
    'a notice of a parameter in another file',
    { 'a.json': documentOf({ parameters: [{ $ref: 'b.json#/P' }] }), 'b.json': { P: noted } },
    'b.json#/P/schema/title is not a valid value',
  ],
  [
    'a notice of a schema in another file',
    {
      'a.json': documentOf({ parameters: [{ ...noted, schema: { $ref: 'b.json#/x~1y/0' } }] }),
      'b.json': { 'x/y': [{ type: 'string', title: 5 }] },
    },
    'b.json#/x~1y/0/title is not a valid value',
  ],
]

describe('what is wrong behind a reference', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'places-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  for (const [what, files, says] of cases)
    it(`has the place that its file has: ${what}`, () => {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
      let said: string
      try {
        const { notices } = toContract('a', loadBundle(join(folder, 'a.json'), 'noticed'), foreignReading)
        said = notices.map((notice) => notice.slice('a '.length)).join('\n')
      } catch (error) {
        said = (error as Error).message
      }
      expect(said.slice(0, says.length)).to.equal(says)
    })
})
