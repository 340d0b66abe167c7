import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { ContractError } from '../error.ts'
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

  it('follows a file of one schema that leads back to itself', () => {
    const { components } = load({
      'a.json': withSchemas({ A: { items: { $ref: 'tree.json' } } }),
      'tree.json': { properties: { left: { $ref: '#' }, right: { $ref: 'tree.json' } } },
    })
    expect(components.schemas?.Tree).to.deep.equal({
      properties: { left: { $ref: '#/components/schemas/Tree' }, right: { $ref: '#/components/schemas/Tree' } },
    })
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

  it('leaves extensions beside paths and responses alone', () => {
    const data = { $ref: '#/nowhere', id: 'x' }
    const get = { operationId: 'getA', responses: { 'x-note': data, 200: { description: 'ok' } } }
    const paths = { 'x-note': data, '/a': { get } }
    expect(load({ 'a.json': { ...head, paths } }).paths).to.deep.equal(paths)
  })

  it('puts a path item of another file in its place', () => {
    const { paths } = load({
      'a.json': { ...head, paths: { '/x': { $ref: 'b.json#/paths/~1y' } } },
      'b.json': { ...head, paths: { '/y': { get: { operationId: 'getY', responses: {} } } } },
    })
    expect(paths).to.deep.equal({ '/x': { get: { operationId: 'getY', responses: {} } } })
  })

  const getA = { operationId: 'getA', responses: { 200: { description: 'ok' } } }
  const placed: [what: string, root: object, other: object][] = [
    ['an operation', { ...head, paths: { '/a': { get: { $ref: 'b.json#/get' } } } }, { get: getA }],
    ['all paths', { ...head, paths: { $ref: 'b.json' } }, { '/a': { get: getA } }],
    [
      'a path item by way of another',
      { ...head, paths: { '/a': { $ref: 'b.json#/x' } } },
      { x: { $ref: '#/y' }, y: { get: getA } },
    ],
  ]
  for (const [what, root, other] of placed)
    it(`puts ${what} of another file in its place, although the specification has no reference there`, () => {
      expect(load({ 'a.json': root, 'b.json': other }).paths).to.deep.equal({ '/a': { get: getA } })
    })

  for (const $self of ['https://example.com/api/main', '/api/main'])
    it(`follows references by its own address ${$self}, and by those of files beside it`, () => {
      const base = new URL($self, 'https://example.com').href
      const { components } = load({
        'a.json': withSchemas(
          {
            A: { $ref: $self.startsWith('/') ? 'main#/components/schemas/B' : `${base}#/components/schemas/B` },
            B: { $ref: '../api/b.json#/components/schemas/B2' },
            C: {
              oneOf: [{ $ref: '#/components/schemas/B' }],
              discriminator: { propertyName: 'c', mapping: { b: `${$self}#/components/schemas/B` } },
            },
          },
          { openapi: '3.2.0', $self },
        ),
        'b.json': withSchemas({ B2: { type: 'string' } }),
      })
      expect(components.schemas).to.deep.include({
        A: { $ref: '#/components/schemas/B' },
        B: { $ref: '#/components/schemas/B2' },
        B2: { type: 'string' },
      })
      expect(components.schemas?.C).to.have.nested.property('discriminator.mapping.b', '#/components/schemas/B')
    })

  it('brings a list of parameters that is a file of its own', () => {
    const { paths } = load({
      'a.json': { ...head, paths: { '/a': { get: { parameters: { $ref: 'b.json' }, responses: {} } } } },
      'b.json': [{ name: 'q', in: 'query', schema: { $ref: 'c.json#/Q' } }],
      'c.json': { Q: { type: 'integer' } },
    })
    expect(paths)
      .to.have.nested.property('/a.get.parameters[0].$ref')
      .that.matches(/^#\/components\/parameters\//)
  })

  it('brings the members of a map or list that another file holds as a whole', () => {
    const operation = {
      operationId: 'getA',
      parameters: { $ref: 'b.json#/parameters' },
      responses: { $ref: 'b.json#/responses' },
    }
    const { paths, components } = load({
      'a.json': { ...head, paths: { '/a': { get: operation } }, components: { schemas: { $ref: 'b.json#/schemas' } } },
      'b.json': {
        parameters: [{ name: 'a', in: 'query', schema: {} }],
        responses: { 200: { description: 'ok', content: { $ref: '#/content' } } },
        content: { 'text/plain': { schema: { $ref: '#/schemas/Pet' } } },
        schemas: { Pet: { properties: { owner: { $ref: '#/schemas/Owner' } } }, Owner: { type: 'string' } },
      },
    })
    expect(components.schemas).to.deep.equal({
      Pet: { properties: { owner: { $ref: '#/components/schemas/Owner' } } },
      Owner: { type: 'string' },
    })
    expect(components.responses).to.deep.equal({
      Responses200: { description: 'ok', content: { 'text/plain': { schema: { $ref: '#/components/schemas/Pet' } } } },
    })
    expect(components.parameters).to.deep.equal({ Parameters0: { name: 'a', in: 'query', schema: {} } })
    expect(paths['/a']).to.deep.equal({
      get: {
        ...operation,
        parameters: [{ $ref: '#/components/parameters/Parameters0' }],
        responses: { 200: { $ref: '#/components/responses/Responses200' } },
      },
    })
  })

  const refused: [what: string, files: Record<string, object>, says: RegExp][] = [
    [
      'a reference that leads nowhere',
      { 'a.json': withSchemas({ A: { items: { $ref: '#/components/schemas/B' } } }) },
      /schemas\/A\/items: #\/components\/schemas\/B leads nowhere: #\/components\/schemas has no B, only A$/,
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
    ['another version', { 'a.json': { ...head, openapi: '4.0.0' } }, /OpenAPI 4\.0\.0/],
    ['Swagger', { 'a.json': { swagger: '2.0' } }, /Swagger 2\.0 is not read; convert it/],
  ]
  for (const [what, files, says] of refused)
    it(`refuses ${what} and says where`, () => {
      expect(() => load(files)).to.throw(says)
    })

  describe('for a document of others', () => {
    const text = (name: string, content: string) => writeFileSync(join(folder, name), content)

    it('calls the second component of a name otherwise, and says so', () => {
      text(
        'a.json',
        JSON.stringify(withSchemas({ A: { $ref: 'b.json#/components/schemas/B' }, B: { type: 'string' } })),
      )
      text('b.json', JSON.stringify(withSchemas({ B: { properties: { b: { $ref: '#/components/schemas/B' } } } })))
      const { document, notices } = loadBundle(join(folder, 'a.json'), 'noticed')
      expect((document.components as { schemas: object }).schemas).to.deep.equal({
        A: { $ref: '#/components/schemas/B2' },
        B: { type: 'string' },
        B2: { properties: { b: { $ref: '#/components/schemas/B2' } } },
      })
      expect(notices).to.have.length(1)
      expect(notices[0]).to.match(
        /^#\/components\/schemas\/A leads to `b\.json#\/components\/schemas\/B`, which is called `B2`/,
      )
    })

    it('reads JSON under any name, and after a byte order mark', () => {
      text('a.yaml', `\uFEFF${JSON.stringify(head)}`)
      expect(loadBundle(join(folder, 'a.yaml')).version).to.equal('3.0')
    })

    it('leaves out a discriminator one of whose values leads nowhere, and says so', () => {
      const discriminator = { propertyName: 'kind', mapping: { a: '#/components/schemas/A', b: 'gone.yaml#/B' } }
      const oneOf = [{ $ref: '#/components/schemas/A' }]
      text('a.json', JSON.stringify(withSchemas({ A: { type: 'object' }, C: { oneOf, discriminator } })))
      const { document, notices } = loadBundle(join(folder, 'a.json'), 'noticed')
      expect((document.components as { schemas: { C: object } }).schemas.C).to.deep.equal({ oneOf })
      expect(notices).to.deep.equal([
        '#/components/schemas/C/discriminator/mapping/b is `gone.yaml#/B`, which leads nowhere; the discriminator has no effect',
      ])
      expect(() => loadBundle(join(folder, 'a.json'))).to.throw(/mapping\/b: gone\.yaml#\/B cannot be followed/)
    })

    it('reads 3.2 as 3.1 with more', () => {
      text('a.yaml', 'openapi: 3.2.0\npaths: {}')
      const { version, notices } = loadBundle(join(folder, 'a.yaml'))
      expect([version, notices]).to.deep.equal(['3.1', []])
    })

    for (const [what, content, says] of [
      ['a document that is none', '[]', /a\.yaml: not an object, such as openapi: 3\.1\.0 with info and paths$/],
      ['an empty file', '\n', /a\.yaml: is empty$/],
      [
        'Swagger 2.0',
        'swagger: "2.0"',
        /a\.yaml: Swagger 2\.0 is not read; convert it to OpenAPI 3, for example: npx swagger2openapi /,
      ],
      ['a version that is no text', 'openapi: [3.1.0]', /a\.yaml: OpenAPI \["3\.1\.0"\] is not read, only 3\.0/],
      ['another version', 'openapi: 4.0.0', /a\.yaml: OpenAPI 4\.0\.0 is not read, only 3\.0, 3\.1 and 3\.2$/],
      ['what is neither JSON nor YAML', '{ "openapi": ', /a\.yaml: .*JSON/],
      [
        'a reference to another address',
        'openapi: 3.1.0\npaths: { /a: { $ref: "https://a.example/b.yaml" } }',
        /#\/paths\/~1a: .*nothing is fetched/,
      ],
      [
        'a reference that is not encoded',
        'openapi: 3.1.0\npaths: { /a: { $ref: "#/%zz" } }',
        /#\/paths\/~1a: .*percent-encoded/,
      ],
      [
        'a reference to something inherited',
        'openapi: 3.1.0\npaths: { /a: { $ref: "#/paths/constructor" } }',
        /#\/paths\/constructor leads nowhere: #\/paths has no constructor/,
      ],
      ['a path that leads to itself', 'openapi: 3.1.0\npaths: { /a: { $ref: "#/paths/~1a" } }', /leads back to itself/],
      [
        'a component that is only itself',
        'openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { A: { $ref: "#/components/schemas/A" } } }',
        /leads to itself/,
      ],
    ] as const)
      it(`refuses ${what}`, () => {
        text('a.yaml', content)
        expect(() => loadBundle(join(folder, 'a.yaml'))).to.throw(says)
      })

    for (const [where, operation, says] of [
      ['in', { parameters: [{ name: 'a', in: ['query'] }] }, /parameters\/0\/in: is not text/],
      ['name', { parameters: [{ name: '', in: 'query' }] }, /parameters\/0\/name: is not a name/],
      ['required', { parameters: [{ name: 'a', in: 'query', required: 'yes' }] }, /required: is not true or false/],
      ['explode', { parameters: [{ name: 'a', in: 'query', explode: 1 }] }, /explode: is not true or false/],
      ['security', { security: [{ key: 'read' }] }, /security: is not a list of objects/],
      ['x-max-bytes', { 'x-max-bytes': '5' }, /x-max-bytes: is not a positive integer/],
      ['tags', { tags: 'a' }, /tags: is not a list of texts/],
      ['servers', { servers: 'https://a' }, /servers: is not a list/],
      [
        'a media type',
        { requestBody: { content: { 'a/b': 'c' } } },
        /get\/requestBody\/content\/a~1b: is not an object/,
      ],
      ['a response', { responses: { 200: 'Done', 'x-a': 1 } }, /get\/responses\/200: is not an object/],
    ] as const)
      it(`refuses ${where} that is written as something else`, () => {
        text('a.json', JSON.stringify({ openapi: '3.1.0', paths: { '/a': { get: operation } } }))
        expect(() => loadBundle(join(folder, 'a.json'), 'noticed')).to.throw(says)
      })

    it('refuses a path item that is no object', () => {
      text('a.json', JSON.stringify({ openapi: '3.1.0', paths: { 'x-a': 1, '/a': 5 } }))
      expect(() => loadBundle(join(folder, 'a.json'), 'noticed')).to.throw(/#\/paths\/~1a: is not an object/)
    })

    for (const [what, written, says] of [
      [
        'an alias in its own anchor',
        'components: { schemas: { A: &a { properties: { a: *a } } } }',
        /alias .*own anchor/,
      ],
      ['a tab', '\tinfo: {}', /Tabs are not allowed as indentation at line 2, column 1$/],
    ] as const)
      it(`refuses ${what} in YAML in one line`, () => {
        text('a.yaml', `openapi: 3.1.0\n${written}\n`)
        expect(() => loadBundle(join(folder, 'a.yaml'), 'noticed')).to.throw(says)
      })

    it('refuses schemas within one another in more than 256 steps', () => {
      const schemaOf = (levels: number): object =>
        levels === 0 ? { type: 'integer' } : { properties: { a: schemaOf(levels - 1) } }
      const load = (levels: number) => {
        text(
          'a.json',
          JSON.stringify({ openapi: '3.1.0', paths: {}, components: { schemas: { A: schemaOf(levels) } } }),
        )
        return loadBundle(join(folder, 'a.json'), 'noticed')
      }
      expect(load(126).notices).to.deep.equal([])
      const place = '#/components/schemas/A/properties/a/properties/a'
      for (const levels of [127, 2_000]) expect(() => load(levels)).to.throw(ContractError, `${place}…: `)
    })
  })
})
