import { bareType } from '../../model/media-type.ts'
import type { Contract, Media, Operation } from '../../model/model.ts'
import { camel, pascal, uniqueNames } from '../../model/operation-id.ts'
import { bodyReading, requestName } from '../body-spec.ts'
import { keyText, quoted, typedLiteral } from '../code-text.ts'
import { credentialNames, parameterSpec } from '../parameter-spec.ts'
import { responseSpec } from '../response-spec.ts'
import { type Callers, handlerTypes } from './handler-types.ts'

/**
 * Handler types per tag, the domain's API as their intersection, and the operation table for the runtime.
 * @param callers the caller types of the security schemes; without them the API has the callers as a type parameter
 */
export function emitApi(contract: Contract, callers?: Callers): string {
  const { operations } = contract
  const names = namesOf(contract, callers)
  const { inputType, responseType, handlerType, errorBodies } = handlerTypes(contract, callers)
  const body = [
    ...principalsType(names),
    ...callerTypes(contract, callers),
    ...operations.flatMap((operation) => [...inputType(operation), ...responseType(operation)]),
    ...apiTypes(names, operations, handlerType),
    ...(callers ? [] : errorBodyType(names, operations, errorBodies)),
    // One property per operation: TypeScript compares the members of a list pairwise.
    ...(operations.length > 0 ? [`type Spec = Operations<${names.domain}Api>['operations'][number]`, ''] : []),
    ...operations.flatMap((operation) => tableRow(contract, operation)),
    ...operationsTable(contract, names),
  ].join('\n')
  return [...importsOf(body), '', body].join('\n')
}

/** The type names of a domain. Without known callers, types have the principals as type parameter `Caller`. */
type Names = {
  readonly domain: string
  readonly principals: string
  readonly isGeneric: boolean
  readonly parameter: string
}

function namesOf(contract: Contract, callers: Callers | undefined): Names {
  const schemes = usedSchemes(contract)
  const domain = pascal(contract.domain)
  const fields = schemes.map((scheme) => `${keyText(scheme)}: ${callers?.[scheme]?.name ?? 'unknown'}`)
  const isGeneric = callers === undefined && schemes.length > 0
  return {
    domain,
    principals: fields.length === 0 ? 'Record<never, never>' : `{ ${fields.join('; ')} }`,
    isGeneric,
    parameter: `<Caller extends ${domain}Principals = ${domain}Principals>`,
  }
}

const principalsType = ({ domain, principals, isGeneric }: Names): string[] =>
  isGeneric
    ? [
        '/** Who calls, by the security schemes of the contract. */',
        `export type ${domain}Principals = ${principals}`,
        '',
      ]
    : []

const callerTypes = (contract: Contract, callers: Callers = {}): string[] =>
  usedSchemes(contract).flatMap((scheme) => {
    const { name, text } = callers[scheme] ?? {}
    return name === undefined
      ? []
      : [`/** The caller by the security scheme ${scheme}. */`, `export type ${name} = ${text}`, '']
  })

/** A handler type per tag and one for all tags, unless the only tag has the domain's name. */
function apiTypes(
  { domain, isGeneric, parameter }: Names,
  operations: readonly Operation[],
  handlerType: (operation: Operation) => string[],
): string[] {
  const tags = [...Map.groupBy(operations, ({ tag }) => tag)]
  const isOwnName = tags.length === 1 && pascal(tags[0]?.[0] ?? '') === domain
  const unique = uniqueNames(isOwnName ? [] : [domain])
  const groups = tags.map(([tag, members]) => {
    const handlers = members.flatMap(handlerType)
    // The intersection always has the type parameter; a tag only where it uses it.
    const hasUse = isGeneric && (isOwnName || handlers.some((line) => line.includes('Caller[')))
    return { tag, handlers, name: `${unique(pascal(tag) || 'Default')}Api`, hasUse }
  })
  const sum = groups.map(({ name, hasUse }) => `${name}${hasUse ? '<Caller>' : ''}`).join(' & ')
  return [
    ...groups.flatMap(({ tag, handlers, name, hasUse }) => [
      `/** Handlers of the operations tagged ${tag.replaceAll('*/', '*\\/')}. */`,
      `export type ${name}${hasUse ? parameter : ''} = {`,
      ...handlers,
      '}',
      '',
    ]),
    ...(isOwnName
      ? []
      : [
          '/** A handler for every operation of the domain. */',
          `export type ${domain}Api${isGeneric ? parameter : ''} = ${sum || 'Record<never, never>'}`,
          '',
        ]),
  ]
}

/** The declared error bodies, for the router's option `errorBody`. */
function errorBodyType(
  { domain }: Names,
  operations: readonly Operation[],
  errorBodies: (operation: Operation) => string[],
): string[] {
  const bodies = [...new Set(operations.flatMap(errorBodies))]
  if (bodies.length === 0) return []
  return [
    '/** What the contract declares as bodies of errors. */',
    `${errorBodyExport(domain)} = ${bodies.join(' | ')}`,
    '',
  ]
}

/** The head of the type of error bodies, where the contract declares any. */
export const errorBodyExport = (domain: string): string => `export type ${domain}ErrorBody`

