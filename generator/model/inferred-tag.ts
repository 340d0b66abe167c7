import { propertyNames, type Scalar, tagsOfBranch, typesOfBranch } from './branch-types.ts'
import type { Contract } from './model.ts'
import type { Schema } from './schema.ts'

/** A property whose value selects the branch. */
export type Tag = { readonly name: string; readonly branches: readonly { tags: readonly Scalar[]; schema: Schema }[] }

/**
 * A property that selects the branch of a choice without a discriminator: every branch allows only objects, requires the property
 * and allows values for it that no other branch allows. So no value matches two branches.
 */
export function inferredTag(branches: readonly Schema[], contract: Contract): Tag | undefined {
  const [first] = branches
  if (first === undefined || branches.length < 2) return undefined
  const isOfObjects = branches.every((branch) => {
    const types = typesOfBranch(contract, branch)
    return types?.size === 1 && types.has('object')
  })
  if (!isOfObjects) return undefined
  for (const name of propertyNames(contract, first)) {
    const tags = branches.map((branch) => tagsOfBranch(contract, branch, name))
    const all = tags.flatMap((values) => values ?? [])
    if (tags.includes(undefined) || new Set(all).size < all.length) continue
    return { name, branches: branches.map((schema, index) => ({ tags: tags[index] ?? [], schema })) }
  }
  return undefined
}
