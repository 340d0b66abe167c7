/** A document that the generator refuses. The message gives the place (a JSON Pointer) and the reason. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  /** What is wrong there. */
  readonly reason: string
  /** The JSON Pointer; undefined for files, and for what holds of the whole document. */
  readonly at: string | undefined

  constructor(reason: string, at?: string) {
    super(at === undefined ? reason : `${at}: ${reason}`)
    this.reason = reason
    this.at = at
  }
}
