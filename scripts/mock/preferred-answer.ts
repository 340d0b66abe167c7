import type { Json } from '@tomorro/generator/json'
import { Problem } from '@tomorro/runtime/problem'
import { type Node, resolverOf, templatePattern } from './contract-node.ts'

/** A complete response to `Prefer: code=404` (RFC 7240). */
export type PreferredAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

type Asked = { readonly method?: string | undefined; readonly path: string; readonly prefer: string }

/**
 * The declared response of a status with its example, whatever the request's parameters and body are. Undefined if the request
 * prefers no status, or the contract has no such operation.
 * @throws Problem `invalid_request`, with the statuses of the operation, if it does not declare the preferred one
 */
export function preferredAnswers(document: Json): (asked: Asked) => PreferredAnswer | undefined {
  const resolved = resolverOf(document)
  const items = Object.entries(document.paths as Node).map(([template, item]) => ({
    pattern: templatePattern(template),
    item: item as Node,
  }))
  return ({ method = 'GET', path, prefer }) => {
    const [, code] = /(?:^|[,;\s])code="?([^",;\s]*)/i.exec(prefer) ?? []
    const operation = items.find(({ pattern }) => pattern.test(path))?.item[method.toLowerCase()]
    if (code === undefined || operation === undefined) return undefined
    const { responses } = operation
    if (!Object.hasOwn(responses, code)) throw undeclared(code, Object.keys(responses))
    const { content = {}, headers = {} } = resolved(responses[code])
    const [[type, media] = []] = Object.entries<Node>(content)
    const example = media?.example ?? Object.values<Node>(media?.examples ?? {})[0]?.value
    return {
      status: Number(code),
      headers: {
        ...Object.fromEntries(Object.entries(headers).flatMap(([name, header]) => headerOf(name, resolved(header)))),
        ...(type !== undefined && { 'Content-Type': type }),
      },
      body: type === undefined ? '' : textOf(example ?? resolved(media.schema).example),
    }
  }
}

const headerOf = (name: string, { example, schema }: Node): [string, string][] => {
  const value = example ?? schema?.example
  return value === undefined || name.toLowerCase() === 'content-length' ? [] : [[name, String(value)]]
}

const textOf = (example: unknown): string => (typeof example === 'string' ? example : JSON.stringify(example ?? {}))

const undeclared = (code: string, known: readonly string[]): Problem =>
  new Problem('invalid_request', 'The operation declares no such response', {
    errors: [
      {
        in: 'header',
        name: 'Prefer',
        code: 'undeclared_status',
        detail: `The operation declares no response ${code}`,
        expected: `code= and one of ${known.join(', ')}`,
      },
    ],
  })
