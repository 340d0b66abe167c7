import { parse } from 'yaml'

type Service = {
  readonly image?: string
  readonly build?: { readonly args: { readonly PROGRAM: string } }
  readonly environment?: Readonly<Record<string, string>>
  readonly [property: string]: unknown
}
export type Composition = {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
  readonly networks: Readonly<Record<string, unknown>>
}

/**
 * Reads a compose file as Docker Compose does: anchors, merge keys, and values for `${NAME}`, `${NAME:-default}` and `${NAME:?}`.
 * @throws Error naming the missing values
 */
export function readComposition(text: string, values: Readonly<Record<string, string>>): Composition {
  const missing = new Set<string>()
  const filledIn = (value: string): string =>
    value.replaceAll(/\$\{(\w+)(?::(-|\?)([^}]*))?\}/g, (_, name: string, kind?: string, rest?: string) => {
      const given = values[name] ?? ''
      if (given !== '' || kind === undefined) return given
      if (kind === '-') return rest ?? ''
      missing.add(name)
      return ''
    })
  const composition = withStrings(parse(text, { merge: true }), filledIn) as Composition
  if (missing.size > 0)
    throw new Error(`values are missing: ${[...missing].join(', ')}; infrastructure/tomorro.env.example explains each`)
  return composition
}

function withStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((entry) => withStrings(entry, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withStrings(entry, change)]))
}

/** The address of a service on one machine: `host:port`. */
export type Addresses = Readonly<Record<string, string>>

/**
 * The environment of a service on one machine: the composition's host names become addresses (`postgres:5432` becomes
 * `127.0.0.1:5432`), and it listens on its own address only.
 * @param addresses by service
 */
export function environmentOf(
  { services }: Composition,
  name: string,
  addresses: Addresses,
): Readonly<Record<string, string>> {
  const environment = services[name]?.environment
  if (environment === undefined) throw new Error(`The composition has no service ${name}`)
  const hosts = new RegExp(`(?<=//|@)(${Object.keys(services).join('|')}):\\d+`, 'g')
  const moved = Object.entries(environment).map(([variable, value]) => [
    variable,
    value.replaceAll(hosts, (address, host: string) => addresses[host] ?? address),
  ])
  const [host = '', port = ''] = addresses[name]?.split(':') ?? []
  const own = environment.PORT === undefined ? {} : { HOST: host, PORT: port }
  return { ...Object.fromEntries(moved), ...own }
}
