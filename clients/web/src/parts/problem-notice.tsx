import { problemOf } from '../api.ts'

type ProblemNoticeProps = { readonly error: unknown; readonly onRetry?: () => void }

/** A failure as its problem document says it, with the id by which it is found in the log. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const problem = problemOf(error)
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
      {requestId !== undefined && <p className="small muted">Request {requestId}</p>}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
