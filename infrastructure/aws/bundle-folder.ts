import path from 'node:path'
import { type Bundle, writeBundle } from '../bundle.ts'

const bundles = path.resolve(import.meta.dirname, '../../.tomorro/bundle')

/** Writes a bundle to the folder that `npm run bundle` uses. @returns the folder */
export function bundleFolder(bundle: Bundle): string {
  const folder = path.join(bundles, bundle.program.name)
  writeBundle(bundle, folder)
  return folder
}
