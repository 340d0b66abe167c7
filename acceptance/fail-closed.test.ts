import { createAuthorizer } from '@tomorro/authorizer/authorizer'
import type { PolicyDocument } from '@tomorro/authorizer/policy'
import { readDocument } from '@tomorro/gateway/document'
import { gateway } from '@tomorro/gateway/gateway'
import { listen } from '@tomorro/gateway/listen'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import restDocument from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }
import { createLog } from '@tomorro/service-kit/log'
import { expect } from 'chai'
import { type Answer, ask, exampleOf } from './ask.ts'
import { operationsOfContract } from './contract-example.ts'
import { runningStack } from './running-stack.ts'

const ours = 'org_AcceptanceNorth'
const theirs = 'org_AcceptanceSouth'
const policyOf = new Map(Object.values(policy.operations).map((entry) => [entry.operationId, entry]))

type Header = readonly [name: string, value: string]

/** What a gateway that is set up wrongly, or somebody who goes around it, may send a service. */
const wrong: Readonly<Record<'bearer' | 'basic', readonly (readonly [what: string, headers: readonly Header[]])[]>> = {
  bearer: [
    ['47: no X-Org-ID', []],
    ['47: an empty X-Org-ID', [['X-Org-ID', '']]],
    [
      '45: two of them',
      [
        ['X-Org-ID', ours],
        ['X-Org-ID', theirs],
      ],
    ],
    [
      '45: the same twice',
      [
        ['X-Org-ID', ours],
        ['X-Org-ID', ours],
      ],
    ],
    ['45: two in one', [['X-Org-ID', `${ours}, ${theirs}`]]],
    [
      'two spellings',
      [
        ['X-Org-ID', ours],
        ['X_Org_ID', theirs],
      ],
    ],
    ['another spelling alone', [['X_Org_ID', ours]]],
    ['no organisation', [['X-Org-ID', 'Acme']]],
    ['a wildcard', [['X-Org-ID', '*']]],
    ['SQL', [['X-Org-ID', "org_' or '1'='1"]]],
    [
      'two users',
      [
        ['X-Org-ID', ours],
        ['X-User-ID', 'a'],
        ['X-User-ID', 'b'],
      ],
    ],
  ],
  basic: [
    ['an organisation', [['X-Org-ID', ours]]],
    ['an organisation in another spelling', [['x_org_id', ours]]],
    ['an empty organisation', [['X-Org-ID', '']]],
    [
      'two keys',
      [
        ['X-User-ID', 'a'],
        ['X-User-ID', 'b'],
      ],
    ],
  ],
}

const expectRefused = ({ status, headers, body }: Answer, what: string) => {
  expect(status, `${what}: ${body}`).to.equal(500)
  expect(headers['content-type'], what).to.match(/^application\/problem\+json/)
  const { type, requestId, ...problem } = JSON.parse(body)
  expect(type, what).to.equal('urn:tomorro:internal-error')
  expect(Object.keys(problem).sort(), what).to.deep.equal(['detail', 'status', 'title'])
}

describe('a service', () => {
  const { serviceOrigins, token, tokenSource } = runningStack()

  for (const operation of operationsOfContract()) {
    const { service = '', scheme = 'none' } = policyOf.get(operation.operationId) ?? {}
    it(`refuses what is not from its gateway: ${operation.operationId}`, async () => {
      const example = exampleOf(operation)
      for (const [what, headers] of wrong[scheme as 'bearer' | 'basic'])
        expectRefused(
          await ask(serviceOrigins[service] ?? '', { ...example, headers: [...example.headers, ...headers] }),
          what,
        )
    })
  }

  it('44: refuses other spellings of the organisation that slip past a gateway and its authorizer', async () => {
    const configuration = {
      issuer: tokenSource.issuer,
      audience: tokenSource.audience,
      jwksUri: `${tokenSource.issuer}/.well-known/jwks.json`,
      adminKeys: [],
      policy: policy as PolicyDocument,
    }
    const edge = gateway({
      document: readDocument(restDocument),
      authorizer: createAuthorizer(configuration, { now: () => new Date(), log: () => undefined }),
      upstreams: serviceOrigins,
      log: createLog('gateway', 'silent'),
      hostile: true,
    })
    const origin = `http://127.0.0.1:${await listen(edge.server, 0, '127.0.0.1')}`
    const credential = ['Authorization', `Bearer ${await token(ours)}`] as const
    const list = { method: 'GET', target: '/ingestion' }
    expect((await ask(origin, { ...list, headers: [credential] })).status).to.equal(200)
    for (const name of ['x-org-id', 'X_Org_ID', 'X-ORG-ID', 'x_org-id'])
      expectRefused(await ask(origin, { ...list, headers: [credential, [name, theirs]] }), name)
    await edge.stop()
  })
})
