/** Adds the title and the detail of a problem document (RFC 9457), or the `message` of another error body. */
export function withReason(what: string, body: unknown): string {
  const { title, detail, message } = Object(body) as { title?: unknown; detail?: unknown; message?: unknown }
  return [what, title, detail, message].filter((part) => typeof part === 'string' && part !== '').join(': ')
}
