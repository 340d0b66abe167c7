import { connect } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { report } from '@tomorro/database/schema/report'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { uuidSource } from '@tomorro/service-kit/uuid'
import { expect } from 'chai'
import { ask, exampleOf, tellingOf } from './ask.ts'
import { type Operation, operationsOfContract } from './contract-example.ts'
import { type OrganisationId, runningStack } from './running-stack.ts'
import { account, answered, approve, submit } from './submit.ts'

const organisations = ['org_AcceptanceNorth', 'org_AcceptanceSouth', 'org_AcceptanceWest'] as const
const newId = uuidSource(() => new Date())
const schemeOf = new Map(Object.values(policy.operations).map(({ operationId, scheme }) => [operationId, scheme]))

const operations = operationsOfContract().filter(({ operationId }) => schemeOf.get(operationId) === 'bearer')
const owning = operations.filter(({ ids }) => ids.length > 0)
const creating = operations.filter(({ method, statuses }) => method === 'POST' && statuses.includes('201'))

const form = {
  subchildId: 'electricity-usage',
  period: { from: '2025-03-01', until: '2025-03-31' },
  activity: { '1': 100 },
}

describe('what belongs to another organisation', () => {
  const { url, token, as, administration, databaseUrl } = runningStack()
  const tokens = new Map<OrganisationId, string>()
  /** Of each organisation: everything of it that there is, by the parameter that names it in paths. */
  const owned = new Map<OrganisationId, Record<string, string[]>>()

  before(async () => {
    for (const organisation of organisations) {
      tokens.set(organisation, await token(organisation))
      const client = await as(organisation)
      const pending = await submit(client, form)
      const calculated = await account(client, administration, form)
      const approved = await submit(client, form)
      const jobId = await approve(administration, approved)
      owned.set(organisation, {
        itemId: [pending, calculated, approved],
        jobId: [jobId],
        reportId: [await storedReport(organisation)],
      })
      for (const operation of creating) await own(organisation, operation)
    }
  })

  /** Creates what the example of an operation says, unless something else has to be there for that. */
  async function own(organisation: OrganisationId, operation: Operation): Promise<void> {
    const { status, headers } = await askAs(organisation, operation, {})
    if (status !== 201) return
    const place = String(headers.location).split('/')
    const read = owning.find(
      ({ method, template, ids }) => method === 'GET' && ids.length === 1 && fits(template, place),
    )
    const name = read?.ids[0] ?? ''
    const known = owned.get(organisation) ?? {}
    const id = place[read?.template.split('/').indexOf(`{${name}}`) ?? -1] ?? ''
    owned.set(organisation, { ...known, [name]: [...(known[name] ?? []), id] })
  }

  const fits = (template: string, place: readonly string[]): boolean => {
    const segments = template.split('/')
    return segments.length === place.length && segments.every((one, at) => one.startsWith('{') || one === place[at])
  }

  async function storedReport(organisation: OrganisationId): Promise<string> {
    const database = connect(databaseUrl, { max: 1 })
    const [id, at] = [newId(), new Date()]
    const period = { periodStart: '2025-01-01', periodEnd: '2026-01-01' }
    const made = {
      state: 'completed',
      version: 1,
      sections: { organisation: 'Acme', sections: [] as unknown[] },
      objectId: `report/${id}`,
    } as const
    const row = { id, kind: 'activity', title: 'Emissions', ...period, aggregate: 'monthly', ...made } as const
    await withOrganisation(database, organisation, 'read write', (transaction) =>
      transaction.insert(report).values({ orgId: organisation, createdAt: at, updatedAt: at, ...row }),
    )
    await database.close()
    return id
  }

  const askAs = (organisation: OrganisationId, operation: Operation, path: Record<string, string>) => {
    const { headers, ...question } = exampleOf(operation, path)
    const credential = ['Authorization', `Bearer ${tokens.get(organisation)}`] as const
    // Conditions and idempotency keys of the examples would be met, or not, before anybody looks at the id.
    return ask(url, { ...question, headers: [...headers.filter(([name]) => name === 'Content-Type'), credential] })
  }

  it('is there for every id that a path has, so that each operation is tried', () => {
    expect(owning).to.have.length.above(8)
    for (const organisation of organisations)
      for (const { operationId, ids } of owning)
        expect(owned.get(organisation), operationId).to.include.all.keys(...ids)
  })

  for (const operation of owning)
    it(`is answered byte for byte like what does not exist: ${operation.operationId}`, async () => {
      const [name = ''] = operation.ids
      for (const asking of organisations) {
        const unknown = tellingOf(await askAs(asking, operation, { [name]: newId() }))
        expect([404, 501]).to.include(unknown.status)
        for (const owner of organisations.filter((other) => other !== asking))
          for (const id of owned.get(owner)?.[name] ?? []) {
            const answer = tellingOf(await askAs(asking, operation, { [name]: id }))
            expect(answer, `${asking} asks for ${name} of ${owner}`).to.deep.equal(unknown)
          }
      }
    })

  it('has not been changed by any of that, and is there for its owner', async () => {
    for (const organisation of organisations) {
      const client = await as(organisation)
      const { itemId: [pending = '', calculated = ''] = [], reportId: [reportId = ''] = [] } =
        owned.get(organisation) ?? {}
      expect(answered(await client.getItem({ path: { itemId: pending } }), 200).item.state).to.equal('pending')
      expect(answered(await client.getItem({ path: { itemId: calculated } }), 200).item.state).to.equal('approved')
      expect(answered(await client.getReport({ path: { reportId } }), 200).item.id).to.equal(reportId)
    }
  })

  for (const operation of operations.filter(({ method, template }) => method === 'GET' && !template.includes('{')))
    it(`is in no list and no sum: ${operation.operationId}`, async () => {
      for (const asking of organisations) {
        const { status, body } = await askAs(asking, operation, {})
        expect(status, body).to.equal(200)
        for (const other of organisations.filter((one) => one !== asking)) {
          expect(body).not.to.contain(other)
          for (const id of Object.values(owned.get(other) ?? {}).flat()) expect(body).not.to.contain(id)
        }
      }
    })

  it('is not reached by the cursor of its owner either', async () => {
    const [owner, other] = await Promise.all([as(organisations[0]), as(organisations[1])])
    const { nextCursor } = answered(await owner.listItems({ query: { limit: 1 } }), 200)
    const { items } = answered(await other.listItems({ query: { limit: 100, cursor: nextCursor ?? '' } }), 200)
    expect(items.every(({ orgId }) => orgId === organisations[1])).to.equal(true)
  })

  it('is a setting of its own, whatever another organisation sets under the same key', async () => {
    const [setting] = operations.filter(({ operationId }) => operationId === 'getSetting')
    const [put] = operations.filter(({ operationId }) => operationId === 'putSetting')
    if (setting === undefined || put === undefined) throw new Error('The contract has no settings')
    const before = tellingOf(await askAs(organisations[1], setting, {}))
    expect((await askAs(organisations[0], put, {})).status).to.equal(200)
    expect(tellingOf(await askAs(organisations[1], setting, {}))).to.deep.equal(before)
    expect(tellingOf(await askAs(organisations[0], setting, {}))).not.to.deep.equal(before)
  })

  for (const member of ['orgId', 'org_id', 'organisationId'])
    it(`40: cannot be named in a body or a query: ${member}`, async () => {
      const headers = [
        ['Authorization', `Bearer ${tokens.get(organisations[0])}`],
        ['Content-Type', 'application/json'],
      ] as const
      const body = JSON.stringify({ ...form, [member]: organisations[1] })
      expect((await ask(url, { method: 'POST', target: '/ingestion/form', headers, body })).status).to.equal(400)
      const { status, body: answer } = await ask(url, {
        method: 'GET',
        target: `/ingestion?${member}=${organisations[1]}`,
        headers,
      })
      expect([200, 400]).to.include(status)
      expect(answer).not.to.contain(organisations[1])
    })
})
