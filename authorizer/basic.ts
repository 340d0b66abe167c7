import { createHash, timingSafeEqual } from 'node:crypto'

/** A key of the administration: its id and the SHA-256 digest (hex) of its secret, which has at least 32 random bytes. */
export type AdminKey = { readonly id: string; readonly sha256: string }

/** The key in use and, during a rotation, its predecessor or successor. */
export const ADMIN_KEYS_MAX = 2

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The digest of a secret, as in `AdminKey.sha256`. */
export const adminKeyDigest = (secret: string): string => digestOf(secret).toString('hex')

/**
 * Checks `keyId:secret` against the keys. The time does not depend on which part is wrong: digests of fixed length are compared
 * in constant time, and always for the maximum number of keys.
 * @returns a function from the base64 credential of an Authorization header to the id of its key, or undefined
 */
export function basicVerifier(keys: readonly AdminKey[]): (credential: string) => { keyId: string } | undefined {
  const slots = Array.from({ length: ADMIN_KEYS_MAX }, (_, index) => {
    const key = keys[index]
    return {
      live: key !== undefined,
      id: key?.id ?? '',
      idDigest: digestOf(key?.id ?? ''),
      secretDigest: key === undefined ? Buffer.alloc(32) : Buffer.from(key.sha256, 'hex'),
    }
  })
  return (credential) => {
    const { id, secret } = split(credential)
    const [idDigest, secretDigest] = [digestOf(id), digestOf(secret)]
    let keyId: string | undefined
    for (const slot of slots) {
      const sameId = timingSafeEqual(slot.idDigest, idDigest)
      const sameSecret = timingSafeEqual(slot.secretDigest, secretDigest)
      if (slot.live && sameId && sameSecret) keyId = slot.id
    }
    return keyId === undefined ? undefined : { keyId }
  }
}

/** Canonical base64 of printable ASCII with exactly one colon; anything else becomes a pair that no key has. */
function split(credential: string): { id: string; secret: string } {
  const bytes = Buffer.from(credential, 'base64')
  const [, id, secret] =
    /^([\x21-\x39\x3B-\x7E]{1,255}):([\x21-\x39\x3B-\x7E]{1,255})$/.exec(bytes.toString('latin1')) ?? []
  if (id === undefined || secret === undefined || bytes.toString('base64') !== credential) return { id: '', secret: '' }
  return { id, secret }
}
