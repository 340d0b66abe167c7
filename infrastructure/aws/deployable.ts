import path from 'node:path'
import type { Role } from '../../database/access.ts'
import { type Bundle, bundle } from '../bundle.ts'
import { loginOf } from '../login.ts'
import { type Program, programs } from '../programs.ts'
import { tagOf } from '../release.ts'

/** A program as AWS runs it: its bundle in an image whose tag names the content. */
export type Deployable = {
  readonly program: Program
  readonly bundle: Bundle
  readonly tag: string
  /** The login role whose password it gets; several for the migration. */
  readonly role: Role
  readonly usesStorage: boolean
}

const root = path.resolve(import.meta.dirname, '../..')

/** Bundles every program. @param tags overrides by program name, for a rollback */
export const deployables = (tags: Readonly<Record<string, string>> = {}): Promise<readonly Deployable[]> =>
  Promise.all(
    programs().map(async (program) => {
      const made = await bundle(program)
      return {
        program,
        bundle: made,
        tag: tags[program.name] ?? tagOf(made, root),
        role: loginOf(program),
        usesStorage: made.inputs.includes('storage/configured-store.ts'),
      }
    }),
  )
