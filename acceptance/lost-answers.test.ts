import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTomorro } from '@tomorro/sdk'
import { expect } from 'chai'
import { runningStack } from './running-stack.ts'

const form = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { '1': 12345 },
  site: 'A site of answers that were lost',
}

describe('a submission whose answer is lost on the way', () => {
  const { url, token } = runningStack()

  it('is made once, although the client makes it again', async () => {
    const line = await losingLine(url, 2)
    try {
      const organisation = createTomorro({
        ...{ url: line.url, token: await token('org_AcceptanceClient') },
        retries: { first: 1 },
      })
      const { item } = await organisation.createForm({ body: form }).ok()
      expect(line.passed(), 'requests that reached the gateway').to.equal(3)
      const made: string[] = []
      for await (const { id, site } of organisation.listItems.items()) if (site === form.site) made.push(id)
      expect(made).to.deep.equal([item.id])
    } finally {
      line.close()
    }
  })
})

/** A line to an address on which the first answers are lost, after the requests have arrived there. */
async function losingLine(url: string, losses: number) {
  let passed = 0
  const line = createServer((request, response) => {
    const { method, headers } = request
    const onward = ask(`${url}${request.url}`, { method, headers }, (answer) => {
      if (++passed <= losses) {
        answer.resume()
        answer.on('end', () => response.destroy())
        return
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const close = () => {
    line.closeAllConnections()
    line.close()
  }
  return { url: `http://127.0.0.1:${(line.address() as AddressInfo).port}`, passed: () => passed, close }
}
