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

/** Names that a message lists. */
const NAMES = 5

/** Why a JSON Pointer has no value, such as `#/components/schemas has no B, only A`. @param file what stands before its `#` */
export function lackOf(document: unknown, pointer: string, file: string): string {
  const steps = pointer.split('/').slice(1)
  const at = steps.findIndex((_, index) => lookUp(document, `/${steps.slice(0, index + 1).join('/')}`) === undefined)
  const before = steps.slice(0, at).map((step) => `/${step}`)
  const parent = lookUp(document, before.join(''))
  const names = typeof parent === 'object' && parent !== null ? Object.keys(parent) : []
  const only = at > 0 && names.length > 0 && names.length <= NAMES ? `, only ${names.join(', ')}` : ''
  const place = at === 0 && file === '' ? 'the document' : `${file}${at === 0 ? '' : `#${before.join('')}`}`
  return `${place} has no ${keyOfStep(steps[at] ?? '')}${only}`
}
