import { useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Maximum time for the page to become tall enough. */
const RESTORE_MILLISECONDS = 5_000

/** The scroll position of each entry of the browser's history, by the entry's key. */
const positions = new Map<string, number>()

/** Options of a navigation that changes part of a page: the scroll position stays. */
export const staysInPlace = { state: { staysInPlace: true } } as const

/** Scrolls to the top of a new page, and to where the reader was on the way back. */
export function useScrollPosition(): void {
  const { key, hash, state } = useLocation()
  const isBack = useNavigationType() === 'POP'
  const stays = (state as { staysInPlace?: boolean } | null)?.staysInPlace === true
  // Before the scroll below, whose event would be recorded for the entry that was left.
  useLayoutEffect(() => {
    // The browser's own restoration scrolls before the page is rendered.
    history.scrollRestoration = 'manual'
    const note = () => positions.set(key, window.scrollY)
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry of the history
  useLayoutEffect(() => {
    if (hash === '' && isBack) return scrollBack(positions.get(key) ?? 0)
    if (hash === '' && !stays) window.scrollTo(0, 0)
    return undefined
  }, [key])
}

/** Scrolls to a position as soon as the page is tall enough. @returns a function that cancels it */
function scrollBack(position: number): () => void {
  const observer = new ResizeObserver(() => {
    window.scrollTo(0, position)
    if (window.scrollY >= position - 1) observer.disconnect()
  })
  observer.observe(document.body)
  const timer = setTimeout(() => observer.disconnect(), RESTORE_MILLISECONDS)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
