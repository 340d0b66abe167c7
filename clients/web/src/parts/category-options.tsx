import { type Taxonomy, useTaxonomy } from '../taxonomy.ts'

/** The subchildren as options, grouped by their parents in the taxonomy's order. */
export const CategoryOptions = () => optionsOf(useTaxonomy())

export const optionsOf = ({ parents, subchildren }: Taxonomy) =>
  parents.map(({ id, displayName }) => (
    <optgroup key={id} label={displayName}>
      {subchildren
        .filter(({ parentId }) => parentId === id)
        .map((subchild) => (
          <option key={subchild.id} value={subchild.id}>
            {subchild.displayName}
          </option>
        ))}
    </optgroup>
  ))
