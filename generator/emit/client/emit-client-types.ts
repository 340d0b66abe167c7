import { isTextType } from '../../../clients/sdk/media-type.ts'
import type { ServerSpec } from '../../../clients/sdk/server-url.ts'
import { isWideRange } from '../../model/media-type.ts'
import {
  type Contract,
  type DeclaredResponse,
  dereference,
  type Media,
  type Operation,
  type Parameter,
} from '../../model/model.ts'
import { descriptionOf } from '../../model/schema.ts'
import { bodyText } from '../body-spec.ts'
import { keyText, quoted } from '../code-text.ts'
import { componentTypes } from '../component-types.ts'
import { commentText, type TypePlace, typeText } from '../type-text.ts'
import { serverOf, textScalar } from './client-spec.ts'

/**
 * Client types: `components`, `operations` and `paths` in the shape of openapi-typescript, as openapi-fetch takes them. Schemas
 * use the same emitter as handlers; a file is a `Blob`, and a property with a default is optional. A component that differs in
 * requests is also in `components.requests`.
 */
export function emitClientTypes(contracts: readonly Contract[]): string {
  const whole = { schemas: Object.assign({}, ...contracts.map(({ schemas }) => schemas)) as Contract['schemas'] }
  const reader = { reader: 'client', comments: true } as const
  const { aliases, schemas, requests } = componentTypes(whole, reader)
  const [answered, sent] = [new Map(schemas), new Map(requests)]
  const response: TypePlace = {
    ...{ ...reader, contract: whole, side: 'response' },
    refer: (name) => answered.get(name) ?? 'unknown',
  }
  const request: TypePlace = {
    ...{ ...reader, contract: whole, side: 'request' },
    refer: (name) => sent.get(name) ?? response.refer(name),
  }
  const operations = contracts
    .flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })))
    .sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1))
  const rows = operations.map(
    ({ contract, operation }) =>
      `  ${indented(operationText(operation, { ...request, contract }, { ...response, contract }))}`,
  )
  return [
    ...aliases.map(
      ({ name, text, says }) => `${says === undefined ? '' : commentText(says)}export type ${name} = ${text}\n`,
    ),
    ...componentsText(schemas, requests),
    'export interface operations {',
    ...rows,
    '}',
    '',
    ...pathsText(operations.map(({ operation }) => operation)),
  ].join('\n')
}

/** The names of components, with the aliases of their types. */
type Named = readonly (readonly [name: string, alias: string])[]

function componentsText(schemas: Named, requests: Named): string[] {
  const members = (named: Named) => named.map(([name, alias]) => `    ${quoted(name)}: ${alias}`)
  return [
    '/** The components by the names that the contract gives them. */',
    'export interface components {',
    '  schemas: {',
    ...members(schemas),
    '  }',
    '  /** What clients send, where it is not what is answered. */',
    '  requests: {',
    ...members(requests),
    '  }',
    '}',
    '',
  ]
}

function pathsText(operations: readonly Operation[]): string[] {
  const byPath = [...Map.groupBy(operations, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1))
  const methodsOf = (all: readonly Operation[]) =>
    all.map(({ method, operationId }) => `    ${method.toLowerCase()}: operations[${quoted(operationId)}]`)
  return [
    '/** The operations by path and method, as openapi-fetch takes them. */',
    'export interface paths {',
    ...byPath.flatMap(([path, all]) => [`  ${quoted(path)}: {`, ...methodsOf(all), '  }']),
    '}',
    '',
  ]
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ')

function operationText(operation: Operation, request: Place, response: Place): string {
  const { operationId, summary, method, parameters, body, responses } = operation
  const groups = (['query', 'header', 'path', 'cookie'] as const).map((where) => groupText(parameters, where, request))
  const media = body?.media.map((one) => `    ${quoted(one.type)}: ${indented(indented(sentText(one, request)))}`) ?? []
  return [
    `${commentText(summary)}${quoted(operationId)}: {`,
    '  parameters: {',
    ...groups.map((group) => `    ${indented(indented(group))}`),
    '  }',
    ...(media.length === 0
      ? ['  requestBody?: never']
      : [`  requestBody${body?.required ? '' : '?'}: { content: {`, ...media, '  } }']),
    '  responses: {',
    ...responses.map((one) => `    ${indented(indented(responseText(one, method, response)))}`),
    '  }',
    ...variablesText(serverOf(response.contract, operation)),
    '}',
  ].join('\n')
}

/** The variables in the URL of an operation's own server. */
function variablesText(server: ServerSpec | undefined): string[] {
  const variables = Object.entries(server?.variables ?? {})
  if (variables.length === 0) return []
  const fields = variables.map(
    ([name, { enum: values }]) => `${keyText(name)}?: ${values ? values.map(quoted).join(' | ') : 'string'}`,
  )
  return [`  variables: { ${fields.join('; ')} }`]
}

type Place = TypePlace & { readonly contract: Contract }

function groupText(parameters: readonly Parameter[], where: Parameter['in'], place: TypePlace): string {
  const members = parameters.filter((parameter) => parameter.in === where)
  if (members.length === 0) return `${where}?: never`
  const fields = members.map(({ name, required, schema }) => {
    const says = descriptionOf(schema)
    return `  ${indented(`${says === undefined ? '' : commentText(says)}${keyText(name)}${required ? '' : '?'}: ${typeText(schema, place)}`)}`
  })
  const isOptional = members.every(({ required }) => !required)
  return [`${where}${isOptional ? '?' : ''}: {`, ...fields, '}'].join('\n')
}

/** The body type for a client: files and bytes are `Blob`; our client also takes other bytes. */
function sentText(media: Media, place: Place): string {
  const text = bodyText(place, media, 'Blob')
  return text === 'BodyStream' ? (isTextType(media.type) ? 'string' : 'Blob') : text
}

function responseText({ status, media, headers }: DeclaredResponse, method: string, place: TypePlace): string {
  const fields = headers.map(
    ({ name, required, schema }) =>
      `${keyText(name)}${required ? '' : '?'}: ${typeText(schema, { ...place, comments: false })}`,
  )
  const contents = media.map((one) => `    ${quoted(one.type)}: ${indented(indented(answeredText(one, place)))}`)
  const isEmpty = method === 'HEAD' || contents.length === 0
  return [
    `${typeof status === 'number' ? status : quoted(status)}: {`,
    `  headers: { ${[...fields, '[name: string]: unknown'].join('; ')} }`,
    ...(isEmpty ? ['  content?: never'] : ['  content: {', ...contents, '  }']),
    '}',
  ].join('\n')
}

function answeredText(media: Media, place: TypePlace): string {
  const { type, json, schema } = media
  if (json) return `${typeText(schema, place)}${isWideRange(media) ? ' | Blob' : ''}`
  if (!isTextType(type) || dereference(place.contract, schema).format === 'binary') return 'Blob'
  return textScalar(place.contract, media) === undefined ? 'string' : typeText(schema, place)
}
