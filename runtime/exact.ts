import type { Readable } from 'node:stream'

/**
 * What a compiler asks of handlers beyond the types of their API: that no reply has a property which the contract does not
 * declare, at whatever depth. TypeScript looks for such properties in literals only where a type is written beside them, which it
 * is not where a handler returns, and never in what comes from elsewhere, such as a row with a column more than its contract.
 * Each handler that has one is asked to be a sentence that names it.
 */
export type Exact<Api, Handlers> = {
  readonly [Id in keyof Api]: Id extends keyof Handlers
    ? Verdict<Id, Undeclared<ReplyOf<Handlers[Id]>, ReplyOf<Api[Id]>>>
    : unknown
}

type ReplyOf<Handler> = Handler extends (...args: never[]) => Promise<infer Reply> ? Reply : never

type Verdict<Id, Path> = [Path] extends [never]
  ? unknown
  : `${Id & string} answers with ${Path & string}, which its contract does not declare`

/** How deep types are compared; recursive ones go on for ever. */
type DepthMax = 12

/** The paths of what the first type declares and the second does not. */
type Undeclared<Actual, Declared, At extends string = '', Depth extends 0[] = []> = [Declared] extends [never]
  ? never
  : Same<Actual, Declared> extends true
    ? never
    : unknown extends Declared
      ? never
      : Depth['length'] extends DepthMax
        ? never
        : Actual extends Opaque
          ? never
          : Actual extends readonly unknown[]
            ? Undeclared<Actual[number], Items<Declared>, `${At}[]`, [...Depth, 0]>
            : Members<Actual, Fitting<Actual, Extract<Declared, object>>, At, [...Depth, 0]>

type Members<Actual, Declared, At extends string, Depth extends 0[]> = {
  [Key in keyof Actual & string]: [Exclude<Actual[Key], undefined>] extends [never]
    ? never
    : Key extends KeysOf<Declared>
      ? Undeclared<Exclude<Actual[Key], undefined>, Exclude<ValueAt<Declared, Key>, undefined>, Below<At, Key>, Depth>
      : Below<At, Key>
}[keyof Actual & string]

type Below<At extends string, Key extends string> = At extends '' ? Key : `${At}.${Key}`

/** What is written as it is, or has no properties of its own that are written. */
type Opaque =
  | string
  | number
  | boolean
  | bigint
  | symbol
  | null
  | undefined
  | Readable
  | Uint8Array
  | ((...args: never[]) => unknown)

/** Of a choice, the branches that a value of the type can be; all of them where the type does not tell. */
type Fitting<Actual, Declared> = [Matching<Actual, Declared>] extends [never] ? Declared : Matching<Actual, Declared>
type Matching<Actual, Declared> = Declared extends unknown ? (Actual extends Declared ? Declared : never) : never

type Items<Declared> = Declared extends readonly (infer Item)[] ? Item : never
type KeysOf<Declared> = Declared extends unknown ? keyof Declared & string : never
type ValueAt<Declared, Key> = Declared extends unknown ? (Key extends keyof Declared ? Declared[Key] : never) : never

/** Whether two types are one, which is known at once, so that what a contract's own types declare is not walked. */
type Same<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false
