import { expect } from 'chai'
import { createClient } from './client.ts'
import { getFile, makeThing, putThing, sendFile } from './example-operations.ts'
import type { Progress } from './progress.ts'
import { type Answer, drop, json, scriptedServer } from './scripted-server.ts'

const SIZE = 1_000_000
const operations = { getFile, makeThing, putThing, sendFile }

async function watched(
  answers: Answer[],
  call: (
    client: ReturnType<typeof createClient<typeof operations>>,
    tell: (seen: Progress) => void,
  ) => Promise<unknown>,
) {
  const server = await scriptedServer(...answers)
  const seen: Progress[] = []
  try {
    await call(createClient(operations, { url: server.url }), (progress) => seen.push(progress))
  } finally {
    server.close()
  }
  return { seen, received: server.received }
}

describe('an upload', () => {
  const body = new Blob([new Uint8Array(SIZE).fill(120)])

  it('tells how much of it has gone, until all has', async () => {
    const { seen, received } = await watched([json({ name: 'a' })], ({ sendFile }, onUpload) =>
      sendFile({ body, onUpload }),
    )
    expect(seen.length).to.be.above(1)
    expect(seen.map(({ bytes }) => bytes)).to.deep.equal(seen.map(({ bytes }) => bytes).sort((a, b) => a - b))
    expect(seen.at(-1)).to.deep.equal({ bytes: SIZE, total: SIZE })
    expect(received[0]?.body.length).to.equal(SIZE)
  })

  it('says its length beforehand, which not every server can do without', async () => {
    const { received } = await watched([json({ name: 'a' })], ({ sendFile }, onUpload) => sendFile({ body, onUpload }))
    expect(received[0]?.headers['content-length']).to.equal(String(SIZE))
  })

  it('of a stream has no total', async () => {
    const { seen } = await watched([json({ name: 'a' })], ({ sendFile }, onUpload) =>
      sendFile({ body: body.stream(), onUpload }),
    )
    expect(seen.at(-1)).to.deep.equal({ bytes: SIZE, total: undefined })
  })

  it('begins again where it is sent again', async () => {
    const { seen, received } = await watched([drop, json({ name: 'a' })], ({ sendFile }, onUpload) =>
      sendFile({ body, onUpload, retries: { first: 0 } }),
    )
    expect(received.map((one) => one.body.length)).to.deep.equal([SIZE, SIZE])
    expect(seen.filter(({ bytes }) => bytes === SIZE)).to.have.length(2)
  })
})

describe('a download', () => {
  const answer =
    (headers: Record<string, string>): Answer =>
    (response) =>
      response.writeHead(200, { 'Content-Type': 'text/csv', ...headers }).end('x'.repeat(SIZE))

  it('tells how much of it has come, and of how much', async () => {
    const { seen } = await watched([answer({ 'Content-Length': `${SIZE}` })], ({ getFile }, onDownload) =>
      getFile({ onDownload }),
    )
    expect(seen.length).to.be.above(1)
    expect(seen.at(-1)).to.deep.equal({ bytes: SIZE, total: SIZE })
  })

  it('has no total where the server does not say its length', async () => {
    const { seen } = await watched([answer({})], ({ getFile }, onDownload) => getFile({ onDownload }))
    expect(seen.at(-1)).to.deep.equal({ bytes: SIZE, total: undefined })
  })

  it('as a stream tells as much as was read of it', async () => {
    const { seen } = await watched([answer({})], async ({ getFile }, onDownload) => {
      const stream = await getFile({ as: 'stream', onDownload }).ok()
      const reader = stream.getReader()
      await reader.read()
      await reader.cancel()
    })
    expect(seen.at(-1)?.bytes).to.be.within(1, SIZE - 1)
  })
})
