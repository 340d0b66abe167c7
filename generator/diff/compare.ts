import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { keyOfStep } from '@tomorro/runtime/pointer'
import { loadBundle } from '../document/load.ts'
import { ownFindings } from './own-rules.ts'
import type { Finding, Impact } from './version.ts'

export type Change = {
  readonly baseVersion: string
  readonly version: string
  readonly findings: readonly Finding[]
}

const root = path.resolve(import.meta.dirname, '../..')

/**
 * All changes between two documents, what they refer to included: findings of Redocly's comparison, whose rules are in
 * redocly.yaml, and of our own rules.
 * @throws Error where a document cannot be read
 */
export async function compare(files: { readonly base: string; readonly revision: string }): Promise<Change> {
  const { infoVersions, changes } = await redoclyDiff(files)
  const own = ownFindings(loadBundle(files.base).document, loadBundle(files.revision).document)
  return {
    baseVersion: infoVersions.base,
    version: infoVersions.revision,
    findings: [
      ...changes.filter(({ path, property }) => `${path} ${property}` !== '#/info version').map(toFinding),
      ...own,
    ],
  }
}

type RedoclyChange = {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'modified'
  readonly impact: Impact
  readonly property?: string
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[]
  readonly revision?: { readonly file: string; readonly line: number }
}
type RedoclyReport = {
  readonly infoVersions: { readonly base: string; readonly revision: string }
  readonly changes: readonly RedoclyChange[]
}

async function redoclyDiff({ base, revision }: { base: string; revision: string }): Promise<RedoclyReport> {
  const cli = path.join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const options = ['--format=json', '--fail-on=none', `--config=${path.join(root, 'redocly.yaml')}`]
  const env = { PATH: process.env.PATH ?? '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'diff', base, revision, ...options], {
    cwd: path.dirname(revision),
    env,
    maxBuffer: 256 * 1024 * 1024,
  }).catch((error: { stderr: string; message: string }) => {
    throw new Error(`${revision} cannot be compared: ${error.stderr || error.message}`)
  })
  return JSON.parse(stdout)
}

function toFinding({ path: pointer, kind, impact, property, verdicts, revision }: RedoclyChange): Finding {
  const { operation, place } = whereIs(pointer)
  const changed = property === undefined ? kind : `\`${property}\` ${kind}`
  return {
    impact,
    operation,
    place,
    message: verdicts.map(({ message, ruleId }) => `${message} (${ruleId})`).join(' ') || changed,
    ...(revision === undefined ? {} : { file: path.join('openapi', revision.file), line: revision.line }),
  }
}

/** `#/paths/~1report/get/responses/200` is `responses/200` of `GET /report`. */
function whereIs(pointer: string): { operation: string; place: string } {
  const steps = pointer.slice(2).split('/').map(keyOfStep)
  const [section, template = '', method = '', ...rest] = steps
  if (section !== 'paths') return { operation: '', place: steps.join(' ') }
  const isOperation = /^(get|put|post|delete|options|head|patch|trace)$/.test(method)
  if (!isOperation) return { operation: template, place: [method, ...rest].join(' ').trim() }
  return { operation: `${method.toUpperCase()} ${template}`, place: rest.join(' ') }
}
