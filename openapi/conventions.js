/**
 * The conventions of the contracts that redocly's own rules do not cover, as rules of their own. `redocly.yaml` turns each of them
 * on; `conventions.test.ts` breaks each of them once. Plain JavaScript, because redocly loads it on whatever Node it runs on.
 */

import pluralize from 'pluralize'

const PROBLEM = 'application/problem+json'
const JSON_TYPE = /^application\/(?:[a-z-]+\+)?json$/
/** From the service, and from the gateway in front of it: limits of the address, the headers and the time. */
const ALWAYS = ['400', '414', '429', '431', '500', '503', '504']

/** The responses of common.yaml by their status. */
const shared = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  408: 'RequestTimeout',
  412: 'PreconditionFailed',
  413: 'PayloadTooLarge',
  414: 'UriTooLong',
  415: 'UnsupportedMediaType',
  422: 'IdempotencyKeyReused',
  429: 'TooManyRequests',
  431: 'HeadersTooLarge',
  500: 'InternalError',
  503: 'Unavailable',
  504: 'GatewayTimeout',
}

// biome-ignore lint/style/noDefaultExport: redocly reads a plugin from the default export
export default () => ({
  id: 'conventions',
  rules: {
    oas3: {
      'plural-segments': pluralSegments,
      'responses-complete': responsesComplete,
      'problems-only': problemsOnly,
      'no-content-is-empty': noContentIsEmpty,
      'list-shape': listShape,
      'object-at-top': objectAtTop,
      'idempotency-key-on-create': idempotencyKeyOnCreate,
      'merge-patch': mergePatch,
      'etag-and-if-match': etagAndIfMatch,
      'deprecation-headers': deprecationHeaders,
      'request-bodies-closed': requestBodiesClosed,
      'request-texts': requestTexts,
      'schema-limits': schemaLimits,
      'moment-names': momentNames,
      'security-with-scopes': securityWithScopes,
      'media-type-example': mediaTypeExample,
    },
  },
})

/** Paths name collections; what stands first is the service, whose name is whatever it is. */
function pluralSegments({ exceptions = [] }) {
  return {
    PathItem(_path, context) {
      const [, , ...segments] = String(context.key).split('/')
      const singular = segments.filter(
        (segment) => !segment.startsWith('{') && !exceptions.includes(segment) && !pluralize.isPlural(segment),
      )
      for (const segment of singular)
        context.report({
          message: `Say \`${segment}\` in the plural, or add it to the exceptions of conventions/plural-segments in redocly.yaml.`,
          location: context.location.key(),
        })
    },
  }
}

/** Statuses that follow from what the operation is: secured, with an id, with a body, changing something. */
function responsesComplete() {
  return {
    PathItem: {
      Operation(operation, context, { PathItem: path }) {
        const parameters = parametersOf(path, operation, context)
        const secured = (operation.security ?? []).some((requirement) => Object.keys(requirement).length > 0)
        const expected = [
          ...ALWAYS,
          ...(secured ? ['401', '403'] : []),
          ...(parameters.some((parameter) => parameter.in === 'path') ? ['404'] : []),
          ...(parameters.some((parameter) => parameter.name === 'If-Match') ? ['412'] : []),
          ...(parameters.some((parameter) => parameter.name === 'Idempotency-Key') ? ['422'] : []),
          ...(operation.requestBody ? ['408', '413', '415'] : []),
        ]
        for (const status of expected.filter((status) => !operation.responses?.[status]))
          context.report({
            message: `Declare the response ${status}, such as '${status}': { $ref: 'common.yaml#/components/responses/${shared[status]}' }.`,
            location: context.location.child('responses').key(),
          })
      },
    },
  }
}

/** What is not a success is a problem document and nothing else. */
function problemsOnly() {
  return {
    Response(response, context) {
      if (!/^[45]/.test(String(context.key))) return
      const types = Object.keys(response.content ?? {})
      if (types.length !== 1 || types[0] !== PROBLEM)
        context.report({ message: `Answer with ${PROBLEM} and nothing else.`, location: context.location })
    },
  }
}

function noContentIsEmpty() {
  return {
    Response(response, context) {
      if (String(context.key) === '204' && response.content)
        context.report({ message: 'A 204 has no body.', location: context.location.child('content').key() })
    },
  }
}

