/** The parts of a gateway document that the rules read. */
export type GatewayDocument = {
  openapi: string
  security?: unknown
  servers?: unknown
  components?: { securitySchemes?: Record<string, Scheme>; schemas?: unknown }
  'x-amazon-apigateway-binary-media-types'?: readonly string[]
  paths: Record<string, Record<string, GatewayOperation>>
}
type Scheme = { type: string; 'x-amazon-apigateway-authorizer'?: { authorizerResultTtlInSeconds?: number } }
type GatewayOperation = {
  operationId?: string
  security?: Record<string, unknown>[]
  parameters?: { name: string; in: string; schema?: object }[]
  requestBody?: unknown
  'x-amazon-apigateway-integration'?: Integration
}
type Integration = {
  type: string
  contentHandling?: string
  uri?: string
  timeoutInMillis?: number
  requestParameters?: Record<string, string>
}

/** A rule: its findings in a document, each with its place. */
type Rule = (document: GatewayDocument) => string[]

// AWS: "Amazon API Gateway important notes", "Amazon API Gateway quotas", "Import a REST API".
const RESOURCES_MAX = 300
const AUTHORIZERS_MAX = 10
const TIMEOUT_MILLISECONDS = { from: 50, to: 29_000 }
/** Characters of a `Resource` in the authorizer's policy, without API and stage. */
const TEMPLATE_LENGTH_MAX = 512 - 192
const reservedPaths = new Set(['/ping', '/sping'])
const segmentPattern = /^(?:[A-Za-z0-9_.,:-]+|\{[A-Za-z0-9_]+\})$/
const parameterNames = (path: string) => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)

const rules: readonly Rule[] = [
  ({ openapi }) => (openapi === '3.0.1' ? [] : [`openapi: ${openapi} is not imported, 3.0.1 is`]),
  ({ security }) =>
    security === undefined ? [] : ['security: is not applied at the root; each operation says its own'],
  ({ servers }) => (servers === undefined ? [] : ['servers: a path in them would come before every path']),
  ({ components }) => (components?.schemas === undefined ? [] : ['components/schemas: models are of an older dialect']),
  ({ components }) => schemesOf(components?.securitySchemes ?? {}),
  (document) =>
    String(document['x-amazon-apigateway-binary-media-types']) === '*/*'
      ? []
      : ['binary-media-types: files come as base64 to who does not name their type in Accept'],
  ({ paths }) => Object.keys(paths).flatMap(wrongPath),
  ({ paths }) => tooManyResources(Object.keys(paths)),
  ({ paths }) => siblingParameters(Object.keys(paths)),
  (document) =>
    operationsOf(document).flatMap(([at, path, method, operation]) => [
      ...wrongSecurity(at, method, operation, document),
      ...wrongParameters(at, path, operation),
      ...wrongIntegration(at, operation['x-amazon-apigateway-integration']),
    ]),
  doubledIds,
]

/**
 * Finds what API Gateway would refuse or misread when it imports the document as a REST API with `failOnWarnings`.
 * @returns one line per finding
 */
export const lintGateway = (document: GatewayDocument): string[] => rules.flatMap((rule) => rule(document))

const operationsOf = ({ paths }: GatewayDocument) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, path, method, operation] as const,
    ),
  )

function schemesOf(schemes: Record<string, Scheme>): string[] {
  const entries = Object.entries(schemes)
  return [
    ...(entries.length > AUTHORIZERS_MAX ? [`securitySchemes: more than ${AUTHORIZERS_MAX} authorizers`] : []),
    ...entries.flatMap(([name, { type }]) =>
      type === 'apiKey' ? [] : [`${name}: of type ${type}, which is not imported`],
    ),
    ...entries.flatMap(([name, scheme]) =>
      scheme['x-amazon-apigateway-authorizer']?.authorizerResultTtlInSeconds === 0
        ? []
        : [`${name}: answers would be cached; unset means 300 seconds`],
    ),
  ]
}

