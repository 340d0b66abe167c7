import { request as httpRequest } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { ExampleRequest, Operation } from './contract-example.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

export type Question = {
  readonly method: string
  readonly target: string
  /** Names and values of the headers as sent, repeated ones included; `fetch` would merge them. */
  readonly headers?: readonly (readonly [name: string, value: string])[]
  readonly body?: ExampleRequest['body']
}

/** Sends a request without changing it. */
export async function ask(origin: string, { method, target, headers = [], body }: Question): Promise<Answer> {
  // A form's Content-Type contains the boundary of its body.
  const content = body === undefined ? undefined : new Response(body)
  const ownType = headers.some(([name]) => name.toLowerCase() === 'content-type')
  const type = ownType ? undefined : content?.headers.get('Content-Type')
  const bytes = content === undefined ? undefined : Buffer.from(await content.arrayBuffer())
  const { hostname, port, host } = new URL(origin)
  const sent = [
    ...[['Host', host] as const, ...headers, ...(type ? [['Content-Type', type] as const] : [])],
    ...(bytes === undefined ? [] : [['Content-Length', String(bytes.length)] as const]),
  ]
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, method, path: target, headers: sent.flat(), agent: false })
    request.on('error', reject)
    request.on('response', async (response) => {
      const { statusCode: status = 0, headers } = response
      resolve({ status, headers, body: (await buffer(response)).toString('latin1') })
    })
    request.end(bytes)
  })
}

/** The request of an operation's examples, with given values for some path parameters. */
export function exampleOf(
  { method, template, example }: Operation,
  path: Readonly<Record<string, string>> = {},
): Question & { readonly headers: readonly [string, string][] } {
  const [examplePath = '', query] = example.target.split('?')
  const exampleSegments = examplePath.split('/')
  const segments = template.split('/').map((segment, index) => {
    const [, name = ''] = /^\{(.+)\}$/.exec(segment) ?? []
    return path[name] ?? exampleSegments[index]
  })
  const target = [segments.join('/'), ...(query === undefined ? [] : [query])].join('?')
  const body = example.body === undefined ? {} : { body: example.body }
  return { method, target, headers: Object.entries(example.headers), ...body }
}

/** A response without the parts that always differ: request id and time. */
export function tellingOf({ status, headers, body }: Answer): Answer {
  const requestId = String(headers['x-request-id'])
  const { 'x-request-id': _id, date: _date, ...telling } = headers
  return { status, headers: telling, body: body.replaceAll(requestId, '<request id>') }
}
