import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { helpOr } from '../scripts/usage.ts'
import { environmentTable } from './environment-table.ts'

helpOr(`
Usage: npm run environment

Writes infrastructure/environment.md: the variables of every program, from what their bundles read.
`)

writeFileSync(path.join(import.meta.dirname, 'environment.md'), await environmentTable())
