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
  const get = (name: string): string => parameters.get(name) ?? ''
  const set = (values: Values) => setParameters(changed(values), staysInPlace)
  return {
    get,
    set,
    /** The properties of a control that sets one filter. */
    bind: (name: string) => ({
      value: get(name),
      onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
    }),
    /** Sets filters during typing: the back button leads to the page before, not to each letter. */
    type: (values: Values) => setParameters(changed(values), { ...staysInPlace, replace: true }),
    search: parameters.toString(),
  }
}

type Values = Readonly<Record<string, string>>