function operationsTable(contract: Contract, { domain, principals, isGeneric, parameter }: Names): string[] {
  const name = `${camel(contract.domain)}Operations`
  return [
    '/** What the runtime has to know of the operations. */',
    isGeneric
      ? `export const ${name} = ${parameter}(): Operations<${domain}Api<Caller>, Caller> => ({`
      : `export const ${name}: Operations<${domain}Api, ${principals}> = {`,
    `  operations: [${contract.operations.map(({ operationId }) => `$${operationId}`).join(', ')}],`,
    "  responseValidators: () => import('./response-validators.js'),",
    `  challenges: ${typedLiteral(challengesOf(contract))},`,
    isGeneric ? '})' : '}',
    '',
  ]
}

/** The security schemes that operations use. */
const usedSchemes = ({ operations }: Contract): string[] =>
  [...new Set(operations.flatMap(({ security }) => security.flatMap((one) => Object.keys(one))))].sort()

/** The challenge of each scheme of HTTP authentication (RFC 9110 §11.6.1), in its usual spelling. */
const challengesOf = (contract: Contract): Record<string, string> =>
  Object.fromEntries(
    usedSchemes(contract).flatMap((name) => {
      const { type, scheme = '' } = contract.securitySchemes[name] ?? {}
      if (type === 'oauth2' || type === 'openIdConnect') return [[name, 'Bearer']]
      return type === 'http' ? [[name, scheme.replace(/^./, (letter) => letter.toUpperCase())]] : []
    }),
  )

function importsOf(body: string): string[] {
  // A path, a comment or a component may hold the same words.
  const code = body.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\//g, "''")
  const names = (name: string) => new RegExp(`(?<![.$])\\b${name}\\b(?!\\??:)`).test(code)
  const statuses = ['Status', 'StatusOf'].filter(names)
  return [
    ...(names('Readable') ? ["import type { Readable } from 'node:stream'"] : []),
    ...(names('BodyStream') ? ["import type { BodyStream } from '@tomorro/runtime/body-bytes'"] : []),
    `import type { ${['Context', 'Given', 'Operations'].filter(names).join(', ')} } from '@tomorro/runtime/operation'`,
    ...(names('ReceivedFile') ? ["import type { ReceivedFile } from '@tomorro/runtime/received-file'"] : []),
    ...(body.includes('serializers.') ? ["import * as serializers from './serializers.js'"] : []),
    ...(statuses.length > 0 ? [`import type { ${statuses.join(', ')} } from '@tomorro/runtime/status'`] : []),
    ...(/\b(?:Schemas|Requests)\['/.test(body) ? ["import type { components } from './types.ts'"] : []),
    ...(code.includes('validators.') ? ["import * as validators from './validators.js'"] : []),
    ...(body.includes("Schemas['") || body.includes("Requests['") ? [''] : []),
    ...(body.includes("Schemas['") ? ["type Schemas = components['schemas']"] : []),
    ...(body.includes("Requests['") ? ["type Requests = components['requests']"] : []),
  ]
}

function tableRow(contract: Contract, operation: Operation): string[] {
  const { operationId, method, path, body, responses, security, parameters } = operation
  const specs = parameters.map((parameter) => `    ${typedLiteral(parameterSpec(contract, parameter))},`)
  const problems = responses.filter(({ isProblem }) => isProblem).map(({ status }) => status)
  return [
    `const $${operationId}: Spec = {`,
    `  operationId: '${operationId}',`,
    `  method: '${method}',`,
    `  path: ${quoted(path)},`,
    `  security: ${typedLiteral(security)},`,
    ...(specs.length > 0 ? ['  parameters: [', ...specs, '  ],'] : ['  parameters: [],']),
    ...credentialsLine(contract, operation),
    ...(contract.unknownQuery === 'ignored' ? ["  unknownQuery: 'ignored',"] : []),
    ...(body
      ? [
          `  body: { required: ${body.required}, limit: ${body.limit}, media: {`,
          ...body.media.map(
            (media, index) => `    ${quoted(bareType(media.type))}: ${mediaSpec(contract, operationId, media, index)},`,
          ),
          '  } },',
        ]
      : []),
    `  validate: validators.${requestName(operationId)},`,
    '  responses: {',
    ...responses
      .filter(({ isProblem }) => !isProblem)
      .map(
        (response) =>
          `    ${keyText(String(response.status)).replace(/^'(\d+)'$/, '$1')}: ${responseSpec(contract, operationId, response)},`,
      ),
    '  },',
    `  problems: [${problems.join(', ')}],`,
    '}',
    '',
  ]
}

function credentialsLine(contract: Contract, operation: Operation): string[] {
  const named = (['query', 'cookie'] as const).map(
    (where) => [where, credentialNames(contract, operation, where)] as const,
  )
  const present = named.filter(([, names]) => names.length > 0)
  return present.length === 0 ? [] : [`  credentials: ${typedLiteral(Object.fromEntries(present))},`]
}

/** How a body of a media type is read, and its validator. */
function mediaSpec(contract: Contract, operationId: string, media: Media, index: number): string {
  const reading = typedLiteral(bodyReading(contract, media)).slice(2, -2)
  return `{ ${reading}, validate: validators.${requestName(operationId, index)} }`
}
