import { Link, useSearchParams } from 'react-router'

/** Links to the next page of a list and back to the first. The browser's back button leads to the page before. */
export function Pager({
  nextCursor,
  label,
}: {
  readonly nextCursor: string | null | undefined
  readonly label: string
}) {
  const [parameters] = useSearchParams()
  const isFirst = !parameters.has('cursor')
  if (isFirst && (nextCursor ?? '') === '') return null
  return (
    <nav className="actions" aria-label={label}>
      {!isFirst && (
        <Link className="button" to={{ search: withCursor(parameters, undefined) }}>
          First page
        </Link>
      )}
      {typeof nextCursor === 'string' && nextCursor !== '' && (
        <Link className="button" to={{ search: withCursor(parameters, nextCursor) }} rel="next">
          Next page
        </Link>
      )}
    </nav>
  )
}

function withCursor(parameters: URLSearchParams, cursor: string | undefined): string {
  const next = new URLSearchParams(parameters)
  next.delete('cursor')
  if (cursor !== undefined) next.set('cursor', cursor)
  return next.toString()
}
