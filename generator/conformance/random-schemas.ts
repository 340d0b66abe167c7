import fc from 'fast-check'
import {
  memberNames,
  referred,
  type Sample,
  sample,
  scalars,
  text,
  type Version,
  whole,
  withDefault,
} from './sample.ts'
import {
  conditionalOf,
  listOf,
  type Member,
  mapOf,
  nullableOf,
  objectOf,
  partsOf,
  recursiveOf,
  taggedOf,
  tupleOf,
} from './sample-shapes.ts'

/** Values of any kind, for schemas without constraints. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    text,
    whole,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c d'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
  ),
})).value

/** Schemas of every kind that JSON can be described by. */
export function jsonSamples(version: Version): fc.Arbitrary<Sample> {
  const { node } = fc.letrec<{ node: Sample; members: Member[] }>((tie) => {
    const below = fc.oneof({ weight: 3, arbitrary: tie('node') }, { weight: 1, arbitrary: tie('node').map(referred) })
    const members = memberLists(tie('node'), below)
    return {
      members,
      node: fc.oneof(
        { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
        scalars,
        members.map((own) => objectOf(own)),
        members.map((own) => objectOf(own, { additionalProperties: false })),
        fc.tuple(below, members).map(([of, own]) => mapOf(of, own, 'additionalProperties')),
        fc
          .tuple(below, fc.integer({ min: 0, max: 1 }), fc.boolean())
          .map(([item, least, unique]) => listOf(item, least, unique)),
        fc
          .tuple(members, fc.nat(2), fc.constantFrom('parts', 'beside', 'required'))
          .map(([own, cut, way]) => partsOf(own, cut, way as 'parts')),
        fc
          .tuple(
            fc.array(members, { minLength: 2, maxLength: 3 }),
            fc.constantFrom<unknown[]>(['a', 'b', 'c'], [1, 2, 3], ['user', 'system', 'x y']),
            fc.constantFrom('pinned', 'mapped'),
            fc.constantFrom('oneOf', 'anyOf'),
          )
          .map(([branches, tags, way, keyword]) =>
            taggedOf(branches, tags, way as 'pinned', keyword as 'oneOf', version),
          ),
        below.map((one) => nullableOf(one, version)),
        fc.constantFrom('tree', 'list', 'parent').map((kind) => recursiveOf(kind as 'tree')),
        fc.constant(sample({}, anything)),
        fc.constant(
          sample(
            { type: 'object' },
            fc.dictionary(fc.constantFrom('a', 'b b'), anything, { maxKeys: 2, noNullPrototype: true }),
          ),
        ),
        ...(version === '3.0' ? [] : kindsOf31(below, members)),
      ),
    }
  })
  return node
}

/** Members of an object: optional and required ones, with defaults, and of one direction only. */
function memberLists(node: fc.Arbitrary<Sample>, below: fc.Arbitrary<Sample>): fc.Arbitrary<Member[]> {
  const filled = fc
    .oneof(
      scalars,
      scalars.map((item) => listOf(item, 0, false)),
    )
    .chain(withDefault)
  const directed = fc
    .tuple(node, fc.constantFrom('readOnly', 'writeOnly'))
    .map(
      ([one, way]): Sample =>
        typeof one.schema === 'boolean' || '$ref' in one.schema
          ? one
          : { ...one, schema: { ...one.schema, [way]: true }, only: way === 'readOnly' ? 'response' : 'request' },
    )
  const memberOf = fc.oneof(
    { weight: 6, arbitrary: below },
    { weight: 2, arbitrary: filled },
    { weight: 1, arbitrary: directed },
  )
  return (
    fc
      .uniqueArray(fc.record({ name: fc.constantFrom(...memberNames), of: memberOf, required: fc.boolean() }), {
        selector: ({ name }) => name,
        maxLength: 3,
      })
      // A property with a default is never required: that would be a contradiction of the document.
      .map((list) => list.map((member) => (member.of.default === undefined ? member : { ...member, required: false })))
      // The name of a one-directional member begins with its direction.
      .map((list) =>
        list.map((member) => (member.of.only ? { ...member, name: `${member.of.only} ${member.name}` } : member)),
      )
  )
}

/** Kinds of schemas that only 3.1 can describe. */
const kindsOf31 = (below: fc.Arbitrary<Sample>, members: fc.Arbitrary<Member[]>): fc.Arbitrary<Sample>[] => [
  fc
    .tuple(fc.array(below, { minLength: 1, maxLength: 2 }), fc.option(below, { nil: undefined }))
    .map(([first, rest]) => tupleOf(first, rest)),
  fc
    .tuple(fc.constantFrom('if', 'dependentSchemas', 'dependentRequired', 'patternProperties'), below)
    .map(([kind, of]) => conditionalOf(kind as 'if', of)),
  fc.tuple(below, members).map(([of, own]) => mapOf(of, own, 'unevaluatedProperties')),
]
