import { randomUUID } from 'node:crypto'
import { toPeriod } from '@tomorro/carbon/calendar'
import { checkBilled, type Submission } from '@tomorro/carbon/submission'
import type {
  CreateFormInput,
  CreateTemplateUploadInput,
  DeleteItemInput,
  GetItemInput,
  ListItemsInput,
  SubmitItemInput,
  UpdateItemInput,
} from '@tomorro/generated/ingestion/api'
import type { components } from '@tomorro/generated/ingestion/types'
import type { Handler } from '@tomorro/runtime/operation'
import { invalidBody, Problem } from '@tomorro/runtime/problem'
import { etagOf, requireMatch } from '@tomorro/service-kit/etag'
import { demoYear } from '../demo/demo-year.ts'
import { unknownCursor } from './contract-answers.ts'

type Item = components['schemas']['IngestableRecord']

const ORGANISATION = 'org_TomorroMock'
const SEEDED = 30

/**
 * Items in the mock's memory: 30 plausible ones and all submitted ones. An unknown id stands for the first item, so that the
 * addresses of the examples work.
 */
export function keptItems(now: () => Date): Record<string, Handler> {
  const items = new Map(seeded(now).map((item) => [item.id, item]))
  const find = (id: string): Item => {
    const [first] = items.values()
    const found = items.get(id) ?? (first && { ...first, id })
    if (found === undefined) throw new Problem('not_found', 'There is no such item')
    return found
  }
  const keep = (item: Item) => {
    items.set(item.id, item)
    return { headers: { ETag: etagOf(item.revision) }, body: { item } }
  }
  const change = (item: Item, changes: Partial<Item>) =>
    keep({ ...item, ...changes, revision: item.revision + 1, updatedAt: now().toISOString() })
  const located = (item: Item) => {
    const { headers, body } = keep(item)
    return { status: 201, headers: { ...headers, Location: `/ingestion/items/${item.id}` }, body }
  }

  const handlers = {
    createForm: async ({ body: { state, ...submission } }: CreateFormInput) =>
      located({ ...itemOf(submission, now()), state }),

    createTemplateUpload: async ({ body: { subchildId } }: CreateTemplateUploadInput) => {
      const [like] = [...items.values()].filter((item) => item.subchildId === subchildId)
      const { item } = { item: like ?? find('') }
      return located({ ...item, subchildId, id: randomUUID(), inputMethod: 'template', state: 'pending', revision: 1 })
    },

    listItems: async ({ query }: ListItemsInput) => {
      const { ids, from, until, states, subchildIds, limit, cursor = '0' } = query
      if (!/^\d{1,6}$/.test(cursor)) throw unknownCursor()
      const matching = [...items.values()].filter(
        ({ id, subchildId, state, period }) =>
          (ids?.includes(id) ?? true) &&
          (states?.includes(state) ?? true) &&
          (subchildIds?.includes(subchildId) ?? true) &&
          (from === undefined || period.until >= from) &&
          (until === undefined || period.from <= until),
      )
      const end = Number(cursor) + limit
      const page = matching.reverse().slice(Number(cursor), end)
      return { status: 200, body: { items: page, nextCursor: end < matching.length ? String(end) : null } }
    },

    getItem: async ({ path: { itemId } }: GetItemInput) => {
      const item = find(itemId)
      return { status: 200, headers: { ETag: etagOf(item.revision) }, body: { item } }
    },

    updateItem: async ({ path: { itemId }, headers, body }: UpdateItemInput) => {
      const item = find(itemId)
      requireMatch(headers['If-Match'], item.revision)
      const { period, activity, site = item.site, state = item.state === 'rejected' ? 'pending' : item.state } = body
      const merged = {
        subchildId: item.subchildId,
        period: { ...item.period, ...period },
        activity: merge(item.activity, activity ?? {}),
        site: site ?? undefined,
      }
      const { reason: _, ...rest } = item
      const { period: days, activity: values, calculationMethod } = itemOf(merged, now())
      return { status: 200, ...change(rest, { period: days, activity: values, calculationMethod, state }) }
    },

    submitItem: async ({ path: { itemId } }: SubmitItemInput) => ({
      status: 200,
      ...change(find(itemId), { state: 'pending' }),
    }),

    deleteItem: async ({ path: { itemId } }: DeleteItemInput) => {
      items.delete(itemId)
      return { status: 204 }
    },
  }
  return handlers as unknown as Record<string, Handler>
}

/** JSON Merge Patch of one level: null removes. */
const merge = (old: Item['activity'], changes: Readonly<Record<string, unknown>>): Item['activity'] =>
  Object.fromEntries(Object.entries({ ...old, ...changes }).filter(([, value]) => value !== null)) as Item['activity']

/**
 * The item of a submission, checked against the taxonomy as in the ingestion service.
 * @throws Problem `invalid_request` with every violation
 */
function itemOf(submission: Submission, at: Date): Item {
  const { value, failure } = checkBilled(submission).checked
  if (failure) throw invalidBody(failure)
  const { subchildId, days, method, site } = value
  return {
    id: randomUUID(),
    orgId: ORGANISATION,
    subchildId,
    period: toPeriod(days),
    activity: { ...submission.activity } as Item['activity'],
    entries: 1,
    state: 'pending',
    inputMethod: 'form',
    calculationMethod: method,
    ...(site !== undefined && { site }),
    revision: 1,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  }
}

/** Items of the demo year: the undecided ones and a sample of the others. */
function seeded(now: () => Date): Item[] {
  const all = demoYear(now().getUTCFullYear() - 1)
  const undecided = all.filter(({ outcome }) => outcome !== 'approved')
  const approved = all.filter(({ outcome }) => outcome === 'approved')
  const step = Math.max(1, Math.floor(approved.length / (SEEDED - undecided.length)))
  const chosen = approved.filter((_, index) => index % step === 0).slice(0, SEEDED - undecided.length)
  return [...chosen, ...undecided].map(({ form, outcome }) => {
    const { state: _, ...submission } = { state: 'pending', ...form }
    const item = itemOf(submission, now())
    return typeof outcome === 'string'
      ? { ...item, state: outcome }
      : { ...item, state: 'rejected', reason: outcome.rejected }
  })
}
