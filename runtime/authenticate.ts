import type { IncomingMessage } from 'node:http'
import { Problem } from './problem.ts'

/** Security schemes, all required, each with its required scopes (OpenAPI 3.1.1, Security Requirement Object). */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** The scheme and scopes that an operation requires. */
export type Asked = { readonly scopes: readonly string[]; readonly operationId: string }

/**
 * Reads the principal from the credentials of one security scheme. Undefined where the request has none of this scheme; then the
 * next requirement is tried.
 * @throws Problem `unauthorized` where the credentials are wrong, `forbidden` where scopes are missing
 */
export type Authenticator<Principal> = (
  request: IncomingMessage,
  asked: Asked,
) => Principal | undefined | Promise<Principal | undefined>

/** One authenticator per security scheme of the contract. */
export type Authenticators<Principals> = {
  readonly [Scheme in keyof Principals]: Authenticator<Principals[Scheme]>
}

type Secured = { readonly operationId: string; readonly security: readonly SecurityRequirement[] }

/**
 * The principal of the first satisfied requirement; an object by scheme name where the requirement has several schemes. Undefined
 * for an operation without security.
 * @param challenges values for `WWW-Authenticate`, one per scheme of HTTP authentication
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
  // An inherited member, such as `constructor`, would let everybody in.
  const ask = (scheme: string, scopes: readonly string[]) =>
    Object.hasOwn(authenticators, scheme) ? authenticators[scheme]?.(request, { scopes, operationId }) : undefined
  const schemes = Object.keys(first)
  const [only = ''] = schemes
  if (security.length > 1 || schemes.length !== 1) return anyOf(security, ask, challenges)
  const principal = ask(only, first[only] ?? [])
  // The most frequent case, one synchronous scheme, costs no turn of the event loop.
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
  const offered = security.flatMap((requirement) =>
    Object.keys(requirement).map((scheme) => (Object.hasOwn(challenges, scheme) ? challenges[scheme] : undefined)),
  )
  const header = [...new Set(offered.filter((challenge) => challenge !== undefined))].join(', ')
  throw new Problem('unauthorized', undefined, header === '' ? {} : { headers: { 'WWW-Authenticate': header } })
}
