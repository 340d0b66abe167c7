/**
 * The file name in a response's `Content-Disposition` (RFC 6266): `filename*` before `filename`, without any folder. Undefined
 * without one.
 */
export function fileNameOf(headers: Headers): string | undefined {
  const given = headers.get('Content-Disposition') ?? ''
  const extended = /\bfilename\*=utf-8'[a-z-]*'([^;\s]+)/i.exec(given)?.[1]
  const quoted = /\bfilename="((?:[^"\\]|\\.)*)"/i.exec(given)?.[1]?.replaceAll(/\\(.)/g, '$1')
  const name = decoded(extended) ?? quoted ?? /\bfilename=([^;\s"]+)/i.exec(given)?.[1]
  return name?.split(/[\\/]/).at(-1) || undefined
}

function decoded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
