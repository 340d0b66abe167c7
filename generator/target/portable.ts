import { serversOf } from '../emit/client/client-spec.ts'
import { emitClientTypes } from '../emit/client/emit-client-types.ts'
import { emitClientOperations } from '../emit/client/emit-sdk.ts'
import { emitApi, errorBodyExport } from '../emit/service/emit-api.ts'
import { ContractError } from '../error.ts'
import type { Contract, Operation } from '../model/model.ts'
import { camel, pascal } from '../model/operation-id.ts'
import { noticeParagraphs } from '../notices.ts'
import { contractOutputs, toJson } from './contract-outputs.ts'
import { type CopiedFolder, clientCopy, projectManifest, runtimeCopy } from './copied-folder.ts'
import type { Outputs } from './output.ts'

/**
 * A contract as a stand-alone package: the generated files with copies of the runtime and the client's core.
 * @param source the name of the document's file
 * @param needsErrorBody whether the router demands the option `errorBody`
 * @throws ContractError where it does, and the contract declares no body of an error
 */
export function portableOutputs(contract: Contract, source: string, needsErrorBody = false): Outputs {
  const header = `// From ${source}. Generated: changes belong there.\n\n`
  const api = emitApi(contract)
  const hasErrors = api.includes(errorBodyExport(pascal(contract.domain)))
  if (needsErrorBody && !hasErrors)
    throw new ContractError('--error-body: no response 4XX, 5XX or default declares a body')
  const generated = new Map([
    ...inTypeScript(contractOutputs(contract, header)),
    ['api.ts', header + api.replaceAll(/(?<=import(?: .* from |\()'\.\/[\w-]+)\.js'/g, ".ts'")],
    ['router.ts', header + emitRouter(contract, !hasErrors ? 'undeclared' : needsErrorBody ? 'needed' : 'optional')],
  ])
  const runtime = runtimeCopy()
  const client = clientCopy()
  return new Map([
    ...[...generated].map(([name, text]) => [name, relocated(text)] as const),
    ...[...runtime.files].map(([name, text]) => [`runtime/${name}`, text] as const),
    ['runtime/problem-type.ts', problemType(contract)],
    ...[...client.files].map(([name, text]) => [`sdk/${name}`, text] as const),
    ['sdk/generated/types.ts', header + emitClientTypes([contract])],
    ['sdk/generated/operations.ts', header + emitClientOperations([contract])],
    [`sdk/${contract.domain}.ts`, header + emitClient(contract)],
    ['package.json', toJson(packageOf(contract, runtime, client))],
    ['tsconfig.json', toJson(tsconfig)],
    ['README.md', readme(contract, source, needsErrorBody)],
    ['notices.txt', noticeParagraphs(contract.notices.map((notice) => notice.slice(contract.domain.length + 1)))],
  ])
}

/**
 * JavaScript with declarations beside it becomes TypeScript, because `tsc` does not copy such JavaScript when it compiles a package.
 * `@ts-nocheck`: only the types of its exports matter to others.
 */
function inTypeScript(outputs: readonly [string, string][]): [string, string][] {
  return outputs
    .filter(([name]) => !name.endsWith('.d.ts'))
    .map(([name, text]) => {
      if (!name.endsWith('.js')) return [name, text]
      // No exported function and no component has this name.
      const [type, ...imports] =
        name === 'serializers.js'
          ? ['(value: unknown) => string']
          : ['$$Validator', "import type { Validator as $$Validator } from '@tomorro/runtime/validator'\n"]
      const code = text.replaceAll(
        /^export const ([\p{ID_Continue}$]+) =/gmu,
        (_, id: string) => `export const ${id}: ${type} =`,
      )
      return [name.replace(/js$/, 'ts'), `// @ts-nocheck\n${imports.join('')}${code}`]
    })
}

/** The runtime lies beside the generated files. */
const relocated = (text: string): string =>
  text.replaceAll(/'@tomorro\/runtime\/([\w-]+)'/g, (_, name: string) => `'./runtime/${name}.ts'`)

const problemType = ({ domain }: Contract): string =>
  `/** What the \`type\` of a problem document begins with; the rest names the problem. */\nexport const PROBLEM_TYPE = 'urn:${domain}:'\n`

/** @param errorBodies whether the contract declares bodies of errors, and whether the application has to make them */
function emitRouter(contract: Contract, errorBodies: 'undeclared' | 'optional' | 'needed'): string {
  const [Domain, operations] = [pascal(contract.domain), `${camel(contract.domain)}Operations`]
  const hasErrors = errorBodies !== 'undeclared'
  const errors = hasErrors ? `, ${Domain}ErrorBody` : ''
  const isNeeded = errorBodies === 'needed'
  const needed = isNeeded ? ` & { errorBody: (...error: Parameters<ErrorBody>) => ${Domain}ErrorBody }` : ''
  const isSecured = contract.operations.some(({ security }) => security.some((one) => Object.keys(one).length > 0))
  const serves = [
    '/**',
    ' * Serves the contract. The router is a plain `(request, response, next)`: mount it by `app.use(router)`, or let `createServer`',
    ' * call it in front of an app.',
    ' */',
  ]
  return [
    `import { type ${Domain}Api${hasErrors ? `, type ${Domain}ErrorBody` : ''}${isSecured ? `, type ${Domain}Principals` : ''}, ${operations} } from './api.ts'`,
    ...(isNeeded ? ["import type { ErrorBody } from '@tomorro/runtime/error-body'"] : []),
    "import { createRouter, type Router, type RouterOptions } from '@tomorro/runtime/router'",
    '',
    ...serves,
    // All types are explicit: for inferred types TypeScript compares the handlers of all operations pairwise.
    ...(isSecured
      ? [
          `export const create${Domain}Router = <Caller extends ${Domain}Principals, Handlers extends ${Domain}Api<Caller>>(`,
          `  handlers: Handlers,`,
          isNeeded
            ? `  options: Omit<RouterOptions<Caller>, 'errorBody'>${needed},`
            : `  options: RouterOptions<Caller${errors}>,`,
          `): Router => createRouter<${Domain}Api<Caller>, Caller, Handlers>(${operations}<Caller>(), handlers, options)`,
        ]
      : [
          `export const create${Domain}Router = <Handlers extends ${Domain}Api>(`,
          `  handlers: Handlers,`,
          isNeeded
            ? `  options: Omit<RouterOptions<Record<never, never>>, 'authenticate' | 'errorBody'>${needed},`
            : `  options: Omit<RouterOptions<Record<never, never>${errors}>, 'authenticate'>,`,
          `): Router =>`,
          `  createRouter<${Domain}Api, Record<never, never>, Handlers>(${operations}, handlers, { ...options, authenticate: {} })`,
        ]),
    '',
  ].join('\n')
}

const emitClient = (contract: Contract): string => {
  const Domain = pascal(contract.domain)
  const servers = serversOf(contract.document.servers)
  return [
    "import { type Client, createClient } from './client.ts'",
    "import * as operations from './generated/operations.ts'",
    ...(servers.length === 0
      ? []
      : [
          '',
          "export { serverUrl } from './server-url.ts'",
          '',
          '/** The servers of the contract, for `url`: `serverUrl(servers[0], { … })` fills in the variables of one. */',
          `export const servers = ${JSON.stringify(servers, null, 2)} as const`,
        ]),
    '',
    `export type ${Domain} = Client<typeof operations>`,
    '',
    '/** A client with a method for each operation. */',
    `export const create${Domain} = (options: Parameters<typeof createClient<typeof operations>>[1]): ${Domain} =>`,
    '  createClient(operations, options)',
    '',
  ].join('\n')
}

function packageOf(contract: Contract, ...copies: readonly CopiedFolder[]) {
  const { devDependencies = {} } = projectManifest()
  const info = (contract.document.info ?? {}) as { version?: unknown }
  return {
    name: contract.domain,
    version: /^\d+\.\d+\.\d+/.test(String(info.version)) ? String(info.version) : '0.0.0',
    private: true,
    type: 'module',
    exports: { './*': './*.ts', './sdk/*': './sdk/*.ts' },
    scripts: { check: 'tsc', build: 'tsc --noEmit false --rewriteRelativeImportExtensions --outDir dist' },
    dependencies: Object.assign({}, ...copies.map(({ dependencies }) => dependencies)) as Record<string, string>,
    devDependencies: Object.fromEntries(['@types/node', 'typescript'].map((name) => [name, devDependencies[name]])),
    engines: { node: '>=22.18' },
  }
}

const tsconfig = {
  compilerOptions: {
    target: 'es2024',
    lib: ['es2024'],
    module: 'nodenext',
    types: ['node'],
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
  },
  include: ['**/*.ts'],
}

const needsRequest = ({ parameters, body }: Operation): boolean =>
  body?.required === true || parameters.some(({ required }) => required)

function readme(contract: Contract, source: string, needsErrorBody: boolean): string {
  const [Domain, { operations }] = [pascal(contract.domain), contract]
  const [first] = operations
  const schemes = [...new Set(operations.flatMap(({ security }) => security.flatMap((one) => Object.keys(one))))]
  const authenticate = schemes.map((name) => `    ${JSON.stringify(name)}: (request) => whoCalls(request),`)
  return [
    `# ${Domain}`,
    '',
    `Generated from ${source}: ${operations.length} operations. Changes belong there. \`npm install\` brings what it needs (in an app of`,
    'yours, install the `dependencies` of `package.json` there), `npm run check` type-checks it, `npm run build` compiles it to `dist/`.',
    '`notices.txt` lists what of the document has no effect, or may surprise.',
    '',
    '| file | holds |',
    '| --- | --- |',
    '| `api.ts` | a handler type for each operation, and the table that the router serves |',
    '| `router.ts` | the router: parses, validates, calls a handler, serializes what the contract declares |',
    '| `types.ts` | the components as types |',
    '| `validators.ts`, `response-validators.ts`, `serializers.ts` | ahead-of-time code; nothing compiles schemas at run time |',
    '| `runtime/` | what all of these import |',
    '| `sdk/` | a typed client for browsers and Node |',
    '',
    '```ts',
    "import { createServer } from 'node:http'",
    `import { create${Domain}Router } from './router.ts'`,
    '',
    `const router = create${Domain}Router(handlers, {`,
    '  log: console,',
    ...(schemes.length > 0 ? ['  authenticate: {', ...authenticate, '  },'] : []),
    ...(needsErrorBody ? ['  errorBody: ({ type, detail }) => ({ code: type, message: detail ?? type }),'] : []),
    '})',
    'createServer((request, response) => router(request, response, () => response.writeHead(404).end())).listen(3000)',
    '```',
    '',
    'In Express `app.use(router)` stands in front of body parsers such as `express.json()`: the router reads the bodies of its operations.',
    '',
    "A handler returns a response that the contract declares, or throws `new Problem('not_found')` of `runtime/problem.ts`, which is",
    'sent as the errors of the router are. Any other error is a 500 and goes to `log`, and so does, with `checkResponses: true`,',
    'whatever the contract does not declare.',
    '',
    ...(needsErrorBody
      ? [
          'The router sends its own errors with the body that the option `errorBody` makes of a problem document (RFC 9457); it has to fit',
          'the schema that the contract declares for the status.',
        ]
      : [
          'The router sends problem documents (RFC 9457) for its own errors. Where the contract declares another body, such as',
          '`{ code, message }`, the option `errorBody: ({ type, detail }) => ({ code: type, message: detail ?? type })` makes it. The client',
          'rejects a problem document that its contract does not declare with `UnexpectedResponse`.',
        ]),
    '',
    '```ts',
    `import { create${Domain} } from './sdk/${contract.domain}.ts'`,
    '',
    `const client = create${Domain}({ url: 'http://localhost:3000' })`,
    `const response = await client.${first?.operationId ?? 'operation'}(${first && needsRequest(first) ? 'request' : ''})`,
    '```',
    '',
  ].join('\n')
}
