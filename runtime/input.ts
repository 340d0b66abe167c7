/** The input of a handler as the runtime sees it; generated types are exact. */
export type Input = { path: Values; query: Values; headers: Values; cookies: Values; body?: unknown }

export type Values = Record<string, unknown>
