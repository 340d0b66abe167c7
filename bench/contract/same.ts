import { isDeepStrictEqual } from 'node:util'
import type { Pair } from './document.ts'
import { ask, type Running } from './processes.ts'
import { broken, invalid, type Sent, valid } from './requests.ts'
import { knowing, type Name } from './servers.ts'

/**
 * Shows that servers do the same before they are measured: equal answers to valid requests, and a refusal of each that breaks the
 * contract by everybody who knows it. All refuse a body that is no JSON.
 * @throws Error that names the server and the request
 */
export async function expectSame(running: ReadonlyMap<Name, Running>, pair: Pair): Promise<void> {
  for (const sent of valid(pair)) {
    const answers = await Promise.all(
      [...running].map(async ([name, { port }]) => ({ name, ...(await ask(port, sent)) })),
    )
    const [first] = answers.map(({ status, body }) => ({ status, body: sorted(body) }))
    for (const { name, status, body } of answers)
      if (!(status >= 200 && status < 300 && isDeepStrictEqual({ status, body: sorted(body) }, first)))
        throw new Error(`${name} answers ${textOf(sent)} with ${status} ${body}`)
  }
  for (const [name, { port }] of running) {
    const refused = knowing.some((one) => one === name) ? [...invalid(pair), broken(pair)] : [broken(pair)]
    for (const sent of refused) {
      const { status } = await ask(port, sent)
      if (!(status >= 400 && status < 500)) throw new Error(`${name} answers ${textOf(sent)} with ${status}`)
    }
  }
}

/** JSON text, the members of each object in the order of their names. */
const sorted = (text: string): string => JSON.stringify(inOrder(JSON.parse(text)))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, inOrder(member)]),
  )
}

const textOf = ({ method, path, body = '' }: Sent): string => `${method} ${path} ${body}`
