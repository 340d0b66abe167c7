import { useSyncExternalStore } from 'react'

let expected = 0
const listeners = new Set<() => void>()

const count = (change: 1 | -1) => {
  expected += change
  for (const tell of listeners) tell()
}

/** Counts a pending page load; the shell shows a progress line while any is pending. */
export function onItsWay<T>(arrival: Promise<T>): Promise<T> {
  count(1)
  return arrival.finally(() => count(-1))
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Whether a page load is pending. */
export const useIsArriving = (): boolean => useSyncExternalStore(subscribe, () => expected > 0)
