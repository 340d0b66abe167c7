import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clientCopy, projectManifest, runtimeCopy } from '@tomorro/generator/target/copied-folder'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
/** The bundle is at the depth of `generator/target/`, so that relative paths to `runtime/` and `clients/sdk/` stay valid. */
const entries = {
  'generator/bin/main': 'generator/tomorro-generate.main.ts',
}
/** Dependencies of the command. */
const dependencies = ['yaml']

const bin = 'generator/bin/tomorro-generate.js'
const NODE_MIN = '22.18'
/** Older versions of Node fail at the first import of the bundle, with a stack. */
const launcher = `#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)
const [majorMin, minorMin] = '${NODE_MIN}'.split('.').map(Number)
if (major > majorMin || (major === majorMin && minor >= minorMin)) await import('./main.js')
else {
  process.stderr.write('tomorro-generate needs Node ${NODE_MIN} or later, and this is ' + process.versions.node + '\\n')
  process.exitCode = 2
}
`

/** Writes the published command: one bundle, and the sources that are copied into every generated package. */
export async function writeGeneratorPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: dependencies,
    logLevel: 'error',
  })
  for (const [source, { files }] of [['runtime', runtimeCopy()] as const, ['clients/sdk', clientCopy()] as const]) {
    for (const name of ['package.json', ...files.keys()]) {
      mkdirSync(dirname(join(folder, source, name)), { recursive: true })
      cpSync(join(root, source, name), join(folder, source, name))
    }
  }
  writeFileSync(join(folder, bin), launcher)
  cpSync(join(root, 'generator/README.md'), join(folder, 'README.md'))
  writeFileSync(join(folder, 'package.json'), publishedManifest())
}

function publishedManifest(): string {
  const { version, license, description } = JSON.parse(readFileSync(join(root, 'generator/package.json'), 'utf8'))
  const { devDependencies = {} } = projectManifest()
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, devDependencies[name]]))
  const manifest = {
    ...{ name: 'tomorro-generate', version, description, license, type: 'module' },
    bin: { 'tomorro-generate': bin },
    dependencies: pick(dependencies),
    // Versions for the manifests of generated packages.
    devDependencies: pick(['@types/node', 'typescript']),
    engines: { node: `>=${NODE_MIN}` },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
