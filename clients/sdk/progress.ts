/** The number of transferred bytes, and the total if it is known. */
export type Progress = { readonly bytes: number; readonly total: number | undefined }
export type OnProgress = (progress: Progress) => void

/** Maximum bytes of a chunk, so that the progress of a large chunk is not reported at its beginning. */
const PIECE = 65_536

/** Counts the bytes that are read from a stream. */
export function counted(
  stream: ReadableStream<Uint8Array>,
  total: number | undefined,
  onProgress: OnProgress,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  let bytes = 0
  let rest = new Uint8Array()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        while (rest.byteLength === 0) {
          const { done, value } = await reader.read()
          if (done) return controller.close()
          rest = value as Uint8Array<ArrayBuffer>
        }
        const piece = rest.subarray(0, PIECE)
        rest = rest.subarray(PIECE)
        bytes += piece.byteLength
        controller.enqueue(piece)
        onProgress({ bytes, total })
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** The same response, whose body reports its progress. */
export function countedAnswer(response: Response, onProgress: OnProgress): Response {
  if (!response.body) return response
  // The body is read decompressed, but the length is that of the compressed bytes.
  const length = response.headers.get('Content-Encoding') === null ? response.headers.get('Content-Length') : null
  const { status, statusText, headers } = response
  const body = counted(response.body, length === null ? undefined : Number(length), onProgress)
  return new Response(body, { status, statusText, headers })
}
