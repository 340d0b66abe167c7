import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { decimal, emissionsText } from '@tomorro/charts/measure'
import { useRef, useState } from 'react'
import { invalidate } from '../api.ts'
import { periodText } from '../day.ts'
import type { ReviewApi } from '../review-api.ts'
import { activityText, subchildOf, useTaxonomy } from '../taxonomy.ts'
import type { Schemas } from '../words.ts'
import { announce } from './announcements.tsx'
import { Dialog } from './dialog.tsx'
import { TextField } from './field.tsx'
import { ProblemNotice, QueryProblem } from './problem-notice.tsx'
import { TableView } from './table-view.tsx'

type BacklogItem = Schemas['BacklogItem']
type Decision = { readonly decision: 'approve' } | { readonly decision: 'reject'; readonly reason: string }
type Failed = { readonly name: string; readonly text: string }

const PAGE_SIZE = 50

/** The pending items, oldest first; decided one by one or together. */
export function Backlog({ api }: { readonly api: ReviewApi }) {
  const client = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isRejecting, setRejecting] = useState(false)
  const [failed, setFailed] = useState<readonly Failed[]>([])
  const backlog = useQuery({
    queryKey: ['listBacklog'],
    queryFn: ({ signal }) => api.listBacklog({ query: { limit: PAGE_SIZE }, signal }).ok(),
  })
  const items = backlog.data?.items ?? []
  const picked = items.filter(({ id }) => chosen.has(id))

  const decide = useMutation({
    mutationFn: (decision: Decision) => {
      const decisions = picked.map(({ id, revision }) => ({ itemId: id, revision, ...decision }))
      return api.createDecisions({ body: { decisions } }).ok()
    },
    onSuccess: async ({ results }, { decision }) => {
      const refused = results.flatMap(({ itemId, problem }) =>
        problem === undefined ? [] : [{ name: nameIn(items, itemId), text: problem.detail ?? problem.title }],
      )
      setFailed(refused)
      setChosen(new Set())
      setRejecting(false)
      announce(`${results.length - refused.length} ${decision === 'approve' ? 'approved' : 'sent back'}`)
      await Promise.all([
        client.invalidateQueries({ queryKey: ['listBacklog'] }),
        invalidate(client, 'listItems', 'getItem', 'getDashboard', 'listItemLines'),
      ])
      // Clearing the selection disables the pressed button.
      heading.current?.focus()
    },
  })
  const isDisabled = picked.length === 0 || decide.isPending
  const approve = () => decide.mutate({ decision: 'approve' })
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }

  return (
    <section className="card">
      <div className="page-head">
        <h2 ref={heading} tabIndex={-1}>
          Waiting for a decision
        </h2>
        <div className="actions">
          <button type="button" className="primary" disabled={isDisabled} onClick={approve}>
            Approve {picked.length > 0 && decimal(picked.length, 0)}
          </button>
          <button type="button" className="danger" disabled={isDisabled} onClick={() => setRejecting(true)}>
            Send back {picked.length > 0 && decimal(picked.length, 0)}
          </button>
        </div>
      </div>
      <QueryProblem query={backlog} />
      {decide.isError && <ProblemNotice error={decide.error} />}
      <Refusals failed={failed} />
      {backlog.isSuccess && items.length === 0 && <p className="muted">Nothing waits for a decision.</p>}
      {items.length > 0 && (
        <>
          <label className="choice">
            <input
              type="checkbox"
              checked={picked.length === items.length}
              onChange={({ target }) => setChosen(new Set(target.checked ? items.map(({ id }) => id) : []))}
            />
            All on this page
          </label>
          <BacklogTable items={items} chosen={chosen} onToggle={toggle} />
        </>
      )}
      <RejectDialog
        title={`Send back ${picked.length === 1 ? nameIn(items, picked[0]?.id ?? '') : `${picked.length} items`}`}
        isOpen={isRejecting}
        isPending={decide.isPending}
        onReject={(reason, done) => decide.mutate({ decision: 'reject', reason }, { onSuccess: done })}
        onClose={() => setRejecting(false)}
      />
    </section>
  )
}

const nameIn = (items: readonly BacklogItem[], id: string): string => {
  const item = items.find((one) => one.id === id)
  return item === undefined ? id : `${item.subchildDisplayName}, ${periodText(item.period)}`
}

/** The items whose decision was refused, each with the reason. */
const Refusals = ({ failed }: { readonly failed: readonly Failed[] }) =>
  failed.length === 0 ? null : (
    <div className="notice error" role="alert">
      <ul>
        {failed.map(({ name, text }) => (
          <li key={name + text}>
            {name}: {text}
          </li>
        ))}
      </ul>
    </div>
  )

type RejectDialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly isPending: boolean
  /** Calls `done` once the items are sent back. */
  readonly onReject: (reason: string, done: () => void) => void
  readonly onClose: () => void
}

/** Asks for the reason of a rejection; it stays until the items are sent back. */
function RejectDialog({ title, isOpen, isPending, onReject, onClose }: RejectDialogProps) {
  const [reason, setReason] = useState('')
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <TextField
        id="reason"
        label="Reason"
        help="The organisation reads it, so say what would be right."
        required
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="actions">
        <button
          type="button"
          className="danger"
          disabled={reason.trim() === '' || isPending}
          onClick={() => onReject(reason, () => setReason(''))}
        >
          Send back
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  )
}

type TableProps = {
  readonly items: readonly BacklogItem[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}

function BacklogTable({ items, chosen, onToggle }: TableProps) {
  const taxonomy = useTaxonomy()
  return (
    <TableView
      caption="Waiting for a decision, oldest first"
      isStacked
      columns={[
        { heading: 'Item' },
        { heading: 'Organisation' },
        { heading: 'Period' },
        { heading: 'Amount', isNumeric: true },
        { heading: 'Would add', isNumeric: true },
        { heading: 'Site' },
        { heading: 'Waiting', isNumeric: true },
        { heading: 'Look twice' },
      ]}
      rows={items.map((item) => ({
        key: item.id,
        cells: [
          <label key="choose" className="choice">
            <input type="checkbox" checked={chosen.has(item.id)} onChange={() => onToggle(item.id)} />
            <b>{item.subchildDisplayName}</b>
          </label>,
          <span key="organisation">
            {item.orgName !== undefined && (
              <>
                {item.orgName}
                <br />
              </>
            )}
            <span className="small muted">{item.orgId}</span>
          </span>,
          periodText(item.period),
          item.entries > 1
            ? `${decimal(item.entries, 0)} rows`
            : activityText(subchildOf(taxonomy, item.subchildId), item.activity),
          item.estimate === null ? 'no estimate' : emissionsText(item.estimate),
          item.site ?? '',
          waitingText(item.waitingDays),
          item.flags.length === 0 ? '' : <Flags key="flags" flags={item.flags} />,
        ],
      }))}
    />
  )
}

const Flags = ({ flags }: { readonly flags: BacklogItem['flags'] }) => (
  <ul className="plain small error">
    {flags.map(({ kind, detail }) => (
      <li key={kind + detail}>{detail}</li>
    ))}
  </ul>
)

const waitingText = (days: number): string => (days === 0 ? 'since today' : days === 1 ? '1 day' : `${days} days`)
