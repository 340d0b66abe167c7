import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { writeGeneratorPackage } from '../scripts/generator-package.ts'
import { npm } from '../scripts/npm.ts'

const modules = join(import.meta.dirname, '../node_modules')

describe('the packed command', () => {
  let folder: string
  let server: Server | undefined

  before(async function () {
    this.timeout(120_000)
    folder = mkdtempSync(join(tmpdir(), 'packed-'))
    const installed = join(folder, 'node_modules/tomorro-generate')
    await writeGeneratorPackage(join(folder, 'staging'))
    npm(join(folder, 'staging'), 'pack', '--pack-destination', folder)
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
    mkdirSync(installed, { recursive: true })
    execFileSync('tar', ['xzf', join(folder, tarball), '--strip-components=1', '-C', installed])
    rmSync(join(folder, 'staging'), { recursive: true })
    // Stands in for the registry: the packages that it names lie in this repository.
    for (const name of readdirSync(modules))
      if (!name.startsWith('.') && name !== '@tomorro')
        symlinkSync(join(modules, name), join(folder, 'node_modules', name))
    const document = {
      openapi: '3.1.0',
      info: { title: 'Notes', version: '1.0.0' },
      paths: {
        '/notes/{id}': {
          get: {
            operationId: 'getNote',
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
            responses: {
              200: {
                description: 'ok',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } },
              },
            },
          },
        },
      },
      components: {
        schemas: { Note: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } } },
      },
    }
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const bin = join(installed, 'generator/bin/tomorro-generate.js')
    execFileSync(process.execPath, [bin, '--spec', 'openapi.json', '--out', 'notes', '--strict'], { cwd: folder })
  })
  after(() => {
    server?.close()
    server?.closeAllConnections()
    rmSync(folder, { recursive: true })
  })

  it('writes a package that type-checks in a folder that holds nothing else', function () {
    this.timeout(120_000)
    const use =
      "import { createNotesRouter } from './router.ts'\nexport const router = createNotesRouter({ getNote: async ({ path }) => ({ status: 200, body: { text: String(path.id) } }) }, { log: console })\n"
    writeFileSync(join(folder, 'notes/use.ts'), use)
    execFileSync(process.execPath, [join(modules, 'typescript/bin/tsc'), '-p', 'notes'], {
      cwd: folder,
      encoding: 'utf8',
    })
  })

  it('writes a package that serves, and a client that calls it', async () => {
    const { router } = (await import(join(folder, 'notes/use.ts'))) as { router: Router }
    server = createServer((request, response) => router(request, response, () => response.writeHead(404).end()))
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { createNotes } = await import(join(folder, 'notes/sdk/notes.ts'))
    expect(
      await createNotes({ url })
        .getNote({ path: { id: 7 } })
        .ok(),
    ).to.deep.equal({ text: '7' })
    expect((await fetch(`${url}/notes/seven`)).status).to.equal(400)
  })
})

type Router = (...args: [...Parameters<RequestListener>, () => void]) => void
