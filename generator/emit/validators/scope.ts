import type { Contract } from '../../model/model.ts'
import type { Schema, SchemaObject, Side } from '../../model/schema.ts'
import type { Expression } from './expression.ts'

/**
 * A part of a check: an expression that is false where checking ends, or lines that then return false. Checking ends at the first
 * violation; where violations are collected, when the list is full.
 */
export type Piece = Expression | readonly string[]

/** Where the code stands that checks one value. */
export type Scope = {
  readonly module: ValidatorModule
  /** A name that holds the value. */
  readonly value: string
  /** Expressions whose texts together are the JSON Pointer of the value. */
  readonly path: readonly string[]
  /** Only whether the value fits is asked; nothing is reported. */
  readonly isSilent: boolean
  /** The name that collects what has been evaluated, where an `unevaluated…` keyword needs it. */
  readonly evaluated: string | undefined
  /** A name that is unique in the function. */
  readonly fresh: (prefix: string) => string
  /** The outermost schema of the value in the function, which this one is a part of. */
  readonly whole?: Schema | undefined
  /** The component that the value is an instance of, where the code belongs to that component's function. */
  readonly component: string | undefined
}

/** A module of validators that is being written: its functions, each once, and what they share. */
export type ValidatorModule = {
  readonly contract: Contract
  readonly side: Side
  /** The code that holds a value against a schema. Handed down, since the checks of every keyword lead back to it. */
  readonly checks: (schema: Schema, scope: Scope) => Piece[]
  /** The local name of a helper of the runtime, which is then imported. */
  helper(name: string): string
  /** The name of a value that is computed once, when the module is loaded. */
  constant(expression: string): string
  /** The name of the function that checks a schema. With `notes` its fourth argument collects what has been evaluated. */
  checkOf(schema: SchemaObject, notes: boolean): string
  /** A component as the parent of another: without the choice between its children; undefined where it is no parent. */
  parentOf(parent: string, child: string): SchemaObject | undefined
  /** The component that a reference leads to, past components that are references themselves. */
  resolve(reference: string): { name: string; schema: Schema }
}
