import pg from 'pg'

const CONNECT_MILLISECONDS = 5_000

/** Connects once. @throws Error in one line that names the server and the reason */
export async function expectReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MILLISECONDS })
  // The attempt itself reports its error.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    throw new Error(`The database at ${new URL(url).host} cannot be used: ${reasonOf(error)}`)
  }
}

/** With several addresses the error is an AggregateError without a message; its parts, one per address, have one. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
