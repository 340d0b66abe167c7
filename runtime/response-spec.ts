import type { HeaderSpec } from './response-header.ts'

/** What the runtime has to know of a response, as generated. */
export type ResponseSpec = {
  /** What a body may be, in the order of the contract; left out where there is none. */
  readonly media?: readonly ResponseMedia[]
  /** The headers that a handler may set. */
  readonly headers?: Readonly<Record<string, HeaderSpec>>
}

export type ResponseMedia = {
  /** A media type, or a range of them (`image/*`) of which the handler names one. */
  readonly type: string
  /** Writes a body as text; left out where bodies are sent as they are. */
  readonly write?: (body: unknown) => string
}
