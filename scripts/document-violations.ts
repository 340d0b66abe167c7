import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import validator from 'oas-validator'

const linter = new spectral.Spectral()
linter.setRuleset({ extends: [rulesets.oas as spectral.RulesetDefinition] })

/**
 * Checks an OpenAPI 3.0 document with two independent tools: oas-validator, which follows the specification, and Spectral with its
 * default rules, which many integrators run. `check:contracts` adds the rules of Redocly.
 * @returns one sentence per violation
 */
export async function violationsOf(document: object): Promise<string[]> {
  // A copy, because oas-validator changes its input.
  const refusal = await validator.validate(structuredClone(document), {}).then(
    () => [],
    ({ message, options }: RefusedDocument) => [`${options?.context?.at(-1) ?? '#'}: ${message.split('\n')[0]}`],
  )
  const results = await linter.run(document as Record<string, unknown>)
  return [...refusal, ...results.map(({ path, code, message }) => `#/${path.join('/')}: ${message} (${code})`)]
}

type RefusedDocument = { message: string; options?: { context?: string[] } }
