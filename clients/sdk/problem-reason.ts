/** Adds the title and the detail of a problem document (RFC 9457). */
export function withReason(what: string, body: unknown): string {
  const { title, detail } = Object(body) as { title?: unknown; detail?: unknown }
  return [what, title, detail].filter((part) => typeof part === 'string' && part !== '').join(': ')
}
