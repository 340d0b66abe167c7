import type { ServerResponse } from 'node:http'

/** Headers of answers that a page of another origin may read; the preflight at the gateway names the same. */
export const EXPOSED_HEADERS = 'Content-Disposition,ETag,Location,RateLimit,RateLimit-Policy,Retry-After,X-Request-ID'

/**
 * Lets pages of all origins read an answer. No answer depends on cookies, so none is more than its token allows. API Gateway adds
 * nothing to a proxied answer, so without this a browser hides every answer but the gateway's own.
 */
export function letPagesRead(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Expose-Headers', EXPOSED_HEADERS)
}
