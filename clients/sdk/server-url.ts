import { own } from './own-member.ts'

/** A server of a contract: its address, in which `{name}` is a variable. */
export type ServerSpec = {
  readonly url: string
  readonly variables?: Readonly<Record<string, ServerVariable>>
}
export type ServerVariable = {
  readonly default?: string
  /** The allowed values; any if omitted. */
  readonly enum?: readonly string[]
}

/** The values of a server's variables. */
export type VariablesOf<Server> = Server extends { readonly variables: infer Variables }
  ? { readonly [Name in keyof Variables]?: ValueOf<Variables[Name]> }
  : { readonly [name: string]: never }
type ValueOf<Variable> = Variable extends { readonly enum: readonly (infer Value)[] } ? Value : string

/**
 * The address of a server, such as `https://eu.example.com` for `https://{region}.example.com`.
 * @param values of its variables; an omitted one has its default
 * @throws TypeError if a value is missing or not listed in the contract @public clients of contracts with servers export it
 */
export const serverUrl = <const Server extends ServerSpec>(server: Server, values?: VariablesOf<Server>): string =>
  addressOf(server, values as Readonly<Record<string, string | undefined>> | undefined)

/** The same for a server without types for its variables; unknown values are ignored. */
export function addressOf(
  { url, variables = {} }: ServerSpec,
  values: Readonly<Record<string, string | undefined>> = {},
): string {
  const address = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = own(variables, name)
    const value = own(values, name) ?? variable?.default
    if (value === undefined) throw new TypeError(`${url} needs a value for ${name}`)
    if (variable?.enum && !variable.enum.includes(value))
      throw new TypeError(`${name} of ${url} is one of ${variable.enum.join(', ')}, not ${value}`)
    return value
  })
  return address.replace(/\/$/, '')
}
