import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Ajv, type ErrorObject } from 'ajv'
import { nameKey, namesOf } from './choice-name.ts'
import schema from './config.schema.json' with { type: 'json' }
import { choicesIn, factorKeysOf, namesInKey } from './factor-key.ts'
import type { ChoiceParameter, Parameter, Quantity, Route, Subchild, Taxonomy } from './taxonomy.ts'

/**
 * Every violation of a config.json, one line each: of its schema, then of every id, parameter and choice that it refers to and,
 * with `factorKeys`, of every factor key that it can lead to.
 */
export function checkConfig(config: unknown, factorKeys?: ReadonlySet<string>): string[] {
  const validate = new Ajv({ allErrors: true, discriminator: true }).compile(schema)
  if (!validate(config)) return (validate.errors ?? []).filter(isViolation).map(toLine)
  const taxonomy = config as Taxonomy
  return [
    ...checkIds(taxonomy),
    ...Object.entries(taxonomy.parameters).flatMap(([name, parameter]) => checkParameter(name, parameter)),
    ...Object.entries(taxonomy.subchildren).flatMap(([id, subchild]) =>
      checkSubchild(taxonomy, id, subchild, factorKeys),
    ),
  ]
}

// Violations inside the branches of a failed oneOf; the oneOf itself is listed.
const isViolation = ({ keyword, schemaPath }: ErrorObject): boolean =>
  keyword !== 'if' && !schemaPath.startsWith('#/definitions/line/oneOf/')

function toLine({ instancePath, keyword, message, params }: ErrorObject): string {
  const rule = keyword === 'oneOf' ? 'must have exactly one of factor, factorFrom and zero' : message
  const more = Object.values(params).filter((value) => typeof value === 'string' || Array.isArray(value))
  return `config.json ${instancePath || '/'} ${rule}${keyword === 'oneOf' || more.length === 0 ? '' : ` (${more.join(', ')})`}`
}

function checkIds({ parents, children, subchildren }: Taxonomy): string[] {
  const ids = [parents, children, subchildren].flatMap((level) => Object.keys(level))
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [
    // A coverage mixes ids of all three levels, so each id occurs on one level only.
    ...doubled.map((id) => `config.json: the id ${id} stands on more than one level`),
    ...Object.entries(children)
      .filter(([, { parentId }]) => !parents[parentId])
      .map(([id, { parentId }]) => `config.json /children/${id}/parentId refers to an unknown parent ${parentId}`),
    ...Object.entries(subchildren)
      .filter(([, { parentId, childId }]) => children[childId]?.parentId !== parentId)
      .map(([id, { parentId, childId }]) => `config.json /subchildren/${id}: ${parentId} has no child ${childId}`),
  ]
}

function checkParameter(name: string, parameter: Parameter): string[] {
  const at = `config.json /parameters/${name}`
  if (parameter.type === 'choice' && parameter.default !== undefined && !parameter.choices[parameter.default])
    return [`${at}/default is none of its choices`]
  if (parameter.type === 'choice') return sharedNames(parameter).map((name) => `${at}: two choices are called ${name}`)
  if (parameter.type !== 'decimal') return []
  const { minimum, maximum, default: absent = minimum } = parameter
  return minimum < maximum && absent >= minimum && absent <= maximum ? [] : [`${at} has bounds that nothing fits`]
}

/** Names that two choices share: in a file such a name would be ambiguous. */
function sharedNames({ choices }: ChoiceParameter): string[] {
  const owners = new Map<string, string>()
  return Object.entries(choices).flatMap(([id, choice]) =>
    namesOf(id, choice).filter((name) => {
      const owner = owners.get(nameKey(name))
      owners.set(nameKey(name), id)
      return owner !== undefined && owner !== id
    }),
  )
}

