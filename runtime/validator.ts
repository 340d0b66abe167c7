/** What the ahead-of-time validators import; the names are those of the code that Ajv writes. */

/** One thing that a validator found, as Ajv reports it. */
export type Violation = {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A generated validator: true where the value fits, else `errors` holds every violation. */
export type Validator = { (value: unknown): boolean; errors?: readonly Violation[] | null }

/** Length in Unicode code points, as JSON Schema counts. */
export function ucs2length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length - 1; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(index + 1)
    if (next >= 0xdc00 && next <= 0xdfff) {
      length--
      index++
    }
  }
  return length
}

/** Equality of JSON values. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal((one as never)[key], (other as never)[key]))
  )
}
