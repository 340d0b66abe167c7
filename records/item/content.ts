import { createHash } from 'node:crypto'
import type { StoredPeriod } from './period.ts'

/** What an entry says, apart from where: sites are spelled in many ways, and a bill is no other bill for it. */
export type Content = StoredPeriod & { activity: Readonly<Record<string, string | boolean>> }

/**
 * The digest of what an item says, by which two that say the same are found: subchild, and period and amounts of each entry in
 * their order. Entries are added one at a time, so that a long template need not be held.
 */
export function contentHash(subchildId: string) {
  const hash = createHash('sha256').update(JSON.stringify(subchildId))
  return {
    add({ periodStart, periodEnd, activity }: Content): void {
      const amounts = Object.entries(activity).sort(([a], [b]) => (a < b ? -1 : 1))
      hash.update(JSON.stringify([periodStart, periodEnd, amounts]))
    },
    /** SHA-256 in hexadecimal; nothing can be added afterwards. */
    digest: (): string => hash.digest('hex'),
  }
}

/** The same for an item of one entry. */
export function contentDigest(subchildId: string, content: Content): string {
  const hash = contentHash(subchildId)
  hash.add(content)
  return hash.digest()
}
