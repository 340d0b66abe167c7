import { writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { formats } from '@tomorro/runtime/formats'
import { pointerStep } from '@tomorro/runtime/pointer'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'chai'
import { createClient } from '../../clients/sdk/client.ts'
import type { OperationSpec } from '../../clients/sdk/operation-spec.ts'
import { emitClientOperations } from '../emit/client/emit-sdk.ts'
import type { Json } from '../json.ts'
import { foreignReading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { type GeneratedServer, serveGenerated } from '../target/server-testing.ts'
import { type Carried, documentOf, type Place, type RandomOperation } from './random-operations.ts'

type Answer = { status: number; body: unknown }
type Ask = (request: object) => Promise<Answer>

export type Wired = { readonly served: GeneratedServer; readonly ask: Ask }

/** Serves the operation by its generated code, with a client beside it. */
export async function wire(operation: RandomOperation): Promise<Wired> {
  const document = documentOf(operation)
  const contract = toContract(
    'random',
    { document, version: operation.version, notices: [], places: new Map() },
    foreignReading,
  )
  const served = await serveGenerated(contract)
  const file = `${served.folder}/client-operations.ts`
  writeFileSync(file, emitClientOperations([contract]))
  const { ask } = (await import(file)) as { ask: OperationSpec }
  const client = createClient({ ask }, { url: served.url, retries: 0 }) as unknown as { ask: Ask }
  return { served, ask: client.ask }
}

/** The arguments of a client's call. */
export function requestOf(carried: Carried): Record<string, unknown> {
  const request: Record<string, unknown> = {}
  for (const [{ at, name }, pair] of carried) {
    if (pair === undefined || at === 'response') continue
    if (at === 'body') request.body = pair.sent
    else request[at] = { ...(request[at] as object), [name]: pair.sent }
  }
  return request
}

/** The input that the handler must get. */
function inputOf(carried: Carried): Record<string, unknown> {
  const input: Record<string, unknown> = { path: {}, query: {}, headers: {}, cookies: {} }
  for (const [place, pair] of carried) {
    const { at, name, of } = place
    if (at === 'response') continue
    const value = pair === undefined ? of.default : carriedValue(place, pair.received)
    if (at === 'body') input.body = pair?.received === undefined ? undefined : carriedValue(place, pair.received)
    else if (value !== undefined) (input[at] as Record<string, unknown>)[name] = value
    else if (of.default !== undefined) (input[at] as Record<string, unknown>)[name] = of.default
  }
  return input
}

/** Without what no style carries: lists and objects without members (OpenAPI 3.1.1, "Style Examples": undefined). */
function carriedValue({ json, at }: Place, value: unknown): unknown {
  if (json || at === 'headers' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  const isForm = at === 'body'
  const members = Object.entries(value).filter(
    ([, member]) => !(Array.isArray(member) && member.length === 0) && (isForm || !isDeepStrictEqual(member, {})),
  )
  return members.length === 0 && !isForm ? undefined : Object.fromEntries(members)
}

const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

/** Whether a request holds something that a style or form has no way to carry, so that a client may refuse it. */
const isAwkward = (carried: Carried): boolean =>
  [...carried].some(
    ([{ at, json }, pair]) =>
      at !== 'response' && pair !== undefined && !json && (at === 'body' ? holdsEmpty : holdsAwkward)(pair.sent),
  )

const holdsEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length === 0 || Object.values(value).some(holdsEmpty)
    : value === null

function holdsAwkward(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !/^[\w-]+$/.test(String(value))
  const members = Object.entries(value)
  return members.length === 0 || members.some(([name, member]) => /[^\w-]/.test(name) || holdsAwkward(member))
}

/** @throws Error if a value arrives changed */
export async function tryOne(operation: RandomOperation, { served, ask }: Wired, carried: Carried): Promise<void> {
  const request = requestOf(carried)
  const expected = inputOf(carried)
  const [response, answered] = [...carried].find(([{ at }]) => at === 'response') ?? []
  let got: unknown
  served.handlers.ask = async (input) => {
    got = asJson(input)
    return { status: 200, body: answered?.sent }
  }
  const context = () =>
    JSON.stringify({ document: documentOf(operation), request, expected, logged: served.logged.slice(-1) })
  let answer: Answer
  try {
    answer = await ask(request)
  } catch (error) {
    if (error instanceof TypeError && isAwkward(carried)) return
    throw new Error(`The client throws ${error}\n${context()}`, { cause: error })
  }
  expect(answer.status, `${JSON.stringify(answer.body)}\n${context()}`).to.equal(200)
  expect(got, context()).to.deep.equal(asJson(expected))
  const whole = response?.json ? answer.body : String(answer.body)
  expect(whole, context()).to.deep.equal(response?.json ? asJson(answered?.received) : String(answered?.received))
}

/** The value with one change at a random place, which may or may not violate its schema. */
export function changedBy(pick: (count: number) => number, value: unknown): unknown {
  const other = () => [null, true, 0, -1, 7.5, 2_000, 'x', '', [], {}, [1], { a: 1 }][pick(12)]
  if (typeof value !== 'object' || value === null || pick(4) === 0) {
    if (typeof value === 'string' && pick(2) === 0) return `${value}zzzz`
    return typeof value === 'number' && pick(2) === 0 ? value * 3 + 0.25 : other()
  }
  const entries = Object.entries(value)
  const at = pick(entries.length + 1)
  const [name, member] = entries[at] ?? []
  if (Array.isArray(value))
    return name === undefined ? [...value, value[0] ?? other()] : value.with(at, changedBy(pick, member))
  if (name === undefined) return { ...value, [['extra', 'a', 'kind', 'flag'][pick(4)] ?? '']: other() }
  const { [name]: _, ...others } = value as Record<string, unknown>
  return pick(3) === 0 ? others : { ...value, [name]: changedBy(pick, member) }
}

/** Ajv's opinion of a value that a request carries as JSON; it does not know what a tag chooses. */
type Opinion = {
  readonly fits: boolean
  readonly pointers: readonly string[]
  readonly isChoice: boolean
  /** Two branches fit where one may. */
  readonly isTwice: boolean
}

const opinions = new WeakMap<Place, (value: unknown) => Opinion>()

function opinionsOf({ version, places }: RandomOperation, { of }: Place): (value: unknown) => Opinion {
  const components = Object.assign({}, ...places.map((place) => place.of.components)) as Record<string, Json>
  const plain = (schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map(plain)
    if (typeof schema !== 'object' || schema === null) return schema
    const { discriminator: _, nullable, default: _default, ...own } = schema as Record<string, unknown>
    const result: Record<string, unknown> = {}
    // A request is not asked for what is read-only.
    for (const [key, child] of Object.entries(own))
      result[key] =
        key === 'required' && Array.isArray(child)
          ? child.filter((name) => !String(name).startsWith('response '))
          : key === 'enum' || key === 'const'
            ? child
            : plain(child)
    if (nullable === true && version === '3.0') result.type = [result.type, 'null']
    return result
  }
  const schema = plain({ ...(of.schema as Json), components: { schemas: components } }) as Json
  const ajv = new Ajv2020({
    ...{ strict: false, allErrors: true, validateSchema: false, logger: false, formats },
    // A member may be called `constructor`.
    ownProperties: true,
  })
  const validate = ajv.compile(schema)
  return (value) => {
    const fits = validate(value)
    const errors = validate.errors ?? []
    return {
      fits,
      isChoice: errors.some(
        ({ schemaPath, keyword }) => /\/(?:anyOf|oneOf|if|not)\b/.test(schemaPath) || keyword === 'if',
      ),
      isTwice: errors.some(({ keyword, params }) => keyword === 'oneOf' && params.passingSchemas !== null),
      pointers: errors
        .filter(({ keyword }) => keyword !== 'unevaluatedProperties')
        .map(({ instancePath, params }) => {
          const member = params.missingProperty ?? params.additionalProperty
          return member === undefined ? instancePath : `${instancePath}/${pointerStep(String(member))}`
        }),
    }
  }
}

const isChosenByTag = (operation: RandomOperation): boolean =>
  JSON.stringify(documentOf(operation)).includes('"discriminator"')

/**
 * Changes what a request carries as JSON. Client and server must agree with Ajv whether it fits, and where it does not.
 * @throws Error where they do not
 */
export async function tryChanged(
  operation: RandomOperation,
  { served, ask }: Wired,
  carried: Carried,
  pick: (count: number) => number,
): Promise<void> {
  const [place, pair] = [...carried].find(([{ at, json }, one]) => at === 'body' && json && one !== undefined) ?? []
  if (!place || !pair) return
  const opinion = opinions.get(place) ?? opinionsOf(operation, place)
  opinions.set(place, opinion)
  const value = changedBy(pick, pair.sent)
  const { fits, pointers, isChoice, isTwice } = opinion(value)
  // A tag decides between branches, whether the others fit as well or not.
  if (!opinion(pair.sent).fits || ((fits || isTwice) && isChosenByTag(operation))) return
  served.handlers.ask = async () => ({ status: 400, body: {}, contentType: 'application/problem+json' })
  const request = { ...requestOf(carried), body: value }
  const context = () => JSON.stringify({ document: documentOf(operation), request, expected: { fits, pointers } })
  let answer: Answer
  try {
    answer = await ask(request)
  } catch (error) {
    if (error instanceof TypeError && isAwkward(carried)) return
    throw new Error(`The client throws ${error}\n${context()}`, { cause: error })
  }
  const { errors } = answer.body as { errors?: { in: string; pointer: string }[] }
  const found = errors?.map(({ in: where, pointer }) => (where === 'body' ? pointer : where))
  if (fits) expect(found, context()).to.equal(undefined)
  else if (isChoice || pointers.length === 0) expect(found, context()).not.to.equal(undefined)
  else expect([...new Set(found)].sort(), context()).to.include.members([...new Set(pointers)].sort())
}
