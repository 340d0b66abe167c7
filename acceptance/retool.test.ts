import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { type OrganisationId, runningStack } from './running-stack.ts'
import { submit } from './submit.ts'

// biome-ignore lint/suspicious/noExplicitAny: a client that knows nothing but the document
type Node = any
type Answer = { readonly status: number; readonly body: Node; readonly headers: Headers }

const electricity = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { '1': 12345 },
}

describe('a review app that knows the document for Retool and nothing else', () => {
  const { url, adminKey, as } = runningStack()
  const organisationId: OrganisationId = 'org_AcceptanceRetool'
  const { host, protocol } = new URL(url)
  let ask: (operationId: string, values?: Record<string, string>, body?: object) => Promise<Answer>

  before(async () => {
    const answer = await fetch(`${url}/openapi/retool.json`, { headers: { Origin: 'https://acme.retool.com' } })
    expect(answer.headers.get('access-control-allow-origin')).to.equal('*')
    ask = clientOf(await answer.json(), { scheme: protocol.slice(0, -1), host }, adminKey)
  })

  it('shows what waits, decides on it, and is named in the audit', async () => {
    const organisation = await as(organisationId)
    const [approved = '', rejected = '', inBulk = ''] = [
      await submit(organisation, electricity),
      await submit(organisation, electricity),
      await submit(organisation, electricity),
    ]
    const backlog = await ask('listBacklog', { orgId: organisationId, limit: '100' })
    expect(backlog.status).to.equal(200)
    expect(backlog.body.items.map(({ id }: Node) => id)).to.include.members([approved, rejected, inBulk])

    const activity = await ask('listActivity', { itemId: approved })
    expect(activity.body.items.map(({ displayName, value, unit }: Node) => [displayName, value, unit])).to.deep.equal([
      ['Usage in kWh', '12345', 'kWh'],
    ])

    const reviewer = { 'X-Reviewer': 'retool@tomorro.example' }
    const { revision } = backlog.body.items.find(({ id }: Node) => id === approved)
    const stale = await ask('approveItem', { ...reviewer, itemId: approved, 'If-Match': `"${revision + 1}"` })
    expect(stale.status).to.equal(412)
    const approval = await ask('approveItem', { ...reviewer, itemId: approved, 'If-Match': `"${revision}"` })
    expect([approval.status, approval.body.item.state]).to.deep.equal([202, 'approved'])

    const reason = 'The bill says 1234.5 kWh'
    const rejection = await ask('rejectItem', { ...reviewer, itemId: rejected }, { reason })
    expect([rejection.status, rejection.body.item.reason]).to.deep.equal([200, reason])

    const decide = async (hasRevision: boolean) => {
      const decisions = backlog.body.items
        .filter(({ id }: Node) => [inBulk, approved].includes(id))
        .map(({ id, revision }: Node) => ({ itemId: id, decision: 'approve', ...(hasRevision && { revision }) }))
      const { status, body } = await ask('createDecisions', reviewer, { decisions })
      return [status, Object.fromEntries(body.results.map(({ itemId, status }: Node) => [itemId, status]))]
    }
    expect(await decide(true)).to.deep.equal([207, { [inBulk]: 202, [approved]: 412 }])
    expect(await decide(true)).to.deep.equal([207, { [inBulk]: 412, [approved]: 412 }])
    expect(await decide(false)).to.deep.equal([207, { [inBulk]: 409, [approved]: 409 }])

    const reversal = await ask('reverseItem', { ...reviewer, itemId: inBulk }, { reason })
    expect([reversal.status, reversal.body.item.state]).to.deep.equal([202, 'rejected'])

    const audit = await ask('listAudit', { subject: approved })
    expect(audit.body.items.map(({ actor }: Node) => actor)).to.include('retool@tomorro.example')
  })

  it('says to put a revision in double quotes', async () => {
    const itemId = await submit(await as(organisationId), electricity)
    const { status, body } = await ask('approveItem', { itemId, 'If-Match': '1' })
    expect([status, body.errors[0].name, body.errors[0].detail]).to.deep.equal([
      ...[400, 'If-Match', 'Put the text in double quotes'],
    ])
  })

  it('looks after organisations, which it finds by a part of the name or of the id', async () => {
    const id = 'org_Retool000Made'
    const made = await ask('createOrganisation', {}, { id, name: 'Made in Retool Ltd' })
    expect(made.status, JSON.stringify(made.body)).to.equal(201)
    const { revision } = made.body.item
    const renamed = await ask('updateOrganisation', { orgId: id, 'If-Match': `"${revision}"` }, { name: 'Renamed plc' })
    expect([renamed.status, renamed.body.item.name]).to.deep.equal([200, 'Renamed plc'])
    for (const search of ['retool000made', 'renamed'])
      expect((await ask('listOrganisations', { search })).body.items.map((item: Node) => item.id)).to.include(id)
    const { items } = (await ask('listAudit', { orgId: id })).body
    expect(items.map(({ orgName }: Node) => orgName)).to.deep.equal(['Renamed plc', 'Renamed plc'])
  })

  it('shows which factors are missing', async () => {
    const { items } = (await ask('listFactorEditions')).body
    const { source, edition } = items.find((item: Node) => item.source === 'DESNZ 2025')
    expect([source, edition]).to.deep.equal(['DESNZ 2025', 2025])
    const { status, body } = await ask('getFactorCoverage', { edition: String(edition) })
    expect([status, body.edition]).to.deep.equal([200, 2025])
    for (const { subchildId, isComplete, missing } of body.subchildren)
      expect(isComplete, subchildId).to.equal(missing.length === 0)
    expect(body.subchildren.some(({ isComplete }: Node) => isComplete)).to.equal(true)
  })

  it('asks what a recalculation would change, and waits for the answer', async () => {
    const asked = await ask('createRecalculation', {}, { mode: 'dry-run', orgId: organisationId })
    expect(asked.status, JSON.stringify(asked.body)).to.equal(202)
    const recalculationId: string = asked.body.item.id
    let detail: Node
    do detail = (await ask('getRecalculation', { recalculationId })).body
    while (!['completed', 'failed'].includes(detail.item.status) && (await sleep(100, true)))
    expect(detail.item).to.include({ status: 'completed', mode: 'dry-run' })
    const listed = (await ask('listRecalculations', { orgId: organisationId })).body.items
    expect(listed.map(({ id }: Node) => id)).to.include(recalculationId)
  })

  it('sets what an organisation chooses, whose value the document has as one flat body', async () => {
    const values = { orgId: organisationId, key: 'wtt' }
    const { items } = (await ask('listOrganisationSettings', { orgId: organisationId, limit: '100' })).body
    expect(items.find(({ key }: Node) => key === 'wtt').source).to.equal('default')
    const put = await ask('putOrganisationSetting', values, { key: 'wtt', value: { isIncluded: false } })
    expect(put.status, JSON.stringify(put.body)).to.equal(200)
    const mixed = await ask('putOrganisationSetting', values, { key: 'wtt', value: { policy: 'blended' } })
    expect(mixed.status).to.equal(400)
    expect((await ask('deleteOrganisationSetting', values)).status).to.equal(204)
  })

  it('looks at dead letters, and is told of one that is not there', async () => {
    expect((await ask('listDeadLetters')).status).to.equal(200)
    const { status, body } = await ask('redriveDeadLetter', { jobId: '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12' })
    expect([status, body.type]).to.deep.equal([404, 'urn:tomorro:not-found'])
  })
})

