import { createServer } from 'node:http'
import { listen } from '@tomorro/gateway/listen'

// A service that costs next to nothing: one item, always the same.

const item = JSON.stringify({ item: { id: '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11', note: 'x'.repeat(600) } })
const headers = { 'Content-Type': 'application/json', 'Content-Length': item.length, ETag: '"1"' }
await listen(
  createServer((_, response) => void response.writeHead(200, headers).end(item)),
  Number(process.env.PORT),
  '127.0.0.1',
)
process.once('disconnect', () => process.exit())
