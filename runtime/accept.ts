import { isMediaTypeOf, mediaTypeOf } from './media-type.ts'
import { Problem } from './problem.ts'

/** As many ranges as are looked at; what a client likes after these is not known. */
const RANGES_MAX = 32

/**
 * The media type that a client likes best (RFC 9110 §12.5.1): by weight, of the most specific range that names it; where it likes
 * several as much, the first. Without an Accept header, the first.
 * @returns undefined where it likes none of them
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
 * The same, for a handler that has a choice.
 * @throws Problem `not_acceptable`
 */
export function acceptedType<Type extends string>(accept: string | undefined, types: readonly Type[]): Type {
  const type = preferredType(accept, types)
  if (type === undefined) throw new Problem('not_acceptable', `Answered here: ${types.join(', ')}`)
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
