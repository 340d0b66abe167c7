import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type BuildOptions, build, context, type Plugin } from 'esbuild'
import type { Program } from './programs.ts'

/** A deployed program: one module and the files that it reads. */
export type Bundle = {
  readonly program: Program
  /** `index.mjs`: runs on Node.js 24 with only the assets beside it. */
  readonly code: Uint8Array
  /** Modules that the program starts as threads, by path in the bundle's folder. */
  readonly threads: ReadonlyMap<string, Uint8Array>
  /** Asset files; the path is the same in the repository and in the bundle's folder. */
  readonly assets: readonly string[]
  /** SHA-256 over code and assets, in lower-case hexadecimal. Two bundles with one digest are the same program. */
  readonly digest: string
  /** Every source file of the code, relative to the repository. */
  readonly inputs: readonly string[]
}

/** Modules that read files at run time, and the files as globs relative to the repository. */
const filesReadBy: Readonly<Record<string, readonly string[]>> = {
  'database/migrate.ts': ['migrations/**/*.{sql,json}'],
  'services/calculation/factors/factor-file.ts': ['services/calculation/factors/*.{csv,json}'],
  'gateway/contract-documents.ts': [
    'generated/openapi.json',
    'generated/postman_collection.json',
    'generated/*/openapi.json',
    'clients/retool/generated/*.json',
  ],
  'services/report/format/pdf-page.ts': [
    'node_modules/@expo-google-fonts/source-sans-3/{400Regular,600SemiBold}/*.ttf',
  ],
}

const defaultRoot = path.resolve(import.meta.dirname, '..')

/** CommonJS packages inside an ES module load built-in modules by `require`. */
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** esbuild's parsed modules. A caller that bundles the same checkout often passes them again; unchanged modules are reused. */
export type Parsed = Map<string, Promise<{ rebuild: Rebuild; dispose: () => Promise<void>; threads: Set<string> }>>
type Rebuild = () => Promise<{ outputFiles: { contents: Uint8Array }[]; metafile: { inputs: Record<string, unknown> } }>

/**
 * Bundles a program with esbuild.
 * @param root the repository; another checkout of it in tests
 * @returns the same bytes for the same sources
 */
export async function bundle(program: Program, root = defaultRoot, parsed?: Parsed): Promise<Bundle> {
  const main = await bundleModule(program, program.entry, root, parsed)
  const threads = new Map<string, Uint8Array>()
  const inputs = new Set(main.inputs)
  for (const entry of main.threads) {
    const thread = await bundleModule(program, entry, root, parsed)
    threads.set(threadFile(entry), thread.code)
    for (const input of thread.inputs) inputs.add(input)
  }
  const all = [...inputs].sort()
  const assets = assetsOf(all, root)
  const digest = digestOf([main.code, ...threads.values()], assets, root)
  return { program, code: main.code, threads, assets, digest, inputs: all }
}

async function bundleModule(program: Program, entry: string, root: string, parsed?: Parsed) {
  const { outputFiles, metafile, threads } = await built(program, entry, root, parsed)
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { code, inputs: Object.keys(metafile.inputs), threads: [...threads].sort() }
}

async function built(program: Program, entry: string, root: string, parsed?: Parsed) {
  if (parsed === undefined) {
    const threads = new Set<string>()
    return { ...(await build(optionsOf(program, entry, root, threads))), threads }
  }
  const key = `${root} ${program.name} ${entry}`
  const known = parsed.get(key) ?? openModule(program, entry, root)
  parsed.set(key, known)
  const { rebuild, threads } = await known
  threads.clear()
  return { ...(await rebuild()), threads }
}

async function openModule(program: Program, entry: string, root: string) {
  const threads = new Set<string>()
  const { rebuild, dispose } = await context(optionsOf(program, entry, root, threads))
  return { rebuild, dispose, threads }
}

const optionsOf = (program: Program, entry: string, root: string, threads: Set<string>) =>
  ({
    entryPoints: [path.join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    // Stack traces and `error.name` show the names of classes and functions.
    keepNames: program.kind !== 'lambda',
    legalComments: 'none',
    metafile: true,
    write: false,
    outfile: 'index.mjs',
    logLevel: 'silent',
    // Optional in pg, and native.
    external: ['pg-native'],
    plugins: [placeOfModules(root, threads)],
    ...(program.kind === 'lambda' ? {} : { banner: { js: banner } }),
  }) satisfies BuildOptions

/** Writes a bundle into a new folder. */
export function writeBundle({ code, threads, assets }: Bundle, folder: string, root = defaultRoot): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.mjs'), code)
  for (const [file, thread] of threads) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), thread)
  }
  for (const file of assets) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    cpSync(path.join(root, file), path.join(folder, file))
  }
}

const threadFile = (entry: string): string => entry.replace(/\.ts$/, '.mjs')

const assetsOf = (inputs: readonly string[], root: string): string[] =>
  inputs
    .flatMap((input) => filesReadBy[input] ?? [])
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()

function digestOf(modules: readonly Uint8Array[], assets: readonly string[], root: string): string {
  const hash = createHash('sha256')
  for (const code of modules) hash.update(code)
  for (const file of assets) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

/**
 * A module finds files beside itself by `import.meta.url`. In a bundle all modules are one file, so each gets the URL of its
 * place in the repository, below the bundle's folder: `database/migrate.ts` finds `../migrations` there too. A module that is
 * started as a thread (`new URL('./read-xlsx.worker.ts', import.meta.url)`) becomes a bundle of its own in its place.
 * @param threads collects the modules that are started as threads, relative to the repository
 */
const placeOfModules = (root: string, threads: Set<string>): Plugin => ({
  name: 'place-of-modules',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const contents = readFileSync(file, 'utf8')
      if (!contents.includes('import.meta.')) return undefined
      const place = path.relative(root, file).replaceAll(path.sep, '/')
      const url = `new URL(${JSON.stringify(place)}, import.meta.url)`
      const started = contents.replaceAll(/'(\.\/[\w-]+\.worker\.ts)'/g, (_, name: string) => {
        const thread = path.posix.join(path.posix.dirname(place), name)
        threads.add(thread)
        return JSON.stringify(`./${path.posix.basename(threadFile(thread))}`)
      })
      return { loader: 'ts', contents: started.replaceAll('import.meta.url', `${url}.href`) }
    })
  },
})
