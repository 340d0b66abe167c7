import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { EnvironmentError } from '@tomorro/service-kit/env'
import { type Authorizer, createAuthorizer } from './authorizer.ts'
import { configurationFrom } from './configuration.ts'
import type { PolicyDocument } from './policy.ts'

/** The Lambda function: a REQUEST event in, policy and context out. */
export const handler: Authorizer = createAuthorizer(configuration(), {
  now: () => new Date(),
  log: (fact) => process.stdout.write(`${JSON.stringify(fact)}\n`),
})

function configuration() {
  try {
    return configurationFrom(process.env, policy as PolicyDocument)
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
