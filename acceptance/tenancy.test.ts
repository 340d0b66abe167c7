import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { runningStack } from './running-stack.ts'
import { submit } from './submit.ts'

const water = {
  subchildId: 'electricity-usage',
  period: { from: '2025-03-01', until: '2025-03-31' },
  activity: { '1': 100 },
}

describe('organisations', () => {
  const { as, url, token, adminKey, administration } = runningStack()

  it('see of another organisation’s item exactly what they see of one that does not exist', async () => {
    const [owner, rival] = await Promise.all([as('org_AcceptanceOwner'), as('org_AcceptanceRival')])
    const theirs = await submit(owner, water)
    const nobodys = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'
    for (const operation of [
      'getItem',
      'listItemActivity',
      'getItemFile',
      'deleteItem',
      'submitItem',
      'listItemLines',
    ] as const) {
      const responses = await Promise.all(
        [theirs, nobodys].map((itemId) => rival[operation]({ path: { itemId }, headers: {} })),
      )
      const answers = responses.map(({ status, body }) => ({ status, body: { ...(body as object), requestId: '' } }))
      expect(answers[0]?.status, operation).to.equal(404)
      expect(answers[0], operation).to.deep.equal(answers[1])
    }
    expect((await owner.getItem({ path: { itemId: theirs } })).status).to.equal(200)
  })

  it('need a token, one that is whole, and with the scope of the operation', async () => {
    const bearer = await token('org_AcceptanceOwner')
    const reader = await token('org_AcceptanceOwner', ['ingestion:read'])
    for (const [authorization, status] of [
      [undefined, 401],
      ['Bearer nonsense', 401],
      [`Bearer ${bearer.slice(0, -4)}AAAA`, 401],
      [`Basic ${adminKey}`, 401],
      [`Bearer ${reader}`, 403],
      [`Bearer ${bearer}`, 201],
    ] as const) {
      const answer = await send('POST', '/ingestion/form', { authorization }, JSON.stringify(water))
      expect(answer.status, authorization?.slice(0, 12)).to.equal(status)
    }
  })

  it('cannot review, and nobody reviews without the key', async () => {
    const bearer = await token('org_AcceptanceOwner')
    const wrong = Buffer.from('demo-admin:wrong').toString('base64')
    for (const [authorization, status] of [
      [undefined, 401],
      [`Basic ${wrong}`, 401],
      [`Bearer ${bearer}`, 401],
      [`Basic ${adminKey}`, 200],
    ] as const) {
      const answer = await send('GET', '/admin/ingestion/backlog', { authorization })
      expect(answer.status, authorization?.slice(0, 12)).to.equal(status)
    }
    expect((await administration.listBacklog()).status).to.equal(200)
  })

  for (const name of [
    'X-Org-ID',
    'x-org-id',
    'X_Org_ID',
    'X-ORG-ID',
    'x_org-id',
    'X-User-ID',
    'x_user_id',
    'X_User-Email',
  ])
    it(`are never taken from a client’s ${name}`, async () => {
      const authorization = `Bearer ${await token('org_AcceptanceRival')}`
      const answer = await send('GET', '/ingestion', { authorization, [name]: 'org_AcceptanceOwner' })
      expect(answer.status).to.equal(403)
      expect(answer.body).not.to.contain('items')
    })

  type Answer = { status: number; body: string }

  /** A request as it is written here: `fetch` would tidy the headers. */
  function send(
    method: string,
    path: string,
    headers: Record<string, string | undefined>,
    body?: string,
  ): Promise<Answer> {
    const given = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    )
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    return new Promise((resolve, reject) => {
      const request = httpRequest(`${url}${path}`, { method, headers: { ...Object.fromEntries(given), ...type } })
      request.on('error', reject)
      request.on('response', async (response) =>
        resolve({ status: response.statusCode ?? 0, body: await text(response) }),
      )
      request.end(body)
    })
  }
})
