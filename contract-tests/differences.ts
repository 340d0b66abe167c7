import type { Case } from './cases.ts'

/** What the two judges said of a request; 204 where they accepted it. */
export type Seen = Case & { readonly document: string; readonly ours: number; readonly theirs: number }

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
    what: 'A null where a discriminator chooses fails with 500',
    right: 'ours',
    clause: 'JSON Schema Validation §6.1.1 (type): null is no object; RFC 9110 §15.5.1: the fault is the client’s',
    matches: ({ wire, theirs, status }) => theirs === 500 && status === 400 && wire.body === 'null',
  },
  {
    what: 'A part of a form stays text where a boolean or a number is wanted',
    right: 'ours',
    clause:
      'OpenAPI 3.1.1 Encoding Object: a primitive of multipart/form-data is a part of text/plain, so its text is the value',
    matches: (seen) => seen.what === 'valid' && seen.theirs === 400 && /^multipart\/form-data/.test(typeOf(seen)),
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
]
