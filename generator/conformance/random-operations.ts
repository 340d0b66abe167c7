import fc from 'fast-check'
import type { Json } from '../json.ts'
import { jsonSamples } from './random-schemas.ts'
import { memberNames, type Pair, referred, type Sample, scalars, type Version, withDefault } from './sample.ts'
import { listOf, type Member, objectOf } from './sample-shapes.ts'

/** One place of a request or response that carries a value. */
export type Place = {
  readonly at: 'path' | 'query' | 'headers' | 'cookies' | 'body' | 'response'
  /** Of a parameter. */
  readonly name: string
  readonly required: boolean
  readonly of: Sample
  /** The Parameter Object, or the Media Type Object by its media type. */
  readonly source: Json
  /** Whether the place carries JSON, in which all values are distinct. */
  readonly json: boolean
}

export type RandomOperation = { readonly version: Version; readonly places: readonly Place[] }

/** The values of one call. */
export type Carried = ReadonlyMap<Place, Pair | undefined>

/** Distinct names, also if case is ignored. */
const names = ['id', 'org-id', 'größe', 'a b', 'x.y', 'filter', 'p_1', 'constructor']
const headerNames = ['X-Id', 'Org-Id', 'x-filter']

/** No style can write an empty list, so a required list has items. */
const lists = scalars.map((item) => listOf(item, 1, false))
/** No style can write an empty object either. */
const withOne = (members: readonly Member[]): Member[] =>
  members.map((member, index) => (index === 0 ? { ...member, required: true } : member))

const objects = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...memberNames),
      of: fc.oneof(scalars, scalars.map(referred)),
      required: fc.boolean(),
    }),
    {
      selector: ({ name }) => name,
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((members) => objectOf(withOne(members)))
/** Objects of lists and objects, as the style deepObject is used to carry them. */
const deep: fc.Arbitrary<Sample> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c-d', 'größe'),
      of: fc.oneof(scalars, lists, objects),
      required: fc.boolean(),
    }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
  )
  .map((members) => objectOf(withOne(members)))

type Way = {
  readonly where: 'path' | 'query' | 'header' | 'cookie'
  readonly source: Json
  readonly of: fc.Arbitrary<Sample>
}

function ways(version: Version): Way[] {
  const any = fc.oneof(scalars, lists, objects)
  const compound = fc.oneof(lists, objects)
  const styled = (where: Way['where'], style: string, explode: boolean, of: fc.Arbitrary<Sample>): Way => ({
    where,
    source: { style, explode },
    of,
  })
  return [
    ...['simple', 'label', 'matrix'].flatMap((style) =>
      [false, true].map((explode) => styled('path', style, explode, any)),
    ),
    ...[false, true].map((explode) => styled('query', 'form', explode, any)),
    ...['spaceDelimited', 'pipeDelimited'].map((style) => styled('query', style, false, compound)),
    styled('query', 'deepObject', true, deep),
    ...[false, true].map((explode) => styled('header', 'simple', explode, any)),
    styled('cookie', 'form', false, any),
    styled('cookie', 'form', true, fc.oneof(scalars, lists)),
    ...(['path', 'query', 'header', 'cookie'] as const).map((where) => ({
      where,
      source: { content: 'application/json' },
      of: jsonSamples(version),
    })),
    { where: 'query', source: {}, of: any },
  ]
}

const groups = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const

function parameter(version: Version): fc.Arbitrary<Place> {
  return fc.constantFrom(...ways(version)).chain(({ where, source, of }) =>
    fc
      .record({
        name: where === 'header' ? fc.constantFrom(...headerNames) : fc.constantFrom(...names),
        required: where === 'path' ? fc.constant(true) : fc.boolean(),
        made: of,
        isFilled: where === 'path' ? fc.constant(false) : fc.boolean(),
      })
      .chain(({ name, required, made, isFilled }) => {
        const isFillable =
          isFilled &&
          !required &&
          source.content === undefined &&
          typeof made.schema === 'object' &&
          'type' in made.schema
        const filled = isFillable ? withDefault(made) : fc.constant(made)
        return filled.map((one): Place => {
          const { content, ...style } = source
          return {
            ...{ at: groups[where], name, required, of: one, json: content !== undefined },
            source: {
              ...{ name, in: where, ...style },
              ...(required ? { required } : {}),
              ...(content === undefined
                ? { schema: one.schema }
                : { content: { [String(content)]: { schema: one.schema } } }),
            },
          }
        })
      }),
  )
}

