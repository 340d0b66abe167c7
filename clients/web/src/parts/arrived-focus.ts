import { useEffect, useRef } from 'react'

/** For an element that appears in answer to the person: it takes the focus, since what was pressed may be gone. Needs `tabIndex={-1}`. */
export function useArrivedFocus<One extends HTMLElement>() {
  const element = useRef<One>(null)
  useEffect(() => element.current?.focus(), [])
  return element
}
