import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Bundle, bundle, type Parsed } from './bundle.ts'
import { type Program, programs } from './programs.ts'

/** A program at one commit, named by its content. */
export type Release = {
  readonly name: string
  /** The tag of the image, or the version of the Lambda: 40 hexadecimal digits. Equal tags are the same program. */
  readonly tag: string
  /** Of its bundle. */
  readonly digest: string
  /** Files of its bundle, relative to the repository. */
  readonly files: readonly string[]
}

const TAG_LENGTH = 40
const DOCKERFILE = 'infrastructure/Dockerfile'

/** Bundles programs of a checkout. @param only names; all if omitted */
export const releasesOf = (
  root: string,
  { only, parsed }: { only?: ReadonlySet<string>; parsed?: Parsed | undefined } = {},
): Promise<readonly Release[]> =>
  Promise.all(
    programs(root)
      .filter(({ name }) => only?.has(name) ?? true)
      .map(async (program) => {
        const made = await bundle(program, root, parsed)
        const files = [...made.inputs, ...made.assets]
        return { name: program.name, tag: tagOf(made, root), digest: made.digest, files }
      }),
  )

/** The tag depends on bundle and Dockerfile, so an existing image is never built again, and a rollback names a tag. */
export function tagOf({ program, digest }: Pick<Bundle, 'program' | 'digest'>, root: string): string {
  const hash = createHash('sha256').update(digest)
  for (const file of imageFiles(program)) {
    const place = path.join(root, file)
    if (existsSync(place)) hash.update(readFileSync(place))
  }
  return hash.digest('hex').slice(0, TAG_LENGTH)
}

/** Files of the image besides the bundle. */
export const imageFiles = ({ kind }: Pick<Program, 'kind'>): readonly string[] =>
  kind === 'lambda' ? [] : [DOCKERFILE, 'infrastructure/healthy.mjs']
