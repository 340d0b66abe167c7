/** How many bytes have gone, and of how many where that is known. */
export type Progress = { readonly bytes: number; readonly total: number | undefined }
export type OnProgress = (progress: Progress) => void

/** Counts the bytes that are read from a stream. */
export function counted(
  stream: ReadableStream<Uint8Array>,
  total: number | undefined,
  onProgress: OnProgress,
): ReadableStream<Uint8Array> {
  let bytes = 0
  return stream.pipeThrough(
    new TransformStream({
      transform(chunk: Uint8Array, controller) {
        bytes += chunk.byteLength
        controller.enqueue(chunk)
        onProgress({ bytes, total })
      },
    }),
  )
}

/** The same answer, whose body tells how much of it has come. */
export function countedAnswer(response: Response, onProgress: OnProgress): Response {
  if (!response.body) return response
  // What is read is unpacked; the length is that of what was sent.
  const length = response.headers.get('Content-Encoding') === null ? response.headers.get('Content-Length') : null
  const { status, statusText, headers } = response
  const body = counted(response.body, length === null ? undefined : Number(length), onProgress)
  return new Response(body, { status, statusText, headers })
}
