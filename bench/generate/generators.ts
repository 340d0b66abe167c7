import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** One that makes code of an OpenAPI document. */
export type Generator = {
  readonly makes: string
  /** The program and its arguments. */
  command(document: string, folder: string): string[]
  /** The file, and what in it stands for an operation each. */
  readonly operations: { readonly file: string; readonly pattern: RegExp }
}

const root = path.resolve(import.meta.dirname, '../..')
const fromPeers = (file: string) => path.join(root, 'bench/node_modules', file)

export const generators: Readonly<Record<string, Generator>> = {
  ours: {
    makes: 'types, handlers, router, validators, serializers, client',
    command: (document, folder) => [
      path.join(root, 'generator/tomorro-generate.main.ts'),
      '--spec',
      document,
      '--out',
      folder,
    ],
    operations: { file: 'api.ts', pattern: /^\s+operationId: '/gm },
  },
  'openapi-typescript': {
    makes: 'types',
    command: (document, folder) => [
      fromPeers('openapi-typescript/bin/cli.js'),
      document,
      '--output',
      path.join(folder, 'types.ts'),
    ],
    operations: { file: 'types.ts', pattern: /^ {8}(?:get|put|post|delete|patch|head|options|trace): operations\[/gm },
  },
  'hey-api types': heyApi('types', ['@hey-api/typescript']),
  'hey-api all': heyApi('types, client, zod schemas', ['@hey-api/typescript', '@hey-api/sdk', 'zod']),
  'orval fetch': orval('types, client', { client: 'fetch' }),
  'orval fetch + zod': orval('types, client, zod schemas', { client: 'fetch' }, { client: 'zod' }),
}

function heyApi(makes: string, plugins: readonly string[]): Generator {
  const hasClient = plugins.includes('@hey-api/sdk')
  return {
    makes,
    command: (document, folder) => [
      fromPeers('@hey-api/openapi-ts/bin/run.js'),
      '--input',
      document,
      '--output',
      folder,
      '--no-log-file',
      '--plugins',
      ...plugins,
      ...(hasClient ? ['--client', '@hey-api/client-fetch'] : []),
    ],
    operations: hasClient
      ? { file: 'sdk.gen.ts', pattern: /^export const \w+ = </gm }
      : { file: 'types.gen.ts', pattern: /^export type \w+Data = \{/gm },
  }
}

function orval(makes: string, ...outputs: { client: string }[]): Generator {
  return {
    makes,
    command(document, folder) {
      const config = outputs.map(({ client }) => [
        client,
        {
          input: { target: document },
          output: { target: path.join(folder, `${client}.ts`), client, mode: 'single' },
        },
      ])
      const file = path.join(folder, '..', `orval-${outputs.length}.config.mjs`)
      writeFileSync(file, `export default ${JSON.stringify(Object.fromEntries(config))}\n`)
      return [fromPeers('orval/dist/bin/orval.mjs'), '--config', file]
    },
    operations: { file: 'fetch.ts', pattern: /^export const \w+ = async \(/gm },
  }
}

/** Bytes of code that was written, and how many operations it has. */
export function written(folder: string, { operations }: Generator): { bytes: number; operations: number } {
  const files = globSync('**/*.{ts,js}', { cwd: folder })
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
  const text = readFileSync(path.join(folder, operations.file), 'utf8')
  return { bytes, operations: [...text.matchAll(operations.pattern)].length }
}