function checkSubchild(taxonomy: Taxonomy, id: string, subchild: Subchild, factorKeys?: ReadonlySet<string>): string[] {
  const at = `config.json /subchildren/${id}`
  const names = Object.values(subchild.parameters)
  return [
    ...names.filter((name) => !taxonomy.parameters[name]).map((name) => `${at}/parameters: ${name} is not defined`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `${at}/parameters: ${name} stands twice`),
    ...Object.entries(subchild.choices ?? {}).flatMap(([name, choices]) => {
      const parameter = taxonomy.parameters[name]
      const known = parameter?.type === 'choice' ? parameter.choices : {}
      const absent = parameter?.type === 'choice' ? parameter.default : undefined
      return [
        ...choices
          .filter((choice) => !known[choice])
          .map((choice) => `${at}/choices/${name}: ${choice} is not defined`),
        ...(absent && !choices.includes(absent) ? [`${at}/choices/${name} leaves out the default ${absent}`] : []),
      ]
    }),
    ...Object.entries(subchild.methods).flatMap(([method, routes]) =>
      routes.flatMap((route, index) =>
        checkRoute(taxonomy, subchild, route, `${at}/methods/${method}/${index}`, factorKeys),
      ),
    ),
  ]
}

function checkRoute(
  taxonomy: Taxonomy,
  subchild: Subchild,
  route: Route,
  at: string,
  factorKeys?: ReadonlySet<string>,
): string[] {
  const { unpublished = [] } = subchild
  const usable = [...route.requires, ...(route.optional ?? [])]
  const known = Object.values(subchild.parameters)
  // A parameter that a line reads must be required or have a default.
  const present = usable.filter(
    (name) => route.requires.includes(name) || taxonomy.parameters[name]?.default !== undefined,
  )
  const read = [
    ...namesIn(route.quantity),
    ...route.lines.flatMap((line) => [...(line.quantity ? namesIn(line.quantity) : []), ...namesInKey(line)]),
  ]
  const given = route.lines.flatMap((line) =>
    'factorFrom' in line ? [line.factorFrom, ...(line.describedBy ?? [])] : [],
  )
  const unread = usable.filter((name) => !read.includes(name) && !given.includes(name))
  return [
    ...usable.filter((name) => !known.includes(name)).map((name) => `${at}: ${name} is no parameter of the subchild`),
    ...read.filter((name) => !present.includes(name)).map((name) => `${at}: ${name} is read but may be absent`),
    ...given.filter((name) => !usable.includes(name)).map((name) => `${at}: ${name} is read but not taken`),
    ...unread.map((name) => `${at}: ${name} is taken but never read`),
    ...route.lines
      .flatMap(({ when = {} }) => Object.entries(when))
      .flatMap(([name, choices]) =>
        choices
          .filter((choice) => !present.includes(name) || !choicesIn(taxonomy, subchild, name).includes(choice))
          .map((choice) => `${at}: ${choice} is no choice of ${name}`),
      ),
    ...route.lines
      .flatMap((line) => factorKeysOf(taxonomy, subchild, line))
      .filter((key) => factorKeys && factorKeys.has(key) === unpublished.includes(key))
      .map((key) =>
        unpublished.includes(key) ? `${at}: ${key} is published after all` : `${at}: no edition has a factor ${key}`,
      ),
  ]
}

const namesIn = ({ multiply, subtract, divide }: Quantity): string[] =>
  [...multiply, subtract, divide].filter((name) => name !== undefined)

/** The keys of every factor file of a folder: the first column of each CSV file. */
function readFactorKeys(folder: URL): Set<string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'))
  const rows = files.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').slice(1))
  return new Set(rows.map((row) => row.slice(0, row.indexOf(','))).filter((key) => key !== ''))
}

const usage = `Usage: npm run check:taxonomy

Checks that every parameter, parent and factor that config.json names exists.`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wantsHelp = process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')
  const violations = wantsHelp ? [] : checkFiles()
  if (wantsHelp) console.log(usage)
  for (const violation of violations) console.error(violation)
  process.exitCode = violations.length === 0 ? 0 : 1
}

function checkFiles(): string[] {
  try {
    const config: unknown = JSON.parse(readFileSync(new URL('../../config.json', import.meta.url), 'utf8'))
    return checkConfig(config, readFactorKeys(new URL('../../services/calculation/factors/', import.meta.url)))
  } catch (error) {
    return [`config.json cannot be read: ${error instanceof Error ? error.message : String(error)}`]
  }
}
