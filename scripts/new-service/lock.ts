type Lock = { readonly packages: Readonly<Record<string, unknown>> }
export type Manifest = {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

/**
 * The text of package-lock.json with one more package of the project: where it is, and that node_modules links there. Written
 * here, since each version of npm would change more than that in the file, in a way of its own.
 * @param text of the lock file, or of the one that npm keeps in node_modules
 * @param place of the package, such as `services/settings`
 */
export function withPackage(text: string, place: string, { name, version, dependencies }: Manifest): string {
  const lock: Lock = JSON.parse(text)
  const linked = inserted(lock.packages, `node_modules/${name}`, { resolved: place, link: true })
  const packages = inserted(linked, place, { name, version, dependencies })
  return `${JSON.stringify({ ...lock, packages }, null, 2)}\n`
}

/** Puts an entry where npm would, before the first that comes after it; those that are there stay where they are. */
function inserted(packages: Lock['packages'], key: string, value: unknown): Lock['packages'] {
  const entries = Object.entries(packages)
  const index = entries.findIndex(([other]) => other.localeCompare(key, 'en') > 0)
  return Object.fromEntries(entries.toSpliced(index < 0 ? entries.length : index, 0, [key, value]))
}