/** Asks for operations by their ids; everything else about them it takes from the document. */
function clientOf({ servers: [server], paths, components }: Node, variables: Record<string, string>, key: string) {
  const origin = Object.entries(variables).reduce((text, [name, value]) => text.replace(`{${name}}`, value), server.url)
  const operations = Object.entries<Node>(paths).flatMap(([template, item]) =>
    Object.entries<Node>(item).map(([method, operation]) => ({ method, template, ...operation })),
  )
  return async (operationId: string, values: Record<string, string> = {}, body?: object): Promise<Answer> => {
    const {
      method,
      template,
      parameters = [],
      security,
      requestBody,
    } = operations.find((operation) => operation.operationId === operationId)
    const [[scheme = '']] = security.map(Object.keys)
    if (components.securitySchemes[scheme].scheme !== 'basic')
      throw new Error(`${operationId} takes another credential`)
    const given = (place: string) =>
      parameters.filter((parameter: Node) => parameter.in === place && values[parameter.name] !== undefined)
    const path = given('path').reduce(
      (text: string, { name }: Node) => text.replace(`{${name}}`, encodeURIComponent(values[name] ?? '')),
      template,
    )
    const query = new URLSearchParams(given('query').map(({ name }: Node) => [name, values[name]]))
    const [type] = Object.keys(requestBody?.content ?? {})
    const response = await fetch(`${origin}${path}?${query}`, {
      method: method.toUpperCase(),
      headers: {
        ...Object.fromEntries(given('header').map(({ name }: Node) => [name, values[name]])),
        ...(type !== undefined && body !== undefined && { 'Content-Type': type }),
        Authorization: `Basic ${key}`,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
}
