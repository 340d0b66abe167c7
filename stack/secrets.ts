import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateSigningKey } from '@tomorro/gateway/openid-provider/provider'

/** The secrets of a folder; they are made once. */
export type Secrets = {
  readonly rolePassword: string
  readonly adminSecret: string
  readonly clientSecret: string
  /** The password of the demo people. */
  readonly demoPassword: string
  readonly signingKey: Awaited<ReturnType<typeof generateSigningKey>>
}

/**
 * Reads the secrets of a folder, or makes and stores them (`secrets.json`, readable by the owner only).
 * @param rolePassword in place of a random one when they are made
 */
export async function secretsOf(folder: string, rolePassword?: string): Promise<Secrets> {
  const file = path.join(folder, 'secrets.json')
  const kept = read(file)
  if (kept !== undefined) expectShape(kept, file)
  if (kept?.demoPassword !== undefined) return kept
  const text = () => randomBytes(32).toString('base64url')
  const made: Secrets = {
    rolePassword: rolePassword ?? text(),
    adminSecret: text(),
    clientSecret: text(),
    demoPassword: randomBytes(9).toString('base64url'),
    signingKey: await generateSigningKey(),
    // Fills in secrets that a folder of an earlier version lacks.
    ...kept,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  return made
}

/** Always required; secrets of later versions are filled in. */
const texts = ['rolePassword', 'adminSecret', 'clientSecret'] as const

function expectShape(kept: unknown, file: string): void {
  const secrets = (typeof kept === 'object' && kept !== null ? kept : {}) as Readonly<Record<string, unknown>>
  const wrong = texts.find((name) => typeof secrets[name] !== 'string' || secrets[name] === '')
  const missing = wrong ?? (isPrivateRsa(secrets.signingKey) ? undefined : 'signingKey') ?? wrongPassword(secrets)
  if (missing !== undefined)
    throw new Error(`${file} has no ${missing}. Restore it from a backup, or delete it to create new secrets.`)
}

/** Missing in folders of an earlier version. */
const wrongPassword = ({ demoPassword }: Readonly<Record<string, unknown>>): string | undefined =>
  demoPassword === undefined || (typeof demoPassword === 'string' && demoPassword !== '') ? undefined : 'demoPassword'

function isPrivateRsa(key: unknown): boolean {
  const { kty, d } = (key ?? {}) as { readonly kty?: unknown; readonly d?: unknown }
  return kty === 'RSA' && typeof d === 'string'
}

function read(file: string): Secrets | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    // The message of a SyntaxError quotes the file, which holds secrets.
    const because = error instanceof SyntaxError ? 'it is not valid JSON' : (error as Error).message
    throw new Error(`${file} cannot be read: ${because}. Restore it from a backup, or delete it to create new secrets.`)
  }
}
