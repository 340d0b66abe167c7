import { spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Person } from '@tomorro/gateway/openid-provider/sign-in-page'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import type { Organisation } from './prepare-database.ts'

const root = path.resolve(import.meta.dirname, '..')

/** Every scope of an organisation's operations. */
export const allScopes = (): string[] => [
  ...new Set(Object.values(policy.operations).flatMap(({ anyOf }) => anyOf.flat())),
]

/**
 * The people who can sign in on this machine: for the first organisation one with all scopes and one who may only read; for each
 * other organisation one with all scopes.
 */
export function demoPeople([own, ...others]: readonly Organisation[], password: string): Person[] {
  const scopes = allScopes()
  const reading = scopes.filter((scope) => scope.endsWith(':read'))
  const person = (name: string, email: string, organisation: Organisation | undefined, granted: string[]): Person[] =>
    organisation === undefined
      ? []
      : [{ id: `auth0|${email.replace('@', '.')}`, email, name, password, organisation, scopes: granted }]
  return [
    ...person('Asha Patel', 'lead@demo.example', own, scopes),
    ...person('Rob Reader', 'reader@demo.example', own, reading),
    ...others.flatMap((other, index) =>
      person('Olga Other', `lead${index === 0 ? '' : index + 1}@other.example`, other, scopes),
    ),
  ]
}

/**
 * Builds the web client, unless it is built from the same sources, and copies it into a stack's own folder. Builds are shared and
 * deleted when old; a gateway that restarts after that needs the copy.
 * @param folder of the stack
 * @returns the folder of the copy
 * @throws Error with Vite's output
 */
export async function ownWebClient(folder: string): Promise<string> {
  const copy = path.join(folder, 'web-client')
  const built = await buildWebClient()
  rmSync(copy, { recursive: true, force: true })
  cpSync(built, copy, { recursive: true })
  return copy
}

/** Builds the web client in a process of its own. @returns the folder of the build, which is shared and may be deleted later */
export function buildWebClient(): Promise<string> {
  const build = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'clients/web/build.main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let folder = ''
  let failures = ''
  build.stdout.on('data', (chunk) => {
    folder += chunk
  })
  build.stderr.on('data', (chunk) => {
    failures += chunk
  })
  return new Promise((resolve, reject) => {
    build.once('error', reject)
    build.once('close', (code) => {
      if (code === 0) resolve(folder.trim().split('\n').at(-1) ?? '')
      else reject(new Error(`the web client cannot be built: ${failures.trim() || `exit code ${code}`}`))
    })
  })
}
