import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Program } from './programs.ts'

/** A program as it is deployed: one module and the files that it reads. */
export type Bundle = {
  readonly program: Program
  /** `index.mjs`: runs on Node.js 24 with nothing beside it but the assets. */
  readonly code: Uint8Array
  /** Asset files, relative to the repository and to the bundle's folder alike. */
  readonly assets: readonly string[]
  /** SHA-256 over code and assets, in lower-case hexadecimal. Two bundles with one digest are the same program. */
  readonly digest: string
  /** Every source file that the code was made from, relative to the repository. */
  readonly inputs: readonly string[]
}

/** Modules that read files when they run, and the files as globs relative to the repository. */
const filesReadBy: Readonly<Record<string, readonly string[]>> = {
  'database/migrate.ts': ['migrations/**/*.{sql,json}'],
  'services/calculation/factors/factor-file.ts': ['services/calculation/factors/*.{csv,json}'],
  'gateway/contract-documents.ts': [
    'generated/openapi.json',
    'generated/*/openapi.json',
    'clients/retool/generated/*.json',
  ],
}

const defaultRoot = path.resolve(import.meta.dirname, '..')

/** CommonJS packages inside an ES module ask for built-in modules by `require`. */
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/**
 * Bundles a program with esbuild.
 * @param root the repository; another checkout of it in tests
 * @returns the same bytes for the same sources
 */
export async function bundle(program: Program, root = defaultRoot): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(root, program.entry)],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    // Names of classes and functions stand in stack traces and in `error.name`.
    keepNames: program.kind !== 'lambda',
    legalComments: 'none',
    metafile: true,
    write: false,
    outfile: 'index.mjs',
    logLevel: 'silent',
    // Optional in pg, and native.
    external: ['pg-native'],
    plugins: [placeOfModules(root)],
    ...(program.kind === 'lambda' ? {} : { banner: { js: banner } }),
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const inputs = Object.keys(metafile.inputs).sort()
  const assets = assetsOf(inputs, root)
  return { program, code, assets, digest: digestOf(code, assets, root), inputs }
}

/** Writes a bundle into a folder, which is made. */
export function writeBundle({ code, assets }: Bundle, folder: string, root = defaultRoot): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.mjs'), code)
  for (const file of assets) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    cpSync(path.join(root, file), path.join(folder, file))
  }
}

const assetsOf = (inputs: readonly string[], root: string): string[] =>
  inputs
    .flatMap((input) => filesReadBy[input] ?? [])
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()

function digestOf(code: Uint8Array, assets: readonly string[], root: string): string {
  const hash = createHash('sha256').update(code)
  for (const file of assets) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

/**
 * A module that reads files beside itself finds them by `import.meta.url`. In a bundle all modules are one file, so each is given
 * the URL that it has in the repository, below the bundle's folder: `database/migrate.ts` finds `../migrations` there too.
 */
const placeOfModules = (root: string): Plugin => ({
  name: 'place-of-modules',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const contents = readFileSync(file, 'utf8')
      if (!contents.includes('import.meta.')) return undefined
      const place = path.relative(root, file).replaceAll(path.sep, '/')
      const url = `new URL(${JSON.stringify(place)}, import.meta.url)`
      return { loader: 'ts', contents: contents.replaceAll('import.meta.url', `${url}.href`) }
    })
  },
})
