import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { build, transform } from 'esbuild'
import { chromium } from 'playwright-core'
import ts from 'typescript'
import { needing } from '../scripts/needs-testing.ts'
import { sizesOf } from '../scripts/sdk-package.ts'
import { browserPath } from './browser-path.ts'
import { type InstalledSdk, installSdk, journeySource } from './installed-sdk.ts'
import { runningStack } from './running-stack.ts'
import type { Seen } from './sdk-journey.ts'

/** The Node that runs npm, which need not be the one that runs this, nor one that the client is for. */
const [, major = '0'] = /node\/v(\d+)/.exec(process.env.npm_config_user_agent ?? '') ?? []
const found = Number(major) >= 20 ? process.env.npm_node_execpath : undefined
const nodes = [...new Set([process.execPath, found ?? process.execPath])]

describe('the packed client', () => {
  const { url, token } = runningStack()
  let sdk: InstalledSdk
  let given: { url: string; token: string }

  before(async () => {
    sdk = installSdk()
    given = { url, token: await token('org_AcceptanceClient') }
    const { code } = await transform(journeySource(), { loader: 'ts', format: 'esm', target: 'es2022' })
    writeFileSync(join(sdk.folder, 'journey.js'), code)
    writeFileSync(join(sdk.folder, 'journey.ts'), journeySource())
  })
  after(() => sdk.remove())

  for (const node of nodes)
    it(`does all that it says in Node, by ${node.includes('node_modules') ? 'the one of the project' : 'the one that is there'}`, async () => {
      const program =
        "import { journey } from './journey.js'; console.log(JSON.stringify(await journey(JSON.parse(process.argv[1]))))"
      const args = ['--input-type=module', '--eval', program, JSON.stringify(given)]
      const { stdout } = await promisify(execFile)(node, args, { cwd: sdk.folder })
      expectAll(JSON.parse(stdout))
    })

  needing('Chromium', browserPath !== undefined).it(
    'does all that it says in a browser, from another origin',
    async () => {
      const page = await pageOf(sdk.folder)
      const launched = await chromium.launch({ executablePath: browserPath ?? '', args: flags })
      try {
        const tab = await launched.newPage()
        await tab.goto(page.url)
        // On a line as slow as this an upload takes half a second, and can be seen on its way.
        const devtools = await tab.context().newCDPSession(tab)
        await devtools.send('Network.emulateNetworkConditions', {
          ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 2_000_000 },
        })
        expectAll(await tab.evaluate(`journey(${JSON.stringify(given)})`))
      } finally {
        await launched.close()
        page.close()
      }
    },
  )

  for (const moduleResolution of ['nodenext', 'bundler'])
    it(`is understood by the compiler where modules are found as by ${moduleResolution}, in every declaration`, () => {
      expect(complaints(join(sdk.folder, 'journey.ts'), moduleResolution)).to.deep.equal([])
    })

  it('holds what is declared only', () => {
    const { exports, scripts, license } = JSON.parse(
      readFileSync(join(sdk.folder, 'node_modules/@tomorro/sdk/package.json'), 'utf8'),
    )
    const files = Object.values<Record<string, string>>(exports).flatMap((entry) => Object.values(entry))
    expect(files.filter((file) => !existsSync(join(sdk.folder, 'node_modules/@tomorro/sdk', file)))).to.deep.equal([])
    expect([scripts, typeof license]).to.deep.equal([undefined, 'string'])
  })

  it('leaves to the bundler what a program does not use', async () => {
    const [all, three, none] = await sizesOf(sdk.folder)
    expect(three?.gzipped).to.be.within((none?.gzipped ?? 0) + 1, (all?.gzipped ?? 0) - 1)
    // What a page can load without a second thought; the client with openapi-fetch is far below.
    expect(all?.gzipped).to.be.below(12_800)
  })
})

function expectAll(seen: Seen): void {
  expect([...seen.listed].sort(), 'items of all pages').to.deep.equal([...seen.submitted].sort())
  expect(seen.pages, 'pages of one item').to.equal(3)
  expect(seen.refused).to.equal('urn:tomorro:not-found 404')
  expect(seen.renewed, 'renewals of the token').to.equal(1)
  expect(seen.checkedRows, 'rows of the upload').to.equal(20_000)
  const { events, bytes, total, size } = seen.uploaded
  expect(events, 'events of the upload').to.be.above(1)
  expect(bytes, 'bytes of the upload').to.equal(total).and.be.above(size)
  expect(seen.downloaded.text).to.match(/^Tomorro template,/)
  expect(seen.downloaded.bytes).to.equal(new TextEncoder().encode(seen.downloaded.text).byteLength)
  expect(seen.downloaded.streamed).to.equal(seen.downloaded.text)
  expect([seen.givenUp, seen.small]).to.deep.equal(['enough', 200])
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

/** A page that has loaded the journey, with the client as a bundler puts it in. */
async function pageOf(folder: string) {
  const { outputFiles } = await build({
    stdin: { contents: "import { journey } from './journey.js'; globalThis.journey = journey", resolveDir: folder },
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', write: false },
  })
  const server = createServer((request, response) =>
    request.url === '/client.js'
      ? response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(outputFiles[0]?.contents)
      : response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<!doctype html><script type="module" src="/client.js"></script>'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}

/** What the compiler has against a file of a project that knows browsers and nothing else. */
function complaints(file: string, moduleResolution: string): string[] {
  const isNode = moduleResolution === 'nodenext'
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...{
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
        types: [],
      },
      ...{ module: isNode ? 'nodenext' : 'esnext', moduleResolution },
    },
    '.',
  )
  const program = ts.createProgram([file], options)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file: from, messageText }) =>
      [from?.fileName, ts.flattenDiagnosticMessageText(messageText, '\n')].join(': '),
    )
}
