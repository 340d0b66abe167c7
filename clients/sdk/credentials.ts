import type { OperationSpec, Scheme } from './operation-spec.ts'
import { own } from './own-member.ts'

/**
 * A credential: a token, a key, or `user:password` of Basic, plain or in Base64; or a function that gets it, called for each
 * call.
 */
export type Credential = string | (() => string | Promise<string>)

/**
 * Gets a new credential after one was refused with 401. Calls that are refused at the same time share one request for it. Without
 * a new one the refusal is the response.
 */
export type Refresh<Name extends string> = (
  scheme: Name,
  refused: string,
) => string | undefined | Promise<string | undefined>

export type UsedCredential = { readonly scheme: Scheme; readonly value: string }

/** The credentials of a client by scheme. */
export function createCredentials<Name extends string>(
  given: Readonly<Partial<Record<Name, Credential>>>,
  refresh: Refresh<Name> | undefined,
) {
  const renewals = new Map<string, { refused: string; fresh: Promise<string | undefined> }>()
  const current = new Map<string, string>()

  const ask = async (name: Name, refused: string): Promise<string | undefined> => {
    let fresh: string | undefined
    try {
      fresh = await refresh?.(name, refused)
    } finally {
      // A failed renewal rejects for its callers only; the next refusal tries again.
      if (fresh === undefined) renewals.delete(name)
      else current.set(name, fresh)
    }
    return fresh
  }

  const currentOf = async (name: string): Promise<string> => {
    const credential = own(given as Readonly<Record<string, Credential>>, name) as Credential
    const value = typeof credential === 'string' ? (current.get(name) ?? credential) : await credential()
    const renewal = renewals.get(name)
    return renewal?.refused === value ? ((await renewal.fresh) ?? value) : value
  }

  /** The credentials of the first alternative that is complete; none without such an alternative. */
  const choose = ({ security = [] }: OperationSpec): Promise<UsedCredential[]> => {
    const needed = security.find((alternative) => alternative.some(isSent) && alternative.every(isThere)) ?? []
    return Promise.all(needed.filter(isSent).map(async (scheme) => ({ scheme, value: await currentOf(scheme.name) })))
  }

  /** @returns whether there is a new credential */
  const renew = async (refused: readonly UsedCredential[]): Promise<boolean> => {
    const fresh = refused.map(({ scheme: { name }, value }) => {
      const known = renewals.get(name)
      const renewal = known?.refused === value ? known : { refused: value, fresh: ask(name as Name, value) }
      renewals.set(name, renewal)
      return renewal.fresh
    })
    return (await Promise.all(fresh)).some((value) => value !== undefined)
  }

  return {
    /** Sends with credentials, and once more with new ones if the first were refused and can be renewed. */
    async authenticated(
      spec: OperationSpec,
      mayResend: boolean,
      send: (used: readonly UsedCredential[]) => Promise<Response>,
    ): Promise<Response> {
      const used = await choose(spec)
      const answer = await send(used)
      if (answer.status !== 401 || !mayResend || !refresh || !(await renew(used))) return answer
      await answer.body?.cancel()
      return send(await choose(spec))
    },
  }

  function isGiven(name: string): boolean {
    return own(given as Readonly<Record<string, Credential | undefined>>, name) !== undefined
  }

  /** Without a given cookie the browser sends its own. */
  function isSent({ name, header, query, cookie }: Scheme): boolean {
    return header !== undefined || query !== undefined || (cookie !== undefined && isGiven(name))
  }

  function isThere(scheme: Scheme): boolean {
    return !isSent(scheme) || isGiven(scheme.name)
  }
}

/** The credentials as headers, query parameters and cookies. */
export function placeCredentials(used: readonly UsedCredential[]) {
  const headers: Record<string, string> = {}
  const query: Record<string, string> = {}
  const cookies: string[] = []
  for (const { scheme, value } of used) {
    if (scheme.header !== undefined) headers[scheme.header] = `${scheme.prefix ?? ''}${credentialText(scheme, value)}`
    if (scheme.query !== undefined) query[scheme.query] = value
    if (scheme.cookie !== undefined) cookies.push(`${scheme.cookie}=${value}`)
  }
  return { headers, query, cookies }
}

/** RFC 7617. Base64 contains no colon, which tells the two forms apart. */
const credentialText = ({ prefix }: Scheme, value: string): string =>
  prefix === 'Basic ' && value.includes(':') ? btoa(String.fromCharCode(...new TextEncoder().encode(value))) : value
