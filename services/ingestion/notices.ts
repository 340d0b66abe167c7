import { setImmediate } from 'node:timers/promises'
import type { EntryNotice, entryNotices } from '@tomorro/carbon/entry-notices'

/**
 * The notices of a file's entries. To compare 100,000 of them takes a processor half a second; other requests are answered between
 * the checks.
 */
export async function noticesOf(notices: ReturnType<typeof entryNotices>): Promise<EntryNotice[]> {
  const found: EntryNotice[] = []
  for (const some of notices.each()) {
    found.push(...some)
    await setImmediate()
  }
  return found
}
