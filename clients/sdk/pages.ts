import type { OperationSpec } from './operation-spec.ts'

type ListRequest = { readonly query?: object; readonly signal?: AbortSignal | undefined }

/**
 * The pages of a list, each fetched when the loop reaches it.
 * @param ask gets the body of one page
 * @throws RangeError if a page names an earlier page as the next one
 */
export async function* pagesOf(
  [parameter, next]: NonNullable<OperationSpec['page']>,
  ask: (request: ListRequest) => Promise<unknown>,
  request: ListRequest = {},
): AsyncGenerator<Record<string, unknown>, void, undefined> {
  let query: Record<string, unknown> = { ...request.query }
  // Brent's algorithm: in a cycle of any length, one cursor equals the remembered one.
  let kept = query[parameter]
  let [steps, power] = [0, 1]
  for (;;) {
    const page = (await ask({ ...request, query })) as Record<string, unknown> | undefined
    // A response without content, such as 204, is the end.
    if (page === undefined) return
    yield page
    request.signal?.throwIfAborted()
    const cursor = page[next]
    if (cursor === undefined || cursor === null || cursor === '') return
    if (cursor === kept) throw new RangeError(`${next} leads back to a page that was there before`)
    if (++steps === power) {
      kept = cursor
      power *= 2
      steps = 0
    }
    query = { ...query, [parameter]: cursor }
  }
}

/** The items of a list's pages, one after the other. */
export async function* itemsOf(
  page: NonNullable<OperationSpec['page']>,
  ask: (request: ListRequest) => Promise<unknown>,
  request: ListRequest = {},
): AsyncGenerator<unknown, void, undefined> {
  for await (const { [page[2]]: items } of pagesOf(page, ask, request))
    for (const item of items as unknown[]) {
      request.signal?.throwIfAborted()
      yield item
    }
}
