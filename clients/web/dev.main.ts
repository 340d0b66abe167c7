import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startOpenIdProvider } from '@tomorro/gateway/openid-provider/provider'
import contract from '@tomorro/generated/openapi.json' with { type: 'json' }
import { optional, port, readEnv, url } from '@tomorro/service-kit/env'
import { runMain, stopOnce } from '@tomorro/service-kit/main'
import { WEB_DEVELOPMENT_PORT } from '@tomorro/stack/stack'
import { demoPeople } from '@tomorro/stack/web-client'
import { createServer, type Plugin } from 'vite'
import { helpOr } from '../../scripts/usage.ts'
import { viteOptions } from './vite-options.ts'

helpOr(`
Usage: npm run web [-- --mock]

Serves the web client for development, with every change at once, in front of the stack that npm start runs; with --mock in front of
the examples that npm run mock serves. Environment:
  PORT      of the page (5173, which the OpenID provider of npm start knows)
  API_URL   the API (the address of npm start; with --mock http://127.0.0.1:4010)
`)

const MOCK_URL = 'http://127.0.0.1:4010'
const MOCK_PASSWORD = 'mock'
const isMock = process.argv.includes('--mock')

runMain(async () => {
  const shape = { PORT: optional(port, WEB_DEVELOPMENT_PORT), API_URL: optional(url, isMock ? MOCK_URL : stackUrl()) }
  const { PORT, API_URL } = readEnv(shape, process.env)
  const segments = new Set(Object.keys(contract.paths).map((template) => template.split('/')[1]))
  const server = await createServer({
    ...viteOptions(),
    logLevel: 'info',
    ...(isMock && { plugins: [await mockConfiguration(PORT)] }),
    server: {
      port: PORT,
      strictPort: true,
      host: '127.0.0.1',
      // `/report` is the API's, `/reports` is a page.
      proxy: { [`^/(${[...segments].join('|')}${isMock ? '' : '|config[.]json'})(/|[?]|$)`]: { target: API_URL } },
    },
  })
  await server.listen()
  console.log(`Open http://127.0.0.1:${PORT} in a browser; the API is ${API_URL}`)
  if (isMock) console.log(`Sign in as lead@demo.example with the password ${MOCK_PASSWORD}`)
  stopOnce(() => server.close())
})

/** The address of this clone's stack, as `npm start` recorded it. */
function stackUrl(): string {
  try {
    const file = path.resolve(import.meta.dirname, '../../.tomorro/demo.json')
    return (JSON.parse(readFileSync(file, 'utf8')) as { url: string }).url
  } catch {
    return 'http://127.0.0.1:4000'
  }
}

/** The mock has no people, so a provider of its own signs them in. */
async function mockConfiguration(port: number): Promise<Plugin> {
  const people = demoPeople([{ id: 'org_TomorroMock', name: 'Mock Organisation Ltd' }], MOCK_PASSWORD)
  const origins = [`http://127.0.0.1:${port}`]
  const page = { clientId: 'web', origins, people }
  const { issuer } = await startOpenIdProvider({ port: 0, audience: 'urn:tomorro:api', clients: [], page })
  const configuration = JSON.stringify({ issuer, clientId: 'web', audience: 'urn:tomorro:api', isReviewOffered: true })
  return {
    name: 'mock-configuration',
    configureServer({ middlewares }) {
      middlewares.use('/config.json', (_, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(configuration)
      })
    },
  }
}
