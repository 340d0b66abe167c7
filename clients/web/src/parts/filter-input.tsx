import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react'
import type { useFilters } from '../filters.ts'

type FilterInputProps = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'placeholder'> & {
  readonly filters: ReturnType<typeof useFilters>
  readonly name: string
  readonly label: string
}

/**
 * An input for a filter. It holds the typed text and the address follows: the router changes the address later, and an input that
 * showed the address would lose letters that are typed meanwhile. Typing adds no entries to the browser's history.
 */
export function FilterInput({ filters, name, label, ...attributes }: FilterInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const value = filters.get(name)
  const [typed, setTyped] = useState(value)
  // Set from elsewhere, such as by "Clear filters".
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(value)
  }, [value])
  useEffect(() => {
    const follow = () => setTyped(new URLSearchParams(window.location.search).get(name) ?? '')
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [name])
  return (
    <label>
      {label}
      <input
        {...attributes}
        ref={input}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          filters.type({ [name]: target.value })
        }}
      />
    </label>
  )
}
