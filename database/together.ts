/**
 * Awaits queries that were sent one after the other without waiting in between, as a pipelined connection allows. In a
 * transaction one failure fails all later statements; the first failure in the given order is thrown.
 */
export async function together<Results extends readonly unknown[]>(
  ...queries: { [Index in keyof Results]: PromiseLike<Results[Index]> }
): Promise<Results> {
  const settled = await Promise.allSettled(queries)
  for (const outcome of settled) if (outcome.status === 'rejected') throw outcome.reason
  return settled.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as unknown as Results
}
