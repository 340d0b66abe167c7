import { ContractError } from '../error.ts'

/** The places in files of the parts that bundling moves, such as `pets.yaml#/Pet` of `#/components/schemas/Pet`. */
export type Places = ReadonlyMap<string, string>

/** The place in the files of a pointer into the bundled document. */
export function placeInFiles(places: Places, pointer: string): string {
  for (let at = pointer; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at)
    if (place !== undefined) return `${place}${pointer.slice(at.length)}`
  }
  return pointer
}

/**
 * Runs a function; what it refuses is refused at the place that another function makes of the pointer.
 * @throws ContractError
 */
export function refusingAt<Result>(place: (pointer: string) => string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ContractError) || error.at === undefined) throw error
    throw new ContractError(error.reason, place(error.at))
  }
}
