import type { IncomingMessage } from 'node:http'
import { Problem } from './problem.ts'

/** Who calls, as the gateway says. Services know no other authentication. */
export type Caller = OrganisationCaller | AdministrationCaller
export type OrganisationCaller = {
  readonly kind: 'organisation'
  readonly organisationId: string
  readonly userId?: string
}
export type AdministrationCaller = { readonly kind: 'administration'; readonly keyId?: string }

const organisationPattern = /^org_[A-Za-z0-9]{8,64}$/
const userPattern = /^[\x21-\x7E]{1,255}$/

/**
 * The caller of an operation of one organisation, from exactly one `X-Org-ID` header.
 * @throws Problem `unavailable` where the header is missing, doubled or malformed: only a gateway that is set up wrongly lets
 * such a request through, and no data may leave then.
 */
export function organisationCaller(request: IncomingMessage): OrganisationCaller {
  const organisationId = single(request, 'x-org-id')
  if (organisationId === undefined || !organisationPattern.test(organisationId)) throw notFromGateway()
  const userId = identity(request)
  return { kind: 'organisation', organisationId, ...(userId === undefined ? {} : { userId }) }
}

/**
 * The caller of an operation of the administration, which names the organisation in path or body.
 * @throws Problem `unavailable` where the request carries an organisation all the same
 */
export function administrationCaller(request: IncomingMessage): AdministrationCaller {
  if (valuesOf(request, 'x-org-id').length > 0) throw notFromGateway()
  const keyId = identity(request)
  return { kind: 'administration', ...(keyId === undefined ? {} : { keyId }) }
}

function identity(request: IncomingMessage): string | undefined {
  const values = valuesOf(request, 'x-user-id')
  if (values.length === 0 || (values.length === 1 && values[0] === '')) return undefined
  const value = single(request, 'x-user-id')
  if (value === undefined || !userPattern.test(value)) throw notFromGateway()
  return value
}

function single(request: IncomingMessage, name: string): string | undefined {
  const values = valuesOf(request, name)
  // Another spelling of the name is nothing that the gateway sends, also where it stands alone.
  return values.length === 1 && request.headers[name] !== undefined ? values[0] : undefined
}

/**
 * Every value of a header under each spelling that some hop may take for it (`X_Org_ID`, trailing blanks). Read from the raw
 * headers, since Node joins doubled ones into a single text.
 */
function valuesOf({ rawHeaders }: IncomingMessage, name: string): string[] {
  const values: string[] = []
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (spelling(rawHeaders[index] ?? '') === name) values.push(rawHeaders[index + 1] ?? '')
  return values
}

const spelling = (header: string): string => header.trim().toLowerCase().replaceAll('_', '-')

const notFromGateway = (): Problem =>
  new Problem('unavailable', 'This service answers only what its gateway forwards with exactly one caller', {
    retryAfter: 60,
  })
