import type { EventEmitter } from 'node:events'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'

/** Maximum connections of a process. */
const CONNECTIONS_MAX = 10
const CONNECT_TIMEOUT_MILLISECONDS = 3_000

/**
 * A pool of connections of one role. Repositories do not use it: they get the transaction that `withOrganisation` or
 * `withAdministration` opens on it.
 */
export type Database = {
  readonly pool: pg.Pool
  /** Rejects while the server is unavailable. */
  readonly ready: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * A client whose broken connection never crashes the process. The pool removes its error listener before the caller can
 * add one; an error in between, such as a killed server's, would be uncaught. The running query and later ones reject.
 */
export class Client extends pg.Client {
  /** Why the connection was lost. pg gives the server's reason to one query at most; to the others, that the connection is gone. */
  lostBy: Error | undefined
  constructor(config?: pg.ClientConfig) {
    super(config)
    let said: Error | undefined
    const { connection } = this as unknown as { connection: EventEmitter }
    connection.on('errorMessage', (message: Error) => {
      said = message
    })
    // After the error of a statement the server is ready again; after that of a connection it hangs up.
    connection.on('readyForQuery', () => {
      said = undefined
    })
    this.on('error', (error: Error) => {
      this.lostBy ??= said ?? error
    })
  }
}

/** Drizzle on the connection of an open transaction. */
export type Transaction = NodePgDatabase & { readonly $client: pg.PoolClient }

/** A connection was lost for a reason that the failed query does not name. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
}

/**
 * A connection of the pool. If it is not made in 3 s, pg-pool's error has the misleading cause "Connection terminated unexpectedly":
 * the server may be well, and this process or the network slow. So that error is replaced by one without a cause.
 */
export const takeConnection = ({ pool }: Database): Promise<pg.PoolClient> =>
  pool.connect().catch((error: Error) => {
    throw error.message === CONNECT_TIMEOUT ? new ConnectionLost(error.message) : error
  })

/** pg-pool's message. */
const CONNECT_TIMEOUT = 'Connection terminated due to connection timeout'

/** The error of a query; where it says no more than that the connection is gone, with the reason as its cause. */
export function withReason(error: unknown, client: pg.PoolClient): unknown {
  const { lostBy } = client as unknown as Client
  if (lostBy === undefined || !isGone(error)) return error
  return new ConnectionLost(`The connection was lost: ${lostBy.message}`, { cause: lostBy })
}

const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  (/^Connection terminated|connection error|^(?:read|write) E[A-Z]+$/.test(error.message) || isGone(error.cause))

export type ConnectOptions = {
  /** Maximum connections. */
  max?: number
  /** Shown in pg_stat_activity. */
  applicationName?: string
  /** Called with errors of idle connections; the pool replaces the connections. */
  onError?: (error: Error) => void
  /** How long a query may take; then it fails and its connection is closed. Unlimited by default. */
  queryMilliseconds?: number
}

/**
 * The time limit of a query that a client waits for: more than the 15 s after which PostgreSQL itself cancels a statement of a
 * service, which a frozen server does not, and less than the 28 s after which the gateway answers 504.
 */
export const REQUEST_QUERY_MILLISECONDS = 17_000

/**
 * Opens a pool. It connects on first use, so it does not fail while the server is unavailable.
 * @param url postgres://role:password@host:port/database
 */
export function connect(
  url: string,
  { max = CONNECTIONS_MAX, applicationName, onError, queryMilliseconds }: ConnectOptions = {},
): Database {
  const pool = new pg.Pool({
    Client,
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    keepAlive: true,
    ...(applicationName === undefined ? {} : { application_name: applicationName }),
    ...(queryMilliseconds === undefined ? {} : { query_timeout: queryMilliseconds }),
    // A transaction sends its next query without waiting for the response to the last one.
    pipeline: true,
  } as pg.PoolConfig)
  pool.on('error', (error) => onError?.(error))
  const ready = async () => {
    await pool.query('select 1')
  }
  return { pool, ready, close: () => pool.end() }
}

const drizzles = new WeakMap<pg.PoolClient, Transaction>()

/** Drizzle on a pooled connection, made once per connection. */
export function drizzleOn(client: pg.PoolClient): Transaction {
  const known = drizzles.get(client)
  if (known) return known
  const made = drizzle({ client }) as unknown as Transaction
  drizzles.set(client, made)
  return made
}
