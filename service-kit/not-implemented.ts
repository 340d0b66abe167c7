import { Problem } from '@tomorro/runtime/problem'

/** Handler of an operation that is not implemented yet: 501 as a problem document. */
export const notImplemented = async (): Promise<never> => {
  throw new Problem('not_implemented')
}
