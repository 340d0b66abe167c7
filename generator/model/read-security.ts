import { keyOfStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { ContractError } from '../error.ts'
import { type Json, lookUp } from '../json.ts'
import type { Operation, SecurityRequirement, SecurityScheme } from './model.ts'
import { isToken } from './reader.ts'
import type { Notice } from './schema.ts'

/** The security schemes that are declared with all that a client needs. */
export function toSecuritySchemes(document: Json): Record<string, SecurityScheme> {
  const declared = ((document.components as Json | undefined)?.securitySchemes ?? {}) as Record<string, Json>
  const resolved = ({ $ref, ...source }: Json, way: readonly unknown[] = []): Json =>
    typeof $ref !== 'string' || way.includes($ref)
      ? source
      : resolved((lookUp(document, decodeURIComponent($ref.slice(1))) ?? {}) as Json, [...way, $ref])
  const schemes = Object.entries(declared).map(([name, source]) => [name, toScheme(resolved(source))] as const)
  return Object.fromEntries(schemes.filter(([, scheme]) => isComplete(scheme)))
}

function toScheme({ type, scheme, in: where, name, flows }: Json): SecurityScheme {
  return {
    type: type as SecurityScheme['type'],
    // RFC 9110 §11.1: scheme names are case-insensitive.
    ...(typeof scheme === 'string' ? { scheme: scheme.toLowerCase() } : {}),
    ...(type === 'apiKey'
      ? { in: where as 'query' | 'header' | 'cookie', ...(name === undefined ? {} : { name: String(name) }) }
      : {}),
    ...(type === 'oauth2' ? { scopes: scopesOf(flows) } : {}),
  }
}

const scopesOf = (flows: unknown): Record<string, string> =>
  Object.assign({}, ...Object.values(isObject(flows) ? flows : {}).map((flow) => (isObject(flow) ? flow.scopes : {})))

const isComplete = ({ type, scheme, in: where, name }: SecurityScheme): boolean =>
  type === 'apiKey'
    ? name !== undefined && (where === 'query' || ((where === 'header' || where === 'cookie') && isToken(name)))
    : type === 'http'
      ? scheme !== undefined && isToken(scheme)
      : ['oauth2', 'openIdConnect', 'mutualTLS'].includes(type)

/**
 * The security requirements of an operation. Undeclared schemes and scopes stay required, so that a mistake in the document never
 * opens an operation.
 */
export function toSecurity(
  requirements: unknown,
  schemes: Readonly<Record<string, SecurityScheme>>,
  at: string,
  notice: Notice,
): SecurityRequirement[] {
  if (!Array.isArray(requirements)) return []
  return requirements.filter(isObject).map((given) => {
    const requirement = Object.fromEntries(Object.entries(given).map(([name, asked]) => [schemeName(name, at), asked]))
    for (const [name, asked] of Object.entries(requirement)) {
      const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined
      if (scheme === undefined)
        notice(`${at}/security`, `asks for \`${name}\`, which components.securitySchemes does not declare in full`)
      for (const scope of scheme?.scopes !== undefined && Array.isArray(asked) ? asked : [])
        if (!Object.hasOwn(scheme?.scopes ?? {}, String(scope)))
          notice(`${at}/security`, `asks for the scope \`${scope}\`, which \`${name}\` does not declare`)
    }
    return requirement as SecurityRequirement
  })
}

/** Notices parameters that have the place and the name of an API key. */
export function noticeKeys(
  { parameters, security }: Pick<Operation, 'parameters' | 'security'>,
  schemes: Readonly<Record<string, SecurityScheme>>,
  at: string,
  notice: Notice,
): void {
  const spelled = (where: string | undefined, name: string) =>
    `${where} ${where === 'header' ? name.toLowerCase() : name}`
  for (const key of new Set(security.flatMap((one) => Object.keys(one)))) {
    const { in: where, name } = (Object.hasOwn(schemes, key) ? schemes[key] : undefined) ?? {}
    if (name === undefined) continue
    const parameter = parameters.find((one) => spelled(one.in, one.name) === spelled(where, name))
    if (parameter)
      notice(
        at,
        `has the parameter \`${parameter.name}\`, which is also the name of the API key \`${key}\`; clients send both`,
      )
  }
}

/** The name of a scheme; in OpenAPI 3.2 a requirement may refer to it by `#/components/securitySchemes/<name>`. */
function schemeName(name: string, at: string): string {
  if (!name.startsWith(SCHEMES)) return name
  try {
    return keyOfStep(decodeURIComponent(name.slice(SCHEMES.length)))
  } catch {
    throw new ContractError(`${name} is not percent-encoded UTF-8`, `${at}/security`)
  }
}
const SCHEMES = '#/components/securitySchemes/'
