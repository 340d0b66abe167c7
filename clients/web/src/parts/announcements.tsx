import { useSyncExternalStore } from 'react'

/** A result that is told in passing: seen at the foot of the page, and heard by screen readers. */
type Announcement = { readonly id: number; readonly text: string }

const STAYS_MILLISECONDS = 8_000
let shown: readonly Announcement[] = []
let counted = 0
const listeners = new Set<() => void>()

const show = (next: readonly Announcement[]) => {
  shown = next
  for (const tell of listeners) tell()
}

/** Tells a result, such as "Handed in". What needs an answer belongs into a dialog instead. */
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
