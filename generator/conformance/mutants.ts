import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Router } from '@tomorro/runtime/router'
import type { Contract, Operation } from '../model/model.ts'
import type { SchemaObject } from '../model/schema.ts'
import type { Constraint } from './constraints.ts'
import { verdictOf } from './services.ts'
import type { Wire } from './wire.ts'

/** Hands a request to a router without a connection, and answers the status; 204 where it is accepted. */
export function askInProcess(router: Router, { method, target, headers, body }: Wire): Promise<number> {
  const request = new IncomingMessage(new Socket())
  const length = body === undefined ? [] : [['content-length', String(Buffer.byteLength(body))] as const]
  const sent = [...headers, ...length]
  request.method = method
  request.url = target
  request.rawHeaders = sent.flat()
  request.headers = Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), value]))
  if (body !== undefined) request.push(body)
  request.push(null)
  return new Promise((resolve) => {
    const response = new ServerResponse(request)
    response.end = (() => {
      resolve(verdictOf(response.statusCode))
      return response
    }) as ServerResponse['end']
    router(request, response, () => resolve(404))
  })
}

/** The contract without one constraint. */
export function without(contract: Contract, { path, keyword, name }: Constraint): Contract {
  const change = (node: unknown, [step, ...steps]: readonly (string | number)[]): unknown => {
    if (step !== undefined) {
      const copy = Array.isArray(node) ? [...node] : { ...(node as object) }
      Object.assign(copy, { [step]: change((node as Record<string | number, unknown>)[step], steps) })
      return copy
    }
    const { [keyword]: value, ...rest } = node as SchemaObject
    if (name !== undefined) return { ...rest, required: (value as string[]).filter((one) => one !== name) }
    // A discriminator goes with its branches.
    if (keyword === 'oneOf' || keyword === 'anyOf') delete rest.discriminator
    return rest
  }
  return change(contract, path) as Contract
}

/** The constraints of an operation outside of schemas, each with a copy of the operation that lacks it. */
export function relaxed(
  contract: Contract,
  operation: Operation,
): { what: string; mutant: Operation; contract?: Contract }[] {
  const { parameters, body } = operation
  const optional = parameters.flatMap((parameter, index) =>
    parameter.required && parameter.in !== 'path'
      ? [
          {
            what: `${parameter.in} parameter missing`,
            mutant: { ...operation, parameters: parameters.with(index, { ...parameter, required: false }) },
          },
        ]
      : [],
  )
  const open = {
    what: 'unknown query parameter',
    mutant: operation,
    contract: { ...contract, unknownQuery: 'ignored' as const },
  }
  if (!body) return [...optional, open]
  const [first] = body.media
  return [
    ...optional,
    open,
    ...(body.required ? [{ what: 'body missing', mutant: { ...operation, body: { ...body, required: false } } }] : []),
    { what: 'body too large', mutant: { ...operation, body: { ...body, limit: Number.MAX_SAFE_INTEGER } } },
    ...(first
      ? [
          {
            what: 'media type',
            mutant: {
              ...operation,
              body: {
                ...body,
                media: [...body.media, { ...first, type: 'application/x-unknown', json: false, schema: true }],
              },
            },
          },
        ]
      : []),
  ]
}
