import { Problem } from '@tomorro/runtime/problem'

/** The handler of an operation that the contract has and nobody answers yet: 501 as a problem document. */
export const notImplemented = async (): Promise<never> => {
  throw new Problem('not_implemented')
}
