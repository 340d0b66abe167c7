/** The decision of an authorizer's policy on one method ARN. */
export type PolicyVerdict = 'allow' | 'deny' | 'malformed'

/**
 * Evaluates an IAM policy as API Gateway does: an explicit Deny wins, otherwise some Allow has to match.
 * @param policy the authorizer's answer; an unknown shape is `malformed`, which API Gateway answers with 500
 */
export function evaluatePolicy(policy: unknown, methodArn: string): PolicyVerdict {
  const statements = listOf((policy as { Statement?: unknown } | null | undefined)?.Statement)
  if (statements.length === 0) return 'malformed'
  let verdict: PolicyVerdict = 'deny'
  for (const statement of statements) {
    const { Effect, Action, Resource } = (statement ?? {}) as Record<string, unknown>
    const [actions, resources] = [listOf(Action), listOf(Resource)]
    if ((Effect !== 'Allow' && Effect !== 'Deny') || !areTexts(actions) || !areTexts(resources)) return 'malformed'
    const matches =
      actions.some((action) => matchesGlob(action.toLowerCase(), 'execute-api:invoke')) &&
      resources.some((resource) => matchesGlob(resource, methodArn))
    if (matches && Effect === 'Deny') return 'deny'
    if (matches) verdict = 'allow'
  }
  return verdict
}

/**
 * `*` matches any text, slashes included, `?` one character. The worst case takes time proportional to the product of
 * both lengths.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  let [at, inText, star, restart] = [0, 0, -1, 0]
  while (inText < text.length) {
    if (at < pattern.length && pattern[at] === '*') {
      star = at
      restart = inText
      at += 1
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[inText])) {
      at += 1
      inText += 1
    } else if (star >= 0) {
      restart += 1
      inText = restart
      at = star + 1
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

const areTexts = (values: unknown[]): values is string[] =>
  values.length > 0 && values.every((value) => typeof value === 'string')
