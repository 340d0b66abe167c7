import { replyName, requestName } from './emit-validators.ts'
import { ContractError } from './load.ts'
import type { Contract, Media, Operation, Parameter, Reply } from './model.ts'
import { parameterRow } from './parameter-row.ts'
import { keyText, quoted, typeText } from './type-text.ts'

/** The type and the value that the runtime knows a caller by. */
const callers = {
  bearer: { type: 'OrganisationCaller', value: 'organisation' },
  basic: { type: 'AdministrationCaller', value: 'administration' },
  none: { type: 'undefined', value: 'public' },
} as const

/** The runtime sends it with every answer. */
const REQUEST_ID = 'x-request-id'

/** Handler types per tag, the domain's API as their sum, and the table that the runtime serves. */
export function emitApi(contract: Contract): string {
  const { domain, operations } = contract
  const tags = [...Map.groupBy(operations, ({ tag }) => tag)]
  const Domain = pascal(domain)
  const body = [
    ...operations.flatMap((operation) => [...inputType(operation), ...replyType(operation)]),
    ...tags.flatMap(([tag, members]) => [
      `/** Handlers of the operations tagged ${tag}. */`,
      `export type ${pascal(tag)}Api = {`,
      ...members.flatMap(handlerType),
      '}',
      '',
    ]),
    ...domainType(
      `${Domain}Api`,
      tags.map(([tag]) => `${pascal(tag)}Api`),
    ),
    '/** What the runtime has to know of each operation. */',
    `export const ${camel(domain)}Operations: Operations<${Domain}Api> = {`,
    '  operations: [',
    ...operations.flatMap((operation) => tableRow(contract, operation)),
    '  ],',
    "  replyValidators: () => import('./reply-validators.js'),",
    '}',
    '',
  ].join('\n')
  return [...importsOf(operations, body), '', body].join('\n')
}

/** The sum of the tags, unless the domain has one tag of its own name. */
function domainType(name: string, tags: readonly string[]): string[] {
  if (tags.length === 1 && tags[0] === name) return []
  if (tags.includes(name))
    throw new ContractError(`the tag of ${name} has the name of its domain, which has others as well`)
  return ['/** A handler for every operation of the domain. */', `export type ${name} = ${tags.join(' & ')}`, '']
}

