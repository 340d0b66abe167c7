import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { helpOr } from '../../scripts/usage.ts'
import { installPackages } from './install.ts'

helpOr(`
Usage: npm run check:aws

Checks the types of the CDK app, whose packages are installed beside it when they are missing.
`)

installPackages()
const root = path.resolve(import.meta.dirname, '../..')
const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', import.meta.dirname], { stdio: 'inherit' })
process.exitCode = status ?? 1
