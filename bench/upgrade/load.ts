import { setTimeout as sleep } from 'node:timers/promises'
import type { Tomorro, TomorroAdministration } from '../../clients/sdk/tomorro.ts'

const CLIENTS = 3
const PAUSE_MS = 50
const FORM = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { '1': 12345 },
} as const

type Count = { requests: number; failed: number; longest: number }

export type Load = {
  /** Ids of the items whose submission was accepted. */
  readonly accepted: readonly string[]
  /** Ids of the items whose approval was accepted. */
  readonly approved: readonly string[]
  /** Prints the counts of the phase that ends, and begins another one. */
  enter(phase: string): void
  /** Ends the load after the running requests. */
  stop(): Promise<void>
}

/**
 * Submits, approves and reads with three clients, without retries of their own, until it is stopped.
 * @param fail called with each response that is not the expected one
 */
export function startLoad(
  organisation: Tomorro,
  administration: TomorroAdministration,
  fail: (failure: string) => void,
): Load {
  let phase = 'before'
  let isLoaded = true
  const counts = new Map<string, Count>()
  const accepted: string[] = []
  const approved: string[] = []

  /** Counts a request in its phase. @returns the body of the expected response */
  const counted = async <Response extends { status: number; body: unknown }, Status extends Response['status']>(
    title: string,
    wanted: Status,
    send: () => PromiseLike<Response>,
  ): Promise<Extract<Response, { status: Status }>['body'] | undefined> => {
    const count = counts.get(phase) ?? { requests: 0, failed: 0, longest: 0 }
    counts.set(phase, count)
    const began = performance.now()
    const response = await Promise.resolve(send()).catch((error: Error) => ({ status: 0, body: error.message }))
    count.requests++
    count.longest = Math.max(count.longest, performance.now() - began)
    if (response.status === wanted) return response.body as Extract<Response, { status: Status }>['body']
    count.failed++
    fail(`${phase}: ${title} was answered ${response.status}: ${JSON.stringify(response.body).slice(0, 300)}`)
    return undefined
  }

  const submitAndApprove = async () => {
    const made = await counted('createForm', 201, () => organisation.createForm({ body: FORM }))
    if (made === undefined) return
    const path = { itemId: made.item.id }
    accepted.push(path.itemId)
    await counted('getItem', 200, () => organisation.getItem({ path }))
    const job = await counted('approveItem', 202, () => administration.approveItem({ path }))
    if (job !== undefined) approved.push(path.itemId)
  }
  const read = async () => {
    const year = { from: '2025-01-01', until: '2025-12-31', aggregate: 'monthly' } as const
    await counted('listItems', 200, () => organisation.listItems({ query: { limit: 20 } }))
    await counted('getDashboard', 200, () => organisation.getDashboard({ query: year }))
    await counted('listSettings', 200, () => organisation.listSettings())
    await counted('listReports', 200, () => organisation.listReports({ query: {} }))
    await counted('createEstimates', 200, () => organisation.createEstimates({ body: { estimates: [FORM] } }))
  }
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (isLoaded) {
      await submitAndApprove()
      await read()
      await sleep(PAUSE_MS)
    }
  })

  const enter = (next: string) => {
    const { requests = 0, failed = 0, longest = 0 } = counts.get(phase) ?? {}
    const counted = `${String(requests).padStart(6)} requests, ${failed} failed`
    console.log(`${phase.padEnd(20)} ${counted}, longest ${longest.toFixed(0)} ms`)
    phase = next
  }
  const stop = async () => {
    isLoaded = false
    await Promise.all(clients)
  }
  return { accepted, approved, enter, stop }
}