/** Every list takes `limit` and `cursor` and answers `{ items, nextCursor }`. */
function listShape() {
  return {
    PathItem: {
      Operation(operation, context, { PathItem: path }) {
        if (!operation.operationId?.startsWith('list')) return
        const names = parametersOf(path, operation, context).map((parameter) => parameter.name)
        for (const name of ['limit', 'cursor'].filter((name) => !names.includes(name)))
          context.report({ message: `A list takes \`${name}\`.`, location: context.location })
        const schema = jsonSchemaOf(operation.responses?.['200'], context)
        for (const name of ['items', 'nextCursor'].filter((name) => !schema?.required?.includes(name)))
          context.report({
            message: `A list always answers with \`${name}\`.`,
            location: context.location.child('responses'),
          })
      },
    },
  }
}

function objectAtTop() {
  return {
    Operation(operation, context) {
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        const schema = jsonSchemaOf(response, context)
        if (schema && schema.type !== 'object' && !schema.allOf)
          context.report({
            message: 'The top of a JSON body is an object.',
            location: context.location.child(['responses', status]),
          })
      }
    },
  }
}

/** A POST that creates can be repeated safely. */
function idempotencyKeyOnCreate() {
  return {
    PathItem: {
      Operation(operation, context, { PathItem: path }) {
        const creates = context.key === 'post' && operation.operationId?.startsWith('create')
        // A 202 beside a 200 is the progress of an answer that may take long.
        const stores = ['201', '207', ...('200' in operation.responses ? [] : ['202'])].some(
          (status) => operation.responses[status],
        )
        if (!creates || !stores) return
        if (!parametersOf(path, operation, context).some((parameter) => parameter.name === 'Idempotency-Key'))
          context.report({ message: 'Take the header `Idempotency-Key`.', location: context.location })
      },
    },
  }
}

function mergePatch() {
  return {
    Operation(operation, context) {
      if (context.key !== 'patch') return
      const { node: body } = context.resolve(operation.requestBody ?? {})
      if (!body?.content?.['application/merge-patch+json'])
        context.report({ message: 'A PATCH takes application/merge-patch+json.', location: context.location })
    },
  }
}

/** What can be changed tells its state in an ETag when it is read, and takes it back in If-Match when it is changed. */
function etagAndIfMatch() {
  const changes = ['put', 'patch', 'delete']
  return {
    PathItem: {
      Operation(operation, context, { PathItem: path }) {
        const method = String(context.key)
        if (changes.includes(method)) {
          if (!parametersOf(path, operation, context).some((parameter) => parameter.name === 'If-Match'))
            context.report({ message: 'Take the header `If-Match`.', location: context.location })
        } else if (method === 'get' && changes.some((change) => path[change])) {
          const { node: response } = context.resolve(operation.responses?.['200'] ?? {})
          if (!response?.headers?.ETag)
            context.report({
              message: 'Answer with an `ETag`.',
              location: context.location.child(['responses', '200']),
            })
        }
      },
    },
  }
}

/** RFC 9745 and RFC 8594: what goes away says so at run time, too. */
function deprecationHeaders() {
  return {
    Operation(operation, context) {
      if (!operation.deprecated) return
      for (const [status, reference] of Object.entries(operation.responses ?? {})) {
        if (!status.startsWith('2')) continue
        const { node: response } = context.resolve(reference)
        for (const name of ['Deprecation', 'Sunset'].filter((name) => !response?.headers?.[name]))
          context.report({
            message: `Answer with the header ${name}.`,
            location: context.location.child(['responses', status]),
          })
      }
    },
  }
}

/** A misspelt field of a request is a violation, not a silence. */
function requestBodiesClosed() {
  return {
    MediaType: inRequests((schema, location, context) => {
      if (schema.type !== 'object' && !schema.properties) return
      if (schema.additionalProperties === undefined || schema.additionalProperties === true)
        context.report({ message: 'Close it with `additionalProperties: false`.', location })
    }),
  }
}

/** Texts of requests go into spreadsheets and documents, whose formats cannot hold control characters. */
function requestTexts() {
  return {
    MediaType: inRequests((schema, location, context) => {
      if (schema.type !== 'string' || schema.enum) return
      if (schema.pattern === undefined && schema.format === undefined)
        context.report({
          message:
            'Say with a pattern which characters the text may have, such as ^[^\\x00-\\x1F\\x7F]+$ for one line.',
          location,
        })
      if (schema.pattern !== undefined && schema['x-pattern-message'] === undefined)
        context.report({ message: 'Say in words with `x-pattern-message` what matches the pattern.', location })
    }),
  }
}

