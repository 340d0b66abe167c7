import { expect } from 'chai'
import { runningStack } from './running-stack.ts'

const form = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { '1': 12345 } as Record<string, unknown>,
}

describe('a form that cannot be right', () => {
  const { url, token } = runningStack()

  const violationsOf = async (body: string): Promise<string[]> => {
    const headers = { Authorization: `Bearer ${await token('org_AcceptancePath')}`, 'Content-Type': 'application/json' }
    const answer = await fetch(`${url}/ingestion/form`, { method: 'POST', headers, body })
    expect(answer.status).to.equal(400)
    expect(answer.headers.get('content-type')).to.match(/^application\/problem\+json/)
    const problem = (await answer.json()) as { errors: { in: string; pointer?: string }[] }
    return problem.errors.map(({ pointer }) => pointer ?? 'none').sort()
  }

  for (const [what, body, pointers] of [
    ['a subchild that nobody knows', { ...form, subchildId: 'electricity-usages' }, ['/subchildId']],
    ['a parameter that nobody knows', { ...form, activity: { '1': 1, '9': 1 } }, ['/activity/9']],
    ['text for a number', { ...form, activity: { '1': 'many' } }, ['/activity/1']],
    ['a negative amount', { ...form, activity: { '1': -1 } }, ['/activity/1']],
    ['no parameter', { ...form, activity: {} }, ['/activity']],
    [
      'an end before the beginning',
      { ...form, period: { from: '2025-02-01', until: '2025-01-31' } },
      ['/period/until'],
    ],
    ['a day that no calendar has', { ...form, period: { from: '2025-02-29', until: '2025-12-31' } }, ['/period/from']],
    ['a member that nobody knows', { ...form, orgId: 'org_AcceptanceRival' }, ['/orgId']],
    ['two violations', { ...form, activity: { '1': 'many', '9': 1 } }, ['/activity/1', '/activity/9']],
  ] as const)
    it(`is refused with a pointer to each violation: ${what}`, async () => {
      expect(await violationsOf(JSON.stringify(body))).to.deep.equal([...pointers])
    })

  it('is refused where a number would be rounded', async () => {
    const body = JSON.stringify(form).replace('12345', '12345.678901234567890')
    expect(await violationsOf(body)).to.deep.equal(['/activity/1'])
  })

  it('is refused where it is no JSON', async () => {
    expect(await violationsOf('{"subchildId":')).to.deep.equal([''])
  })
})
