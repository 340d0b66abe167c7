import { isObject } from '@tomorro/runtime/validator'
import type { Kind } from './grammar.ts'

const isText = (value: unknown): boolean => typeof value === 'string'
const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)
const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test)

type Form = { readonly says: string; readonly test: (value: unknown) => boolean }

/** The forms of values. */
const forms = {
  any: { says: 'a value', test: () => true },
  text: { says: 'text', test: isText },
  // YAML parses some unquoted texts as numbers or booleans.
  scalar: { says: 'text', test: isScalar },
  name: { says: 'a name', test: (value) => isScalar(value) && value !== '' },
  texts: { says: 'a list of texts', test: (value) => isListOf(value, isScalar) },
  count: { says: 'a positive integer', test: (value) => Number.isSafeInteger(value) && Number(value) > 0 },
  flag: { says: 'true or false', test: (value) => typeof value === 'boolean' },
  object: { says: 'an object', test: isObject },
  // Scopes may have empty descriptions.
  textMap: {
    says: 'an object of texts',
    test: (value) => isObject(value) && Object.values(value).every((one) => one === null || isText(one)),
  },
  requirements: {
    says: 'a list of objects whose members are lists of scopes',
    test: (value) =>
      isListOf(value, (one) => isObject(one) && Object.values(one).every((scopes) => isListOf(scopes, isText))),
  },
} as const satisfies Record<string, Form>

type Names = Partial<Record<keyof typeof forms, string>>

/**
 * The members of each object that are not objects of the grammar, by the form of their value (OpenAPI 3.0.4, 3.1.1 and 3.2.0, "Fixed
 * Fields"). A wrong form in `effects` is refused; in `notes`, which describe, it is noticed. `any` is judged where it is read.
 */
const members: Readonly<Record<Exclude<Kind, 'schema' | 'callback'>, { effects?: Names; notes?: Names }>> = {
  document: { effects: { requirements: 'security' }, notes: { text: 'openapi $self jsonSchemaDialect' } },
  info: { notes: { text: 'title summary description termsOfService version' } },
  contact: { notes: { text: 'name url email' } },
  license: { notes: { text: 'name identifier url' } },
  tag: { notes: { text: 'name summary description parent kind' } },
  externalDocs: { notes: { text: 'description url' } },
  server: { notes: { text: 'url description name' } },
  serverVariable: { notes: { scalar: 'default', texts: 'enum', text: 'description' } },
  components: {},
  pathItem: { notes: { text: '$ref summary description' } },
  operation: {
    effects: { requirements: 'security', texts: 'tags', count: 'x-max-bytes' },
    notes: { any: 'operationId', text: 'summary description', flag: 'deprecated' },
  },
  parameter: {
    effects: { name: 'name', text: 'in style', flag: 'required explode allowReserved allowEmptyValue' },
    notes: { text: 'description', flag: 'deprecated', any: 'example' },
  },
  header: {
    effects: { text: 'style', flag: 'required explode' },
    notes: { text: 'description', flag: 'deprecated', any: 'example' },
  },
  requestBody: { effects: { flag: 'required' }, notes: { text: 'description' } },
  mediaType: { notes: { any: 'example' } },
  encoding: { effects: { text: 'contentType style', flag: 'explode allowReserved' } },
  response: { notes: { text: 'summary description' } },
  example: { notes: { text: 'summary description externalValue serializedValue', any: 'value dataValue' } },
  link: { notes: { text: 'operationRef operationId description', object: 'parameters', any: 'requestBody' } },
  securityScheme: {
    effects: { text: 'type scheme in', name: 'name' },
    notes: { text: 'description bearerFormat openIdConnectUrl oauth2MetadataUrl', flag: 'deprecated' },
  },
  oauthFlows: {},
  oauthFlow: {
    effects: { textMap: 'scopes' },
    notes: { text: 'authorizationUrl tokenUrl refreshUrl deviceAuthorizationUrl' },
  },
  xml: { notes: { text: 'name namespace prefix nodeType', flag: 'attribute wrapped' } },
}

/** Kinds that only describe: what is malformed in them is noticed. */
export const describing: ReadonlySet<Kind | undefined> = new Set<Kind>([
  ...(['info', 'contact', 'license', 'tag', 'externalDocs', 'serverVariable', 'example', 'link', 'xml'] as const),
])

type Member = Form & { readonly hasEffect: boolean }

const membersByKind: Readonly<Record<string, ReadonlyMap<string, Member>>> = Object.fromEntries(
  Object.entries(members).map(([kind, { effects, notes }]) => [
    kind,
    new Map([...listed(effects, true), ...listed(notes, false)]),
  ]),
)

function listed(names: Names = {}, hasEffect: boolean): [string, Member][] {
  return Object.entries(names).flatMap(([form, all]) =>
    all.split(' ').map((name): [string, Member] => [name, { ...forms[form as keyof typeof forms], hasEffect }]),
  )
}

/** The members of a kind of object that are not objects of the grammar; undefined for schemas and for callbacks. */
export const membersOf = (kind: Kind): ReadonlyMap<string, Member> | undefined => membersByKind[kind]
