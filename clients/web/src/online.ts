import { useSyncExternalStore } from 'react'

const subscribe = (tell: () => void) => {
  for (const event of ['online', 'offline']) addEventListener(event, tell)
  return () => {
    for (const event of ['online', 'offline']) removeEventListener(event, tell)
  }
}

/** Whether the browser has a connection. A request may fail before the browser knows that the connection is gone. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
