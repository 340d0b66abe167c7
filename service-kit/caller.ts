import type { IncomingMessage } from 'node:http'
import { Problem } from '@tomorro/runtime/problem'
import { normalHeaderName } from './header-name.ts'
import { isOrganisationId } from './organisation-id.ts'

/** The caller, as the gateway names it. Services know no other authentication. */
export type Caller = OrganisationCaller | AdministrationCaller
export type OrganisationCaller = {
  readonly kind: 'organisation'
  readonly organisationId: string
  readonly userId?: string
  /** The user's e-mail address as the token's issuer verified it. */
  readonly email?: string
}
export type AdministrationCaller = { readonly kind: 'administration'; readonly keyId?: string }

/** A user, a key or an e-mail address. */
const identityPattern = /^[\x21-\x7E]{1,255}$/

/**
 * The caller of an operation of one organisation, from exactly one `X-Org-ID` header.
 * @throws Problem `internal_error` where the header is missing, doubled or malformed: only a gateway that is set up wrongly
 * forwards such a request, trying again does not help, and no data may leave.
 */
export function organisationCaller(request: IncomingMessage): OrganisationCaller {
  const organisationId = single(request, 'x-org-id')
  if (!isOrganisationId(organisationId)) throw notFromGateway()
  const [userId, email] = [identity(request, 'x-user-id'), identity(request, 'x-user-email')]
  return {
    kind: 'organisation',
    organisationId,
    ...(userId === undefined ? {} : { userId }),
    ...(email === undefined ? {} : { email }),
  }
}

/**
 * The caller of an operation of the administration, which names the organisation in path or body.
 * @throws Problem `internal_error` where the request carries an organisation all the same
 */
export function administrationCaller(request: IncomingMessage): AdministrationCaller {
  if (sentAs(request, 'x-org-id').length > 0) throw notFromGateway()
  const keyId = identity(request, 'x-user-id')
  return { kind: 'administration', ...(keyId === undefined ? {} : { keyId }) }
}

/** The value of an identity header; undefined where it is missing or empty, as API Gateway may send what its context lacks. */
function identity(request: IncomingMessage, name: string): string | undefined {
  const sent = sentAs(request, name)
  if (sent.length === 0 || (sent.length === 1 && sent[0]?.value === '')) return undefined
  const value = single(request, name)
  if (value === undefined || !identityPattern.test(value)) throw notFromGateway()
  return value
}

/** The only value of a header; undefined if it is doubled or spelled in another way, which the gateway never does. */
function single(request: IncomingMessage, lowerCaseName: string): string | undefined {
  const [first, second] = sentAs(request, lowerCaseName)
  return second === undefined && first?.name.toLowerCase() === lowerCaseName ? first.value : undefined
}

/**
 * All values of a header under every spelling that a hop may accept (`X_Org_ID`, trailing blanks). Reads the raw headers, because
 * Node joins doubled headers into one text.
 */
function sentAs({ rawHeaders }: IncomingMessage, normalName: string): { name: string; value: string }[] {
  const sent: { name: string; value: string }[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (normalHeaderName(name) === normalName) sent.push({ name, value: rawHeaders[index + 1] ?? '' })
  }
  return sent
}

/** The gateway names no caller, or several. Logged once: every request has the same cause. */
export class GatewayMisconfigured extends Error {
  override readonly name = 'GatewayMisconfigured'
}

const notFromGateway = (): Problem => {
  const detail = 'The request did not come through the gateway: it needs exactly one caller'
  return new Problem('internal_error', detail, { cause: new GatewayMisconfigured(detail) })
}
