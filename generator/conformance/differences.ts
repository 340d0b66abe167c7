import { type Contract, dereference } from '../model/model.ts'
import type { Schema, SchemaObject } from '../model/schema.ts'
import { typesOf } from '../model/value-shape.ts'
import type { Case } from './cases.ts'

/** The statuses of both judges for a request; 204 if accepted. */
export type Seen = Case & { readonly contract: Contract; readonly ours: number; readonly theirs: number }

/** A known difference between the generated code and express-openapi-validator 5.6.2, and who is right by which clause. */
export type Difference = {
  readonly what: string
  /** `both`: the clause allows either answer. */
  readonly right: 'ours' | 'theirs' | 'both'
  readonly clause: string
  readonly matches: (seen: Seen) => boolean
}

const isRefused = (status: number): boolean => status >= 400 && status < 500
const typeOf = ({ wire }: Seen): string => wire.headers.find(([name]) => name === 'Content-Type')?.[1] ?? ''
const queryOf = ({ wire }: Seen): string => wire.target.split('?')[1] ?? ''

const isForm = (seen: Seen): boolean => /^(?:multipart\/form-data|application\/x-www-form)/.test(typeOf(seen))
const isRefusedAsValid = ({ what, theirs }: Seen): boolean => what === 'valid' && theirs === 400

/** Whether the predicate holds for a schema of the body, at any depth. */
function bodySays({ contract, operation }: Seen, predicate: (schema: SchemaObject) => boolean): boolean {
  const seen = new Set<SchemaObject>()
  const says = (schema: Schema): boolean => {
    if (typeof schema === 'boolean') return false
    const target = dereference(contract, schema)
    if (seen.has(target)) return false
    seen.add(target)
    const { properties = {}, items = true, additionalProperties = true, allOf = [], anyOf = [], oneOf = [] } = target
    const below = [...Object.values(properties), items, additionalProperties, ...allOf, ...anyOf, ...oneOf]
    return predicate(target) || predicate(schema) || below.some(says)
  }
  return (operation.body?.media ?? []).some(({ schema }) => says(schema))
}

const isOfDiscriminatedBranch = ({ constraint }: Seen): boolean =>
  constraint?.steps.some((step) => typeof step === 'object' && 'owner' in step && step.owner.discriminator) ?? false

/** Whether a parameter is an array or an object in a place or a style that only few tools know. */
const hasStyledParameter = ({ contract, operation }: Seen): boolean =>
  operation.parameters.some(
    ({ in: where, style, schema }) =>
      (where !== 'query' || style === 'spaceDelimited' || style === 'pipeDelimited') &&
      typesOf(contract, schema).some((type) => type === 'array' || type === 'object'),
  )

