import { cpSync } from 'node:fs'
import path from 'node:path'
import { buildWebClient } from '@tomorro/stack/web-client'
import { type Bundle, bundle, writeBundle } from './bundle.ts'
import type { Program } from './programs.ts'

/**
 * Writes a program into a new folder, complete for use outside of AWS: its bundle and, for the gateway, the built web client in
 * `web/`. On AWS CloudFront serves the web client.
 */
export async function writeProgram(program: Program, folder: string): Promise<Bundle> {
  const made = await bundle(program)
  writeBundle(made, folder)
  if (program.kind === 'gateway') cpSync(await buildWebClient(), path.join(folder, 'web'), { recursive: true })
  return made
}
