import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isObject } from '@tomorro/runtime/validator'
import { type DocumentOptions, type ParseOptions, parse, type SchemaOptions, type ToJSOptions } from 'yaml'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'
import { resolveIds, usesIds } from './schema-ids.ts'
import { withoutSelf } from './self.ts'

/** Parsed files by path, each read once. */
export function sources(): (file: string) => Json {
  const known = new Map<string, Json>()
  return (file) => {
    const parsed = known.get(file)
    if (parsed) return parsed
    const parsedFile = withoutSelf(parseFile(file))
    const document = usesIds(parsedFile) ? resolveIds(parsedFile) : parsedFile
    known.set(file, document)
    return document
  }
}

function parseFile(file: string): Json {
  let document: unknown
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    document = /^\s*\{/.test(text) ? JSON.parse(text) : parse(text, yamlOptions)
    // An alias in its own anchor (`a: &a { b: *a }`) is a circular object, which JSON cannot write; $ref says the same.
    if (text.includes('&')) JSON.stringify(document)
  } catch (error) {
    throw new ContractError(`${file}: ${reasonOf(error as NodeJS.ErrnoException)}`)
  }
  // A list of parameters may be a separate file.
  if (document === null || document === undefined) throw new ContractError(`${file}: is empty`)
  if (!isObject(document) && !Array.isArray(document)) throw new ContractError(`${file}: ${noObject}`)
  return document as Json
}

export const noObject = 'not an object, such as openapi: 3.1.0 with info and paths'

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file'
  if (message.startsWith('Converting circular')) return 'a YAML alias stands in its own anchor; use $ref instead'
  // The parser of YAML adds the lines around the place.
  return code === 'EISDIR' ? 'this is a folder; name the document in it' : String(message.split(/:?\n/, 1)[0])
}

const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions & ToJSOptions = {
  merge: true,
  // A property may be called `null`, `~` or `1.50`.
  stringKeys: true,
  /** Aliases per document: bounds the size to which YAML anchors expand. */
  maxAliasCount: 10_000,
  // `.inf` and `.nan` stay text: JSON has no such numbers.
  customTags: (tags) =>
    tags.filter((tag) => typeof tag === 'string' || !('test' in tag) || tag.test?.test('.inf') !== true),
}

/** The OpenAPI version by which a document is read: 3.2 is 3.1 with more, and each part without effect has a notice. */
export function versionOf({ openapi, swagger }: Json, file: string): '3.0' | '3.1' {
  const [, version] = /^(3\.[012])(?:\.\d+)?(?:-.*)?$/.exec(textOf(openapi)) ?? []
  if (version !== undefined) return version === '3.0' ? '3.0' : '3.1'
  if (openapi === undefined && swagger === undefined)
    throw new ContractError(`${file}: not an OpenAPI document: it has no member openapi, such as openapi: 3.1.0`)
  if (openapi === undefined)
    throw new ContractError(
      `${file}: Swagger ${textOf(swagger)} is not read; convert it to OpenAPI 3, for example: npx swagger2openapi -o openapi.json ${basename(file)}`,
    )
  throw new ContractError(`${file}: OpenAPI ${textOf(openapi)} is not read, only 3.0, 3.1 and 3.2`)
}

/** YAML parses an unquoted `3.1` as a number. */
export function textOf(version: unknown): string {
  if (typeof version === 'number') return version.toFixed(1)
  return typeof version === 'string' ? version : JSON.stringify(version)
}
