import { routes } from '@tomorro/runtime/routes'
import { expect } from 'chai'
import { writePath } from '../../../clients/sdk/write-request.ts'
import { type BothSides, serveToClient } from '../../target/client-testing.ts'
import { encodedText, pathsBeforeOf } from './paths-before.ts'

const segments = [
  ...['latest', 'a.b', '@', 'é', 'a b', '%40', '{p}', '{p}.json', '{p}.{q}', 'a{p}', 'a-{p}', '{p}-{q}', '{p}é'],
  ...['{p} ', '{p} {q}', '{p}{q}', '{p}%2E{q}', '~{p}', '{p}{'],
]
const values = ['latest', 'a', 'a.b', 'b.json', 'a-b', '@', 'é', 'xé', 'a b', '.', '-', '{', '/', '%2E', '😀', ' ']

const namesIn = (path: string) => [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)

describe('the path that a client writes', () => {
  it('reaches its own operation with the same values, or is refused', () => {
    const counts = { reached: 0, refused: 0, ofAnother: 0 }
    for (const own of segments)
      for (const other of segments.filter((one) => one !== own)) {
        const operations = [own, other].map((segment) => ({ method: 'GET', path: `/${segment}` }))
        const router = routes(operations.map((one) => ({ ...one, target: one.path })))
        const path = `/${own}`
        const before = pathsBeforeOf({ operations } as never, { method: 'GET', path } as never) ?? []
        for (const p of values)
          for (const q of own.includes('{q}') ? values : ['']) {
            const names = namesIn(path)
            const sent = Object.fromEntries(names.map((name) => [name, name === 'p' ? p : q]))
            const written = (taken: readonly string[]) => writePath(encodedText(path), sent, { before: taken })
            const answered = (url: string) => router.find('GET', new URL(url, 'http://a').pathname)
            try {
              const found = answered(written(before))
              const got = Object.fromEntries(
                names.map((name, at) => [name, decodeURIComponent(found?.values[at] ?? '')]),
              )
              expect([found?.route.target, got], JSON.stringify([own, other, sent])).to.deep.equal([path, sent])
              counts.reached++
            } catch (error) {
              if (!(error instanceof TypeError)) throw error
              counts.refused++
              if (!/of another operation/.test(error.message)) continue
              counts.ofAnother++
              expect(answered(written([]))?.route.target, `${error.message}: ${own}, ${other}`).to.equal(`/${other}`)
            }
          }
      }
    expect(counts.reached).to.be.above(10_000)
    expect(counts.ofAnother).to.be.above(100)
  })

  describe('of a contract', () => {
    let sides: BothSides
    const get = (operationId: string, ...names: string[]) => ({
      get: {
        operationId,
        parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
        responses: { 204: { description: 'Done' } },
      },
    })
    before(async () => {
      sides = await serveToClient({
        '/items/{id}': get('item', 'id'),
        '/items/latest': get('latest'),
        '/files/{name}.{extension}': get('file', 'name', 'extension'),
        '/notes/{id} ': get('note', 'id'),
      })
    })
    after(() => sides.served.close())

    const failure = (id: string, path: object): Promise<Error> =>
      (sides.client[id]?.({ path }) ?? Promise.resolve()).then(
        () => new Error('it did not fail'),
        (error: Error) => error,
      )

    it('is not that of another operation', async () => {
      expect((await failure('item', { id: 'latest' })).message).to.equal(
        'id of /items/{id} makes /items/latest, which is the path /items/latest of another operation',
      )
      expect(await sides.client.latest?.({})).to.have.property('status', 204)
    })

    it('is not divided elsewhere', async () => {
      expect((await failure('file', { name: 'a.b', extension: 'png' })).message).to.match(/^\{name\} of .* holds \./)
      await sides.client.file?.({ path: { name: 'a', extension: 'b.png' } })
      expect(sides.received.path).to.deep.equal({ name: 'a', extension: 'b.png' })
    })

    it('keeps a blank at its end', async () => {
      await sides.client.note?.({ path: { id: 'a' } })
      expect(sides.received.path).to.deep.equal({ id: 'a' })
    })
  })
})
