import type { OnProgress } from './progress.ts'

/** The used part of XMLHttpRequest, a browser API that the types of Node lack. */
type Exchange = {
  upload: { onprogress: ((event: { loaded: number; total: number; lengthComputable: boolean }) => void) | null }
  responseType: string
  withCredentials: boolean
  readonly status: number
  readonly statusText: string
  readonly response: Blob | null
  onload: (() => void) | null
  onerror: (() => void) | null
  open(method: string, url: string): void
  setRequestHeader(name: string, value: string): void
  getAllResponseHeaders(): string
  send(body: Blob): void
  abort(): void
}

export const browserExchange = (): (new () => Exchange) | undefined =>
  (globalThis as { XMLHttpRequest?: new () => Exchange }).XMLHttpRequest

/**
 * Sends a request as `fetch` does and reports the progress of its body, which no browser does for `fetch`.
 * @throws TypeError if there was no response
 */
export async function uploadFromBrowser(
  XMLHttpRequest: new () => Exchange,
  request: Request,
  onProgress: OnProgress,
): Promise<Response> {
  const body = await request.blob()
  const exchange = new XMLHttpRequest()
  let abort = () => {}
  try {
    return await new Promise<Response>((resolve, reject) => {
      exchange.open(request.method, request.url)
      exchange.responseType = 'blob'
      exchange.withCredentials = request.credentials === 'include'
      // Not for…of, which needs `dom.iterable` in the `lib` of whoever compiles this.
      request.headers.forEach((value, name) => {
        exchange.setRequestHeader(name, value)
      })
      exchange.upload.onprogress = ({ loaded, total, lengthComputable }) =>
        onProgress({ bytes: loaded, total: lengthComputable ? total : undefined })
      exchange.onload = () => resolve(answerOf(exchange))
      exchange.onerror = () => reject(new TypeError('The upload failed'))
      request.signal.throwIfAborted()
      abort = () => {
        reject(request.signal.reason)
        exchange.abort()
      }
      request.signal.addEventListener('abort', abort)
      exchange.send(body)
    })
  } finally {
    request.signal.removeEventListener('abort', abort)
  }
}

function answerOf(exchange: Exchange): Response {
  const { status, statusText, response } = exchange
  const headers = exchange
    .getAllResponseHeaders()
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
  // `Response` accepts no body for these statuses, not even an empty one.
  return new Response(response?.size ? response : null, { status, statusText, headers })
}
