import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { expect } from 'chai'
import { ask } from './ask.ts'
import { runningStack } from './running-stack.ts'

const operations = Object.entries(policy.operations)
const scopes = [...new Set(operations.flatMap(([, { anyOf }]) => anyOf.flat()))].sort()
const nobody = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'

/** What the path is filled with, so that whatever is allowed to run finds nothing to change. */
const unknown: Readonly<Record<string, string>> = {
  orgId: 'org_Nobody00000000',
  key: 'no-such-key',
  subchildId: 'nobody',
}

describe('who may call which operation', () => {
  const { url, token, adminKey } = runningStack()
  const credentials = new Map<string, { authorization: string | undefined; scopes: readonly string[] }>()

  before(async () => {
    const organisation = 'org_AcceptanceNorth'
    const bearer = async (...granted: string[]) => ({
      authorization: `Bearer ${await token(organisation, granted)}`,
      scopes: granted,
    })
    credentials.set('nothing', { authorization: undefined, scopes: [] })
    credentials.set('a token without scopes', await bearer())
    for (const scope of scopes) {
      credentials.set(`${scope} alone`, await bearer(scope))
      credentials.set(`all but ${scope}`, await bearer(...scopes.filter((other) => other !== scope)))
    }
    credentials.set('all scopes', await bearer(...scopes))
    credentials.set('the admin key', { authorization: `Basic ${adminKey}`, scopes: [] })
  })

  for (const [key, { operationId, scheme, anyOf }] of operations) {
    const [method = '', template = ''] = key.split(' ')
    const target = template.replaceAll(/\{(\w+)\}/g, (_, name) => unknown[name] ?? nobody)

    it(`${operationId}: ${scheme === 'basic' ? 'the admin key' : anyOf.map((set) => set.join(' and ')).join(' or ')}`, async () => {
      for (const [what, { authorization, scopes: granted }] of credentials) {
        const presented = authorization?.startsWith('Basic') ? 'basic' : 'bearer'
        const suffices = scheme === 'basic' || anyOf.some((set) => set.every((scope) => granted.includes(scope)))
        const expected = authorization === undefined || presented !== scheme ? 401 : suffices ? 'in' : 403
        const headers = [
          ...(authorization === undefined ? [] : [['Authorization', authorization] as const]),
          ['Content-Type', 'application/json'] as const,
        ]
        // No operation takes such a body, so those that are allowed change nothing.
        const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{"nobody":"knows this"}' }
        const answer = await ask(url, { method, target, headers, ...body })
        const outcome = answer.status === 401 || answer.status === 403 ? answer.status : 'in'
        expect(outcome, `${what}: ${answer.status} ${answer.body}`).to.equal(expected)
        if (outcome !== 'in') expect(answer.headers['content-type']).to.match(/^application\/problem\+json/)
      }
    })
  }
})
