import { formats } from '@tomorro/runtime/formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { _ } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import { ContractError, type Json } from './load.ts'
import type { Contract, Operation, Parameter } from './model.ts'
import { toJsonSchema } from './schema.ts'

/**
 * Validators as they run: plain functions that import their few helpers, so that nothing compiles schemas in a service.
 * `<operationId>` checks a request as `{ path, query, headers, body }`, `<operationId>_<status>` the body of a reply.
 */
export const emitRequestValidators = (contract: Contract): string =>
  compile(
    contract,
    Object.fromEntries(contract.operations.map((operation) => [operation.operationId, requestSchema(operation)])),
  )

export const emitReplyValidators = (contract: Contract): string =>
  compile(
    contract,
    Object.fromEntries(
      contract.operations.flatMap(({ operationId, replies }) =>
        replies.flatMap(({ status, media }) =>
          status < 400 && media[0]?.type === 'application/json' ? [[`${operationId}_${status}`, media[0].schema]] : [],
        ),
      ),
    ),
  )

/** The names that a validator module exports. */
export const validatorDeclarations = (code: string): string => {
  const names = [...code.matchAll(/^export const (\w+) =/gm)].map(([, name]) => name)
  return [
    "import type { Validator } from '@tomorro/runtime/validator'",
    '',
    ...names.map((name) => `export declare const ${name}: Validator`),
    '',
  ].join('\n')
}

function requestSchema({ parameters, body }: Operation): Json {
  const group = (where: Parameter['in'], closed: boolean): Json => {
    const members = parameters.filter((parameter) => parameter.in === where)
    return {
      type: 'object',
      properties: Object.fromEntries(members.map(({ name, schema }) => [name, withoutDefault(schema)])),
      required: members.filter(({ required }) => required).map(({ name }) => name),
      ...(closed ? { additionalProperties: false } : {}),
    }
  }
  const [media] = body?.media ?? []
  const json = media !== undefined && isJson(media.type)
  return {
    type: 'object',
    properties: {
      path: group('path', false),
      query: group('query', true),
      headers: group('header', false),
      ...(json ? { body: media.schema } : {}),
    },
    required: ['path', 'query', 'headers', ...(json && body?.required ? ['body'] : [])],
  }
}

function withoutDefault({ default: _, ...schema }: Json): Json {
  return schema
}

const isJson = (type: string): boolean => type === 'application/json' || type.endsWith('+json')

function compile({ domain, document }: Contract, roots: Readonly<Record<string, unknown>>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    inlineRefs: false,
    // A body's defaults are filled in; those of parameters are the parser's.
    useDefaults: true,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    formats: formats as Record<string, (value: string) => boolean>,
  })
  const rename = (reference: string) => `s:${reference.slice('#/components/schemas/'.length)}`
  const components = ((document.components as Json | undefined)?.schemas ?? {}) as Json
  for (const [name, schema] of Object.entries(components))
    ajv.addSchema(toJsonSchema(schema, rename) as Json, `s:${name}`)
  const exported: Record<string, string> = {}
  for (const [name, schema] of Object.entries(roots)) {
    try {
      ajv.addSchema(toJsonSchema(schema, rename) as Json, `o:${name}`)
      ajv.getSchema(`o:${name}`)
    } catch (error) {
      throw new ContractError(`${domain}: ${name}: ${(error as Error).message}`)
    }
    exported[name] = `o:${name}`
  }
  return importing(standalone.default(ajv, exported))
}

/** The code that Ajv writes asks for its helpers by `require`; they come from the runtime instead. */
function importing(code: string): string {
  const replaced = code
    .replace(/^"use strict";\s*/, '')
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'ucs2length')
    .replaceAll(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, 'equal')
  const left = /require\([^)]*\)/.exec(replaced)
  if (left) throw new ContractError(`validators need ${left[0]}, which the runtime does not have`)
  return `import { formats } from '@tomorro/runtime/formats'\nimport { equal, ucs2length } from '@tomorro/runtime/validator'\n\n${replaced}\n`
}
