import { formats } from '@tomorro/runtime/formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { _ } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import { checkedBody } from './body-row.ts'
import { componentUri, type Side, toJsonSchema } from './json-schema.ts'
import { ContractError } from './load.ts'
import type { Contract, Media, Operation, Parameter, Reply } from './model.ts'
import type { Schema, SchemaObject } from './schema.ts'

/**
 * Validators of requests as they run: plain functions that import their few helpers, so that nothing compiles schemas in a
 * service. Each checks `{ path, query, headers, cookies, body }` and fills in defaults.
 */
export const emitRequestValidators = (contract: Contract): string =>
  compile(contract, 'request', new Map(contract.operations.flatMap((operation) => requestSchemas(contract, operation))))

/** Validators of the bodies of replies, named by `replyName`. */
export const emitReplyValidators = (contract: Contract): string =>
  compile(
    contract,
    'reply',
    new Map(
      contract.operations.flatMap(({ operationId, replies }) =>
        replies.flatMap(({ status, media: [media], isProblem }) =>
          media?.json && !isProblem ? [[replyName(operationId, status), media.schema] as const] : [],
        ),
      ),
    ),
  )

/** The name of what checks a request with a body of the media type at `index`, or without any. */
export const requestName = (operationId: string, index = 0): string =>
  index === 0 ? operationId : `${operationId}_${index}`

export const replyName = (operationId: string, status: Reply['status']): string => `${operationId}_${status}`

/** The types of a module of validators. */
export function validatorDeclarations(code: string): string {
  const names = [...code.matchAll(/^export const (\w+) =/gm)].map(
    ([, name]) => `export declare const ${name}: Validator`,
  )
  return ["import type { Validator } from '@tomorro/runtime/validator'", '', ...names, ''].join('\n')
}

function requestSchemas(
  contract: Contract,
  { operationId, parameters, body }: Operation,
): (readonly [string, Schema])[] {
  const groups = {
    path: group(parameters, 'path'),
    query: group(parameters, 'query'),
    headers: group(parameters, 'header'),
    cookies: group(parameters, 'cookie'),
  }
  const ofMedia = (media: Media): Schema => {
    const checked = checkedBody(contract, media)
    if (checked === undefined) return { type: ['object'], properties: groups }
    return { type: ['object'], properties: { ...groups, body: checked }, required: body?.required ? ['body'] : [] }
  }
  if (!body || body.media.length === 0) return [[operationId, { type: ['object'], properties: groups }]]
  return body.media.map((media, index) => [requestName(operationId, index), ofMedia(media)])
}

function group(parameters: readonly Parameter[], where: Parameter['in']): SchemaObject {
  const members = parameters.filter((parameter) => parameter.in === where)
  return {
    type: ['object'],
    properties: Object.fromEntries(members.map((member) => [member.name, withDefault(member)])),
    required: members.filter(({ required }) => required).map(({ name }) => name),
  }
}

const withDefault = ({ schema, default: value }: Parameter): Schema =>
  value === undefined || typeof schema === 'boolean' ? schema : { ...schema, default: value }

function compile(contract: Contract, side: Side, roots: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    useDefaults: side === 'request',
    // Digits after which a quotient counts as whole: 0.07 is a multiple of 0.01, although 0.07 / 0.01 is not 7 in doubles.
    multipleOfPrecision: 8,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats`, regExp },
    formats,
  })
  for (const [name, schema] of Object.entries(contract.schemas))
    ajv.addSchema(toJsonSchema(contract, schema, side), componentUri(name))
  for (const [name, schema] of roots) {
    try {
      ajv.addSchema(toJsonSchema(contract, schema, side), `root:${name}`)
      ajv.getSchema(`root:${name}`)
    } catch (error) {
      throw new ContractError(`${contract.domain}: ${name}: ${(error as Error).message}`)
    }
  }
  const exported = Object.fromEntries([...roots.keys()].map((name) => [name, `root:${name}`]))
  return importing(standalone.default(ajv, exported))
}

/** A pattern as it was meant: with the flag `u`, or without where only then it is one (`\-`, `\:`). */
const regExp = Object.assign((pattern: string, flags: string) => new RegExp(pattern, isUnicode(pattern) ? flags : ''), {
  code: 'new RegExp',
})

function isUnicode(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== undefined
  } catch {
    return false
  }
}

/** Ajv's code asks for its helpers by `require`; they come from the runtime instead. */
function importing(code: string): string {
  const replaced = code
    .replace(/^"use strict";\s*/, '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'ucs2length')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'equal')
    .replaceAll(/new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (whole, text: string) =>
      isUnicode(JSON.parse(text) as string) ? whole : `new RegExp(${text})`,
    )
  const [left] = /require\([^)]*\)/.exec(replaced) ?? []
  if (left) throw new ContractError(`validators need ${left}, which the runtime does not have`)
  const used = ['equal', 'ucs2length'].filter((name) => replaced.includes(`= ${name};`))
  return [
    ...(/\bformats[.[]/.test(replaced) ? ["import { formats } from '@tomorro/runtime/formats'"] : []),
    ...(used.length > 0 ? [`import { ${used.join(', ')} } from '@tomorro/runtime/validator'`] : []),
    '',
    `${replaced}\n`,
  ].join('\n')
}
