import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { JWK } from 'jose'

/** A token of a public collection, and the key to verify it with. */
export type Vector = { readonly name: string; readonly token: string; readonly key: JWK; readonly valid: boolean }

/** The content of a folder of vectors: tokens, and unreadable files with the reason. */
export type Vectors = { readonly vectors: readonly Vector[]; readonly skipped: readonly string[] }

/**
 * Reads all JSON files below a folder: those of Wycheproof's JSON Web Signature tests (`testGroups`) and those of the IETF JOSE
 * cookbook (`input`, `output`). JSON serialisations of a signature are kept as text.
 */
export function readVectors(folder: string): Vectors {
  const files = globSync('**/*.json', { cwd: folder }).sort()
  const read = files.map((file) => readFile(file, JSON.parse(readFileSync(path.join(folder, file), 'utf8'))))
  return { vectors: read.flatMap(({ vectors }) => vectors), skipped: read.flatMap(({ skipped }) => skipped) }
}

function readFile(file: string, content: Wycheproof | CookbookEntry): Vectors {
  if ('testGroups' in content) return readWycheproof(file, content)
  if ('input' in content && 'output' in content) return readCookbook(file, content)
  return { vectors: [], skipped: [`${file}: neither of Wycheproof nor of the JOSE cookbook`] }
}

function readWycheproof(file: string, { testGroups }: Wycheproof): Vectors {
  const vectors: Vector[] = []
  const skipped: string[] = []
  for (const { tests, ...keys } of testGroups)
    for (const { tcId, comment = '', jws, result } of tests) {
      const key = keys.public ?? keys.private
      const name = `${file} ${tcId} ${comment}`.trim()
      if (key === undefined || jws === undefined) skipped.push(`${name}: no ${key === undefined ? 'key' : 'signature'}`)
      else vectors.push({ name, token: textOf(jws), key, valid: result === 'valid' })
    }
  return { vectors, skipped }
}

function readCookbook(file: string, { input, output }: CookbookEntry): Vectors {
  const { key: keys, alg } = input
  const [key] = [keys].flat()
  if (key === undefined) return { vectors: [], skipped: [`${file}: no key`] }
  const forms = Object.entries(output).filter(([form]) => ['compact', 'json', 'json_flat'].includes(form))
  const vectors = forms.map(([form, token]) => ({
    name: `${file} ${[alg].flat().join(' ')} ${form}`,
    token: textOf(token),
    key,
    valid: true,
  }))
  return { vectors, skipped: vectors.length === 0 ? [`${file}: no signature`] : [] }
}

const textOf = (signature: unknown): string => (typeof signature === 'string' ? signature : JSON.stringify(signature))

type Wycheproof = {
  testGroups: {
    public?: JWK
    private?: JWK
    tests: { tcId: number; comment?: string; jws?: unknown; result: string }[]
  }[]
}
type CookbookEntry = { input: { key?: JWK | JWK[]; alg?: string | string[] }; output: Record<string, unknown> }
