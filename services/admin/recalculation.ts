import { findSubchild } from '@tomorro/carbon/taxonomy/taxonomy'
import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import type { Enqueuer } from '@tomorro/database/jobs'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { idempotencyKey } from '@tomorro/database/schema/admin'
import { contractVersion, type RecalculationsApi } from '@tomorro/generated/admin/api'
import type { components } from '@tomorro/generated/admin/types'
import { isExact, parseUnits, toKilograms } from '@tomorro/records/ledger/units'
import { inBody, invalidRequest, Problem } from '@tomorro/runtime/problem'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { replayOf } from '@tomorro/service-kit/replay'
import { isUuid } from '@tomorro/service-kit/uuid'
import { auditLog } from './audit-log.ts'
import { named, type OrganisationNames, organisationRepository } from './organisation-repository.ts'
import {
  type ChangeRow,
  type EditionFigures,
  type Progress,
  type RecalculationRow,
  recalculationRepository,
} from './recalculation-repository.ts'
import { actorOf, keyHolderOf } from './reviewer.ts'

type Schemas = components['schemas']
type Dependencies = { database: Database; enqueueAll: Enqueuer['enqueueAll']; now: () => Date; newId: () => string }

/** Maximum sums by organisation and edition in one response. */
const EDITIONS_MAX = 1_000

/** Recalculations of approved activity; the worker runs one job per organisation. */
export const recalculationHandlers = ({ database, enqueueAll, now, newId }: Dependencies) =>
  ({
    async createRecalculation({ headers, body }, { caller }) {
      const violations = violationsOf(body)
      if (violations.length > 0) throw invalidRequest(violations)
      const { orgId, ...request } = body
      const actor = actorOf(caller, headers)
      const row = toRow(body, { id: newId(), at: now(), by: actor.name })
      return withAdministration(database, 'read write', async (transaction) => {
        const names = await organisationRepository(transaction).names([orgId])
        const response = requested({ ...row, ...notBegun }, names)
        const key = headers['Idempotency-Key']
        const keys = keptAnswers(transaction, { table: idempotencyKey, contractVersion, caller: keyHolderOf(actor) })
        const named = { operationId: 'createRecalculation', body, at: row.requestedAt }
        const recalculations = recalculationRepository(transaction)
        const claim = key === undefined ? 'first' : await keys.claim({ ...named, key }, response)
        const earlier = await replayOf<typeof response>(claim, async (id) => {
          const current = await recalculations.find(id)
          return current && requested(current, names)
        })
        if (earlier) return earlier
        await recalculations.insert(row)
        const organisationIds = await recalculations.insertRuns(row, request, orgId)
        const jobs = organisationIds.map((organisationId) => ({ organisationId, runId: row.id }))
        await enqueueAll(transaction, 'recalculate', jobs)
        await auditLog(transaction).append({
          id: newId(),
          at: row.requestedAt,
          actor,
          action: 'recalculation-requested',
          orgId: row.orgId,
          subject: row.id,
          detail: request,
        })
        return response
      })
    },

    async listRecalculations({ query: { orgId, limit, cursor, ...unmapped } }) {
      unmapped satisfies Record<string, never>
      const before = cursor === undefined ? undefined : decodeCursor(cursor, 1, ([id = '']) => isUuid(id))[0]
      const { rows, names } = await withAdministration(database, 'read only', async (transaction) => {
        const rows = await recalculationRepository(transaction).list({ orgId, before }, limit + 1)
        return { rows, names: await organisationRepository(transaction).names(rows.map((row) => row.orgId)) }
      })
      const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id])
      const shown = items.map((row) => ({ ...toRecalculation(row), ...named(names, row.orgId) }))
      return { status: 200, body: { items: shown, nextCursor } }
    },

    async getRecalculation({ path: { recalculationId }, query: { limit, cursor } }) {
      const [size = '', itemId = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2, isChangeKey)
      const after = cursor === undefined ? undefined : { size, itemId }
      const found = await withAdministration(database, 'read only', async (transaction) => {
        const recalculations = recalculationRepository(transaction)
        const row = await recalculations.find(recalculationId)
        if (!row) throw new Problem('not_found')
        const editions = await recalculations.editions(recalculationId, EDITIONS_MAX)
        const changes = await recalculations.changes(recalculationId, { after, limit: limit + 1 })
        const ids = [row, ...editions, ...changes].map(({ orgId }) => orgId)
        return { row, editions, changes, names: await organisationRepository(transaction).names(ids) }
      })
      const withName = <Shown extends { orgId?: string }>(shown: Shown) => ({
        ...shown,
        ...named(found.names, shown.orgId),
      })
      const { items, nextCursor } = toPage(found.changes, limit, (change) => [change.size, change.itemId])
      const item = withName(toRecalculation(found.row))
      const editions = found.editions.map((row) => withName(toEdition(row)))
      const changes = items.map((row) => withName(toChange(row)))
      return { status: 200, body: { item, editions, changes, nextCursor } }
    },
  }) satisfies RecalculationsApi

