import { normalSegment } from '@tomorro/runtime/path-segment'
import type { Contract, Operation } from '../../model/model.ts'
import { pathsBefore } from '../../model/path-template.ts'

const known = new WeakMap<readonly Operation[], ReadonlyMap<string, readonly string[]>>()

/** The templates whose operations get some of the URLs of an operation, by its method; undefined where there are none. */
export function pathsBeforeOf({ operations }: Contract, { path, method }: Operation): string[] | undefined {
  const before = known.get(operations) ?? pathsBefore(operations)
  known.set(operations, before)
  const others = before.get(path)
  // The router answers HEAD by GET where a path has no HEAD.
  const isTaken = (other: string) =>
    operations.some(
      (one) => one.path === other && (one.method === method || (method === 'HEAD' && one.method === 'GET')),
    )
  const taken = others?.filter(isTaken).map(encodedText) ?? []
  return taken.length > 0 ? taken : undefined
}

/** A template whose text is encoded as the values between which it stands; a URL parser drops a blank at the end. */
export const encodedText = (path: string): string =>
  path.replaceAll(/(\{[^{}]+\})|[^/{}]+|[{}]/g, (text, parameter?: string) => parameter ?? normalSegment(text))
