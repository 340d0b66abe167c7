import { useSyncExternalStore } from 'react'

/** A message that disappears by itself, in a live region at the foot of the page. */
type Announcement = { readonly id: number; readonly text: string }

const STAYS_MILLISECONDS = 8_000
let shown: readonly Announcement[] = []
let counted = 0
const listeners = new Set<() => void>()

const show = (next: readonly Announcement[]) => {
  shown = next
  for (const tell of listeners) tell()
}

/** Shows a result, such as "Handed in", for 8 s. Use a dialog for a question. */
export function announce(text: string): void {
  const announcement = { id: ++counted, text }
  show([...shown, announcement])
  setTimeout(() => show(shown.filter(({ id }) => id !== announcement.id)), STAYS_MILLISECONDS)
}

export function Announcements() {
  const current = useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => shown,
  )
  return (
    <div className="announcements" role="status" aria-live="polite">
      {current.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  )
}