function formMembers(): fc.Arbitrary<Member[]> {
  return fc
    .uniqueArray(
      fc.record({
        name: fc.constantFrom(...memberNames),
        of: fc.oneof(
          scalars,
          scalars.map(referred),
          scalars.chain(withDefault),
          lists,
          objects,
          objects.map((item) => listOf(item, 1, false)),
        ),
        required: fc.boolean(),
      }),
      { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
    )
    .map((members) =>
      members.map((member) => (member.of.default === undefined ? member : { ...member, required: false })),
    )
}

function content(version: Version, at: 'body' | 'response'): fc.Arbitrary<Place> {
  const json = fc
    .tuple(
      fc.constantFrom('application/json', 'application/vnd.a+json', 'application/json; charset=utf-8', 'text/json'),
      jsonSamples(version),
    )
    .map(([type, of]): [string, Sample] => [type, of])
  const form = fc
    .tuple(fc.constantFrom('application/x-www-form-urlencoded', 'multipart/form-data'), formMembers())
    .map(([type, members]): [string, Sample] => [type, objectOf(members)])
  const plain = scalars.map((of): [string, Sample] => ['text/plain', of])
  const made =
    at === 'body'
      ? fc.oneof({ weight: 4, arbitrary: json }, { weight: 2, arbitrary: form }, { weight: 1, arbitrary: plain })
      : fc.oneof({ weight: 5, arbitrary: json }, { weight: 1, arbitrary: plain })
  return fc.tuple(made, fc.boolean()).map(
    ([[type, of], required]): Place => ({
      ...{ at, name: type, of, required: at === 'response' || required, json: /json/.test(type) },
      source: { [type]: { schema: of.schema } },
    }),
  )
}

/** An operation with up to three parameters, a body and a response. */
export function randomOperation(): fc.Arbitrary<RandomOperation> {
  return fc.constantFrom<Version>('3.1', '3.0').chain((version) =>
    fc
      .record({
        parameters: fc.uniqueArray(parameter(version), {
          selector: ({ name }) => name.toLowerCase(),
          maxLength: 3,
        }),
        body: fc.option(content(version, 'body'), { nil: undefined }),
        response: content(version, 'response'),
      })
      .map(({ parameters, body, response }) => ({
        version,
        places: [...separate(parameters), ...(body ? [body] : []), response],
      })),
  )
}

/**
 * An exploded object's members can have the names of other parameters of its place, so it stays only if it is alone
 * there.
 */
function separate(parameters: readonly Place[]): Place[] {
  const isSpread = ({ source: { in: where, style, explode = true, content }, of }: Place) =>
    (where === 'query' || where === 'cookie') &&
    (style === undefined || style === 'form') &&
    explode === true &&
    content === undefined &&
    isObject(of)
  return parameters.filter((one) => !isSpread(one) || !parameters.some((other) => other !== one && other.at === one.at))
}

function isObject({ schema, components }: Sample): boolean {
  const { $ref, type } = schema as Json
  return (
    type === 'object' ||
    (typeof $ref === 'string' && components[$ref.slice($ref.lastIndexOf('/') + 1)]?.type === 'object')
  )
}

export function documentOf({ version, places }: RandomOperation): Json {
  const of = (at: Place['at']) => places.filter((place) => place.at === at)
  const [body] = of('body')
  const [response] = of('response')
  const parameters = places.filter(({ at }) => at !== 'body' && at !== 'response')
  const path = of('path')
    .map(({ name }) => `/{${name}}`)
    .join('')
  return {
    openapi: `${version}.0`,
    info: { title: 'Random', version: '1.0.0' },
    paths: {
      [`/ask${path}`]: {
        post: {
          operationId: 'ask',
          parameters: parameters.map(({ source }) => source),
          ...(body ? { requestBody: { required: body.required, content: body.source } } : {}),
          responses: {
            200: { description: 'Done', content: response?.source ?? {} },
            400: { description: 'Refused', content: { 'application/problem+json': { schema: { type: 'object' } } } },
          },
        },
      },
    },
    components: { schemas: Object.assign({}, ...places.map((place) => place.of.components)) },
  }
}

/** The values of one call of the operation: one or none for each place. */
export function carriedBy({ places }: RandomOperation): fc.Arbitrary<Carried> {
  return fc
    .tuple(
      ...places.map(({ at, of, required }) => {
        const value = of.value(at === 'response' ? 'response' : 'request')
        return required ? value : fc.option(value, { nil: undefined, freq: 3 })
      }),
    )
    .map((pairs) => new Map(places.map((place, index) => [place, pairs[index]])))
}
