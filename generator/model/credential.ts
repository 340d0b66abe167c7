import { ContractError } from '../error.ts'
import type { Contract, Operation, SecurityScheme } from './model.ts'

/** The credential that an operation requires: a bearer token with one of several sets of scopes, or a key. */
export type Credential =
  | { readonly scheme: 'bearer'; readonly anyOf: readonly (readonly string[])[] }
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'none' }

/**
 * The credential that an operation's security requires.
 * @throws ContractError where it is neither a bearer token alone (OAuth 2.0 or HTTP bearer) nor HTTP basic alone
 */
export function credentialOf({ securitySchemes }: Contract, { security, method, path }: Operation): Credential {
  if (security.length === 0 || security.some((requirement) => Object.keys(requirement).length === 0))
    return { scheme: 'none' }
  const kinds = security.map((requirement) =>
    Object.keys(requirement)
      .map((name) => authenticationScheme(securitySchemes[name]))
      .join(' '),
  )
  if (kinds.every((kind) => kind === 'basic')) return { scheme: 'basic' }
  if (kinds.every((kind) => kind === 'bearer'))
    return { scheme: 'bearer', anyOf: security.flatMap((requirement) => Object.values(requirement)) }
  throw new ContractError(
    `${method} ${path}: the authorizer knows bearer tokens (oauth2, or http bearer) and http basic, each alone`,
  )
}

/** OAuth 2.0 and OpenID Connect send their tokens by the HTTP scheme bearer (RFC 6750 §2.1). */
const authenticationScheme = (declared: SecurityScheme | undefined): string | undefined =>
  declared?.type === 'oauth2' || declared?.type === 'openIdConnect' ? 'bearer' : declared?.scheme
