import { useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Where each entry of the browser's history was scrolled to, by the entry's key. */
const positions = new Map<string, number>()

/** Of a navigation that changes part of a page: the page stays where it is. */
export const staysInPlace = { state: { staysInPlace: true } } as const

/** Scrolls to the top of a new page, and to where the reader was on the way back. */
export function useScrollPosition(): void {
  const { key, hash, state } = useLocation()
  const isBack = useNavigationType() === 'POP'
  const stays = (state as { staysInPlace?: boolean } | null)?.staysInPlace === true
  useEffect(() => {
    // The browser would scroll before the page is there.
    history.scrollRestoration = 'manual'
    const note = () => positions.set(key, window.scrollY)
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry of the history
  useLayoutEffect(() => {
    if (hash !== '') return
    if (isBack) window.scrollTo(0, positions.get(key) ?? 0)
    else if (!stays) window.scrollTo(0, 0)
  }, [key])
}
