import { METHODS } from 'node:http'
import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import type { Bundle } from '../document/load.ts'
import { placeInFiles, refusingAt } from '../document/places.ts'
import { unknownKeywords } from '../document/unknown-keywords.ts'
import { ContractError } from '../error.ts'
import { type Json, lookUp } from '../json.ts'
import { noticeText } from '../notices.ts'
import { refuseCircularSchemas, refuseLongWays } from './circular.ts'
import { noticeContradictions, noticeUntyped } from './contradictions.ts'
import { linkSubtypes, splitParents } from './inheritance.ts'
import type { Contract, Operation, Reading } from './model.ts'
import { ownReading } from './model.ts'
import { derivedId, operationName, uniqueNames } from './operation-id.ts'
import { pageOf } from './page.ts'
import { ambiguousPaths, doubleRoutes } from './path-template.ts'
import { dropUnfitSubtypes, pinTags } from './pinned-tags.ts'
import { toBody } from './read-body.ts'
import { toParameters } from './read-parameters.ts'
import { toResponse } from './read-response.ts'
import { isKnownDialect, toSchema } from './read-schema.ts'
import { noticeKeys, toSecurity, toSecuritySchemes } from './read-security.ts'
import { placeIn, type Reader, resolver } from './reader.ts'
import type { Notice } from './schema.ts'
import { noticeOwnServers, noticeServers } from './servers.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

/**
 * Reads the model from a document.
 * @throws ContractError with the JSON Pointer of a part that cannot be honoured
 */
export function toContract(domain: string, bundle: Bundle, reading = ownReading): Contract {
  const { document, notices: told, places } = bundle
  const place = (at: string) => placeInFiles(places, placeIn(document, at))
  const notices = new Set(told.map((text) => `${domain} ${text}`))
  const notice: Notice = (at, message) => notices.add(`${domain} ${noticeText(place(at), message)}`)
  const doubt: Notice = (at, message) => {
    if (reading.doubtful === 'refused') throw new ContractError(noticeText(place(at), message))
    notice(at, message)
  }
  const read = refusingAt(place, () => readDocument(bundle, reading, notice, doubt))
  return { domain, document, ...read, unknownQuery: reading.unknownQuery, notices: [...notices] }
}

function readDocument({ document, version }: Bundle, reading: Reading, notice: Notice, doubt: Notice) {
  for (const { at, message } of unknownKeywords(document)) notice(at, message)
  noticeServers(document.servers, '#/servers', notice)
  const { jsonSchemaDialect } = document
  if (typeof jsonSchemaDialect === 'string' && !isKnownDialect(jsonSchemaDialect))
    notice('#/jsonSchemaDialect', `is \`${jsonSchemaDialect}\`; schemas are read as JSON Schema 2020-12`)
  const schema = (source: unknown, at: string) => toSchema(source, version, at, notice)
  const components = ((document.components as Json | undefined)?.schemas ?? {}) as Json
  const schemas = Object.fromEntries(
    Object.entries(components).map(([name, source]) => [
      name,
      schema(source, `#/components/schemas/${pointerStep(name)}`),
    ]),
  )
  refuseLongWays(schemas)
  linkSubtypes(schemas, notice)
  dropUnfitSubtypes(schemas, notice)
  splitParents(schemas)
  refuseCircularSchemas(schemas)
  for (const [name, component] of Object.entries(schemas)) {
    pinTags(schemas, component)
    if (!Object.hasOwn(components, name)) continue
    const at = `#/components/schemas/${pointerStep(name)}`
    noticeContradictions({ schemas }, component, at, notice)
    noticeUntyped({ schemas }, component, at, notice, false)
  }
  const securitySchemes = toSecuritySchemes(document)
  const uniqueId = uniqueNames()
  const reader: Reader = {
    ...{ resolve: resolver(document), schemas, securitySchemes, version },
    schema: (source, at) => {
      const whole = schema(source, at)
      pinTags(schemas, whole)
      noticeContradictions({ schemas }, whole, at, notice)
      return whole
    },
    ...{ reading, notice, doubt, uniqueId, told: new Set<string>() },
    isDocumented: (name) => Object.hasOwn(components, name),
  }
  const operations = reachablePaths(document, reader).flatMap(([path, item]) =>
    isObject(item) ? stepsOf(item, path, notice).map((step) => toOperation(reader, document, path, step, item)) : [],
  )
  doubtRoutes(operations, doubt)
  return { schemas, securitySchemes, operations }
}

