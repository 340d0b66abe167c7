import { expect } from 'chai'
import { createClient } from './client.ts'
import { listThings } from './example-operations.ts'
import { FailedResponse } from './failures.ts'
import { type Answer, json, scriptedServer } from './scripted-server.ts'

const pageOf = (names: string[], nextCursor: string | null): Answer =>
  json({ items: names.map((name) => ({ name })), nextCursor })
const three = [pageOf(['a', 'b'], '2'), pageOf([], '3'), pageOf(['c'], null)]

async function listed<Outcome>(
  answers: Answer[],
  call: (client: ReturnType<typeof clientOf>) => Promise<Outcome>,
): Promise<{ outcome: Outcome; urls: string[] }> {
  const server = await scriptedServer(...answers)
  try {
    const outcome = await call(clientOf(server.url))
    return { outcome, urls: server.received.map(({ url }) => url) }
  } finally {
    server.close()
  }
}

const clientOf = (url: string) => createClient({ listThings }, { url })

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('a list', () => {
  it('gives the items of all of its pages, in their order, and asks for the same on each', async () => {
    const { outcome, urls } = await listed(three, ({ listThings }) =>
      all(listThings.items({ query: { color: 'red' } })),
    )
    expect(outcome.map(({ name }) => name)).to.deep.equal(['a', 'b', 'c'])
    expect(urls).to.deep.equal(['/things?color=red', '/things?color=red&cursor=2', '/things?color=red&cursor=3'])
  })

  it('gives its pages', async () => {
    const { outcome } = await listed(three, ({ listThings }) => all(listThings.pages()))
    expect(outcome.map(({ items }) => items.length)).to.deep.equal([2, 0, 1])
  })

  it('begins where the caller wants', async () => {
    const { urls } = await listed([pageOf([], null)], ({ listThings }) =>
      all(listThings.items({ query: { cursor: '7' } })),
    )
    expect(urls).to.deep.equal(['/things?cursor=7'])
  })

  it('asks for no page that nobody wants', async () => {
    const { urls } = await listed(three, async ({ listThings }) => {
      for await (const { name } of listThings.items()) if (name === 'b') break
    })
    expect(urls).to.have.length(1)
  })

  it('ends with the reason of the caller who gives up', async () => {
    const reason = new Error('enough')
    const { outcome, urls } = await listed(three, async ({ listThings }) => {
      const controller = new AbortController()
      const found: string[] = []
      try {
        for await (const { name } of listThings.items({ signal: controller.signal })) {
          found.push(name)
          controller.abort(reason)
        }
      } catch (error) {
        return [found, error]
      }
      return found
    })
    expect(outcome).to.deep.equal([['a'], reason])
    expect(urls).to.have.length(1)
  })

  it('ends where a page cannot be had, with what was answered', async () => {
    const refused = json({ title: 'Unauthorized', status: 401 }, 401)
    const { outcome } = await listed([pageOf(['a'], '2'), refused], ({ listThings }) =>
      all(listThings.items()).catch((error: unknown) => error),
    )
    expect(outcome).to.be.instanceOf(FailedResponse)
  })

  for (const circle of [1, 2, 5])
    it(`ends where its cursors go in a circle of ${circle}`, async () => {
      let asked = 0
      const endless: Answer = (response, received) => pageOf(['a'], `${asked++ % circle}`)(response, received)
      const { outcome } = await listed([pageOf(['a'], 'first'), endless], ({ listThings }) =>
        all(listThings.items()).catch((error: unknown) => error),
      )
      expect(outcome).to.be.instanceOf(RangeError)
    })
})
