import { expect } from 'chai'
import type { Json } from '../json.ts'
import { resolveIds, usesIds } from './schema-ids.ts'

const schemasOf = (schemas: Json): Json => (resolveIds({ components: { schemas } }).components as Json).schemas as Json

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('resolveIds', () => {
  const cases: [what: string, schemas: Json, affected: Json][] = [
    [
      'a reference to an $id, absolute or relative to another',
      {
        A: { $id: 'https://x.example/a', properties: { b: { $ref: 'b' }, c: { $ref: 'https://x.example/b' } } },
        B: { $id: 'https://x.example/b', type: 'string' },
      },
      { A: { properties: { b: ref('B'), c: ref('B') } }, B: { type: 'string' } },
    ],
    [
      'an $anchor of the resource that a reference stands in',
      { A: { $id: 'a', $defs: { n: { $anchor: 'here', type: 'null' } }, items: { $ref: '#here' } } },
      { A: { $defs: { n: { type: 'null' } }, items: ref('A_defs_n') }, A_defs_n: { type: 'null' } },
    ],
    [
      'a JSON Pointer from the document, although an $id says otherwise',
      { A: { $id: 'A', items: ref('B') }, B: { $id: 'B', type: 'null' } },
      { A: { items: ref('B') }, B: { type: 'null' } },
    ],
    [
      'a dynamic reference, by the outermost schema that has its anchor',
      {
        List: { $id: 'list', items: { $dynamicRef: '#item' }, $defs: { any: { $dynamicAnchor: 'item' } } },
        Numbers: { $id: 'numbers', $ref: 'list', $defs: { one: { $dynamicAnchor: 'item', type: 'number' } } },
      },
      {
        List: { items: ref('List_defs_any'), $defs: { any: {} } },
        List_defs_any: {},
        Numbers: { ...ref('List_2'), $defs: { one: { type: 'number' } } },
        List_2: { items: ref('Numbers_defs_one'), $defs: { any: {} } },
        Numbers_defs_one: { type: 'number' },
      },
    ],
    [
      'a dynamic reference between components without an $id',
      {
        Tree: { $dynamicAnchor: 'node', properties: { children: { items: { $dynamicRef: '#node' } } } },
        Strict: { $dynamicAnchor: 'node', $ref: '#/components/schemas/Tree', unevaluatedProperties: false },
        Other: { $dynamicAnchor: 'node', items: { $dynamicRef: '#node' } },
        Plain: { items: { $dynamicRef: '#/components/schemas/Other' } },
      },
      {
        Tree: { properties: { children: { items: ref('Tree') } } },
        Strict: { ...ref('Tree_2'), unevaluatedProperties: false },
        Tree_2: { properties: { children: { items: ref('Strict') } } },
        Other: { items: ref('Other') },
        Plain: { items: ref('Other') },
      },
    ],
    [
      '$recursiveRef as the schema that it stands in, or that of the outermost $recursiveAnchor',
      {
        Json: { anyOf: [{ type: 'string' }, { items: { $recursiveRef: '#' } }] },
        Tree: { $id: 'tree', $recursiveAnchor: true, properties: { child: { $recursiveRef: '#' } } },
        Strict: { $id: 'strict', $recursiveAnchor: true, $ref: 'tree', required: ['child'] },
      },
      {
        Json: { anyOf: [{ type: 'string' }, { items: ref('Json') }] },
        Tree: { properties: { child: ref('Tree') } },
        Strict: { ...ref('Tree_2'), required: ['child'] },
        Tree_2: { properties: { child: ref('Strict') } },
      },
    ],
    [
      'an $id in data as data',
      { A: { $anchor: 'a', const: { $id: 'x', $ref: '#y' } } },
      { A: { const: { $id: 'x', $ref: '#y' } } },
    ],
    [
      'what leads to another document as it is',
      { A: { $id: 'a', items: { $ref: 'other.yaml#/B' } } },
      { A: { items: { $ref: 'other.yaml#/B' } } },
    ],
  ]
  for (const [what, schemas, affected] of cases)
    it(`takes ${what}`, () => {
      expect(schemasOf(schemas)).to.deep.equal(affected)
    })

  it('refuses an anchor that is not there, by the pointer of the reference', () => {
    expect(() => schemasOf({ A: { items: { $ref: '#none' } } })).to.throw(
      '#/components/schemas/A/items: #none leads nowhere',
    )
  })

  it('is asked for only where schemas have addresses', () => {
    expect(usesIds({ components: { schemas: { A: { example: { $id: 'x' } } } } })).to.equal(false)
    expect(usesIds({ components: { schemas: { A: { items: { $anchor: 'x' } } } } })).to.equal(true)
  })
})
