import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Names } from './names.ts'

const templates = path.join(import.meta.dirname, 'template')

/** Each file of a new domain, by its template. */
const places: Readonly<Record<string, (names: Names) => string>> = {
  'contract.yaml': ({ domain }) => `openapi/${domain}.yaml`,
  'schema.ts': ({ domain }) => `database/schema/${domain}.ts`,
  'fill.ts': ({ domain }) => `database/fill/${domain}.ts`,
  'package.json': ({ domain }) => `services/${domain}/package.json`,
  'main.ts': ({ domain }) => `services/${domain}/main.ts`,
  'app.ts': ({ domain }) => `services/${domain}/app.ts`,
  'handlers.ts': ({ domain, resourceFile }) => `services/${domain}/${resourceFile}.ts`,
  'handlers.test.ts': ({ domain, resourceFile }) => `services/${domain}/${resourceFile}.test.ts`,
  'repository.ts': ({ domain, resourceFile }) => `services/${domain}/${resourceFile}-repository.ts`,
}

/**
 * The files of a new domain, by their paths from the project's root.
 * @param drizzle the other services' version of drizzle-orm
 */
export const filesOf = (names: Names, drizzle: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('*.template', { cwd: templates })
      .sort()
      .map((file) => {
        const place = places[path.basename(file, '.template')]
        if (!place) throw new Error(`places of scripts/new-service/files.ts has no path for the template ${file}`)
        return [place(names), filled(readFileSync(path.join(templates, file), 'utf8'), { ...names, drizzle })]
      }),
  )

/** Identifiers of the templates' code; a resource cannot have one of these names. */
export function templateWords(): ReadonlySet<string> {
  const code = globSync('*.ts.template', { cwd: templates }).map((file) =>
    readFileSync(path.join(templates, file), 'utf8').replaceAll(
      /\{\{\w+\}\}|\/\*\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'/gs,
      ' ',
    ),
  )
  return new Set(code.join(' ').match(/[A-Za-z]+/g))
}

/** Replaces each `{{name}}` by its value. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined)
      throw new Error(`A template has the placeholder {{${name}}}, which scripts/new-service/names.ts does not define`)
    return value
  })
