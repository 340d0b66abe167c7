import { createTomorro, type RequestOf, type Tomorro, type TomorroAdministration } from '@tomorro/sdk'
import { type DemoItem, demoYear } from './demo-year.ts'

type Access = { readonly url: string; readonly token: string; readonly adminKey: string }
type Setting = RequestOf<'putSetting'>['body']
type Decision = RequestOf<'createDecisions'>['body']['decisions'][number]

const REVIEWER = 'reviewer@tomorro.example'
/** Concurrent requests. */
const PARALLEL = 4
const DECISIONS_MAX = 100

/**
 * Gives the demo organisation a year of data through the API, as a customer and a reviewer would: settings, forms, decisions. The
 * next run completes an interrupted one: each item has its own Idempotency-Key, and the setting that marks the data as complete
 * is written last.
 * @param today decides which year is the last complete one
 * @returns the number of items; 0 if the organisation has its data already
 * @throws Error with the first response that is not a success
 */
export async function addDemoYear({ url, token, adminKey }: Access, today: Date): Promise<number> {
  const organisation = createTomorro({ url, token })
  if (await isSet(organisation, 'intensity-denominators')) return 0
  const year = today.getUTCFullYear() - 1
  // Bills arrive about a month late.
  const items = demoYear(year, Math.max(0, today.getUTCMonth() - 1))
  const ids = await inParallel(items, (item, index) => submit(organisation, item, `demo-${year}-${index}`))
  await decide(createTomorro({ url, adminKey }), items, ids)
  for (const body of settingsOf(year)) await put(organisation, body)
  return items.length
}

/** The last one marks the data as complete. */
const settingsOf = (year: number): readonly Setting[] => [
  {
    key: 'company-kind',
    value: { kind: 'large-unquoted', registeredName: 'Demo Organisation Limited', companyNumber: '01234567' },
  },
  {
    key: 'organisation-boundary',
    value: { approach: 'operational-control', entities: [{ name: 'Demo Organisation Limited' }], overseasSites: [] },
  },
  {
    key: 'base-year',
    value: { year, restatementThresholdPercent: 5, reason: 'The first year with data of both sites' },
  },
  {
    key: 'targets',
    value: { netZeroYear: 2045, targets: [{ year: 2030, reductionPercent: 42, scopes: 'scope-1-2' }] },
  },
  {
    key: 'intensity-denominators',
    value: {
      denominators: [
        { kind: 'full-time-equivalents', year, value: 41.5 },
        { kind: 'full-time-equivalents', year: year + 1, value: 44 },
        { kind: 'revenue-gbp-million', year, value: 6.8 },
        { kind: 'revenue-gbp-million', year: year + 1, value: 7.3 },
      ],
    },
  },
]

async function isSet(organisation: Tomorro, key: Setting['key']): Promise<boolean> {
  const { status, body } = await organisation.getSetting({ path: { key } })
  if (status !== 200) throw failure('getSetting', status, body)
  return body.item.source === 'organisation'
}

async function put(organisation: Tomorro, body: Setting): Promise<void> {
  const response = await organisation.putSetting({ path: { key: body.key }, body })
  if (response.status !== 200) throw failure(`putSetting ${body.key}`, response.status, response.body)
}

async function submit(organisation: Tomorro, { form, outcome }: DemoItem, key: string): Promise<string> {
  const body = outcome === 'draft' ? { ...form, state: outcome } : form
  const response = await organisation.createForm({ body, headers: { 'Idempotency-Key': key } })
  if (response.status !== 201) throw failure(`createForm ${form.subchildId}`, response.status, response.body)
  return response.body.item.id
}

async function decide(
  administration: TomorroAdministration,
  items: readonly DemoItem[],
  ids: readonly string[],
): Promise<void> {
  const decisions = items.flatMap(({ outcome }, index): Decision[] => {
    const itemId = ids[index] ?? ''
    if (outcome === 'approved') return [{ itemId, decision: 'approve' }]
    return typeof outcome === 'string' ? [] : [{ itemId, decision: 'reject', reason: outcome.rejected }]
  })
  for (let from = 0; from < decisions.length; from += DECISIONS_MAX) {
    const response = await administration.createDecisions({
      headers: { 'X-Reviewer': REVIEWER },
      body: { decisions: decisions.slice(from, from + DECISIONS_MAX) },
    })
    if (response.status !== 207) throw failure('createDecisions', response.status, response.body)
    // 409: decided by a run that was interrupted afterwards.
    const refused = response.body.results.find(({ status }) => status >= 300 && status !== 409)
    if (refused !== undefined) throw failure('createDecisions', refused.status, refused)
  }
}

async function inParallel<T, R>(values: readonly T[], run: (value: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const waiting = values.entries()
  const work = async () => {
    for (const [index, value] of waiting) results[index] = await run(value, index)
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
  return results
}

const failure = (operation: string, status: number, body: unknown): Error =>
  new Error(`${operation} answered ${status}: ${JSON.stringify(body)}`)
