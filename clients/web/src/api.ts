import { QueryClient, queryOptions } from '@tanstack/react-query'
import { type Client, createClient, FailedResponse } from '@tomorro/sdk'
import type { Configuration } from './configuration.ts'
import { ProviderAway } from './openid-provider.ts'
import * as operations from './operations.ts'
import { type Session, SessionEnded } from './session.ts'

export type Api = Client<typeof operations>
export type OperationId = keyof Api

/** More than the 29 s after which a gateway answers by itself. */
const IDLE_MILLISECONDS = 60_000

export const createApi = ({ apiUrl = location.origin }: Configuration, session: Session): Api =>
  createClient(operations, {
    url: apiUrl,
    idleTimeout: IDLE_MILLISECONDS,
    credentials: { bearer: session.token },
    refresh: (_, refused) => session.replace(refused),
  })

/** Input of an operation, and its successful response. */
export type InputOf<Id extends OperationId> = NonNullable<Parameters<Api[Id]>[0]>
export type SuccessOf<Id extends OperationId> = Awaited<ReturnType<ReturnType<Api[Id]>['ok']>>

/**
 * The options of a query: its key is the id of the operation and the input, so that `invalidate` finds all queries of an
 * operation by its id.
 */
export const query = <Id extends OperationId>(api: Api, id: Id, input: InputOf<Id>) =>
  queryOptions({
    queryKey: [id, input] as const,
    queryFn: ({ signal }) => {
      const ask = api[id] as unknown as (request: object) => { ok(): Promise<SuccessOf<Id>> }
      return ask({ ...input, signal }).ok()
    },
  })

/**
 * Without retries, because the SDK retries already. `networkMode: always` makes a request fail while offline instead of waiting.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: 10_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })

/** Marks the responses of operations as stale; those on the screen are fetched again. */
export const invalidate = (client: QueryClient, ...ids: readonly OperationId[]): Promise<unknown> =>
  Promise.all(ids.map((id) => client.invalidateQueries({ queryKey: [id] })))

/** A problem document (RFC 9457) of the API. */
export type Problem = {
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly requestId?: string
  readonly errors?: readonly { readonly pointer?: string; readonly detail: string; readonly expected?: string }[]
}

/**
 * The problem to show for an error; undefined for the end of the session, which has its own dialog.
 * @param isOnline whether the browser has a connection now
 */
export function problemOf(error: unknown, isOnline = navigator.onLine): Problem | undefined {
  if (error instanceof SessionEnded) return undefined
  if (error instanceof FailedResponse) return error.response.body as Problem
  if (!isOnline) return { title: 'You are offline', status: 0, detail: 'Try again once you are connected.' }
  if (error instanceof ProviderAway) return { title: error.message, status: 0, detail: 'Try again in a moment.' }
  const name = (error as Error | undefined)?.name
  if (name === 'NoAnswer')
    return { title: 'Tomorro cannot be reached', status: 0, detail: 'Check your connection and try again.' }
  if (name === 'TimedOut')
    return { title: 'Tomorro took too long to respond', status: 0, detail: 'Try again in a moment.' }
  return { title: 'Something went wrong', status: 0, detail: error instanceof Error ? error.message : String(error) }
}