/** Whoever is right, the difference is one entry here; an entry that nothing matches is out of date. */
export const differences: readonly Difference[] = [
  {
    what: 'A slash at the end of a path is ignored',
    right: 'ours',
    clause:
      'RFC 3986 §6.2.3: paths that differ are different but for an empty path; OpenAPI 3.1.1 Paths Object appends the path as it is',
    matches: ({ what, theirs }) => what === 'trailing slash' && theirs !== 404,
  },
  {
    what: 'The case of a path is ignored',
    right: 'ours',
    clause: 'RFC 3986 §6.2.2.1: of a URI only scheme and host are without regard to case',
    matches: ({ what, theirs }) => what === 'case of the path' && theirs !== 404,
  },
  {
    what: 'HEAD is refused where there is GET',
    right: 'ours',
    clause: 'RFC 9110 §9.1: all general-purpose servers support GET and HEAD; §9.3.2: HEAD is GET without content',
    matches: ({ what, theirs }) => what === 'HEAD' && theirs === 405,
  },
  {
    what: 'A body that is missing is one of the wrong media type',
    right: 'ours',
    clause:
      'RFC 9110 §15.5.16: 415 speaks of the format of content, and there is none; the request breaks `required` of the Request Body Object',
    matches: ({ what, theirs }) => what === 'body missing' && theirs === 415,
  },
  {
    what: 'The limit of an operation on the size of its body is not known',
    right: 'ours',
    clause:
      'RFC 9110 §15.5.14; the limit is our own extension x-max-bytes, which others may leave alone (OpenAPI 3.1.1, Specification Extensions)',
    matches: ({ what, theirs }) => what === 'body too large' && theirs !== 413,
  },
  {
    what: 'Escapes that are not UTF-8 are replaced by U+FFFD and accepted',
    right: 'ours',
    clause:
      'RFC 3986 §2.5 and OpenAPI 3.1.1 Appendix E: text is percent-encoded as UTF-8; RFC 3629 §3: invalid sequences must not be decoded',
    matches: ({ what, theirs }) => what === 'query that is not UTF-8' && theirs === 204,
  },
  {
    what: 'Characters that a query may hold as they are have to be percent-encoded',
    right: 'ours',
    clause:
      "RFC 3986 §3.4: a query holds pchar, / and ?, and so !$'()*+,;:@; allowReserved speaks of what a client writes",
    matches: (seen) => seen.what === 'valid' && seen.theirs === 400 && /[!'()*,]/.test(queryOf(seen)),
  },
  {
    what: 'A text of no characters is refused as a value',
    right: 'ours',
    clause:
      'OpenAPI 3.1.1 "Style Examples": color= is the empty string; minLength, not allowEmptyValue, says whether that may be',
    matches: (seen) =>
      seen.status === 204 && seen.theirs === 400 && (seen.what === 'empty value' || /=(?:&|$)/.test(queryOf(seen))),
  },
  {
    what: 'A null where a discriminator chooses fails with 500',
    right: 'ours',
    clause: 'JSON Schema Validation §6.1.1 (type): null is no object; RFC 9110 §15.5.1: the fault is the client’s',
    matches: ({ wire, theirs, status }) => theirs === 500 && status === 400 && wire.body === 'null',
  },
  {
    what: 'A field of a form stays text where a boolean or a number is wanted',
    right: 'ours',
    clause: 'OpenAPI 3.1.1 Encoding Object: a primitive in a form is text/plain, so its text is the value',
    matches: (seen) => isRefusedAsValid(seen) && isForm(seen),
  },
  {
    what: 'A file that is too large is a body that is not valid, or content that is too large',
    right: 'both',
    clause:
      'RFC 9110 §15.5.14: 413 where the content is larger than the server is willing to process; §15.5.1: 400 is always right',
    matches: (seen) =>
      seen.what === 'maxLength' &&
      seen.ours === 413 &&
      isRefused(seen.theirs) &&
      /^multipart\/form-data/.test(typeOf(seen)),
  },
  {
    what: 'A body that may be left out is missed',
    right: 'ours',
    clause: 'OpenAPI 3.1.1 Request Body Object, required: the default is false',
    matches: ({ wire, status, theirs }) => status === 204 && theirs === 415 && wire.body === undefined,
  },
  {
    what: 'Arrays and objects in paths, headers and cookies, or between blanks and pipes, are not read',
    right: 'ours',
    clause: 'OpenAPI 3.1.1 Parameter Object, "Style Values" and "Style Examples"',
    matches: (seen) => isRefusedAsValid(seen) && hasStyledParameter(seen),
  },
  {
    what: 'What is read-only is filled in by its default and refused, or demanded of a request',
    right: 'ours',
    clause:
      'OpenAPI 3.0.4 Schema Object, readOnly: not sent as part of the request; where it is required, that holds for the response only',
    matches: (seen) => isRefusedAsValid(seen) && bodySays(seen, ({ readOnly }) => readOnly === true),
  },
  {
    what: 'A required parameter or property with a default is not missed',
    right: 'ours',
    clause:
      'OpenAPI 3.0.4 Parameter Object, required: the parameter is mandatory; Schema Object, default: what is assumed where none is provided',
    matches: ({ what, theirs }) => (what === 'required' || what.endsWith('parameter missing')) && theirs === 204,
  },
  {
    what: 'Cookies of the wrong type are taken',
    right: 'ours',
    clause: 'JSON Schema Validation §6.1.1 (type): 1.5 is no integer',
    matches: ({ constraint, theirs }) =>
      constraint?.keyword === 'type' && constraint.place.in === 'cookie' && theirs === 204,
  },
  {
    what: 'An operation fails where one of its schemas does not compile',
    right: 'ours',
    clause:
      'ECMA-262 §22.2.1: a pattern may be one without the flag u; JSON Schema 2020-12 §6.4: a pattern should be valid, as these are',
    matches: ({ theirs }) => theirs === 500,
  },
  {
    what: 'A day that no month has is taken',
    right: 'ours',
    clause: 'RFC 3339 §5.7: date-mday is 01-28, 01-29, 01-30 or 01-31, based on month and year',
    matches: ({ what, wire, ours, theirs }) =>
      what === 'format' && ours === 400 && theirs === 204 && /\d-\d\d-(?:3[2-9]|[4-9]\d)/.test(`${wire.body}`),
  },
  {
    what: 'A format that OpenAPI does not have is checked',
    right: 'ours',
    clause: 'JSON Schema Validation §7.2.3: an unknown format is an annotation; the OpenAPI Format Registry has no url',
    matches: (seen) => isRefusedAsValid(seen) && bodySays(seen, ({ format }) => format === 'url'),
  },
  {
    what: 'A default that its own schema does not allow is filled in and refused',
    right: 'ours',
    clause:
      'OpenAPI 3.0.4 Schema Object, default: it must conform to the type; the client, who left the property out, did nothing wrong',
    matches: (seen) =>
      isRefusedAsValid(seen) &&
      (bodySays(seen, (schema) => schema.default !== undefined) ||
        seen.operation.parameters.some((parameter) => parameter.default !== undefined)),
  },
  {
    what: 'Of a choice with a discriminator, a second branch may fit as well',
    right: 'both',
    clause:
      'OpenAPI 3.0.3 Discriminator Object: it shortcuts validation and selection of the matching schema; JSON Schema 2020-12 §10.2.1.3 (oneOf) alone asks for exactly one',
    matches: (seen) =>
      (isRefusedAsValid(seen) && bodySays(seen, ({ discriminator }) => discriminator !== undefined)) ||
      (seen.theirs === 204 && isOfDiscriminatedBranch(seen)),
  },
  {
    what: 'A file that is too large is accepted',
    right: 'both',
    clause:
      'OpenAPI 3.0.4 Considerations for File Uploads and JSON Schema Validation §6.3.1: maxLength bounds the part of a form',
    matches: ({ what, wire, ours, theirs }) =>
      what === 'maxLength' &&
      ours === 413 &&
      theirs === 204 &&
      wire.headers.some(([name, value]) => name === 'Content-Type' && value.startsWith('multipart/form-data')),
  },
  {
    what: 'Defaults that are filled in count towards minProperties',
    right: 'ours',
    clause:
      'JSON Schema Validation §6.5.2 (minProperties) counts what the instance has; §9.2: default is an annotation',
    matches: (seen) =>
      seen.what === 'minProperties' &&
      seen.ours === 400 &&
      seen.theirs === 204 &&
      bodySays(seen, (schema) => schema.default !== undefined),
  },
]
