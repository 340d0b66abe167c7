import type { Json } from './load.ts'
import { type Contract, type Operation, type Parameter, type Reply, resolved } from './model.ts'

/** Handler types per tag, the domain's API as their sum, and the table that the runtime serves. */
export function emitApi(contract: Contract): string {
  const { domain, operations } = contract
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const Domain = pascal(domain)
  return [
    ...imports(operations),
    "import type { operations } from './types.ts'",
    "import * as serializers from './serializers.js'",
    "import * as validators from './validators.js'",
    '',
    ...operations.flatMap((operation) => [...inputType(contract, operation), ...replyType(operation)]),
    ...tags.flatMap((tag) => [
      `/** Handlers of the operations tagged ${tag}. */`,
      `export type ${pascal(tag)}Api = {`,
      ...operations.filter((operation) => operation.tag === tag).flatMap(handlerType),
      '}',
      '',
    ]),
    // A domain of one tag by its own name is that tag's.
    ...(tags.length === 1 && tags[0] === Domain
      ? []
      : [
          '/** Every operation of the domain. */',
          `export type ${Domain}Api = ${tags.map((tag) => `${pascal(tag)}Api`).join(' & ')}`,
          '',
        ]),
    `export const ${camel(domain)}Operations: Operations<${Domain}Api> = {`,
    '  operations: [',
    ...operations.flatMap((operation) => tableRow(contract, operation)),
    '  ],',
    "  replyValidators: () => import('./reply-validators.js'),",
    '}',
    '',
  ].join('\n')
}

function imports(operations: readonly Operation[]): string[] {
  const streams = operations.some((operation) => isStream(operation) || operation.replies.some(isFile))
  const callers = [...new Set(operations.map(callerType))].sort()
  return [
    ...(streams ? ["import type { Readable } from 'node:stream'"] : []),
    `import type { ${callers.join(', ')} } from '@tomorro/runtime/caller'`,
    "import type { Context, Operations } from '@tomorro/runtime/operation'",
  ]
}

function inputType(contract: Contract, operation: Operation): string[] {
  const group = (where: Parameter['in']): string => {
    const members = operation.parameters.filter((parameter) => parameter.in === where)
    if (members.length === 0) return 'Record<never, never>'
    const from = `NonNullable<operations['${operation.operationId}']['parameters']['${where}']>`
    const fields = members.map((parameter) => {
      const certain = parameter.required || defaultOf(contract, parameter) !== undefined
      return `${JSON.stringify(parameter.name)}${certain ? '' : '?'}: Exclude<${from}[${JSON.stringify(parameter.name)}], undefined>`
    })
    return `{ ${fields.join('; ')} }`
  }
  return [
    `export type ${pascal(operation.operationId)}Input = {`,
    `  path: ${group('path')}`,
    `  query: ${group('query')}`,
    `  headers: ${group('header')}`,
    ...bodyField(operation),
    '}',
    '',
  ]
}

function bodyField(operation: Operation): string[] {
  const [media] = operation.body?.media ?? []
  if (!media) return []
  if (isStream(operation)) return ['  /** Not parsed: the handler reads it. */', '  body: Readable']
  const type = `NonNullable<operations['${operation.operationId}']['requestBody']>['content']['${media.type}']`
  return [operation.body?.required ? `  body: ${type}` : `  body?: ${type}`]
}

function replyType({ operationId, replies }: Operation): string[] {
  const variants = replies
    .filter(({ status }) => status < 400)
    .map((reply) => `  | { ${replyFields(operationId, reply).join('; ')} }`)
  return [`export type ${pascal(operationId)}Reply =`, ...variants, '']
}

function replyFields(operationId: string, reply: Reply): string[] {
  const headers = reply.headers.filter(({ name }) => name.toLowerCase() !== 'x-request-id')
  const fields = headers.map(({ name }) => `${JSON.stringify(name)}?: string`)
  const content = `operations['${operationId}']['responses'][${reply.status}]['content']`
  const body = isFile(reply)
    ? [`contentType: ${reply.media.map(({ type }) => `'${type}'`).join(' | ')}`, 'body: Readable | Uint8Array']
    : reply.media[0]
      ? [`body: ${content}['${reply.media[0].type}']`]
      : []
  return [`status: ${reply.status}`, ...body, ...(fields.length > 0 ? [`headers?: { ${fields.join('; ')} }`] : [])]
}

const handlerType = (operation: Operation): string[] => {
  const { operationId, summary } = operation
  const name = pascal(operationId)
  return [
    `  /** ${summary} */`,
    `  ${operationId}(input: ${name}Input, context: Context<${callerType(operation)}>): Promise<${name}Reply>`,
  ]
}

function callerType({ security }: Operation): string {
  switch (security.scheme) {
    case 'bearer':
      return 'OrganisationCaller'
    case 'basic':
      return 'AdministrationCaller'
    case 'none':
      return 'AnyCaller'
  }
}

function tableRow(contract: Contract, operation: Operation): string[] {
  const { operationId, method, path, body, replies } = operation
  const callers = { bearer: 'organisation', basic: 'administration', none: 'public' } as const
  const parameters = operation.parameters.map((parameter) => JSON.stringify(parameterRow(contract, parameter)))
  const serialized = replies.filter(({ status }) => status < 400)
  return [
    '    {',
    `      operationId: '${operationId}',`,
    `      method: '${method}',`,
    `      path: '${path}',`,
    `      caller: '${callers[operation.security.scheme]}',`,
    `      parameters: [${parameters.join(', ')}],`,
    ...(body
      ? [
          `      body: { media: ${JSON.stringify(body.media.map(({ type }) => type))}, limit: ${body.limit}, parse: ${!isStream(operation)} },`,
        ]
      : []),
    `      validate: validators.${operationId},`,
    `      replies: { ${serialized.map((reply) => `${reply.status}: ${serializer(operationId, reply)}`).join(', ')} },`,
    '    },',
  ]
}

const serializer = (operationId: string, reply: Reply): string =>
  reply.media[0]?.type === 'application/json'
    ? `serializers.${operationId}_${reply.status}`
    : reply.media[0]
      ? "'file'"
      : "'none'"

/** What the runtime's parameter parser needs to know. */
function parameterRow(contract: Contract, parameter: Parameter): Json {
  const schema = resolved(contract.document, parameter.schema)
  const items = schema.type === 'array' ? resolved(contract.document, (schema.items as Json) ?? {}).type : undefined
  const byDefault = defaultOf(contract, parameter)
  return {
    name: parameter.name,
    in: parameter.in,
    type: schema.type ?? 'string',
    ...(items === undefined ? {} : { items }),
    ...(parameter.explode && schema.type === 'array' ? { explode: true } : {}),
    ...(byDefault === undefined ? {} : { default: byDefault }),
  }
}

const defaultOf = ({ document }: Contract, { schema }: Parameter): unknown => resolved(document, schema).default

const isStream = ({ body }: Operation): boolean => {
  const [media] = body?.media ?? []
  return media !== undefined && media.type !== 'application/json' && !media.type.endsWith('+json')
}
const isFile = ({ media, status }: Reply): boolean =>
  status < 400 && media[0] !== undefined && media[0].type !== 'application/json'

/** `createForm` -> `CreateForm`, `organisation-settings` -> `OrganisationSettings`. */
export const pascal = (name: string): string =>
  name.replaceAll(/(?:^|[-_ ])([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase())
const camel = (name: string): string => {
  const word = pascal(name)
  return word.charAt(0).toLowerCase() + word.slice(1)
}
