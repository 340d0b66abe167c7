import { useEffect, useRef } from 'react'

/** Gives the focus to an element that appears after an action, because the pressed button may be gone. Needs `tabIndex={-1}`. */
export function useArrivedFocus<One extends HTMLElement>() {
  const element = useRef<One>(null)
  useEffect(() => element.current?.focus(), [])
  return element
}
