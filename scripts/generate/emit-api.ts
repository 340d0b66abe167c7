import { bodyReading, bodyText } from './body-row.ts'
import { referrer } from './component-types.ts'
import { requestName } from './emit-validators.ts'
import { ContractError } from './load.ts'
import type { Contract, Media, Operation, Parameter, Reply } from './model.ts'
import { camel, pascal, uniqueNames } from './operation-id.ts'
import { parameterRow } from './parameter-row.ts'
import { replyRow, replyTypes } from './reply-row.ts'
import { keyText, literal, quoted, type TypePlace, typeText } from './type-text.ts'

/** The types of `runtime/caller` that say who calls, by security scheme. */
export type Callers = Readonly<Record<string, string>>

/**
 * Handler types per tag, the domain's API as their sum, and the table that the runtime serves.
 * @param callers where who calls is known beforehand; elsewhere whoever serves the contract says it
 */
export function emitApi(contract: Contract, callers?: Callers): string {
  const { domain, operations } = contract
  const Domain = pascal(domain)
  const writer = apiWriter(contract, callers)
  const tags = [...Map.groupBy(operations, ({ tag }) => tag)]
  const isOwnName = tags.length === 1 && pascal(tags[0]?.[0] ?? '') === Domain
  const unique = uniqueNames(isOwnName ? [] : [Domain])
  const groups = tags.map(([tag, members]) => {
    const handlers = members.flatMap(writer.handlerType)
    const generic = writer.genericOf(handlers)
    return { tag, handlers, name: `${unique(pascal(tag) || 'Default')}Api`, generic }
  })
  const generic = groups.some((group) => group.generic !== '')
  const principals = writer.principals()
  const Api = `${Domain}Api${generic ? '<Caller>' : ''}`
  const body = [
    ...(generic
      ? [
          '/** Who calls, by the security schemes of the contract. */',
          `export type ${Domain}Principals = ${principals}`,
          '',
        ]
      : []),
    ...operations.flatMap((operation) => [...writer.inputType(operation), ...writer.replyType(operation)]),
    ...groups.flatMap((group) => [
      `/** Handlers of the operations tagged ${group.tag.replaceAll('*/', '*\\/')}. */`,
      `export type ${group.name}${group.generic} = {`,
      ...group.handlers,
      '}',
      '',
    ]),
    ...(isOwnName
      ? []
      : [
          '/** A handler for every operation of the domain. */',
          `export type ${Domain}Api${generic ? `<Caller extends ${Domain}Principals = ${Domain}Principals>` : ''} = ${
            groups.map((group) => `${group.name}${group.generic === '' ? '' : '<Caller>'}`).join(' & ') ||
            'Record<never, never>'
          }`,
          '',
        ]),
    // One by one, since a compiler compares the members of a list with each other.
    `type Row = Operations<${Domain}Api>['operations'][number]`,
    '',
    ...operations.flatMap((operation) => tableRow(contract, operation)),
    '/** What the runtime has to know of the operations. */',
    generic
      ? `export const ${camel(domain)}Operations = <Caller extends ${Domain}Principals = ${Domain}Principals>(): Operations<${Api}, Caller> => ({`
      : `export const ${camel(domain)}Operations: Operations<${Api}, ${principals}> = {`,
    `  operations: [${operations.map(({ operationId }) => `$${operationId}`).join(', ')}],`,
    "  replyValidators: () => import('./reply-validators.js'),",
    `  challenges: ${literal(challengesOf(contract))},`,
    generic ? '})' : '}',
    '',
  ].join('\n')
  return [...importsOf(body, callers), '', body].join('\n')
}

/** The schemes that operations ask for. */
const usedSchemes = ({ operations }: Contract): string[] =>
  [...new Set(operations.flatMap(({ security }) => security.flatMap((one) => Object.keys(one))))].sort()

