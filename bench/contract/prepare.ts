import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { loadBundle } from '../../generator/document/load.ts'
import { toContract } from '../../generator/model/read-contract.ts'
import { writeOutputs } from '../../generator/target/output.ts'
import { domainOutputs } from '../../generator/target/project.ts'
import { documentOf } from './document.ts'

/** Within `node_modules`, so that what the servers load is found, and nothing of it is ever committed. */
const parent = path.resolve(import.meta.dirname, '../node_modules')

/**
 * Generates our router for contracts of these sizes, and bundles it and the programs of the benchmark: TypeScript is compiled
 * beforehand, packages of others are loaded as they come.
 */
export async function prepare(sizes: readonly number[]): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(path.join(parent, '.contract-'))
  mkdirSync(folder, { recursive: true })
  const programs = ['server', 'load']
  await bundle(
    Object.fromEntries(programs.map((name) => [name, path.join(import.meta.dirname, `${name}.main.ts`)])),
    folder,
  )
  for (const routes of sizes) {
    const file = path.join(folder, `orders-${routes}.json`)
    writeFileSync(file, JSON.stringify(documentOf(routes)))
    const contract = toContract('orders', loadBundle(file))
    writeOutputs(path.join(folder, String(routes)), new Map(await domainOutputs(contract)), [])
    const entry = path.join(folder, `${routes}/generated/orders/ours.ts`)
    writeFileSync(entry, ours)
    await bundle({ [`ours-${routes}`]: entry }, folder, true)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const ours = `
import { createRouter } from '@tomorro/runtime/router'
import { ordersOperations } from './api.ts'

export const router = (handlers) => createRouter(ordersOperations, handlers, { log: console, authenticate: {} })
`

async function bundle(entryPoints: Record<string, string>, outdir: string, isOurs = false): Promise<void> {
  await build({
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'error',
    ...(isOurs ? { external: ['@fastify/busboy'] } : { packages: 'external' }),
  })
}
