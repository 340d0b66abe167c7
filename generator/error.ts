/** A document that the generator refuses. The message gives the place (a JSON Pointer) and the reason. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}
