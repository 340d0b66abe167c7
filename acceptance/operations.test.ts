import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import gatewayDocument from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }
import type { OperationSpec } from '@tomorro/runtime/operation'
import { expect } from 'chai'
import { operationsOfContract } from './contract-example.ts'
import notImplemented from './not-implemented.json' with { type: 'json' }
import { runningStack } from './running-stack.ts'

const operations = operationsOfContract()
const schemes = new Map(Object.values(policy.operations).map(({ operationId, scheme }) => [operationId, scheme]))

describe('operations', () => {
  const contract = operations.map(({ method, template }) => `${method} ${template}`).sort()

  it('are the same in the contract, the services, the authorizer’s policy and the gateway’s document', async () => {
    const served = (await operationsOfServices()).map(({ method, path }) => `${method} ${path}`)
    const gateway = Object.entries(gatewayDocument.paths).flatMap(([path, item]) =>
      Object.keys(item).flatMap((method) => (method === 'options' ? [] : [`${method.toUpperCase()} ${path}`])),
    )
    expect(served.sort(), 'services').to.deep.equal(contract)
    expect(Object.keys(policy.operations).sort(), 'policy').to.deep.equal(contract)
    expect(gateway.sort(), 'gateway').to.deep.equal(contract)
  })
})

describe('every operation', () => {
  const { url, token, adminKey } = runningStack()
  const unanswered: string[] = []
  let bearer: string

  before(async () => {
    bearer = await token('org_AcceptanceExamples')
  })

  for (const { operationId, method, statuses, example } of operations)
    it(`takes the request of its examples: ${operationId}`, async () => {
      const authorization = schemes.get(operationId) === 'basic' ? `Basic ${adminKey}` : `Bearer ${bearer}`
      const answer = await fetch(`${url}${example.target}`, {
        method,
        headers: { ...example.headers, Authorization: authorization },
        ...(example.body === undefined ? {} : { body: example.body }),
      })
      const said = await answer.text()
      expect(statuses, `${answer.status} is not declared: ${said}`).to.include(String(answer.status))
      if (answer.status === 501) unanswered.push(operationId)
      // Examples name things that need not be there, or in that state; everything else about them has to be right.
      else expect(String(answer.status), said).to.match(/^(2..|404|409|412)$/)
    })

  it('is answered, except those of a list that only shrinks', () => {
    expect(unanswered.sort()).to.deep.equal(notImplemented)
  })
})

/** What each service serves, whichever there are. */
async function operationsOfServices(): Promise<OperationSpec[]> {
  const generated = fileURLToPath(new URL('../generated/', import.meta.url))
  const apis = await Promise.all(globSync(`${generated}/*/api.ts`).map((file) => import(file)))
  return apis.flatMap((api) => Object.values(api).flatMap((value) => (value as Served).operations ?? []))
}

type Served = { readonly operations?: readonly OperationSpec[] }
