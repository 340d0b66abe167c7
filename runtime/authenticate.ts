import type { IncomingMessage } from 'node:http'
import { Problem } from './problem.ts'

/** Schemes all of which have to be satisfied, each with the scopes it has to grant (OpenAPI 3.1.1, Security Requirement Object). */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** What an operation asks of a scheme. */
export type Asked = { readonly scopes: readonly string[]; readonly operationId: string }

/**
 * Says who calls by one security scheme; undefined where the request does not say so, so that another scheme may. Throws a
 * Problem where it says something that is wrong: `unauthorized`, or `forbidden` where scopes are missing.
 */
export type Authenticator<Principal> = (
  request: IncomingMessage,
  asked: Asked,
) => Principal | undefined | Promise<Principal | undefined>

/** One for each security scheme that a contract uses. */
export type Authenticators<Principals> = {
  readonly [Scheme in keyof Principals]: Authenticator<Principals[Scheme]>
}

type Secured = { readonly operationId: string; readonly security: readonly SecurityRequirement[] }

/**
 * Who calls an operation: the principal of the first requirement that is satisfied, by name of the scheme where it has several;
 * undefined where nobody has to say so.
 * @param challenges what `WWW-Authenticate` offers for each scheme of HTTP authentication
 * @throws Problem `unauthorized` where no requirement is satisfied
 */
export function authenticate(
  request: IncomingMessage,
  { operationId, security }: Secured,
  authenticators: Readonly<Record<string, Authenticator<unknown>>>,
  challenges: Readonly<Record<string, string>>,
): unknown {
  const [first] = security
  if (first === undefined) return undefined
  const ask = (scheme: string, scopes: readonly string[]) => authenticators[scheme]?.(request, { scopes, operationId })
  const schemes = Object.keys(first)
  const [only = ''] = schemes
  if (security.length > 1 || schemes.length !== 1) return anyOf(security, ask, challenges)
  const principal = ask(only, first[only] ?? [])
  // One scheme that answers at once is by far the most frequent case, and costs no turn of the event loop.
  if (principal instanceof Promise) return principal.then((found) => found ?? refuse(security, challenges))
  return principal ?? refuse(security, challenges)
}

async function anyOf(
  security: readonly SecurityRequirement[],
  ask: (scheme: string, scopes: readonly string[]) => unknown,
  challenges: Readonly<Record<string, string>>,
): Promise<unknown> {
  for (const requirement of security) {
    const asked = Object.entries(requirement)
    if (asked.length === 0) continue
    const found = await Promise.all(asked.map(async ([scheme, scopes]) => [scheme, await ask(scheme, scopes)] as const))
    if (found.every(([, principal]) => principal !== undefined))
      return found.length === 1 ? found[0]?.[1] : Object.fromEntries(found)
  }
  return security.some((requirement) => Object.keys(requirement).length === 0)
    ? undefined
    : refuse(security, challenges)
}

function refuse(security: readonly SecurityRequirement[], challenges: Readonly<Record<string, string>>): never {
  const offered = security.flatMap((requirement) => Object.keys(requirement).map((scheme) => challenges[scheme]))
  const header = [...new Set(offered.filter((challenge) => challenge !== undefined))].join(', ')
  throw new Problem('unauthorized', undefined, header === '' ? {} : { headers: { 'WWW-Authenticate': header } })
}