/** The paths with their items, except those that no request can reach. */
function reachablePaths(document: Json, { doubt, notice }: Reader): [string, unknown][] {
  const paths = Object.entries((document.paths ?? {}) as Json).filter(([path]) => !path.startsWith('x-'))
  const reachable = paths.filter(([path]) => {
    // Clients resolve `.` and `..` (RFC 3986 §5.2.4), and take `\` for `/` (URL Standard).
    const isReachable = !/[?#\\]|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)
    if (!isReachable)
      doubt(
        `#/paths/${pointerStep(path)}`,
        'holds ?, #, \\ or a segment . or .., which no path of a URL does; no request can reach it',
      )
    return isReachable
  })
  for (const [path, item] of reachable) {
    if (/[{}]/.test(path.replaceAll(/\{[^{}]+\}/g, '')))
      doubt(`#/paths/${pointerStep(path)}`, 'has a brace that encloses no parameter; it is read as text')
    if (isObject(item)) noticeOwnServers(item.servers, document.servers, `#/paths/${pointerStep(path)}/servers`, notice)
  }
  return reachable
}

/** The steps from a path item to its operations, such as `['get']`; in OpenAPI 3.2 also `['additionalOperations', 'COPY']`. */
function stepsOf(item: Json, path: string, notice: Notice): string[][] {
  const others = Object.entries((item.additionalOperations ?? {}) as Json).filter(([method, operation]) => {
    const isRead = METHODS.includes(method) && method !== 'CONNECT' && !methods.includes(method.toLowerCase())
    if (!isRead)
      notice(
        `#/paths/${pointerStep(path)}/additionalOperations/${pointerStep(method)}`,
        'is no other method that Node.js reads, such as COPY; it has no effect',
      )
    return isRead && isObject(operation)
  })
  const own = methods.filter((method) => isObject(item[method]))
  return [...own.map((method) => [method]), ...others.map(([method]) => ['additionalOperations', method])]
}

/** Doubts paths that match the same URLs as another one. */
function doubtRoutes(operations: readonly Operation[], doubt: Notice): void {
  const doubles = doubleRoutes(operations)
  for (const { method, one, other } of doubles)
    doubt(
      `#/paths/${pointerStep(other)}/${method.toLowerCase()}`,
      `is the path \`${one}\` with other parameter names; its requests reach the operation of that path`,
    )
  const ambiguous = ambiguousPaths(operations).filter(
    (pair) => !doubles.some(({ one, other }) => one === pair.one && other === pair.other),
  )
  for (const { one, other } of ambiguous)
    doubt(
      `#/paths/${pointerStep(one)}`,
      `and \`${other}\` can match the same URL: the first literal segment from the left decides`,
    )
}

function toOperation(reader: Reader, document: Json, path: string, steps: readonly string[], item: Json): Operation {
  const at = `#/paths/${pointerStep(path)}/${steps.join('/')}`
  const method = steps.at(-1) ?? ''
  const operation = lookUp(item, `/${steps.join('/')}`) as Json
  const { tags } = operation
  noticeOwnServers(operation.servers, document.servers, `${at}/servers`, reader.notice)
  if (method === 'trace') reader.notice(at, 'is served, but clients cannot call it: fetch refuses TRACE')
  const responses = Object.entries((operation.responses ?? {}) as Json).flatMap(([status, response]) =>
    toResponse(reader, status, response, `${at}/responses/${status}`),
  )
  if (responses.length === 0)
    reader.notice(at, 'declares no responses; handlers answer with any status, without a body')
  const parameters = toParameters(reader, path, item, operation, at)
  const body = toBody(reader, operation, at)
  const security = toSecurity(operation.security ?? document.security, reader.securitySchemes, at, reader.notice)
  noticeKeys({ parameters, security }, reader.securitySchemes, at, reader.notice)
  const said = operation['x-pagination']
  if (said !== undefined && pageOf(reader, { parameters, responses }, said) === undefined)
    reader.notice(
      `${at}/x-pagination`,
      'names no query parameter, or no list or next page of the response; clients have no pages()',
    )
  return {
    operationId: toOperationId(reader, operation, method, path, at),
    tag: Array.isArray(tags) && tags.length > 0 ? String(tags[0]) : 'default',
    method: method.toUpperCase(),
    path,
    summary:
      [operation.summary, operation.operationId].find((text) => typeof text === 'string') ??
      `${method.toUpperCase()} ${path}`,
    parameters,
    body,
    responses: responses.length > 0 ? responses : [{ status: 'default', media: [], headers: [], isProblem: false }],
    security,
  }
}

function toOperationId(reader: Reader, operation: Json, method: string, path: string, at: string): string {
  const { doubt, uniqueId, reading } = reader
  const { operationId } = operation
  const isNamed = typeof operationId === 'string' && /[\p{ID_Continue}$]/u.test(operationId)
  const wanted = isNamed ? operationName(operationId) : derivedId(method.toLowerCase(), path)
  const unique = uniqueId(wanted)
  if (operationId !== undefined && !isNamed)
    doubt(`${at}/operationId`, `is no text with a letter or digit; it is called \`${unique}\` here`)
  else if (typeof operationId !== 'string') {
    if (reading.operationIds === 'expected') doubt(at, `has no operationId; it is called \`${unique}\` here`)
  } else if (unique !== wanted)
    doubt(`${at}/operationId`, `\`${operationId}\` is taken; it is called \`${unique}\` here`)
  return unique
}
