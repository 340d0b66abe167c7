import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { installPackages } from './install.ts'

export type Resource = {
  readonly Type: string
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of many shapes, and its tests read single places of it
  readonly Properties: any
  readonly DeletionPolicy?: string
  readonly DependsOn?: readonly string[]
}
export type Template = {
  readonly name: string
  readonly text: string
  readonly resources: ReadonlyMap<string, Resource>
}

/**
 * Runs the CDK app of a stage as `cdk synth` does, with CloudFormation's rules and cdk-nag. Needs no account and no network.
 * @param folder of templates and assets
 * @throws Error with the app's output if a rule is broken
 */
export async function synthesise(stage: string, folder: string): Promise<readonly Template[]> {
  installPackages()
  const env = { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify({ stage }) }
  await promisify(execFile)(process.execPath, ['--no-warnings', 'app.ts'], { cwd: import.meta.dirname, env }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`${stdout}${stderr}`)
    },
  )
  return readdirSync(folder)
    .filter((file) => file.endsWith('.template.json'))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8')
      return {
        name: file.replace('.template.json', ''),
        text,
        resources: new Map(Object.entries(JSON.parse(text).Resources as Record<string, Resource>)),
      }
    })
}
