/** A document that cannot be honoured. The message says where (a JSON Pointer) and why. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}
