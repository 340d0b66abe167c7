import { useSearchParams } from 'react-router'
import { staysInPlace } from './scroll.ts'

/** Filters in the query string, which a link, a reload and the back button keep. An empty value removes its filter. */
export function useFilters() {
  const [parameters, setParameters] = useSearchParams()
  /** Goes back to the first page. Filters that were set since the last rendering stay, because the address has them. */
  const changed = (values: Values): URLSearchParams => {
    const next = new URLSearchParams(window.location.search)
    next.delete('cursor')
    for (const [name, value] of Object.entries(values)) {
      if (value === '') next.delete(name)
      else next.set(name, value)
    }
    return next
  }
  return {
    get: (name: string): string => parameters.get(name) ?? '',
    set: (values: Values) => setParameters(changed(values), staysInPlace),
    /** Sets filters during typing: the back button leads to the page before, not to each letter. */
    type: (values: Values) => setParameters(changed(values), { ...staysInPlace, replace: true }),
    search: parameters.toString(),
  }
}

type Values = Readonly<Record<string, string>>