/** The challenge of each scheme of HTTP authentication (RFC 9110 §11.6.1), as its name is usually written. */
const challengesOf = (contract: Contract): Record<string, string> =>
  Object.fromEntries(
    usedSchemes(contract).flatMap((name) => {
      const { type, scheme = '' } = contract.securitySchemes[name] ?? {}
      if (type === 'oauth2' || type === 'openIdConnect') return [[name, 'Bearer']]
      return type === 'http' ? [[name, scheme.replace(/^./, (letter) => letter.toUpperCase())]] : []
    }),
  )

function importsOf(body: string, callers: Callers = {}): string[] {
  const types = Object.values(callers)
    .filter((type) => body.includes(type))
    .sort()
  const statuses = ['Status', 'StatusOf'].filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  return [
    ...(/\bReadable\b/.test(body) ? ["import type { Readable } from 'node:stream'"] : []),
    ...(/\bBodyStream\b/.test(body) ? ["import type { BodyStream } from '@tomorro/runtime/body-bytes'"] : []),
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from '@tomorro/runtime/caller'`] : []),
    "import type { Context, Operations } from '@tomorro/runtime/operation'",
    ...(/\bReceivedFile\b/.test(body) ? ["import type { ReceivedFile } from '@tomorro/runtime/received-file'"] : []),
    ...(body.includes('serializers.') ? ["import * as serializers from './serializers.js'"] : []),
    ...(statuses.length > 0 ? [`import type { ${statuses.join(', ')} } from '@tomorro/runtime/status'`] : []),
    ...(/\b(?:Schemas|Requests)\['/.test(body) ? ["import type { components } from './types.ts'"] : []),
    "import * as validators from './validators.js'",
    ...(body.includes("Schemas['") || body.includes("Requests['") ? [''] : []),
    ...(body.includes("Schemas['") ? ["type Schemas = components['schemas']"] : []),
    ...(body.includes("Requests['") ? ["type Requests = components['requests']"] : []),
  ]
}

function apiWriter(contract: Contract, callers: Callers | undefined) {
  const refer = referrer(contract)
  const request: TypePlace = { contract, side: 'request', refer: refer('request') }
  const reply: TypePlace = { contract, side: 'reply', refer: refer('reply') }

  const inputType = ({ operationId, parameters, body }: Operation): string[] => {
    const bodies = body?.media.map((media) => bodyText(request, media)) ?? []
    const fields = [
      ...groupField(parameters, 'path', 'path'),
      ...groupField(parameters, 'query', 'query'),
      ...groupField(parameters, 'header', 'headers'),
      ...groupField(parameters, 'cookie', 'cookies'),
      ...(body ? [`  body${body.required ? '' : '?'}: ${[...new Set(bodies)].join(' | ')}`] : []),
    ]
    const name = `${pascal(operationId)}Input`
    return fields.length === 0
      ? [`export type ${name} = Record<never, never>`, '']
      : [`export type ${name} = {`, ...fields, '}', '']
  }

  const groupField = (parameters: readonly Parameter[], where: Parameter['in'], field: string): string[] => {
    const members = parameters.filter((parameter) => parameter.in === where)
    if (members.length === 0) return []
    const fields = members.map(
      ({ name, required, schema, default: value }) =>
        `${keyText(name)}${required || value !== undefined ? '' : '?'}: ${typeText(schema, request)}`,
    )
    return [`  ${field}: { ${fields.join('; ')} }`]
  }

  /** What a handler may answer. The problems that all operations share are thrown. */
  const replyType = ({ operationId, replies }: Operation): string[] => {
    const variants = replies
      .filter(({ isProblem }) => !isProblem)
      .flatMap((one) => replyTypes(reply, one, statusText(one.status, replies)))
      .map((variant) => `  | ${variant}`)
    return [`export type ${pascal(operationId)}Reply =`, ...(variants.length > 0 ? variants : ['  never']), '']
  }

  const handlerType = (operation: Operation): string[] => {
    const name = pascal(operation.operationId)
    return [
      `  /** ${operation.summary.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */`,
      `  ${operation.operationId}(input: ${name}Input, context: Context<${callerText(operation)}>): Promise<${name}Reply>`,
    ]
  }

  /** Who may have called, by each alternative of the operation's security. */
  const callerText = ({ security, method, path }: Operation): string => {
    const callerOf = (scheme: string) => {
      if (!callers) return `Caller[${quoted(scheme)}]`
      const type = callers[scheme]
      if (type === undefined)
        throw new ContractError(`${method} ${path}: nobody knows who calls by the scheme ${scheme}`)
      return type
    }
    const alternatives = security.map((requirement) => {
      const [first, ...others] = Object.keys(requirement)
      if (first === undefined) return 'undefined'
      if (others.length === 0) return callerOf(first)
      return `{ ${[first, ...others].map((scheme) => `${keyText(scheme)}: ${callerOf(scheme)}`).join('; ')} }`
    })
    return [...new Set(alternatives)].join(' | ') || 'undefined'
  }

  const principals = (): string => {
    const fields = usedSchemes(contract).map((scheme) => `${keyText(scheme)}: ${callers?.[scheme] ?? 'unknown'}`)
    return fields.length === 0 ? 'Record<never, never>' : `{ ${fields.join('; ')} }`
  }

  /** The type parameter of handlers that speak of callers whom nobody knows beforehand. */
  const genericOf = (handlers: readonly string[]): string =>
    handlers.some((line) => line.includes('Caller[')) && !callers
      ? `<Caller extends ${pascal(contract.domain)}Principals = ${pascal(contract.domain)}Principals>`
      : ''

  return { inputType, replyType, handlerType, principals, genericOf }
}

/** A status, or those of a range or of `default` that the operation does not name otherwise. */
function statusText(status: Reply['status'], all: readonly Reply[]): string {
  if (typeof status === 'number') return String(status)
  const named = all.map((reply) => reply.status).filter((other) => typeof other === 'number')
  if (status !== 'default')
    return without(`StatusOf['${status}']`, named.filter((code) => String(code)[0] === status[0]).map(String))
  const ranges = all.flatMap((reply) =>
    typeof reply.status === 'string' && reply.status !== 'default' ? [`StatusOf['${reply.status}']`] : [],
  )
  return without('Status', [...named.map(String), ...ranges])
}

const without = (type: string, left: readonly string[]): string =>
  left.length === 0 ? type : `Exclude<${type}, ${left.join(' | ')}>`

function tableRow(contract: Contract, operation: Operation): string[] {
  const { operationId, method, path, body, replies, security, parameters } = operation
  const rows = parameters.map((parameter) => `    ${literal(parameterRow(contract, parameter))},`)
  const problems = replies.filter(({ isProblem }) => isProblem).map(({ status }) => status)
  return [
    `const $${operationId}: Row = {`,
    `  operationId: '${operationId}',`,
    `  method: '${method}',`,
    `  path: ${quoted(path)},`,
    `  security: ${literal(security)},`,
    ...(rows.length > 0 ? ['  parameters: [', ...rows, '  ],'] : ['  parameters: [],']),
    ...(contract.unknownQuery === 'ignored' ? ["      unknownQuery: 'ignored',"] : []),
    ...(body
      ? [
          `  body: { required: ${body.required}, limit: ${body.limit}, media: {`,
          ...body.media.map(
            (media, index) => `    ${quoted(media.type)}: ${mediaRow(contract, operationId, media, index)},`,
          ),
          '  } },',
        ]
      : []),
    `  validate: validators.${requestName(operationId)},`,
    '  replies: {',
    ...replies
      .filter(({ isProblem }) => !isProblem)
      .map(
        (reply) =>
          `    ${keyText(String(reply.status)).replace(/^'(\d+)'$/, '$1')}: ${replyRow(contract, operationId, reply)},`,
      ),
    '  },',
    `  problems: [${problems.join(', ')}],`,
    '}',
    '',
  ]
}

/** How a body of a media type is read, and what checks a request that has it. */
function mediaRow(contract: Contract, operationId: string, media: Media, index: number): string {
  const reading = literal(bodyReading(contract, media)).slice(2, -2)
  return `{ ${reading}, validate: validators.${requestName(operationId, index)} }`
}
