/** Final status codes by class, as registered (IANA, HTTP Status Code Registry) and not reserved. */
export type StatusOf = {
  '2XX': 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226
  '3XX': 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308
  '4XX': Refused | Conditional
  '5XX': 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511
}
type Refused = 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 413 | 414 | 415 | 416 | 417 | 421
type Conditional = 412 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451

/** What `default` stands for where nothing else is declared. */
export type Status = StatusOf[keyof StatusOf]

/** Statuses whose responses have no content, also under a range or `default` with content (RFC 9110 §15.3.5, §15.3.6, §15.4.5). */
const withoutContent: ReadonlySet<number> = new Set([204, 205, 304])

export const isWithoutContent = (status: number): boolean => withoutContent.has(status)
