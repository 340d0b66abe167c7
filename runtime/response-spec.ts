import type { HeaderSpec } from './response-header.ts'

/** A response, as generated. */
export type ResponseSpec = {
  /** Media types in the order of the contract; absent for a response without body. */
  readonly media?: readonly ResponseMedia[]
  /** The headers that a handler may set. */
  readonly headers?: Readonly<Record<string, HeaderSpec>>
}

export type ResponseMedia = {
  /** A media type, or a range (`image/*`) from which the handler chooses. */
  readonly type: string
  /** Serialises a body; absent where bodies are sent as they are. */
  readonly write?: (body: unknown) => string
}
