import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadFactors } from '@tomorro/calculation/factors/load-factors'
import { calculateItem } from '@tomorro/calculation/worker/calculate-item'
import { connect, type Database, type Transaction } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { line } from '@tomorro/database/schema/calculation'
import { idempotencyKey, imports, transition } from '@tomorro/database/schema/ingestion'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { factorCache } from '@tomorro/records/factor/factor-cache'
import { reviewOf } from '@tomorro/records/item/review'
import { type Ask, type Served, serve, testLog } from '@tomorro/service-kit/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { folderStore } from '@tomorro/storage/folder-store'
import { and, asc, eq } from 'drizzle-orm'
import { ingestionApp } from './app.ts'

export const acme = 'org_Acme0000Test'
export const rival = 'org_Rival000Test'

/** A bill as a form submits it. */
export const bill = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { 1: 12345 },
}

type Sent = { fields?: Record<string, string>; headers?: Record<string, string>; userId?: string }

/**
 * The service on a database of its own for the tests of one `describe`. Each reading of its clock is a millisecond later, and a
 * test can put it forward.
 */
export function ingestionForTests({ patience }: { patience?: number } = {}) {
  let database: TestDatabase
  let connection: Database
  let served: Served
  let folder: string
  let moment = Date.parse('2026-01-15T09:30:00.000Z')
  const now = () => new Date(moment++)

  before(async () => {
    database = await testDatabase()
    const admin = connect(database.url('svc_admin'), { max: 1 })
    await loadFactors(admin)
    await admin.close()
    connection = connect(database.url('svc_ingestion'))
    folder = await mkdtemp(path.join(tmpdir(), 'tomorro-objects-'))
    const store = folderStore(folder)
    const log = testLog('ingestion')
    served = await serve(
      ingestionApp({
        ...{ database: connection, store, log, now, newId: uuidSource(now) },
        ...(patience !== undefined && { patience }),
      }),
    )
  })
  after(async () => {
    await served.close()
    await connection.close()
    await database.drop()
    await rm(folder, { recursive: true })
  })

  return {
    as: (organisationId: string, userId?: string): Ask => served.as(organisationId, userId),
    wait: (hours: number) => {
      moment += hours * 3_600_000
    },
    submit: async (organisationId: string, form: object = bill): Promise<{ id: string; revision: number }> =>
      (await served.as(organisationId)('POST', '/ingestion/form', { body: form })).body.item,
    /** Uploads a file as a template of electricity usage, or of the given subchild. */
    upload: (organisationId: string, file: Uint8Array | string, { fields = {}, headers = {}, userId }: Sent = {}) => {
      const body = new FormData()
      for (const [name, value] of Object.entries({ subchildId: bill.subchildId, ...fields })) body.append(name, value)
      body.append('activity', new Blob([file as Uint8Array<ArrayBuffer>]), 'filled-in')
      return served.as(organisationId, userId)('POST', '/ingestion/template', { body, headers })
    },
    /** Makes every kept response one of an earlier contract. */
    upgradeContract: (organisationId: string): Promise<unknown> =>
      withOrganisation(connection, organisationId, 'read write', (transaction) =>
        transaction.update(idempotencyKey).set({ contractVersion: '0.0.1' }),
      ),
    /** Repeats an import of an organisation, so that as many more are open. */
    repeatImport: (organisationId: string, times: number): Promise<unknown> =>
      withOrganisation(connection, organisationId, 'read write', async (transaction) => {
        const [row] = await transaction.select().from(imports).where(eq(imports.orgId, organisationId))
        if (!row) throw new Error('There is no import')
        const newId = uuidSource(now)
        return transaction.insert(imports).values(Array.from({ length: times }, () => ({ ...row, id: newId() })))
      }),
    /** Breaks the object store during the work: a file stands in place of its folder. */
    withoutStorage: async (work: () => Promise<void>): Promise<void> => {
      await rename(folder, `${folder}-away`)
      await writeFile(folder, '')
      await work().finally(async () => {
        await rm(folder)
        await rename(`${folder}-away`, folder)
      })
    },
    /** The keys of the stored files. */
    files: async (): Promise<string[]> =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((found) => found.isFile())
        .map((found) => path.relative(folder, path.join(found.parentPath, found.name))),
    read: (key: string) => readFile(path.join(folder, key)),
    inOrganisation: <Result>(organisationId: string, work: (transaction: Transaction) => Promise<Result>) =>
      withOrganisation(connection, organisationId, 'read only', work),
    /** The transitions of an item, in order: `from -> to by actor`. */
    transitions: (organisationId: string, itemId: string): Promise<string[]> =>
      withOrganisation(connection, organisationId, 'read only', async (transaction) => {
        const rows = await transaction
          .select()
          .from(transition)
          .where(eq(transition.itemId, itemId))
          .orderBy(asc(transition.id))
        return rows.map(
          ({ fromState, toState, actor, actorEmail }) =>
            `${fromState ?? 'nothing'} -> ${toState ?? 'nothing'} by ${actor ?? 'nobody'}${actorEmail ? ` (${actorEmail})` : ''}`,
        )
      }),
    /** Calculates an approved item as the worker does. @returns the lines of the item as `factor key, edition, kgCO2e` */
    calculate: async (organisationId: string, itemId: string, revision: number): Promise<string[]> => {
      const worker = connect(database.url('svc_worker'), { max: 1 })
      try {
        return await withOrganisation(worker, organisationId, 'read write', async (transaction) => {
          const job = {
            id: uuidSource(now)(),
            data: { organisationId, itemId, revision },
            signal: new AbortController().signal,
          }
          await calculateItem(transaction, job, { factors: factorCache(), now, newId: uuidSource(now) })
          const rows = await transaction
            .select()
            .from(line)
            .where(and(eq(line.orgId, organisationId), eq(line.itemId, itemId)))
            .orderBy(asc(line.ordinal))
          return rows.map(({ factorKey, factorEdition, emissions }) => `${factorKey} ${factorEdition} ${emissions}`)
        })
      } finally {
        await worker.close()
      }
    },
    /** Decides as a reviewer does, without the service that reviewers use. */
    decide: (
      organisationId: string,
      itemId: string,
      step: 'approve' | 'reject' | 'reverse',
      reason = 'The bill says 1234.5 kWh',
    ) =>
      withOrganisation(connection, organisationId, 'read write', async (transaction) => {
        const review = reviewOf(transaction)
        const row = await review.lock(organisationId, itemId)
        if (!row) throw new Error('There is no such item')
        const who = { actor: 'reviewer', actorEmail: null, actorKind: 'administration' } as const
        const act = { id: uuidSource(now)(), at: now(), ...who }
        await review.take(row, step, step === 'approve' ? act : { ...act, reason })
      }),
  }
}
