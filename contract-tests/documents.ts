import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from '../scripts/generate/model.ts'
import { readContracts } from '../scripts/generate/project.ts'

const root = join(import.meta.dirname, '..')

/** The project's own contracts. */
export const ownContracts = (): Contract[] => {
  const files = globSync('openapi/*.yaml', { cwd: root }).filter((file) => !file.endsWith('common.yaml'))
  return readContracts(files.map((file) => join(root, file)))
}