function importsOf(operations: readonly Operation[], body: string): string[] {
  const types = [...new Set(operations.map(({ security }) => callers[security.scheme].type))]
    .filter((type) => type !== 'undefined')
    .sort()
  return [
    ...(/\bIncomingMessage\b/.test(body) ? ["import type { IncomingMessage } from 'node:http'"] : []),
    ...(/\bReadable\b/.test(body) ? ["import type { Readable } from 'node:stream'"] : []),
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from '@tomorro/runtime/caller'`] : []),
    "import type { Context, Operations } from '@tomorro/runtime/operation'",
    ...(body.includes('serializers.') ? ["import * as serializers from './serializers.js'"] : []),
    ...(body.includes("Schemas['") ? ["import type { components } from './types.ts'"] : []),
    "import * as validators from './validators.js'",
    ...(body.includes("Schemas['") ? ['', "type Schemas = components['schemas']"] : []),
  ]
}

function inputType({ operationId, parameters, body }: Operation): string[] {
  const fields = [
    ...groupField(parameters, 'path', 'path'),
    ...groupField(parameters, 'query', 'query'),
    ...groupField(parameters, 'header', 'headers'),
    ...groupField(parameters, 'cookie', 'cookies'),
    ...(body ? [`  body${body.required ? '' : '?'}: ${[...new Set(body.media.map(bodyText))].join(' | ')}`] : []),
  ]
  const name = `${pascal(operationId)}Input`
  return fields.length === 0
    ? [`export type ${name} = Record<never, never>`, '']
    : [`export type ${name} = {`, ...fields, '}', '']
}

function groupField(parameters: readonly Parameter[], where: Parameter['in'], field: string): string[] {
  const members = parameters.filter((parameter) => parameter.in === where)
  if (members.length === 0) return []
  const fields = members.map(
    ({ name, required, schema, default: value }) =>
      `${keyText(name)}${required || value !== undefined ? '' : '?'}: ${typeText(schema)}`,
  )
  return [`  ${field}: { ${fields.join('; ')} }`]
}

/** Bodies other than JSON are not parsed: the handler reads them from the request. */
const bodyText = ({ json, schema }: Media): string => (json ? typeText(schema) : 'IncomingMessage')

/** What a handler may answer. The problems that all operations share are thrown. */
function replyType({ operationId, replies }: Operation): string[] {
  const variants = replies
    .filter(({ isProblem }) => !isProblem)
    .map((reply) => `  | { ${replyFields(reply).join('; ')} }`)
  return [`export type ${pascal(operationId)}Reply =`, ...(variants.length > 0 ? variants : ['  never']), '']
}

function replyFields({ status, media, headers }: Reply): string[] {
  const own = headers.filter(({ name }) => name.toLowerCase() !== REQUEST_ID)
  const fields = own.map(({ name, required, schema }) => `${keyText(name)}${required ? '' : '?'}: ${typeText(schema)}`)
  const [first] = media
  const files = media.map(({ type }) => quoted(type)).join(' | ')
  return [
    `status: ${status}`,
    ...(fields.length > 0
      ? [`headers${own.some(({ required }) => required) ? '' : '?'}: { ${fields.join('; ')} }`]
      : []),
    ...(first
      ? first.json
        ? [`body: ${typeText(first.schema)}`]
        : [`contentType: ${files}`, 'body: Readable | Uint8Array']
      : []),
  ]
}

function handlerType({ operationId, summary, security }: Operation): string[] {
  const name = pascal(operationId)
  return [
    `  /** ${summary.replaceAll('*/', '*\\/')} */`,
    `  ${operationId}(input: ${name}Input, context: Context<${callers[security.scheme].type}>): Promise<${name}Reply>`,
  ]
}

function tableRow(contract: Contract, operation: Operation): string[] {
  const { operationId, method, path, body, replies, security, parameters } = operation
  const rows = parameters.map((parameter) => `        ${literal(parameterRow(contract, parameter))},`)
  const problems = replies.filter(({ isProblem }) => isProblem).map(({ status }) => status)
  return [
    '    {',
    `      operationId: '${operationId}',`,
    `      method: '${method}',`,
    `      path: ${quoted(path)},`,
    `      caller: '${callers[security.scheme].value}',`,
    ...(rows.length > 0 ? ['      parameters: [', ...rows, '      ],'] : ['      parameters: [],']),
    ...(contract.unknownQuery === 'ignored' ? ["      unknownQuery: 'ignored',"] : []),
    ...(body
      ? [`      body: { required: ${body.required}, limit: ${body.limit}, media: { ${mediaTable(operation)} } },`]
      : []),
    `      validate: validators.${requestName(operationId)},`,
    '      replies: {',
    ...replies
      .filter(({ isProblem }) => !isProblem)
      .map((reply) => `        ${reply.status}: ${replyRow(operationId, reply)},`),
    '      },',
    `      problems: [${problems.join(', ')}],`,
    '    },',
  ]
}

/** By media type: what checks a request with such a body, or that its body is left to the handler. */
function mediaTable({ operationId, body }: Operation): string {
  const json = body?.media.filter((media) => media.json) ?? []
  const entries = body?.media.map((media) => {
    const check = media.json ? `validators.${requestName(operationId, json.indexOf(media))}` : "'stream'"
    return `${quoted(media.type)}: ${check}`
  })
  return (entries ?? []).join(', ')
}

function replyRow(operationId: string, { status, media, headers }: Reply): string {
  const [first] = media
  const required = headers
    .filter(({ name, required }) => required && name.toLowerCase() !== REQUEST_ID)
    .map(({ name }) => quoted(name))
  const fields = [
    ...(first?.json
      ? [`contentType: ${quoted(first.type)}`, `write: serializers.${replyName(operationId, status)}`]
      : []),
    ...(first && !first.json ? [`files: [${media.map(({ type }) => quoted(type)).join(', ')}]`] : []),
    ...(required.length > 0 ? [`headers: [${required.join(', ')}]`] : []),
  ]
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** A JSON value as TypeScript would write it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return quoted(value)
  return `{ ${Object.entries(value)
    // `__proto__: …` would be the prototype.
    .map(([key, member]) => `${key === '__proto__' ? "['__proto__']" : keyText(key)}: ${literal(member)}`)
    .join(', ')} }`
}

/** `createForm` -> `CreateForm`, `organisation-settings` -> `OrganisationSettings`. */
export const pascal = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const camel = (name: string): string => pascal(name).replace(/^./, (letter) => letter.toLowerCase())
