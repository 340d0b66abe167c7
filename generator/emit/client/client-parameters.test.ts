import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseForm } from '@tomorro/runtime/form'
import { readParameters } from '@tomorro/runtime/parameters'
import { takeFirst } from '@tomorro/runtime/readings'
import { expect } from 'chai'
import { createClient } from '../../../clients/sdk/client.ts'
import type { OperationSpec } from '../../../clients/sdk/operation-spec.ts'
import type { Contract } from '../../model/model.ts'
import { contractOf } from '../../target/testing.ts'
import { bodyReading } from '../body-spec.ts'
import { parameterSpec } from '../parameter-spec.ts'
import { emitClientOperations } from './emit-sdk.ts'

const text = { type: 'string' }
const list = { type: 'array', items: text }
const object = { type: 'object', properties: { R: { type: 'integer' }, 'a b': text } }
const deep = { type: 'object', properties: { site: list, period: { type: 'object', properties: { from: text } } } }
const awkward = ['a,b', 'c;d', 'e.f', 'g&h=i', '100%', 'ä/?#', '+', ' ']
const colour = { R: 100, 'a b': 'x&y=z' }

type Case = [where: string, style: string | undefined, explode: boolean | undefined, schema: object, value: unknown]
const cases: Case[] = [
  ...(['simple', 'label', 'matrix'] as const).flatMap((style) =>
    [false, true].flatMap((explode): Case[] => [
      ['path', style, explode, text, '..a/b?'],
      ['path', style, explode, list, style === 'label' ? ['a,b', 'c/d'] : awkward],
      ['path', style, explode, object, colour],
    ]),
  ),
  ...(['form', 'spaceDelimited', 'pipeDelimited'] as const).flatMap((style) =>
    [false, true].flatMap((explode): Case[] => [
      ['query', style, explode, text, awkward.join()],
      ['query', style, explode, list, awkward.filter((item) => style !== 'spaceDelimited' || explode || item !== ' ')],
    ]),
  ),
  ['query', 'form', true, object, colour],
  ['query', 'form', false, object, colour],
  ['query', 'deepObject', true, object, colour],
  ['query', 'deepObject', true, deep, { site: ['a', 'b,c'], period: { from: '2026' } }],
  ['header', 'simple', false, list, ['a', 'b']],
  ['header', 'simple', false, list, ['"1"', 'W/"a,b"', '"c\\"d,"']],
  ['header', 'simple', false, object, { R: 1, 'a b': 'c' }],
  ['header', 'simple', true, object, { R: 1, 'a b': 'c' }],
  ['query', undefined, undefined, object, colour],
  ['path', undefined, undefined, object, colour],
  ['header', undefined, undefined, object, colour],
]

describe('what a client writes', () => {
  let folder: string

  before(() => {
    folder = scratchFolder()
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const [index, [where, style, explode, schema, value]] of cases.entries())
    it(`is what a service reads: ${where}, ${style ?? 'JSON'}${explode ? ', exploded' : ''}: ${JSON.stringify(value)}`, async () => {
      const shape = style === undefined ? { content: { 'application/json': { schema } } } : { schema, style, explode }
      const parameter = { name: 'color', in: where, required: where === 'path', ...shape }
      const path = where === 'path' ? '/a/{color}/b' : '/a'
      const operation = { operationId: 'ask', parameters: [parameter], responses: { 204: { description: 'Done' } } }
      const contract = contractOf({ paths: { [path]: { get: operation } } })
      const request = await requestOf(folder, `${index}`, contract, {
        [`${where}${where === 'header' ? 's' : ''}`]: { color: value },
      })
      const { input, violations } = readParameters({ parameters: rowsOf(contract) }, carriedBy(request))
      takeFirst(input)
      expect(violations).to.deep.equal([])
      expect(input[where === 'header' ? 'headers' : (where as 'path' | 'query')]).to.deep.include({ color: value })
    })
})

describe('the fields of a form that a client writes', () => {
  let folder: string

  before(() => {
    folder = scratchFolder()
  })
  after(() => rmSync(folder, { recursive: true }))

  const form = 'application/x-www-form-urlencoded'
  const items = { type: 'array', items: object }
  const fields: [what: string, schema: object, encoding: object | undefined, value: unknown][] = [
    ['text', text, undefined, 'a&b=c +%'],
    ['a number', { type: 'number' }, undefined, 1.5],
    ['a list', list, undefined, awkward],
    ['a list with delimiters', list, { style: 'pipeDelimited', explode: false }, awkward],
    ['an object', object, undefined, colour],
    ['an exploded object', object, { style: 'form', explode: true }, colour],
    ['a deep object', deep, { style: 'deepObject', explode: true }, { site: ['a', 'b,c'], period: { from: '2026' } }],
    ['a list of objects', items, undefined, [colour, { R: 1 }]],
    ['a list as JSON', list, { contentType: 'application/json' }, awkward],
  ]
  for (const [index, [what, schema, encoding, value]] of fields.entries())
    it(`are what a service reads: ${what}`, async () => {
      const media = {
        schema: { type: 'object', properties: { color: schema } },
        ...(encoding && { encoding: { color: encoding } }),
      }
      const operation = {
        operationId: 'ask',
        requestBody: { content: { [form]: media } },
        responses: { 204: { description: 'Done' } },
      }
      const contract = contractOf({ paths: { '/a': { post: operation } } })
      const request = await requestOf(folder, `${index}`, contract, { body: { color: value } })
      const [sent] = contract.operations[0]?.body?.media ?? []
      const reading = sent && bodyReading(contract, sent)
      if (reading?.kind !== 'form') throw new Error('The contract has no form')
      const { content, violations } = parseForm(await request.text(), reading.form)
      expect(violations).to.deep.equal([])
      expect(content).to.deep.include({ color: value })
    })
})

/** Within the project, so that what is generated finds what it imports. */
function scratchFolder(): string {
  const parent = join(import.meta.dirname, '../../../.tomorro')
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(parent, 'client-'))
}

const rowsOf = (contract: Contract) =>
  (contract.operations[0]?.parameters ?? []).map((parameter) => parameterSpec(contract, parameter))

/** The request that a client made of a contract sends. */
async function requestOf(folder: string, name: string, contract: Contract, values: object): Promise<Request> {
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, emitClientOperations([contract]))
  const specs = (await import(file)) as { ask: OperationSpec }
  const sent: Request[] = []
  const fetch = async (request: Request) => {
    sent.push(request)
    return new Response(null, { status: 204 })
  }
  const client = createClient({ ask: specs.ask }, { url: 'http://test', fetch }) as unknown as {
    ask: (values: object) => Promise<unknown>
  }
  await client.ask(values)
  const [request] = sent
  if (!request) throw new Error('Nothing was sent')
  return request
}

function carriedBy({ url, headers }: Request) {
  const { pathname, search } = new URL(url)
  return {
    path: new Map([['color', /^\/a\/(.*)\/b$/.exec(pathname)?.[1] ?? '']]),
    search: search.slice(1),
    headers: Object.fromEntries(headers),
  }
}