/** Calls a check with every schema of a request body, through references and however deep; Redocly itself visits the outermost. */
function inRequests(check) {
  return (media, context) => {
    if (!context.location.pointer.includes('/requestBody') || !media.schema) return
    const seen = new Set()
    const visit = (reference, location) => {
      const resolved = context.resolve(reference, location.source.absoluteRef)
      const schema = resolved.node
      if (typeof schema !== 'object' || schema === null || seen.has(schema)) return
      seen.add(schema)
      const at = reference.$ref === undefined ? location : resolved.location
      check(schema, at, context)
      for (const [name, property] of Object.entries(schema.properties ?? {}))
        visit(property, at.child(['properties', name]))
      for (const keyword of ['allOf', 'anyOf', 'oneOf'])
        for (const [index, part] of (schema[keyword] ?? []).entries()) visit(part, at.child([keyword, index]))
      for (const keyword of ['items', 'additionalProperties', 'not'])
        if (typeof schema[keyword] === 'object') visit(schema[keyword], at.child([keyword]))
    }
    visit(media.schema, context.location.child(['schema']))
  }
}

/** Everything is bounded; a pattern holds for the whole text. */
function schemaLimits() {
  return {
    Schema(schema, context) {
      const report = (message) => context.report({ message, location: context.location })
      if (schema.type === 'string' && !schema.enum && schema.maxLength === undefined)
        report('Give the text a maxLength.')
      if (schema.type === 'array' && schema.maxItems === undefined) report('Give the array maxItems.')
      if (schema.type === 'integer' && !schema.enum && (schema.minimum === undefined || schema.maximum === undefined))
        report('Give the integer a minimum and a maximum.')
      if (
        schema.type === 'object' &&
        typeof schema.additionalProperties === 'object' &&
        schema.maxProperties === undefined
      )
        report('Give the map maxProperties.')
      if (schema.pattern !== undefined && !/^\^.*\$$/s.test(schema.pattern)) report('Anchor the pattern with ^ and $.')
    },
  }
}

/** Moments are called `…At`, so that nobody takes them for days. */
function momentNames() {
  return {
    Schema(schema, context) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const { node } = context.resolve(property)
        if (node?.format === 'date-time' && name !== 'at' && !name.endsWith('At'))
          context.report({
            message: 'The name of a moment ends in `At`.',
            location: context.location.child(['properties', name]).key(),
          })
      }
    },
  }
}

/** Every operation says who may call it; a scope belongs to the service that the path names. */
function securityWithScopes() {
  return {
    PathItem: {
      Operation(operation, context) {
        if (!operation.security) {
          context.report({ message: 'Say with `security` who may call this.', location: context.location })
          return
        }
        const service = context.location.pointer.split('~1')[1]?.split('/')[0] ?? ''
        for (const requirement of operation.security) {
          if (!requirement.bearer) continue
          const wrong = requirement.bearer.filter((scope) => ![`${service}:read`, `${service}:write`].includes(scope))
          if (requirement.bearer.length === 0 || wrong.length > 0)
            context.report({
              message: `Take ${service}:read or ${service}:write; scopes are listed at securitySchemes.bearer in openapi/common.yaml.`,
              location: context.location.child('security'),
            })
        }
      },
    },
  }
}

/** Mock and documentation live from the examples. */
function mediaTypeExample() {
  return {
    MediaType(media, context) {
      if (JSON_TYPE.test(String(context.key)) && media.example === undefined && media.examples === undefined)
        context.report({ message: 'Give an example.', location: context.location })
    },
  }
}

function parametersOf(path, operation, context) {
  return [...(path.parameters ?? []), ...(operation.parameters ?? [])].flatMap(
    (parameter) => context.resolve(parameter).node ?? [],
  )
}

/** The JSON schema of a response, with both references followed from the file that holds them. */
function jsonSchemaOf(reference, context) {
  if (!reference) return undefined
  const response = context.resolve(reference)
  const schema = response.node?.content?.['application/json']?.schema
  return schema && context.resolve(schema, response.location?.source.absoluteRef).node
}
