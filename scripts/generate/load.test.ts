import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { loadBundle } from './load.ts'

describe('loadBundle', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'load-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const head = { openapi: '3.0.3', info: { title: 'a', version: '1' }, paths: {} }

  /** Loads `a.json` of these files; names are relative. */
  const load = (files: Record<string, object>) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
    const { document } = loadBundle(join(folder, 'a.json'))
    return document as { paths: Record<string, unknown>; components: Record<string, Record<string, unknown>> }
  }
  const withSchemas = (schemas: object, rest: object = {}) => ({ ...head, ...rest, components: { schemas } })

  it('brings what other files hold into the components, with what that refers to in turn', () => {
    const { components } = load({
      'a.json': withSchemas({ A: { properties: { b: { $ref: 'b.json#/components/schemas/B' } } } }),
      'b.json': withSchemas({
        B: { properties: { c: { $ref: '#/components/schemas/C' } } },
        C: { type: 'string' },
        D: {},
      }),
    })
    expect(components.schemas).to.deep.equal({
      A: { properties: { b: { $ref: '#/components/schemas/B' } } },
      B: { properties: { c: { $ref: '#/components/schemas/C' } } },
      C: { type: 'string' },
    })
  })

  it('takes a component that only points to its namesake elsewhere for that one', () => {
    const { components } = load({
      'a.json': withSchemas({ A: { $ref: '#/components/schemas/B' }, B: { $ref: 'b.json#/components/schemas/B' } }),
      'b.json': withSchemas({ B: { type: 'string' } }),
    })
    expect(components.schemas).to.deep.equal({ A: { $ref: '#/components/schemas/B' }, B: { type: 'string' } })
  })

  it('follows schemas that lead back to themselves', () => {
    const tree = { properties: { children: { items: { $ref: '#/components/schemas/Tree' } } } }
    expect(load({ 'a.json': withSchemas({ Tree: tree }) }).components.schemas).to.deep.equal({ Tree: tree })
  })

  it('makes a component of what is deep inside of another, or a file of its own', () => {
    const { components } = load({
      'a.json': withSchemas({
        A: { properties: { inner: { type: 'string' } } },
        B: { allOf: [{ $ref: '#/components/schemas/A/properties/inner' }, { $ref: 'c.json' }] },
      }),
      'c.json': { type: 'object' },
    })
    expect(components.schemas?.B).to.deep.equal({
      allOf: [{ $ref: '#/components/schemas/APropertiesInner' }, { $ref: '#/components/schemas/C' }],
    })
    expect(components.schemas).to.include.keys('APropertiesInner', 'C')
  })

  it('leads the mapping of a discriminator along, by reference and by name', () => {
    const discriminator = { propertyName: 'kind', mapping: { one: 'b.json#/components/schemas/One', two: 'Two' } }
    const { components } = load({
      'a.json': withSchemas({ A: { oneOf: [{ $ref: 'b.json#/components/schemas/One' }], discriminator }, Two: {} }),
      'b.json': withSchemas({ One: { type: 'object' } }),
    })
    expect(components.schemas).to.have.nested.property('A.discriminator.mapping').that.deep.equals({
      one: '#/components/schemas/One',
      two: '#/components/schemas/Two',
    })
  })

  it('leaves examples, defaults and constants alone, whatever they look like', () => {
    const data = { $ref: '#/nowhere', id: 'x' }
    const schema = {
      example: data,
      default: data,
      enum: [data],
      properties: { example: { type: 'string' } },
      'x-note': data,
    }
    expect(load({ 'a.json': withSchemas({ A: schema }) }).components.schemas).to.deep.equal({ A: schema })
  })

  it('puts a path item of another file in its place', () => {
    const { paths } = load({
      'a.json': { ...head, paths: { '/x': { $ref: 'b.json#/paths/~1y' } } },
      'b.json': { ...head, paths: { '/y': { get: { operationId: 'getY', responses: {} } } } },
    })
    expect(paths).to.deep.equal({ '/x': { get: { operationId: 'getY', responses: {} } } })
  })

  const refused: [what: string, files: Record<string, object>, says: RegExp][] = [
    [
      'a reference that leads nowhere',
      { 'a.json': withSchemas({ A: { items: { $ref: '#/components/schemas/B' } } }) },
      /schemas\/A\/items.*leads nowhere/,
    ],
    [
      'a file that is not there',
      { 'a.json': withSchemas({ A: { $ref: 'none.json#/x' } }) },
      /none\.json.*no such file/,
    ],
    [
      'two components of one name',
      {
        'a.json': withSchemas({ A: { items: { $ref: 'b.json#/components/schemas/A' } } }),
        'b.json': withSchemas({ A: {} }),
      },
      /both the component schemas\/A/,
    ],
    ['another version', { 'a.json': { ...head, openapi: '3.2.0' } }, /OpenAPI 3\.2\.0/],
    ['Swagger', { 'a.json': { swagger: '2.0' } }, /OpenAPI undefined/],
  ]
  for (const [what, files, says] of refused)
    it(`refuses ${what} and says where`, () => {
      expect(() => load(files)).to.throw(says)
    })
})
