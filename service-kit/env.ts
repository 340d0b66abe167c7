type Reader<T> = (raw: string) => T
export type Shape = Record<string, Reader<unknown>>
export type Env<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> }

/**
 * Reads a process's environment once. Each reader parses the text of a variable, or throws what it expected; `optional`
 * adds a default for a variable that is unset or empty.
 * @throws EnvironmentError naming every missing or wrong variable, in one line.
 */
export function readEnv<S extends Shape>(shape: S, source: Readonly<Record<string, string | undefined>>): Env<S> {
  const violations: string[] = []
  const read = Object.entries(shape).map(([name, reader]) => {
    const raw = source[name] ?? ''
    if (raw === '' && !(reader as { optional?: true }).optional) violations.push(`${name} is not set`)
    else
      try {
        return [name, reader(raw)]
      } catch (error) {
        violations.push(`${name} ${(error as Error).message}`)
      }
    return [name, undefined]
  })
  if (violations.length > 0) throw new EnvironmentError(`environment: ${violations.join('; ')}`)
  return Object.fromEntries(read) as Env<S>
}

export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

/** An optional variable with a default. */
export function optional<T>(reader: Reader<T>, otherwise: T): Reader<T> {
  return Object.assign((raw: string) => (raw === '' ? otherwise : reader(raw)), { optional: true as const })
}

/** A TCP port; 0 lets the system choose. */
export function port(raw: string): number {
  if (!/^\d{1,5}$/.test(raw) || Number(raw) > 65_535) throw new Error('must be a port from 0 to 65535')
  return Number(raw)
}

/** An absolute URL. */
export function url(raw: string): string {
  if (!URL.canParse(raw)) throw new Error('must be a URL')
  return raw
}

/** A JSON text. */
export function json(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    throw new Error('must be JSON')
  }
}
