import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { momentText } from '../day.ts'
import type { ReviewApi } from '../review-api.ts'
import { announce } from './announcements.tsx'
import { ProblemNotice, QueryProblem } from './problem-notice.tsx'
import { TableView } from './table-view.tsx'

/** Jobs that failed at every attempt, each with a button to try again. */
export function DeadLetters({ api }: { readonly api: ReviewApi }) {
  const client = useQueryClient()
  const letters = useQuery({
    queryKey: ['listDeadLetters'],
    queryFn: ({ signal }) => api.listDeadLetters({ query: { limit: 50 }, signal }).ok(),
  })
  const redrive = useMutation({
    mutationFn: (jobId: string) => api.redriveDeadLetter({ path: { jobId } }).ok(),
    onSuccess: () => {
      announce('It is tried again')
      return client.invalidateQueries({ queryKey: ['listDeadLetters'] })
    },
  })
  return (
    <section className="card">
      <h2>Work that failed</h2>
      <QueryProblem query={letters} />
      {redrive.isError && <ProblemNotice error={redrive.error} />}
      {letters.data?.items.length === 0 && <p className="muted">Nothing has failed.</p>}
      {letters.data !== undefined && letters.data.items.length > 0 && (
        <TableView
          caption="Jobs that failed at every attempt"
          columns={[
            { heading: 'Work' },
            { heading: 'Organisation' },
            { heading: 'Reason' },
            { heading: 'Tries', isNumeric: true },
            { heading: 'Failed' },
            { heading: 'Again' },
          ]}
          rows={letters.data.items.map(({ jobId, queue, orgId, reason, tries, failedAt }) => ({
            key: jobId,
            cells: [
              queue,
              orgId ?? '',
              reason,
              tries,
              momentText(failedAt),
              <button key="again" type="button" disabled={redrive.isPending} onClick={() => redrive.mutate(jobId)}>
                Try again<span className="unseen">: {queue}</span>
              </button>,
            ],
          }))}
        />
      )}
    </section>
  )
}
