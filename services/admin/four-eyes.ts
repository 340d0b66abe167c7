/** Whether reviewer and submitters were compared, or whose e-mail address is missing. */
export type FourEyes = 'checked' | 'reviewer-unknown' | 'submitter-unknown'

/**
 * Compares the reviewer with the people who submitted an item, by e-mail address: a token's subject (`auth0|65f0`) and a reviewer's
 * address never match. Addresses of one mailbox are one person: capitals, a tag (`ann+tomorro@`) and a final dot of the domain
 * make no difference.
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

function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@')
  // A name may begin with a plus sign; a later one begins the tag.
  const tag = email.slice(0, at).indexOf('+', 1)
  return `${email.slice(0, tag === -1 ? at : tag)}@${email.slice(at + 1).replace(/\.$/, '')}`.toLowerCase()
}
