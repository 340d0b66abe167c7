/** What a handler is called with, as far as the runtime is concerned; generated types say more. */
export type Input = { path: Values; query: Values; headers: Values; cookies: Values; body?: unknown }

export type Values = Record<string, unknown>