function wrongPath(path: string): string[] {
  const wrong = path
    .slice(1)
    .split('/')
    .find((segment) => !segmentPattern.test(segment))
  return [
    ...(wrong === undefined ? [] : [`${path}: a segment "${wrong}"`]),
    ...(reservedPaths.has(path) ? [`${path}: is API Gateway’s own`] : []),
    ...(path.length > TEMPLATE_LENGTH_MAX ? [`${path}: longer than a policy’s Resource may be`] : []),
  ]
}

/** Each path segment is a resource; paths with a common prefix share it. */
function tooManyResources(paths: readonly string[]): string[] {
  const resources = new Set(
    paths.flatMap((path) => path.split('/').map((_, depth, all) => all.slice(0, depth + 1).join('/'))),
  )
  return resources.size > RESOURCES_MAX ? [`paths: ${resources.size} resources, more than ${RESOURCES_MAX}`] : []
}

function siblingParameters(paths: readonly string[]): string[] {
  const childOf = new Map<string, string>()
  const findings: string[] = []
  for (const path of paths)
    path.split('/').forEach((segment, depth, all) => {
      if (!segment.startsWith('{')) return
      const parent = all.slice(0, depth).join('/')
      const other = childOf.get(parent) ?? segment
      if (other !== segment) findings.push(`${path}: ${segment} beside ${other}`)
      childOf.set(parent, other)
    })
  return findings
}

function wrongSecurity(
  at: string,
  method: string,
  { security }: GatewayOperation,
  { components }: GatewayDocument,
): string[] {
  if (method === 'options') return security === undefined ? [] : [`${at}: a preflight comes without credentials`]
  const names = security?.flatMap((requirement) => Object.keys(requirement))
  if (names === undefined) return [`${at}: says nothing of security, so anybody may call it`]
  const unknown = names.filter((name) => components?.securitySchemes?.[name] === undefined)
  return [
    ...(names.length > 1 ? [`${at}: more than one authorizer`] : []),
    ...unknown.map((name) => `${at}: an unknown scheme ${name}`),
    ...(security ?? []).flatMap((requirement) =>
      Object.entries(requirement).flatMap(([name, scopes]) =>
        Array.isArray(scopes) && scopes.length > 0 ? [`${at}: scopes of ${name}, which nobody reads`] : [],
      ),
    ),
  ]
}

function wrongParameters(at: string, path: string, { parameters = [], requestBody }: GatewayOperation): string[] {
  const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const inPath = parameterNames(path)
  return [
    ...inPath.filter((name) => !declared.includes(name)).map((name) => `${at}: {${name}} is not declared`),
    ...declared.filter((name) => !inPath.includes(name)).map((name) => `${at}: ${name} is not in the path`),
    ...parameters
      .filter(({ schema = {} }) => Object.keys(schema).some((keyword) => keyword !== 'type'))
      .map(({ name }) => `${at}: the schema of ${name} says more than a type`),
    ...(requestBody === undefined ? [] : [`${at}: a body, whose model is of an older dialect`]),
  ]
}

function wrongIntegration(at: string, integration: Integration | undefined): string[] {
  if (integration === undefined) return [`${at}: no integration`]
  if (integration.type === 'mock')
    return integration.contentHandling === 'CONVERT_TO_TEXT'
      ? []
      : [`${at}: a mock without CONVERT_TO_TEXT answers 500`]
  const { type, uri = '', timeoutInMillis = TIMEOUT_MILLISECONDS.to, requestParameters = {} } = integration
  if (type !== 'http_proxy') return [`${at}: parameter mapping is not applied to ${type}`]
  const { from, to } = TIMEOUT_MILLISECONDS
  const unmapped = parameterNames(uri).filter(
    (name) => requestParameters[`integration.request.path.${name}`] === undefined,
  )
  return [
    ...(timeoutInMillis >= from && timeoutInMillis <= to ? [] : [`${at}: a timeout of ${timeoutInMillis} ms`]),
    ...unmapped.map((name) => `${at}: {${name}} of the integration is set from nothing`),
  ]
}

function doubledIds(document: GatewayDocument): string[] {
  const ids = operationsOf(document).flatMap(([, , , { operationId }]) => operationId ?? [])
  const doubled = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...doubled].map((id) => `${id}: names more than one operation`)
}