const requested = (row: RecalculationRow & Progress, names: OrganisationNames) =>
  ({
    status: 202,
    headers: { Location: `/admin/recalculations/${row.id}` },
    body: { item: { ...toRecalculation(row), ...named(names, row.orgId) } },
  }) as const

const notBegun: Progress = {
  runs: 1,
  queued: 1,
  failed: 0,
  problem: null,
  finishedAt: null,
  items: 0,
  changed: 0,
  before: '0',
  after: '0',
}

const isChangeKey = ([size = '', itemId = '']: readonly string[]): boolean =>
  /^\d{1,20}(\.\d{1,5})?$/.test(size) && isUuid(itemId)

const SUBCHILD = 'a subchild of the taxonomy, such as electricity-usage'

function violationsOf({ from, until, subchildIds = [] }: Schemas['RecalculationSubmission']) {
  return [
    ...(from !== undefined && until !== undefined && until < from
      ? [inBody('/until', 'until_before_from', 'The period ends before it begins', 'from or a later day')]
      : []),
    ...subchildIds.flatMap((id, index) =>
      findSubchild(id) ? [] : [inBody(`/subchildIds/${index}`, 'taxonomy', 'There is no such subchild', SUBCHILD)],
    ),
  ]
}

const toRow = (
  { mode, orgId, edition, from, until, subchildIds }: Schemas['RecalculationSubmission'],
  { id, at, by }: { id: string; at: Date; by: string },
): RecalculationRow => ({
  id,
  mode,
  orgId: orgId ?? null,
  edition: edition ?? null,
  from: from ?? null,
  until: until ?? null,
  subchildIds: subchildIds ?? null,
  requestedBy: by,
  requestedAt: at,
})

function toRecalculation(row: RecalculationRow & Progress): Schemas['Recalculation'] {
  const { id, mode, orgId, edition, from, until, subchildIds, requestedBy: _, requestedAt, ...progress } = row
  const {
    runs: __,
    queued: ___,
    failed: ____,
    items,
    changed,
    before,
    after,
    problem,
    finishedAt,
    ...unmapped
  } = progress
  unmapped satisfies Record<string, never>
  const status = statusOf(row)
  return {
    id,
    mode,
    status,
    ...(orgId !== null && { orgId }),
    ...(edition !== null && { edition }),
    ...(from !== null && { from }),
    ...(until !== null && { until }),
    ...(subchildIds !== null && { subchildIds }),
    ...(status === 'completed' && {
      itemsTotal: items,
      itemsChanged: changed,
      ...exactly({ emissionsBefore: before, emissionsAfter: after }),
    }),
    ...(problem !== null && { problem }),
    requestedAt: requestedAt.toISOString(),
    // A recalculation without any organisation to calculate is finished at its request.
    ...(status === 'completed' && {
      finishedAt: finishedAt ? new Date(finishedAt).toISOString() : requestedAt.toISOString(),
    }),
  }
}

function statusOf({ runs, queued, failed, items }: Progress): Schemas['Recalculation']['status'] {
  if (failed > 0) return 'failed'
  if (queued === 0) return 'completed'
  return queued === runs && items === 0 ? 'queued' : 'active'
}

const toEdition = ({ orgId, edition, before, after }: EditionFigures): Schemas['RecalculationEdition'] => ({
  orgId,
  edition,
  emissionsBefore: toKilograms(parseUnits(before), ofFewer),
  emissionsAfter: toKilograms(parseUnits(after), ofFewer),
})

const ofFewer = {
  in: 'path',
  name: 'recalculationId',
  expected: 'a recalculation of a shorter period or of fewer subchildren',
} as const

/** The figures that a JSON number shows exactly. */
const exactly = <Name extends string>(figures: Record<Name, string>): Partial<Record<Name, number>> =>
  Object.fromEntries(
    Object.entries<string>(figures)
      .map(([name, text]) => [name, parseUnits(text)] as const)
      .flatMap(([name, units]) => (isExact(units) ? [[name, toKilograms(units)]] : [])),
  ) as Partial<Record<Name, number>>

const toChange = ({ orgId, itemId, before, after, reason }: ChangeRow): Schemas['RecalculationChange'] => ({
  itemId,
  orgId,
  emissionsBefore: Number(before),
  emissionsAfter: Number(after),
  reason: reason ?? '',
})
