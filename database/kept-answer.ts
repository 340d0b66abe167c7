import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from './connection.ts'

/** How long the response to an `Idempotency-Key` is kept. */
export const KEY_KEPT_HOURS = 24
export const HOUR_MILLISECONDS = 3_600_000

/** A request that the client has named with an `Idempotency-Key`. */
export type NamedRequest = { operationId: string; key: string; body: unknown; at: Date }
export type Answer = { status: number; headers: Record<string, string>; body: unknown }
/** `other_body`: or another caller. `isCurrent`: whether the response was made by the current version of the contract. */
export type Claim = 'first' | 'other_body' | { answer: Answer; isCurrent: boolean }

export type Keys = {
  /** A schema's table `idempotency_key`. */
  table: PgTable
  /** The current version of the contract. */
  contractVersion: string
  /** If rows belong to one. */
  organisationId?: string
  /**
   * The user, or the API key and reviewer. Nobody gets the response to a request of another caller: it would tell a second person that
   * they have submitted what the first one did.
   */
  caller: string | null
}

type Kept = Answer & { body_digest: string; contract_version: string | null }

/** The first response to every named request, stored in the request's own transaction. */
export function keptAnswers(transaction: Transaction, { table, organisationId, contractVersion, caller }: Keys) {
  const owner = organisationId === undefined ? none : { column: sql`org_id, `, value: sql`${organisationId}, ` }

  /** The kept response; undefined if the request is the first of its key. */
  async function find({ operationId, key, body, at }: NamedRequest): Promise<Exclude<Claim, 'first'> | undefined> {
    const { rows } = await transaction.execute<Kept>(sql`
      select body_digest, contract_version, status, headers, body from ${table} as kept
      where (${owner.column}operation_id, key) = (${owner.value}${operationId}, ${key})
        and kept.created_at > ${hoursBefore(at, KEY_KEPT_HOURS)}`)
    const [kept] = rows
    if (!kept) return undefined
    const { body_digest, contract_version, ...answer } = kept
    // The release before stored the digest of the body alone.
    const isSame = body_digest === digestOf({ caller, body }) || body_digest === digestOf(body)
    return isSame ? { answer, isCurrent: contract_version === contractVersion } : 'other_body'
  }

  /**
   * Stores the response under the request's key, unless an earlier request holds the key. Concurrent requests with the
   * same key wait here for the first one, then get its response or, if it failed, become the first.
   */
  async function claim(request: NamedRequest, { status, headers, body }: Answer): Promise<Claim> {
    const { operationId, key, at } = request
    const { rows } = await transaction.execute(sql`
      insert into ${table} as kept
        (${owner.column}operation_id, key, body_digest, contract_version, status, headers, body, created_at)
      values (${owner.value}${operationId}, ${key}, ${digestOf({ caller, body: request.body })}, ${contractVersion},
        ${status}, ${json(headers)}, ${json(body)}, ${at.toISOString()})
      on conflict (${owner.column}operation_id, key) do update set
        body_digest = excluded.body_digest, contract_version = excluded.contract_version, status = excluded.status, headers = excluded.headers,
        body = excluded.body, created_at = excluded.created_at
      where kept.created_at <= ${hoursBefore(at, KEY_KEPT_HOURS)}
      returning key`)
    if (rows.length > 0) return 'first'
    const kept = await find(request)
    if (!kept) throw new Error('The key of this request was given up while it was being claimed')
    return kept
  }

  return { find, claim }
}

const none = { column: sql``, value: sql`` }

const json = (value: unknown): SQL => sql`${JSON.stringify(value)}::jsonb`

const hoursBefore = (moment: Date, hours: number): string =>
  new Date(moment.getTime() - hours * HOUR_MILLISECONDS).toISOString()

/** Independent of the order of members. */
const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex')

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
