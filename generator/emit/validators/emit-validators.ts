import { asWhole, defaultOf } from '../../model/annotation.ts'
import type { Contract, Media, Operation, Parameter } from '../../model/model.ts'
import type { Schema, SchemaObject, Side } from '../../model/schema.ts'
import { schemasOfSide } from '../../model/side-schemas.ts'
import { checkedBody, requestName } from '../body-spec.ts'
import { responseSchemas } from '../response-spec.ts'
import { defaultsWriter } from './apply-defaults.ts'
import { checks } from './schema-check.ts'
import { functionScope, indented, returning, writer } from './validator-module.ts'

/**
 * Validators of requests: plain functions with a few imported helpers, so that no service compiles schemas. Each checks
 * `{ path, query, headers, cookies, body }` and applies defaults.
 * @throws ContractError with the JSON Pointer of a schema that cannot be honoured
 */
export const emitRequestValidators = (contract: Contract): string =>
  emitValidators(
    contract,
    'request',
    contract.operations.flatMap((operation) => requestSchemas(contract, operation)),
  )

/** Validators of response bodies, named by `responseName`, and of response headers. */
export const emitResponseValidators = (contract: Contract): string =>
  emitValidators(
    contract,
    'response',
    contract.operations.flatMap(({ operationId, responses }) =>
      responses.flatMap((response) => responseSchemas(contract, operationId, response)),
    ),
  )

/** The types of a module of validators. */
export function validatorDeclarations(code: string): string {
  const names = [...code.matchAll(/^export const ([\p{ID_Continue}$]+) =/gmu)].map(
    ([, name]) => `export declare const ${name}: Validator`,
  )
  return ["import type { Validator } from '@tomorro/runtime/validator'", '', ...names, ''].join('\n')
}

function requestSchemas(
  contract: Contract,
  { operationId, parameters, body }: Operation,
): (readonly [string, Schema])[] {
  const groups = {
    path: group(contract, parameters, 'path'),
    query: group(contract, parameters, 'query'),
    headers: group(contract, parameters, 'header'),
    cookies: group(contract, parameters, 'cookie'),
  }
  const ofMedia = (media: Media): Schema => {
    const checked = checkedBody(contract, media)
    if (checked === undefined) return { type: ['object'], properties: groups }
    const properties = { ...groups, body: withoutDefault(contract, asWhole(contract, checked)) }
    return { type: ['object'], properties, required: body?.required ? ['body'] : [] }
  }
  if (!body || body.media.length === 0) return [[operationId, { type: ['object'], properties: groups }]]
  return body.media.map((media, index) => [requestName(operationId, index), ofMedia(media)])
}

/** An absent body stays absent. */
const withoutDefault = (contract: Contract, schema: Schema): Schema =>
  typeof schema === 'boolean' || defaultOf(contract, schema) === undefined ? schema : { ...schema, default: undefined }

function group(contract: Contract, parameters: readonly Parameter[], where: Parameter['in']): SchemaObject {
  const members = parameters.filter((parameter) => parameter.in === where)
  return {
    type: ['object'],
    properties: Object.fromEntries(members.map((member) => [member.name, asWhole(contract, withDefault(member))])),
    required: members.filter(({ required }) => required).map(({ name }) => name),
  }
}

const withDefault = ({ schema, default: value }: Parameter): Schema =>
  value === undefined || typeof schema === 'boolean' ? schema : { ...schema, default: value }

/**
 * A module that exports a validator for each schema.
 * @param named the schemas by the names of their validators
 */
export function emitValidators(whole: Contract, side: Side, named: readonly (readonly [string, Schema])[]): string {
  const { contract, roots } = schemasOfSide(whole, side, named)
  const module = writer(contract, [...reserved, ...roots.map(([name]) => name)], checks)
  const applierOf = side === 'request' ? defaultsWriter(contract, module) : () => undefined
  const helper = module.helper('validator')
  const namesByCode = new Map<string, string>()
  const validators = roots.flatMap(([name, schema]) => {
    const body = returning(checks(schema, functionScope(module)))
    const apply = applierOf(schema)
    const code = indented([`/* @__PURE__ */ ${helper}(function (v, f, p) {`, ...body, `}${apply ? `, ${apply}` : ''})`])
    const text = code.join('\n')
    const same = namesByCode.get(text)
    if (same !== undefined) return [`export const ${name} = ${same}`, '']
    namesByCode.set(text, name)
    return [`export const ${name} = ${text}`, '']
  })
  return [...module.lines(), ...validators].join('\n')
}

/** Names reserved by the generated code. */
const reserved = ['v', 'f', 'p', 'e']
