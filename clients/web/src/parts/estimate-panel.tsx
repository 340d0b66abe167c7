import { useQuery } from '@tanstack/react-query'
import { emissionsText } from '@tomorro/charts/measure'
import { useEffect, useState } from 'react'
import type { Submission } from '../activity-entry.ts'
import { query } from '../api.ts'
import { useApi } from '../app.ts'
import { noticeText, scopeWords } from '../words.ts'
import { QueryProblem } from './problem-notice.tsx'

/** An estimate is requested after this pause in typing. */
const PAUSE_MILLISECONDS = 250

/** The estimated emissions of a form while it is typed; nothing is stored. */
export function EstimatePanel({ submission }: { readonly submission: Submission | undefined }) {
  const { state: _, ...estimate } = useSettled(submission) ?? {
    subchildId: '',
    period: { from: '', until: '' },
    activity: {},
  }
  const isAsked = estimate.subchildId !== ''
  const estimated = useQuery({
    ...query(useApi(), 'createEstimates', { body: { estimates: [estimate] } }),
    enabled: isAsked,
  })
  const [result] = (isAsked && estimated.data?.results) || []
  return (
    <aside className="card estimate" aria-label="Estimate" aria-live="polite" aria-busy={estimated.isFetching}>
      <h2>Estimate</h2>
      {!isAsked && <p className="muted">Appears once the figure and its days are complete.</p>}
      {isAsked && <QueryProblem query={estimated} />}
      {result?.outcome === 'refused' && (
        <p className="muted">There is no estimate: {result.problem.detail ?? result.problem.title}.</p>
      )}
      {result?.outcome === 'estimated' && (
        <>
          <p className="figure">{emissionsText(result.emissions)}</p>
          <ul className="plain">
            {scopesOf(result.lines).map(([scope, kg]) => (
              <li key={scope}>
                {scopeWords[scope]}: {emissionsText(kg)}
              </li>
            ))}
          </ul>
          {[...new Set(result.lines.flatMap(({ notices }) => notices))].map((code) => (
            <p key={code} className="small muted">
              {noticeText(code)}
            </p>
          ))}
          <p className="small muted">Calculated as it will be after approval. It counts once it is approved.</p>
        </>
      )}
    </aside>
  )
}

type Line = { readonly scope: keyof typeof scopeWords; readonly basis: string; readonly emissions: number }

/** Market-based lines repeat location-based ones; totals are location-based. */
function scopesOf(lines: readonly Line[]): [Line['scope'], number][] {
  const sums = new Map<Line['scope'], number>()
  for (const { scope, basis, emissions } of lines)
    if (basis !== 'market') sums.set(scope, (sums.get(scope) ?? 0) + emissions)
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1))
}

/** The value, debounced. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
