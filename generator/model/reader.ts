import { keyOfStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import type { Bundle } from '../document/load.ts'
import { ContractError } from '../error.ts'
import { type Json, lookUp } from '../json.ts'
import type { Reading, SecurityScheme } from './model.ts'
import type { Notice, Schema } from './schema.ts'

/** The context for reading a document. */
export type Reader = {
  resolve: (node: unknown, at: string) => Json
  schema: (source: unknown, at: string) => Schema
  schemas: Record<string, Schema>
  securitySchemes: Record<string, SecurityScheme>
  version: Bundle['version']
  reading: Reading
  notice: Notice
  /** Called for doubtful parts of the document: a notice, or an error in our own documents. */
  doubt: Notice
  /** Whether the document itself has a component of this name. */
  isDocumented: (name: string) => boolean
  /** The places whose notice is given. */
  told: Set<string>
  /** Returns a unique name for an operation. */
  uniqueId: (wanted: string) => string
}

export function resolver(document: Json): Reader['resolve'] {
  return function resolve(node, at): Json {
    if (!isObject(node)) throw new ContractError('is not an object', at)
    if (typeof node.$ref !== 'string') return node
    return resolve(lookUp(document, decodeURIComponent(node.$ref.slice(1))), at)
  }
}

/** The place that a pointer leads to: it goes on at the targets of references, and ends where the document has nothing further. */
export function placeIn(document: Json, pointer: string): string {
  let place = '#'
  let value: unknown = document
  for (const step of pointer.split('/').slice(1)) {
    const name = keyOfStep(step)
    for (let hops = 0; hops < HOPS_MAX && isObject(value) && !Object.hasOwn(value, name); hops++) {
      if (typeof value.$ref !== 'string') return place
      place = decodeURIComponent(value.$ref)
      value = lookUp(document, place.slice(1))
    }
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return place
    place = `${place}/${step}`
    value = (value as Json)[name]
  }
  return place
}

/** References that lead to one another end somewhere, or in a circle. */
const HOPS_MAX = 32

/** A header's name is a token (RFC 9110 §5.1). */
export const isToken = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(name)
