import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { environmentTable } from './environment-table.ts'

// npm run environment: writes infrastructure/environment.md, the variables of every program, from what their bundles read.

writeFileSync(path.join(import.meta.dirname, 'environment.md'), await environmentTable())
