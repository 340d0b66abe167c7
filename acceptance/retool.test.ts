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

    const decisions = {
      decisions: [
        { itemId: inBulk, decision: 'approve' },
        { itemId: approved, decision: 'approve' },
      ],
    }
    const decided = await ask('createDecisions', reviewer, decisions)
    expect([decided.status, decided.body.results.map(({ status }: Node) => status)]).to.deep.equal([207, [202, 409]])

    const audit = await ask('listAudit', { subject: approved })
    expect(audit.body.items.map(({ actor }: Node) => actor)).to.include('retool@tomorro.example')
  })

  it('sets what an organisation chooses, whose value the document has as one flat body', async () => {
    const values = { orgId: organisationId, key: 'wtt' }
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
