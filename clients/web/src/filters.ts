import { useSearchParams } from 'react-router'
import { staysInPlace } from './scroll.ts'

/** Filters in the query string, which a link, a reload and the back button keep. An empty value removes its filter. */
export function useFilters() {
  const [parameters, setParameters] = useSearchParams()
  return {
    get: (name: string): string => parameters.get(name) ?? '',
    /** Setting a filter goes back to the first page. Filters that were set since the page was last drawn stay: the address has them. */
    set(values: Readonly<Record<string, string>>) {
      const next = new URLSearchParams(window.location.search)
      next.delete('cursor')
      for (const [name, value] of Object.entries(values)) {
        if (value === '') next.delete(name)
        else next.set(name, value)
      }
      setParameters(next, staysInPlace)
    },
    search: parameters.toString(),
  }
}
