import { expect } from 'chai'
import { acme, administrationForTests, rival } from './testing.ts'

const blended = { key: 'factor-year', value: { policy: 'blended' } }

describe('the settings of an organisation', () => {
  const { ask } = administrationForTests()
  const path = (key: string, orgId = acme) => `/admin/organisations/${orgId}/settings/${key}`
  const sourceOf = async (key: string, orgId = acme) => {
    const { items } = (await ask('GET', `/admin/organisations/${orgId}/settings`)).body
    return items.find((item: { key: string }) => item.key === key).source
  }

  before(async () => {
    for (const id of [acme, rival]) await ask('POST', '/admin/organisations', { body: { id, name: id } })
  })
  beforeEach(() => ask('DELETE', path('factor-year')))

  it('are listed whether they are set or not, page by page', async () => {
    await ask('PUT', path('factor-year'), { body: blended })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const query = cursor === null ? '' : `&cursor=${cursor}`
      const { body } = await ask('GET', `/admin/organisations/${acme}/settings?limit=2${query}`)
      seen.push(...body.items.map(({ key, source }: { key: string; source: string }) => `${key} ${source}`))
      cursor = body.nextCursor
    } while (cursor !== null)
    expect(seen)
      .to.deep.equal([...seen].sort())
      .and.include('factor-year organisation')
      .and.include('wtt default')
  })

  it('are set for the organisation named, by the reviewer named, and for no other', async () => {
    const { status, body } = await ask('PUT', path('factor-year'), { body: blended }, 'ada@tomorro.example')
    expect(status).to.equal(200)
    expect(body.item).to.deep.include({
      ...blended,
      orgId: acme,
      source: 'organisation',
      updatedBy: 'ada@tomorro.example',
    })
    expect(await sourceOf('factor-year', rival)).to.equal('default')
  })

  it('are checked as those that an organisation sets itself, with a pointer to the violation', async () => {
    const cases = [
      { body: { key: 'factor-year', value: { policy: 'newest' } }, pointer: '/value/policy' },
      { body: { key: 'wtt', value: { isIncluded: true } }, pointer: '/key' },
      {
        key: 'energy-prices',
        body: {
          key: 'energy-prices',
          value: {
            prices: [
              {
                subchildId: 'atlantis',
                parameter: '1',
                period: { from: '2025-01-01', until: '2025-12-31' },
                gbpPerUnit: 1,
              },
            ],
          },
        },
        pointer: '/value/prices/0/subchildId',
      },
    ]
    for (const { body, pointer, key = 'factor-year' } of cases) {
      const answer = await ask('PUT', path(key), { body })
      expect([answer.status, answer.body.errors[0].pointer]).to.deep.equal([400, pointer])
      expect(await sourceOf(key)).to.equal('default')
    }
  })

  it('are changed and removed only while they are as they were read', async () => {
    const first = await ask('PUT', path('factor-year'), { body: blended, headers: { 'If-Match': '"default"' } })
    const etag = first.headers.get('etag') ?? ''
    await ask('PUT', path('factor-year'), { body: blended })
    const stale = { headers: { 'If-Match': etag } }
    expect((await ask('PUT', path('factor-year'), { body: blended, ...stale })).status).to.equal(412)
    expect((await ask('DELETE', path('factor-year'), stale)).status).to.equal(412)
    expect(await sourceOf('factor-year')).to.equal('organisation')
  })

  it('leave in the audit what they were, for each change and for none that changed nothing', async () => {
    await ask('PUT', path('wtt', rival), { body: { key: 'wtt', value: { isIncluded: false } } }, 'ada@tomorro.example')
    await ask('DELETE', path('wtt', rival))
    await ask('DELETE', path('wtt', rival))
    const { items } = (await ask('GET', `/admin/audit?orgId=${rival}&subject=wtt`)).body
    expect(
      items.map(({ action, actor, detail }: Record<string, unknown>) => ({ action, actor, detail })),
    ).to.deep.equal([
      { action: 'setting-removed', actor: 'retool', detail: { from: { isIncluded: false } } },
      {
        action: 'setting-replaced',
        actor: 'ada@tomorro.example',
        detail: { from: { isIncluded: true }, to: { isIncluded: false } },
      },
    ])
  })

  it('are not those of an organisation that there is not', async () => {
    const nowhere = 'org_Nowhere0000'
    for (const answer of [
      await ask('GET', `/admin/organisations/${nowhere}/settings`),
      await ask('PUT', path('factor-year', nowhere), { body: blended }),
      await ask('DELETE', path('factor-year', nowhere)),
    ])
      expect(answer.status).to.equal(404)
  })
})
