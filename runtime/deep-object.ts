import {
  type Decode,
  emptyValues,
  isArrayShape,
  isObjectShape,
  itemShape,
  memberShape,
  type Shape,
  toItems,
  toMember,
  toScalar,
  Unreadable,
} from './parameter-value.ts'

/** Brackets of one key: `a[b][c]` has two. */
const DEPTH_MAX = 16

/** The text under one key, by the steps in its brackets: `filter[site][]=a` is `a` under `site` and the empty step. */
export type DeepEntry = { readonly steps: readonly string[]; readonly text: string }

/**
 * The steps of a key such as `name[one][two]`; undefined where it is not one of this name.
 * @throws Unreadable `style` where the brackets do not match
 */
export function stepsOf(name: string, key: string): string[] | undefined {
  if (!key.startsWith(name)) return undefined
  const rest = key.slice(name.length)
  if (rest === '') return []
  if (!rest.startsWith('[')) return undefined
  if (!/^(?:\[[^[\]]*\])+$/.test(rest)) throw new Unreadable('style')
  const steps = rest.slice(1, -1).split('][')
  if (steps.length > DEPTH_MAX) throw new Unreadable('style')
  return steps
}

/**
 * Reads a parameter of style deepObject: `name[key]=value` per property. OpenAPI leaves nesting undefined; it is read as common
 * clients write it: `name[key][below]=value` for objects, `name[key][]=value`, `name[key][0]=value` or repeated keys for arrays.
 * @throws Unreadable where a key is repeated, has both a value and nested keys, or indices leave gaps
 */
export function readDeep(shape: Shape | undefined, entries: readonly DeepEntry[], decode: Decode): unknown {
  const values = entries.filter(({ steps }) => steps.length === 0)
  if (values.length > 0) {
    if (values.length < entries.length) throw new Unreadable('style')
    return readLeaf(
      shape,
      values.map(({ text }) => decode(text)),
    )
  }
  const below = Map.groupBy(entries, ({ steps: [first = ''] }) => first)
  const inside = (step: string) => (below.get(step) ?? []).map(({ steps, text }) => ({ steps: steps.slice(1), text }))
  if (shape !== undefined && isArrayShape(shape)) {
    const unnumbered = inside('')
    if (unnumbered.length > 0) {
      if (below.size > 1) throw new Unreadable('style')
      return unnumbered.map((entry, index) => readDeep(itemShape(shape, index), [entry], decode))
    }
    return Array.from({ length: below.size }, (_, index) => {
      if (!below.has(String(index))) throw new Unreadable('style')
      return readDeep(itemShape(shape, index), inside(String(index)), decode)
    })
  }
  const object = emptyValues()
  for (const step of below.keys())
    object[step] = readDeep(
      shape !== undefined && isObjectShape(shape) ? memberShape(shape, step) : undefined,
      inside(step),
      decode,
    )
  return object
}

function readLeaf(shape: Shape | undefined, texts: readonly string[]): unknown {
  const [text = ''] = texts
  if (shape !== undefined && isArrayShape(shape)) return toItems(shape, texts)
  if (texts.length > 1) throw new Unreadable('repeated')
  if (shape !== undefined && isObjectShape(shape)) {
    if (shape.alone === undefined) throw new Unreadable('style')
    return toScalar(shape.alone, text)
  }
  return toMember(shape, text)
}
