import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clientCopy, projectManifest, runtimeCopy } from '@tomorro/generator/target/copied-folder'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
/** The bundle lies as deep as `generator/target/`, so that it finds `runtime/` and `clients/sdk/` where the sources do. */
const entries = {
  'generator/bin/tomorro-generate': 'generator/tomorro-generate.main.ts',
}
/** Packages that the command loads. */
const dependencies = ['yaml']

/** Writes the command as it is published: one bundle, and the sources that every generated package gets a copy of. */
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
  cpSync(join(root, 'generator/README.md'), join(folder, 'README.md'))
  writeFileSync(join(folder, 'package.json'), publishedManifest())
}

function publishedManifest(): string {
  const { version, license, description } = JSON.parse(readFileSync(join(root, 'generator/package.json'), 'utf8'))
  const { devDependencies = {} } = projectManifest()
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, devDependencies[name]]))
  const manifest = {
    ...{ name: 'tomorro-generate', version, description, license, type: 'module' },
    bin: { 'tomorro-generate': 'generator/bin/tomorro-generate.js' },
    dependencies: pick(dependencies),
    // The versions that generated packages name.
    devDependencies: pick(['@types/node', 'typescript']),
    engines: { node: '>=22.18' },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
