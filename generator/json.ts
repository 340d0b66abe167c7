import { keyOfStep } from '@tomorro/runtime/pointer'

/** A JSON object of unknown shape. */
export type Json = { [key: string]: unknown }

/** The value at a JSON Pointer (as text, not percent-encoded); undefined where there is none. */
export function lookUp(document: unknown, pointer: string): unknown {
  let value = document
  for (const step of pointer.split('/').slice(1)) {
    const name = keyOfStep(step)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Json)[name]
  }
  return value
}
