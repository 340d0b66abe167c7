import { parseJson } from './json.ts'
import { allOf, type Scalar } from './parameter-value.ts'
import { readingsOf } from './readings.ts'

/**
 * A JSON text that may also be a scalar, as in `anyOf: [{ type: object }, { type: string }]`.
 * @throws Problem where it is neither
 */
export function jsonOrText(text: string, scalar: Scalar | undefined): unknown {
  const others = scalar === undefined ? [] : allOf(scalar, text)
  if (others.length === 0) return parseJson(text)
  try {
    return readingsOf([parseJson(text), ...others])
  } catch {
    return readingsOf(others)
  }
}
