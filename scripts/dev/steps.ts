import path from 'node:path'

/** The steps of `npm run dev` after a save. */
export type Steps = {
  /** Whether a contract or the generator has changed, so that generated files may be stale. */
  readonly generate: boolean
  /** The projects to compile, each a folder with a tsconfig.json. */
  readonly checkTypes: readonly string[]
  /** The tests of the change, by path from the project's root. */
  readonly tests: readonly string[]
}

/** The sources of generated files. */
const generatedFrom = /^(openapi\/[^/]+\.yaml|generator\/.*\.ts|runtime\/[^/]+\.ts)$/
/** The files of each compiler project. */
const projects = [
  { folder: '.', reads: /^(?!clients\/web\/src\/|bench\/)/ },
  { folder: 'clients/web', reads: /^(clients|openapi|generator|runtime|carbon|charts)\// },
  { folder: 'bench', reads: /^bench\// },
]
/** Files that nobody edits, or that the steps themselves write. */
const ignored = /(^|\/)(node_modules|dist|coverage|generated|\.[^/]+)(\/|$)|~$|\.(log|swp|tmp)$/

/** Whether a file causes a step; a path from the project's root. */
export const isWatched = (file: string): boolean => !ignored.test(file)

/**
 * The steps after files were saved.
 * @param changed paths from the root of the project
 * @param sources the text of each TypeScript file by its path from the root of the project
 */
export function stepsAfter(changed: readonly string[], sources: ReadonlyMap<string, string>): Steps {
  const compiled = changed.filter((file) => /\.(tsx?|json|yaml)$/.test(file))
  return {
    generate: changed.some((file) => generatedFrom.test(file) && !file.endsWith('.test.ts')),
    checkTypes: projects.filter(({ reads }) => compiled.some((file) => reads.test(file))).map(({ folder }) => folder),
    tests: [...new Set(changed.flatMap((file) => testsOf(file, sources)))].sort(),
  }
}

/**
 * The tests of a file: itself, tests that import it, and the one beside it. If there are none, all tests of its folder. A
 * contract has the tests of its service.
 */
function testsOf(file: string, sources: ReadonlyMap<string, string>): string[] {
  const tests = [...sources.keys()].filter((name) => name.endsWith('.test.ts'))
  const contract = /^openapi\/([^/]+)\.yaml$/.exec(file)?.[1]
  if (contract !== undefined) return tests.filter((name) => name.startsWith(`services/${contract}/`))
  if (tests.includes(file)) return [file]
  if (!/\.tsx?$/.test(file)) return []
  const direct = tests.filter(
    (test) => isBeside(test, file) || importsOf(test, sources.get(test) ?? '').some((name) => name === file),
  )
  if (direct.length > 0) return direct
  return tests.filter((test) => path.posix.dirname(test) === path.posix.dirname(file))
}

/** `form.test.ts` and `form-fields.test.ts` of a folder test its `form.ts`. */
function isBeside(test: string, file: string): boolean {
  const stem = file.replace(/\.tsx?$/, '')
  return test === `${stem}.test.ts` || test.startsWith(`${stem}-`)
}

/** The project's own files that a file imports: by a relative path, or as `@tomorro/<room>/<file>`. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, name = '']) => {
    if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name)
    const [, room, rest] = /^@tomorro\/([^/]+)\/(.+)$/.exec(name) ?? []
    return room === undefined ? [] : [`${room}/${rest}.ts`, `services/${room}/${rest}.ts`, `clients/${room}/${rest}.ts`]
  })
}
