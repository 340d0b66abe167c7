import { ContractError } from '../../error.ts'
import type { Contract, DeclaredResponse, Operation, Parameter, StatusRange } from '../../model/model.ts'
import { pascal } from '../../model/operation-id.ts'
import { bodyText } from '../body-spec.ts'
import { keyText, quoted } from '../code-text.ts'
import { referrer } from '../component-types.ts'
import { responseTypes } from '../response-spec.ts'
import { type TypePlace, typeText } from '../type-text.ts'

/** The caller type of each security scheme: its name and its text. */
export type Callers = Readonly<Record<string, { readonly name: string; readonly text: string }>>

/** Writes the input, response and function types of handlers. */
export function handlerTypes(contract: Contract, callers: Callers | undefined) {
  const refer = referrer(contract)
  const request: TypePlace = { contract, side: 'request', refer: refer('request') }
  const response: TypePlace = { contract, side: 'response', refer: refer('response') }

  const inputType = ({ operationId, parameters, body }: Operation): string[] => {
    const bodies = body?.media.map((media) => bodyText(request, media)) ?? []
    const fields = [
      ...groupField(parameters, 'path', 'path'),
      ...groupField(parameters, 'query', 'query'),
      ...groupField(parameters, 'header', 'headers'),
      ...groupField(parameters, 'cookie', 'cookies'),
      ...(body ? [`  body${body.required ? '' : '?'}: ${[...new Set(bodies)].join(' | ')}`] : []),
    ]
    const name = `${pascal(operationId)}Input`
    return fields.length === 0
      ? [`export type ${name} = Record<never, never>`, '']
      : [`export type ${name} = {`, ...fields, '}', '']
  }

  const groupField = (parameters: readonly Parameter[], where: Parameter['in'], field: string): string[] => {
    const members = parameters.filter((parameter) => parameter.in === where)
    if (members.length === 0) return []
    const fields = members.map(
      ({ name, required, schema, default: value }) =>
        `${keyText(name)}${required || value !== undefined ? '' : '?'}: ${typeText(schema, request)}`,
    )
    return [`  ${field}: { ${fields.join('; ')} }`]
  }

  /** The responses of a handler. Shared Problems are thrown instead. */
  const responseType = ({ operationId, method, responses }: Operation): string[] => {
    const variants = responses
      .filter(({ isProblem }) => !isProblem)
      .flatMap((one) =>
        responsesOf(one, responses).flatMap(([own, status]) => responseTypes(response, own, status, method === 'HEAD')),
      )
      .map((variant) => `  | ${variant}`)
    return [`export type ${pascal(operationId)}Response =`, ...(variants.length > 0 ? variants : ['  never']), '']
  }

  /** JSON and text bodies of error statuses. */
  const errorBodies = ({ responses }: Operation): string[] =>
    responses
      .filter(({ status, isProblem }) => !isProblem && (status === 'default' || /^[45]/.test(String(status))))
      .flatMap(({ media }) => media)
      .flatMap(({ json, type, schema }) =>
        json ? [typeText(schema, response)] : type.startsWith('text/') ? ['string'] : [],
      )

  const handlerType = (operation: Operation): string[] => {
    const name = pascal(operation.operationId)
    return [
      `  /** ${operation.summary.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */`,
      `  ${operation.operationId}(input: ${name}Input, context: Context<${callerText(operation, callers)}>): Promise<${name}Response>`,
    ]
  }

  return { inputType, responseType, handlerType, errorBodies }
}

/** The caller types, one per alternative of the operation's security. */
function callerText({ security, method, path }: Operation, callers: Callers | undefined): string {
  const callerOf = (scheme: string) => {
    if (!callers) return `Caller[${quoted(scheme)}]`
    const type = callers[scheme]
    if (!type) throw new ContractError(`${method} ${path}: no caller is known for the security scheme ${scheme}`)
    return type.name
  }
  const alternatives = security.map((requirement) => {
    const [first, ...others] = Object.keys(requirement)
    if (first === undefined) return 'undefined'
    if (others.length === 0) return callerOf(first)
    return `{ ${[first, ...others].map((scheme) => `${keyText(scheme)}: ${callerOf(scheme)}`).join('; ')} }`
  })
  return [...new Set(alternatives)].join(' | ') || 'undefined'
}

/** A response with its statuses; of a range or `default` with content, those without content are apart. */
function responsesOf(one: DeclaredResponse, all: readonly DeclaredResponse[]): [DeclaredResponse, string][] {
  const { status, media } = one
  const empty = typeof status === 'number' || media.length === 0 ? [] : emptyStatuses(status, all)
  if (empty.length === 0) return [[one, statusText(status, all)]]
  return [
    [one, without(statusText(status, all), empty)],
    [{ ...one, media: [] }, empty.join(' | ')],
  ]
}

/** The statuses without content for which a range or `default` stands. */
function emptyStatuses(status: StatusRange | 'default', all: readonly DeclaredResponse[]): string[] {
  const declared = new Set(all.map((response) => String(response.status)))
  const isAnything = status === 'default' && ![...declared].some((one) => one.startsWith('2'))
  return ['204', '205', '304'].filter((code) => {
    const range = `${code[0]}XX`
    return !declared.has(code) && (status === range || (isAnything && !declared.has(range)))
  })
}

/** A status; for a range or `default`, all statuses that the operation does not declare explicitly. */
function statusText(status: DeclaredResponse['status'], all: readonly DeclaredResponse[]): string {
  if (typeof status === 'number') return String(status)
  const named = all.map((response) => response.status).filter((other) => typeof other === 'number')
  if (status !== 'default')
    return without(`StatusOf['${status}']`, named.filter((code) => String(code)[0] === status[0]).map(String))
  const ranges = all.flatMap((response) =>
    typeof response.status === 'string' && response.status !== 'default' ? [`StatusOf['${response.status}']`] : [],
  )
  // Where a contract says what success is, `default` is an error; a client reads it so.
  const success = all.some((response) => /^2/.test(String(response.status))) ? ["StatusOf['2XX']", '304'] : []
  return without('Status', [...new Set([...named.map(String), ...ranges, ...success])])
}

const without = (type: string, left: readonly string[]): string =>
  left.length === 0 ? type : `Exclude<${type}, ${left.join(' | ')}>`
