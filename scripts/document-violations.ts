import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import validator from 'oas-validator'

const linter = new spectral.Spectral()
linter.setRuleset({ extends: [rulesets.oas as spectral.RulesetDefinition] })

/**
 * What two independent readers have against an OpenAPI 3.0 document: oas-validator, which holds the specification's text, and
 * Spectral with its default rules, which many integrators run. Redocly's rules, which `redocly.yaml` chooses, come besides.
 * @returns a sentence each; none for a sound document
 */
export async function violationsOf(document: object): Promise<string[]> {
  // oas-validator writes into what it reads.
  const refusal = await validator.validate(structuredClone(document), {}).then(
    () => [],
    ({ message, options }: RefusedDocument) => [`${options?.context?.at(-1) ?? '#'}: ${message.split('\n')[0]}`],
  )
  const results = await linter.run(document as Record<string, unknown>)
  return [...refusal, ...results.map(({ path, code, message }) => `#/${path.join('/')}: ${message} (${code})`)]
}

type RefusedDocument = { message: string; options?: { context?: string[] } }
