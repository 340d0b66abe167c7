import { createHash } from 'node:crypto'
import type { Days } from '@tomorro/carbon/calendar'
import type { Entry } from '@tomorro/carbon/engine/entry'
import type { ActivityValues } from '@tomorro/carbon/taxonomy/activity'

/** The content of an entry without its site, because one bill may come with several spellings of a site. */
export type Content = { readonly days: Days; readonly values: ActivityValues }

/**
 * The digest for finding duplicates: subchild, and days and values of each entry in order. Entries are added one at a time, so
 * that the 100,000 rows of a template need not be in memory.
 */
export function contentHash(subchildId: string) {
  const hash = createHash('sha256').update(JSON.stringify(subchildId))
  return {
    add({ days: { start, end }, values }: Content): void {
      const amounts = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
      hash.update(JSON.stringify([start, end, amounts]))
    },
    /** SHA-256 in hexadecimal; nothing can be added afterwards. */
    digest: (): string => hash.digest('hex'),
  }
}

/** The content of an item of one entry. */
export function contentDigest(entry: Pick<Entry, 'subchildId' | 'days' | 'values'>): string {
  const hash = contentHash(entry.subchildId)
  hash.add(entry)
  return hash.digest()
}
