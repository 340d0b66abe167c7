import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm } from '../scripts/npm.ts'
import { tarballOf, writeSdkPackage } from '../scripts/sdk-package.ts'

const modules = join(import.meta.dirname, '../node_modules')
/** The client's dependencies, installed from local tarballs, so that nothing is downloaded. */
const dependencies = ['openapi-fetch', 'openapi-typescript-helpers']

export type InstalledSdk = {
  /** The folder of a project with the client as its only dependency. */
  readonly folder: string
  remove(): void
}

/** Installs the client from its tarball into a new project. */
export function installSdk(): InstalledSdk {
  const folder = mkdtempSync(join(tmpdir(), 'tomorro-sdk-'))
  const staging = join(folder, 'package')
  mkdirSync(staging)
  writeSdkPackage(staging)
  const tarball = (source: string) => `file:${join(folder, tarballOf(npm(folder, 'pack', '--ignore-scripts', source)))}`
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { '@tomorro/sdk': tarball(staging) },
    overrides: Object.fromEntries(dependencies.map((name) => [name, tarball(join(modules, name))])),
  }
  rmSync(staging, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What a project imports, from its sources. */
export const journeySource = (): string => readFileSync(join(import.meta.dirname, 'sdk-journey.ts'), 'utf8')
