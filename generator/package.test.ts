import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
  let generate: (...options: string[]) => { stderr: string }

  before(async () => {
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
              default: {
                description: 'an error that is no problem document',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Note: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
          Failure: {
            type: 'object',
            required: ['code', 'message'],
            properties: { code: { type: 'string' }, message: { type: 'string' } },
          },
        },
      },
    }
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const bin = join(installed, 'generator/bin/tomorro-generate.js')
    generate = (...options) =>
      spawnSync(process.execPath, [bin, '--spec', 'openapi.json', '--out', 'notes', ...options], {
        cwd: folder,
        encoding: 'utf8',
      })
    expect(generate('--strict', '--error-body').stderr).to.equal('')
  })
  after(() => {
    server?.close()
    server?.closeAllConnections()
    rmSync(folder, { recursive: true })
  })

  it('says which Node it needs, instead of a stack', () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })"
    const bin = join(folder, 'node_modules/tomorro-generate/generator/bin/tomorro-generate.js')
    const { status, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${older}`, bin], {
      encoding: 'utf8',
    })
    expect([status, stderr]).to.deep.equal([2, 'tomorro-generate needs Node 22.18 or later, and this is 20.20.2\n'])
  })

  it('shows a call in its README as the client takes it', () => {
    expect(readFileSync(join(folder, 'notes/README.md'), 'utf8')).to.include('await client.getNote(request)')
  })

  it('shows in its README how a handler answers that something does not exist', () => {
    expect(readFileSync(join(folder, 'notes/README.md'), 'utf8')).to.include("throws `new Problem('not_found')`")
  })

  it('refuses an error that no problem document fits, unless the application makes the bodies of errors', () => {
    expect(generate('--strict').stderr)
      .to.include('#/paths/~1notes~1{id}/get/responses/default')
      .and.to.include('--error-body')
    expect(generate('--strict', '--error-body', '--check').stderr).to.equal('')
  })

  it('writes a package that type-checks in a folder that holds nothing else', () => {
    const use = [
      "import { createNotesRouter } from './router.ts'",
      "import { Problem } from './runtime/problem.ts'",
      "import type { Notes } from './sdk/notes.ts'",
      'type Handlers = Parameters<typeof createNotesRouter>[0]',
      'const handlers: Handlers = {',
      '  getNote: async ({ path }) => {',
      "    if (path.id === 404) throw new Problem('not_found')",
      '    return { status: 200, body: { text: String(path.id) } }',
      '  },',
      '}',
      'export const router = createNotesRouter(handlers, {',
      '  log: console,',
      "  errorBody: ({ type, title }) => ({ code: type.split(':').at(-1) ?? '', message: title }),",
      '})',
      'export const unused = () => {',
      '  // @ts-expect-error: nobody makes the bodies of errors',
      '  createNotesRouter(handlers, { log: console })',
      '  // @ts-expect-error: a problem document is no body of an error',
      '  createNotesRouter(handlers, { log: console, errorBody: () => undefined })',
      '}',
      'export async function messageOf(client: Notes) {',
      '  const response = await client.getNote({ path: { id: 1 } })',
      '  return response.status === 200 ? response.body.text : response.body.message',
      '}',
    ].join('\n')
    writeFileSync(join(folder, 'notes/use.ts'), use)
    execFileSync(process.execPath, [join(modules, 'typescript/bin/tsc'), '-p', 'notes'], {
      cwd: folder,
      encoding: 'utf8',
    })
  })

  for (const [kind, options] of [
    ['module', []],
    [
      'commonjs',
      ['--module', 'commonjs', '--moduleResolution', 'node10', '--verbatimModuleSyntax', 'false', '--esModuleInterop'],
    ],
  ] as const)
    it(`writes a package that tsc compiles to JavaScript that runs, with the type ${kind}`, () => {
      const { scripts } = JSON.parse(readFileSync(join(folder, 'notes/package.json'), 'utf8'))
      const dist = join(folder, kind)
      const [, ...build] = scripts.build.replace('dist', dist).split(' ')
      execFileSync(process.execPath, [join(modules, 'typescript/bin/tsc'), '-p', 'notes', ...build, ...options], {
        cwd: folder,
      })
      writeFileSync(join(dist, 'package.json'), JSON.stringify({ type: kind }))
      const serve = [
        `const load = ${kind === 'module' ? 'async (file) => import(file)' : 'async (file) => require(file)'}`,
        "load('./use.js').then(({ router }) => {",
        "  const server = require('node:http').createServer((request, response) => router(request, response, () => {}))",
        '  server.listen(0, async () => {',
        "    const { createNotes } = await load('./sdk/notes.js')",
        "    const client = createNotes({ url: 'http://127.0.0.1:' + server.address().port })",
        "    const wrong = await client.getNote({ path: { id: 'seven' } })",
        '    console.log(JSON.stringify([await client.getNote({ path: { id: 7 } }).ok(), wrong.status]))',
        '    process.exit()',
        '  })',
        '})',
      ]
      writeFileSync(join(dist, 'serve.cjs'), serve.join('\n'))
      const written = execFileSync(process.execPath, ['--no-experimental-strip-types', join(dist, 'serve.cjs')], {
        encoding: 'utf8',
      })
      expect(written).to.equal('[{"text":"7"},400]\n')
    })

  it('type-checks as a bundler resolves modules, under the strictest options', () => {
    const strictest = [
      'allowUnreachableCode false',
      'allowUnusedLabels false',
      ...['noFallthroughCasesInSwitch', 'noImplicitOverride', 'noImplicitReturns', 'isolatedModules'],
      ...['noPropertyAccessFromIndexSignature', 'noUnusedLocals', 'noUnusedParameters'],
    ].flatMap((option) => `--${option}`.split(' '))
    const options = ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2024,dom', ...strictest]
    execFileSync(process.execPath, [join(modules, 'typescript/bin/tsc'), '-p', 'notes', ...options], { cwd: folder })
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
    for (const [id, ...answered] of [
      ['seven', 400, 'invalid-request'],
      [404, 404, 'not-found'],
    ]) {
      const { status, body } = await createNotes({ url }).getNote({ path: { id } })
      expect([status, body.code]).to.deep.equal(answered)
    }
  })
})

type Router = (...args: [...Parameters<RequestListener>, () => void]) => void
