/**
 * The result of a rule that can fail for an expected reason: a value or a failure. Test `failure` to tell them apart. A failure
 * is no exception, because every caller has to answer it.
 */
export type Result<Value, Failure> =
  | { readonly value: Value; readonly failure?: never }
  | { readonly value?: never; readonly failure: Failure }

export const succeed = <Value>(value: Value): { readonly value: Value } => ({ value })
export const fail = <Failure>(failure: Failure): { readonly failure: Failure } => ({ failure })
