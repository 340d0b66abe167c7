import type { Operation, Scheme } from './operation-spec.ts'

/** Operations for tests of behaviour that is independent of the contract. */
type Json<Body> = { content: { 'application/json': Body } }
export type Thing = { name: string }
export type Refusal = { title: string; status: number }
type Key = { parameters: { header?: { 'Idempotency-Key'?: string } } }
type Answers = { responses: { 200: Json<Thing>; 401: Json<Refusal>; 503: Json<Refusal> } }
type Body = { requestBody: Json<Thing> }

const bearer = { name: 'bearer', header: 'Authorization', prefix: 'Bearer ' } as const satisfies Scheme
const key = { name: 'key', query: 'api_key' } as const satisfies Scheme
const answers = { json: '200 401 503', security: [[bearer], []] } as const
const body = ['application/json']

export const getThing: Operation<Answers, 'bearer'> = { method: 'GET', path: '/things', ...answers }
export const putThing: Operation<Answers & Body, 'bearer'> = { method: 'PUT', path: '/things', body, ...answers }
export const addThing: Operation<Answers & Body, 'bearer'> = { method: 'POST', path: '/things', body, ...answers }
export const makeThing: Operation<Answers & Body & Key, 'bearer'> = {
  ...{ method: 'POST', path: '/things', body, key: 'Idempotency-Key' },
  ...answers,
}
export const sendFile: Operation<
  Answers & { requestBody: { content: { 'application/octet-stream': Blob } } },
  'bearer'
> = {
  ...{ method: 'PUT', path: '/file', body: ['application/octet-stream'] },
  ...answers,
}
export const getFile: Operation<{ responses: { 200: { content: { 'text/csv': Blob } }; 404: Json<Refusal> } }, 'key'> =
  {
    ...{ method: 'GET', path: '/file', file: '200', json: '404', fileTypes: ['text/csv'] },
    security: [[key]],
  }
export const getNote: Operation<{
  responses: { 200: { content: { 'text/plain': string } }; 204: { content?: never } }
}> = {
  ...{ method: 'GET', path: '/note', text: '200', empty: '204' },
}
export const getEvents: Operation<{ responses: { 200: { content: { 'text/event-stream': string } } } }> = {
  ...{ method: 'GET', path: '/events', file: '200', fileTypes: ['text/event-stream'] },
}
export const getAnything: Operation<{ responses: { 200: Json<Thing>; '4XX': Json<Refusal>; default: Json<string> } }> =
  {
    ...{ method: 'GET', path: '/anything', json: '200 4XX default' },
  }
type Page = { items: Thing[]; nextCursor: string | null }
export const listThings: Operation<
  { parameters: { query?: { cursor?: string; color?: string } }; responses: { 200: Json<Page>; 401: Json<Refusal> } },
  never,
  'items'
> = {
  ...{ method: 'GET', path: '/things', json: '200 401', page: ['cursor', 'nextCursor', 'items'] },
}
export const getElsewhere: Operation<
  { parameters: { cookie: { sid: string } }; responses: { 200: Json<Thing> } },
  'session'
> = {
  ...{ method: 'GET', path: '/things', json: '200', server: { url: 'https://elsewhere.example/v2' } },
  security: [[{ name: 'session', cookie: 'connect.sid' }]],
}
