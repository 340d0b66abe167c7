import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')
const sdk = join(root, 'clients/sdk')
/** What the package is imported by, by the names under which it is. */
const entries = { '.': 'tomorro', './operations': 'generated/operations' }

/** Writes the client as it is published: `dist` with modules and declarations, and the manifest that leads to them. */
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

/** The manifest of the package as it lies in the project, whose entries are sources. */
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
 * The modules and their declarations, one for each source, so that bundlers take only what is used and editors find their way.
 * @throws Error where the compiler refuses a source
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
    // The compiler leaves the imports of declarations as they are.
    const emitted = file.endsWith('.d.ts') ? text.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'") : text
    files.set(relative(sdk, file), emitted)
  })
  const refused = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics(), ...diagnostics]
  if (refused.length > 0) throw new Error(ts.formatDiagnostics(refused, ts.createCompilerHost(options)))
  return files
}

export type Size = { readonly what: string; readonly minified: number; readonly gzipped: number }

/**
 * How much a program loads that uses the client, in bytes, with openapi-fetch.
 * @param folder where the package is installed, or what can import it
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

/** The name of the file that `npm pack` made, from what it said. */
export const tarballOf = (said: string): string => basename(said.trim().split('\n').at(-1) ?? '')
