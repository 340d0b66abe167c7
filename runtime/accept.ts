import { isMediaTypeOf, mediaTypeOf } from './media-type.ts'
import { Problem } from './problem.ts'

/** Ranges of an Accept header that are read; the rest is ignored. */
const RANGES_MAX = 32

/**
 * The media type that the client prefers (RFC 9110 §12.5.1). The most specific range that matches a type gives its weight; equal
 * weights, or no Accept header, choose the first type.
 * @returns undefined where the client accepts none of them
 */
export function preferredType<Type extends string>(
  accept: string | undefined,
  types: readonly Type[],
): Type | undefined {
  if (accept === undefined || accept.trim() === '') return types[0]
  const ranges = accept.split(',', RANGES_MAX).map(toRange)
  let best: { type: Type; weight: number } | undefined
  for (const type of types) {
    const weight = weightOf(type, ranges)
    if (weight > (best?.weight ?? 0)) best = { type, weight }
  }
  return best?.type
}

/**
 * The media type that the client prefers.
 * @throws Problem `not_acceptable`
 */
export function acceptedType<Type extends string>(accept: string | undefined, types: readonly Type[]): Type {
  const type = preferredType(accept, types)
  if (type === undefined) throw new Problem('not_acceptable', `The response can be ${types.join(', ')}`)
  return type
}

type Range = { readonly type: string; readonly weight: number }

function toRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return {
    type,
    weight: weight === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0,
  }
}

function weightOf(type: string, ranges: readonly Range[]): number {
  const bare = mediaTypeOf(type)
  const fitting = ranges.filter((range) => isMediaTypeOf(range.type, bare))
  const [first] = fitting.sort((a, b) => specificity(b.type) - specificity(a.type))
  return first?.weight ?? 0
}

const specificity = (range: string): number => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2)
