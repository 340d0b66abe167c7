/**
 * The result of a rule that can fail for an expected reason: a value, or why there is none. Test `failure` to tell them
 * apart. A failure is not an exception, because the caller always has something to say about it.
 */
export type Result<Value, Failure> =
  | { readonly value: Value; readonly failure?: never }
  | { readonly value?: never; readonly failure: Failure }

export const succeed = <Value>(value: Value): { readonly value: Value } => ({ value })
export const fail = <Failure>(failure: Failure): { readonly failure: Failure } => ({ failure })
