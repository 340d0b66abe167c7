/** The characters of RFC 3986, or those of RFC 3987, with letters of all scripts. */
type Alphabet = 'ascii' | 'unicode'

/** Whether a text is a URI with a scheme; `http` and `https` also need a host (RFC 9110 §4.2). */
export function isAbsoluteUri(value: string, alphabet: Alphabet): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(value) && isUriReference(value, alphabet) && !/^https?:(?!\/\/[^/?#])/i.test(value)
}

/** Whether a text is a URI or a relative reference. */
export function isUriReference(value: string, alphabet: Alphabet): boolean {
  if (!characters[alphabet].test(value)) return false
  const [, scheme, authority, path = '', query = '', fragment = ''] = parts.exec(value) ?? []
  if (/[[\]]/.test(path + query + fragment) || fragment.includes('#')) return false
  if (authority !== undefined) return isAuthority(authority)
  return scheme !== undefined || !/^[^/]*:/.test(path)
}

/**
 * One set of characters, without the flag `i`: under `iu` the Kelvin sign U+212A is a `k`, so that `k` stood in two alternatives
 * and 26 of them took 20 s.
 */
const characters: Readonly<Record<Alphabet, RegExp>> = {
  ascii: /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/,
  unicode:
    /^(?:[\w.~:/?#[\]@!$&'()*+,;=\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{efffd}-]|%[0-9A-Fa-f]{2})*$/u,
}

/** RFC 3986, appendix B. */
const parts = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?/

function isAuthority(authority: string): boolean {
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const user = authority.slice(0, authority.length - host.length)
  if (/[[\]]/.test(user) || /@./.test(user)) return false
  const literal = /^\[([^\]]*)\](?::\d*)?$/.exec(host)?.[1]
  if (literal === undefined) return /^[^:[\]]*(?::\d*)?$/.test(host)
  return /^v[0-9a-f]+\./i.test(literal) || URL.canParse(`http://[${literal}]`)
}
