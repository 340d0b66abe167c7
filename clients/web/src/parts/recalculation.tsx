import { useMutation, useQuery } from '@tanstack/react-query'
import { decimal, emissionsMeasure } from '@tomorro/charts/measure'
import { useState } from 'react'
import type { ReviewApi } from '../review-api.ts'
import { announce } from './announcements.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { TableView } from './table-view.tsx'

const WAIT_MILLISECONDS = 1_000

/** Recalculates approved activity: first as a dry run, then the change. */
export function Recalculation({ api }: { readonly api: ReviewApi }) {
  const [scope, setScope] = useState({ orgId: '', from: '', until: '' })
  const [recalculationId, setId] = useState<string>()
  const start = useMutation({
    mutationFn: (mode: 'dry-run' | 'apply') => {
      const { orgId, from, until } = scope
      const body = { mode, ...(orgId && { orgId }), ...(from && { from }), ...(until && { until }) }
      return api.createRecalculation({ body }).ok()
    },
    onSuccess: ({ item }) => setId(item.id),
  })
  const found = useQuery({
    queryKey: ['getRecalculation', recalculationId],
    enabled: recalculationId !== undefined,
    queryFn: ({ signal }) =>
      api.getRecalculation({ path: { recalculationId: recalculationId ?? '' }, query: { limit: 50 }, signal }).ok(),
    refetchInterval: ({ state }) => (isDone(state.data?.item.status) ? false : WAIT_MILLISECONDS),
  })
  const item = found.data?.item
  const bind = (name: keyof typeof scope) => ({
    value: scope[name],
    onChange: ({ target }: { target: { value: string } }) => setScope({ ...scope, [name]: target.value }),
  })
  return (
    <section className="card">
      <h2>Calculate again</h2>
      <p className="muted">After new factors or settings. Nothing changes before you apply it.</p>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          start.mutate('dry-run')
        }}
      >
        <label>
          Organisation
          <input {...bind('orgId')} placeholder="all" />
        </label>
        <label>
          From
          <input type="date" {...bind('from')} />
        </label>
        <label>
          Until
          <input type="date" {...bind('until')} />
        </label>
        <button type="submit" disabled={start.isPending}>
          Show what would change
        </button>
      </form>
      {start.isError && <ProblemNotice error={start.error} />}
      {found.isError && <ProblemNotice error={found.error} />}
      {item !== undefined && !isDone(item.status) && <progress aria-label="Calculating again" />}
      {item?.status === 'failed' && (
        <p className="error" role="alert">
          {item.problem?.detail}
        </p>
      )}
      {item?.status === 'completed' && (
        <>
          <p role="status">
            {decimal(item.itemsChanged ?? 0, 0)} of {decimal(item.itemsTotal ?? 0, 0)} items{' '}
            {item.mode === 'apply' ? 'changed' : 'would change'}: {kg(item.emissionsBefore)} to{' '}
            {kg(item.emissionsAfter)}.
          </p>
          {(found.data?.changes.length ?? 0) > 0 && (
            <TableView
              caption="Items that change"
              columns={[
                { heading: 'Item' },
                { heading: 'Before', isNumeric: true },
                { heading: 'After', isNumeric: true },
                { heading: 'Why' },
              ]}
              rows={(found.data?.changes ?? []).map(({ itemId, emissionsBefore, emissionsAfter, reason }) => ({
                key: itemId,
                cells: [itemId, kg(emissionsBefore), kg(emissionsAfter), reason],
              }))}
            />
          )}
          {item.mode === 'dry-run' && (item.itemsChanged ?? 0) > 0 && (
            <div className="actions">
              <button
                type="button"
                className="primary"
                disabled={start.isPending}
                onClick={() => start.mutate('apply', { onSuccess: () => announce('The change is being applied') })}
              >
                Apply
              </button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

const isDone = (status: string | undefined): boolean => status === 'completed' || status === 'failed'
const kg = (emissions: number | undefined): string =>
  emissions === undefined ? 'no data' : emissionsMeasure(0).exact(emissions)
