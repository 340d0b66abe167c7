import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** Static content that is ready to be sent: plain and compressed, with the headers of both. */
export type Represented = {
  readonly bytes: Buffer
  readonly compressed: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Compresses content and makes its ETag. Browsers revalidate each time, unless `headers` say otherwise. The tag is
 * weak, since compressed and plain bytes differ (RFC 9110 §8.8.1).
 */
export function represented(bytes: Buffer, headers: Readonly<Record<string, string>>): Represented {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const caching = { ETag: `W/"${digest}"`, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }
  return { bytes, compressed: gzipSync(bytes), headers: { ...caching, ...headers } }
}

/** Answers GET and HEAD: 304 if the browser's copy is current, compressed if the browser accepts it. */
export function sendRepresented(
  { bytes, compressed, headers }: Represented,
  { method, headers: asked }: Asked,
  response: ServerResponse,
): void {
  if (isKnown(asked['if-none-match'], headers.ETag)) {
    response.writeHead(304, { ...headers }).end()
    return
  }
  const isCompressed = takesGzip(asked['accept-encoding'])
  const content = isCompressed ? compressed : bytes
  response.writeHead(200, {
    ...headers,
    ...(isCompressed && { 'Content-Encoding': 'gzip' }),
    'Content-Length': content.length,
  })
  response.end(method === 'HEAD' ? undefined : content)
}

/** Whether `If-None-Match` holds the current tag or `*` (RFC 9110 §13.1.2). */
const isKnown = (asked = '', tag = ''): boolean =>
  asked.split(',').some((known) => ['*', tag, tag.slice(2)].includes(known.trim()))

const takesGzip = (asked: string | string[] | undefined): boolean =>
  String(asked ?? '')
    .split(',')
    .some((coding) => {
      const [name = '', weight = 'q=1'] = coding.split(';').map((part) => part.trim().toLowerCase())
      return (name === 'gzip' || name === '*') && weight.startsWith('q=') && Number(weight.slice(2)) !== 0
    })
