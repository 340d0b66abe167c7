import { createHash } from 'node:crypto'
import path from 'node:path'
import { build } from 'esbuild'

export type Bundle = { readonly bytes: Uint8Array; readonly sha256: string; readonly inputs: readonly string[] }

/**
 * The authorizer as the single file that Lambda runs (Node.js 24, ES modules, `index.handler`), with the policy inside.
 * @returns the same bytes for the same sources
 */
export async function bundleAuthorizer(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(import.meta.dirname, 'main.ts')],
    absWorkingDir: path.resolve(import.meta.dirname, '..'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    outfile: 'index.mjs',
    logLevel: 'silent',
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), inputs: Object.keys(metafile.inputs) }
}
