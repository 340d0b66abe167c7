import type { Contract } from '../../model/model.ts'
import type { Schema, SchemaObject } from '../../model/schema.ts'
import type { Expression } from './expression.ts'

/**
 * A part of a check: an expression that is false, or statements that return false, where checking ends. Checking ends at the first
 * violation, or, where violations are collected, when the list is full.
 */
export type Piece = Expression | readonly string[]

/** The scope of the code that checks one value. */
export type Scope = {
  readonly module: ValidatorModule
  /** The variable of the value. */
  readonly value: string
  /** Expressions that concatenate to the JSON Pointer of the value. */
  readonly path: readonly string[]
  /** Only tests the value, without reporting. */
  readonly isSilent: boolean
  /** The variable that records evaluated properties, where an `unevaluated…` keyword needs it. */
  readonly evaluated: string | undefined
  /** Returns a name that is unique in the function. */
  readonly fresh: (prefix: string) => string
  /** The component whose function contains the code. */
  readonly component: string | undefined
}

/** The state of writing a module of validators. */
export type ValidatorModule = {
  readonly contract: Contract
  /** Writes the code that checks a value against a schema. Passed down, because the checks of keywords call it recursively. */
  readonly checks: (schema: Schema, scope: Scope) => Piece[]
  /** The local name of a runtime helper; adds its import. */
  helper(name: string): string
  /** The name of a constant of the module. */
  constant(expression: string): string
  /** The name of the function that checks a schema. With `notes` its fourth argument records evaluated properties. */
  checkOf(schema: SchemaObject, notes: boolean): string
  /** A component as parent, without the choice between its subtypes; undefined where it is no parent. */
  parentOf(parent: string, child: string): SchemaObject | undefined
  /** The component behind a reference, through components that are only references. */
  resolve(reference: string): { name: string; schema: Schema }
}
