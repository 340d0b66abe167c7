import path from 'node:path'
import { type Bundle, writeBundle } from '../bundle.ts'

const bundles = path.resolve(import.meta.dirname, '../../.tomorro/bundle')

/** Writes a bundle to where `npm run bundle` writes it too. @returns the folder */
export function bundleFolder(bundle: Bundle): string {
  const folder = path.join(bundles, bundle.program.name)
  writeBundle(bundle, folder)
  return folder
}
