import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { build } from 'esbuild'
import { emitGateway } from '../emit/gateway/emit-gateway.ts'
import { toPolicy } from '../emit/gateway/emit-policy.ts'
import type { Contract } from '../model/model.ts'
import { generate, readContracts } from './project.ts'
import { contractOf, libraryContract } from './testing.ts'

const root = join(import.meta.dirname, '../..')
const documents = globSync('openapi/*.yaml', { cwd: root })
  .filter((file) => !file.endsWith('common.yaml'))
  .map((file) => join(root, file))

describe('what is generated', () => {
  let first: ReadonlyMap<string, string>
  before(async () => {
    first = generate(readContracts(documents))
  })

  it('is the same to the byte each time, in whatever order the contracts are read', async () => {
    const second = generate(readContracts([...documents].reverse()))
    expect([...second].filter(([path, text]) => first.get(path) !== text).map(([path]) => path)).to.deep.equal([])
  })

  it('has no notice: nothing of our documents is without effect', () => {
    expect(readContracts(documents).flatMap(({ notices }) => notices)).to.deep.equal([])
  })

  it('says in its first line where it comes from and how', () => {
    for (const [path, text] of first)
      if (/\.(ts|js|sql)$/.test(path)) expect(text.split('\n')[0], path).to.match(/From .+ by npm run generate/)
  })

  it('compiles nothing at run time and asks for nothing by require', () => {
    for (const [path, text] of first)
      if (/\.[jt]s$/.test(path)) expect(text, path).not.to.match(/\brequire\(|\beval\(|new Function\b/)
  })
})

describe('the contracts of this project', () => {
  it('have no part that the generator ignores, such as a description cut at a comma', () => {
    const contracts = readContracts(documents)
    generate(contracts)
    expect(contracts.flatMap(({ notices }) => notices)).to.deep.equal([])
  })
})

describe('a deployed service', () => {
  for (const service of ['ingestion', 'admin'])
    it(`carries neither Ajv nor a YAML parser (${service})`, async () => {
      const { metafile } = await build({
        entryPoints: globSync(`services/${service}/{main,api/main}.ts`, { cwd: root }).map((file) => join(root, file)),
        bundle: true,
        write: false,
        metafile: true,
        platform: 'node',
        format: 'esm',
        logLevel: 'silent',
        external: ['pg-native'],
      })
      const packages = Object.keys(metafile.inputs).filter((input) =>
        /node_modules\/(ajv|ajv-formats|yaml|js-yaml)\//.test(input),
      )
      expect(packages).to.deep.equal([])
      expect(
        Object.keys(metafile.inputs).some((input) => input.endsWith(`generated/${service}/validators.js`)),
      ).to.equal(true)
    })
})

describe('the policy', () => {
  it('says of each operation who may call it', () => {
    const { operations } = toPolicy([libraryContract()])
    expect(operations['POST /library/books']).to.deep.equal({
      operationId: 'createBook',
      service: 'library',
      scheme: 'bearer',
      anyOf: [['library:read', 'library:write'], ['library:admin']],
      organisation: true,
    })
    expect(operations['GET /library/stock']).to.include({ scheme: 'basic', organisation: false })
    expect(operations['GET /library/hours']).to.include({ scheme: 'none', organisation: false })
  })

  it('has another digest as soon as somebody else may call, and the same after a change of words', () => {
    const contract = libraryContract()
    const changed = (change: (operation: Contract['operations'][number]) => object): Contract => ({
      ...contract,
      operations: contract.operations.map((operation) => ({ ...operation, ...change(operation) })),
    })
    const { digest } = toPolicy([contract])
    expect(toPolicy([changed(() => ({ summary: 'Other words' }))]).digest).to.equal(digest)
    expect(toPolicy([changed(() => ({ security: [] }))]).digest).not.to.equal(digest)
  })
})

describe('the gateway document', () => {
  type Operation = { security?: object[]; 'x-amazon-apigateway-integration': Record<string, unknown> }
  const read = (...contracts: Contract[]) =>
    JSON.parse(emitGateway(contracts, 'digest')) as {
      info: { version: string }
      paths: Record<string, Record<string, Operation>>
      'x-amazon-apigateway-binary-media-types': string[]
      'x-amazon-apigateway-gateway-responses': Record<
        string,
        { responseTemplates: Record<string, string>; statusCode: string }
      >
    }
  const document = read(libraryContract())
  const requestParameters = (path: string, method: string) =>
    document.paths[path]?.[method]?.['x-amazon-apigateway-integration'].requestParameters

  it('sets the caller from what the authorizer says, and the organisation only where one acts', () => {
    expect(requestParameters('/library/books/{bookId}', 'get')).to.deep.equal({
      'integration.request.path.bookId': 'method.request.path.bookId',
      'integration.request.header.X-Org-ID': 'context.authorizer.orgId',
      'integration.request.header.X-User-Email': 'context.authorizer.userEmail',
      'integration.request.header.X-User-ID': 'context.authorizer.userId',
      'integration.request.header.X-Request-ID': 'context.requestId',
    })
    expect(requestParameters('/library/stock', 'get')).not.to.have.property('integration.request.header.X-Org-ID')
    expect(Object.keys(requestParameters('/library/hours', 'get') as object)).to.deep.equal([
      'integration.request.header.X-Request-ID',
    ])
  })

  it('asks the authorizer for each operation that is not public, and never for OPTIONS', () => {
    expect(document.paths['/library/books']?.post?.security).to.deep.equal([{ tomorroBearer: [] }])
    expect(document.paths['/library/stock']?.get?.security).to.deep.equal([{ tomorroAdmin: [] }])
    expect(document.paths['/library/hours']?.get?.security).to.deep.equal([])
    for (const item of Object.values(document.paths)) expect(item.options).not.to.have.property('security')
  })

  it('holds no schema but those of path parameters', () => {
    expect(JSON.stringify(document)).not.to.match(/requestBody|discriminator|"properties"|\$ref/)
  })

  it('passes on files as they are', () => {
    expect(document['x-amazon-apigateway-binary-media-types']).to.deep.equal(['*/*'])
  })

  it('bears the digest, and answers problem documents of its own status', () => {
    expect(document.info.version).to.equal('digest')
    for (const { statusCode, responseTemplates } of Object.values(document['x-amazon-apigateway-gateway-responses'])) {
      const problem = JSON.parse(responseTemplates['application/json'] ?? '')
      expect(problem).to.include({ status: Number(statusCode), requestId: '$context.requestId' })
      expect(problem.type).to.match(/^urn:tomorro:[a-z-]+$/)
    }
  })

  for (const path of ['/a:b/{x}.csv', '/ping', '/a b'])
    it(`refuses ${path}, which API Gateway does not import`, () => {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const parameters = names.map((name) => ({ name, in: 'path', required: true, schema: {} }))
      const contract = contractOf({ paths: { [path]: { get: { operationId: 'a', parameters, responses: {} } } } })
      expect(() => read(contract)).to.throw(/API Gateway would not import/)
    })
})
