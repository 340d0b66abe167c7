import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')
const sdk = join(root, 'clients/sdk')
/** The entry points of the package by name. */
const entries = { '.': 'tomorro', './operations': 'generated/operations' }

/** Writes the published client: `dist` with modules and declarations, and its manifest. */
export function writeSdkPackage(folder: string): void {
  const dist = join(folder, 'dist')
  rmSync(dist, { recursive: true, force: true })
  for (const [name, text] of compile()) {
    const file = join(dist, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  if (folder !== sdk) cpSync(join(sdk, 'README.md'), join(folder, 'README.md'))
  writeFileSync(join(folder, 'package.json'), publishedManifest())
}

/** The manifest of the package in this project; its entry points are sources. */
export const sourceManifest = join(sdk, 'package.json')

function publishedManifest(): string {
  const { scripts, ...manifest } = JSON.parse(readFileSync(sourceManifest, 'utf8'))
  const exports = Object.entries(entries).map(([name, file]) => [
    name,
    { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
  ])
  return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(exports) }, null, 2)}\n`
}

/**
 * The modules and declarations, one per source, so that bundlers drop unused ones and editors find definitions.
 * @throws Error if a source does not compile
 */
function compile(): Map<string, string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { incremental, tsBuildInfoFile, noEmit, ...rules } = config.compilerOptions
  const own = { target: 'es2022', declaration: true, rewriteRelativeImportExtensions: true, rootDir: sdk, outDir: sdk }
  const { options } = ts.convertCompilerOptionsFromJson({ ...rules, ...own }, root)
  const program = ts.createProgram(
    Object.values(entries).map((file) => join(sdk, `${file}.ts`)),
    options,
  )
  const files = new Map<string, string>()
  const { diagnostics } = program.emit(undefined, (file, text) => {
    // The compiler does not rewrite the imports of declarations.
    const emitted = file.endsWith('.d.ts') ? text.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'") : text
    files.set(relative(sdk, file), emitted)
  })
  const refused = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics(), ...diagnostics]
  if (refused.length > 0) throw new Error(ts.formatDiagnostics(refused, ts.createCompilerHost(options)))
  return files
}

export type Size = { readonly what: string; readonly minified: number; readonly gzipped: number }

/**
 * Bytes that a program with the client loads, including openapi-fetch.
 * @param folder a folder from which the package can be imported
 */
export async function sizesOf(folder: string): Promise<Size[]> {
  const programs = {
    'all operations': "export { createTomorro } from '@tomorro/sdk'",
    'three operations': `import { createClient } from '@tomorro/sdk'
      import { createForm, listItems, getItem } from '@tomorro/sdk/operations'
      export const client = createClient({ createForm, listItems, getItem }, { url: '' })`,
    'the client alone': "export { createClient } from '@tomorro/sdk'",
  }
  return Promise.all(
    Object.entries(programs).map(async ([what, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: folder },
        ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false },
      })
      const bytes = outputFiles[0]?.contents ?? new Uint8Array()
      return { what, minified: bytes.byteLength, gzipped: gzipSync(bytes, { level: 9 }).byteLength }
    }),
  )
}

export const sizeText = ({ what, minified, gzipped }: Size): string =>
  `${what}: ${minified.toLocaleString('en')} bytes, ${gzipped.toLocaleString('en')} gzipped`

/** The name of the tarball, from the output of `npm pack`. */
export const tarballOf = (said: string): string => basename(said.trim().split('\n').at(-1) ?? '')
