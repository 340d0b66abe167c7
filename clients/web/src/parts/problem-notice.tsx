import type { UseQueryResult } from '@tanstack/react-query'
import { problemOf } from '../api.ts'
import { momentText } from '../day.ts'
import { useIsOnline } from '../online.ts'

type QueryProblemProps = {
  readonly query: Pick<UseQueryResult, 'isError' | 'error' | 'data' | 'dataUpdatedAt' | 'refetch'>
}

/** The failure of a query. If an earlier response stays on the screen, it shows the time of that. */
export function QueryProblem({ query: { isError, error, data, dataUpdatedAt, refetch } }: QueryProblemProps) {
  if (!isError) return null
  return (
    <ProblemNotice
      error={error}
      onRetry={() => void refetch()}
      {...(data !== undefined && { shownFrom: new Date(dataUpdatedAt).toISOString() })}
    />
  )
}

type ProblemNoticeProps = {
  readonly error: unknown
  readonly onRetry?: () => void
  /** The time of the older response that is still shown. */
  readonly shownFrom?: string
}

/** A failure in the words of its problem document, with the request id for the log. */
export function ProblemNotice({ error, onRetry, shownFrom }: ProblemNoticeProps) {
  const problem = problemOf(error, useIsOnline())
  if (problem === undefined) return null
  const { title, detail, errors = [], requestId } = problem
  return (
    <div className="notice error" role="alert">
      <p>
        <b>{title}</b>
        {detail !== undefined && <>. {detail}</>}
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ pointer = '', detail, expected }) => (
            <li key={pointer + detail}>
              {pointer !== '' && <code>{pointer} </code>}
              {detail}
              {expected !== undefined && `: ${expected}`}
            </li>
          ))}
        </ul>
      )}
      {shownFrom !== undefined && <p>What you see is from {momentText(shownFrom)} and may have changed since.</p>}
      {requestId !== undefined && <p className="small muted">Request {requestId}</p>}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
