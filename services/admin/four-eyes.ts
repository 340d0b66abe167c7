/** Whether reviewer and submitters were compared, or whose e-mail address is missing. */
export type FourEyes = 'checked' | 'reviewer-unknown' | 'submitter-unknown'

/**
 * Compares the reviewer with the people who submitted an item, by e-mail address: a token's subject (`auth0|65f0`) and a reviewer's
 * address never match. Addresses of one mailbox are one person: capitals, a tag (`ann+tomorro@`), quotes around the name, a final
 * dot of the domain and, at Gmail, dots in the name make no difference.
 * @param reviewer the address that the request claims; null where it names none
 * @param submitters the verified address of each; null for a machine, and for a token without the claim
 */
export function compareReviewer(
  reviewer: string | null,
  submitters: readonly (string | null)[],
): FourEyes | 'same-person' {
  if (reviewer === null) return 'reviewer-unknown'
  if (submitters.some((email) => email !== null && mailboxOf(email) === mailboxOf(reviewer))) return 'same-person'
  return submitters.length === 0 || submitters.includes(null) ? 'submitter-unknown' : 'checked'
}

/** Domains of Gmail, which ignores dots in a name. */
const GMAIL = /^(?:gmail|googlemail)\.com$/

function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@')
  // A final dot makes no other domain.
  const labels = email
    .slice(at + 1)
    .toLowerCase()
    .split('.')
  const domain = labels.filter((label) => label !== '').join('.')
  const local = unquoted(email.slice(0, at)).toLowerCase()
  // A name may begin with a plus sign; a later one begins the tag.
  const tag = local.indexOf('+', 1)
  const name = tag === -1 ? local : local.slice(0, tag)
  return GMAIL.test(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`
}

/** `"a\nn"` is `ann` (RFC 5321 §4.1.2). */
const unquoted = (local: string): string => local.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1')
