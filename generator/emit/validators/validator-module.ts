import { ContractError } from '../../error.ts'
import { asParent } from '../../model/inheritance.ts'
import type { Contract } from '../../model/model.ts'
import { repeatedComponents } from '../../model/repeated.ts'
import { componentName, type SchemaObject } from '../../model/schema.ts'
import { expression, statements } from './check-code.ts'
import type { Piece, Scope, ValidatorModule } from './scope.ts'

/** Collects the code of one module. */
export type Writer = ValidatorModule & {
  /**
   * The name of a function, which begins with the wanted one; `body` gets its own name. A body that the module has already is not
   * written again, so that operations of the same shape share one compiled function.
   */
  define(prefix: string, parameters: string, body: (name: string) => readonly string[]): string
  lines(): string[]
}

/**
 * @param taken reserved names
 * @param checks writes the code that checks a value against a schema
 */
export function writer(contract: Contract, taken: Iterable<string>, checks: ValidatorModule['checks']): Writer {
  const helpers = new Map<string, string>()
  const constants = new Map<string, string>()
  const parents = new Map<string, SchemaObject>()
  const parentNames = new Map<SchemaObject, string>()
  const known = { plain: new Map<SchemaObject, string>(), noting: new Map<SchemaObject, string>() }

  const unique = freeNames(taken)
  const functions = sharedFunctions(unique)

  const module: Writer = {
    contract,
    checks,
    helper: (name) => {
      const local = helpers.get(name) ?? unique(name)
      helpers.set(name, local)
      return local
    },
    constant: (expression) => {
      const name = constants.get(expression) ?? unique(`c${constants.size + 1}`)
      constants.set(expression, name)
      return name
    },
    checkOf: (schema, notes) => {
      const { name, schema: target } =
        schema.$ref !== undefined && isAlias(schema) ? module.resolve(schema.$ref) : { name: undefined, schema }
      const subject = typeof target === 'boolean' ? { allOf: [target] } : target
      const ofKind = known[notes ? 'noting' : 'plain']
      const existing = ofKind.get(subject)
      if (existing !== undefined) return existing
      const prefix = `$${name === undefined ? '' : name.replaceAll(/\W+/g, '_')}`
      const defined = module.define(prefix, notes ? 'v, f, p, e' : 'v, f, p', (own) => {
        ofKind.set(subject, own)
        // A parent that is a subtype itself is checked against its own parent without the choice there, too.
        const write = () =>
          returning(checks(subject, functionScope(module, { notes, component: name ?? parentNames.get(subject) })))
        if (notes || name === undefined || !repeatedComponents(contract).has(name)) return write()
        return [`return ${module.helper('once')}(${module.define(own, 'v, f, p', write)}, v, f, p)`]
      })
      ofKind.set(subject, defined)
      return defined
    },
    parentOf: (parent, child) => {
      const schema = asParent(contract.schemas, parent, child)
      if (!schema) return undefined
      const existing = parents.get(parent)
      if (existing) return existing
      parents.set(parent, schema)
      parentNames.set(schema, parent)
      return schema
    },
    resolve: (reference) => resolveAliases(contract, reference),
    define: functions.define,
    lines: () => [
      ...importsOf(helpers),
      '',
      ...[...constants].map(([expression, name]) => `const ${name} = ${expression}`),
      '',
      ...functions.texts().flatMap((code) => [code, '']),
    ],
  }
  return module
}

/** Names of a module: the wanted one, with a number where it is taken. */
function freeNames(taken: Iterable<string>): (prefix: string) => string {
  const names = new Set(taken)
  const counts = new Map<string, number>()
  return (prefix) => {
    let name = prefix
    // Counted on from the last one: thousands of functions have no name of a component.
    let count = counts.get(prefix) ?? 1
    while (names.has(name)) name = `${prefix}_${++count}`
    counts.set(prefix, count)
    names.add(name)
    return name
  }
}

/** The functions of a module. A body that is there already is not written again. */
function sharedFunctions(unique: (prefix: string) => string): Pick<Writer, 'define'> & { texts(): string[] } {
  const functions: string[] = []
  const namesByCode = new Map<string, string>()
  const pending: (() => void)[] = []
  let depth = 0
  const write = (name: string, place: number, parameters: string, body: (name: string) => readonly string[]) => {
    depth++
    const code = indented([`(${parameters}) {`, ...body(name), '}']).join('\n')
    depth--
    const same = namesByCode.get(code)
    if (same === undefined) {
      namesByCode.set(code, name)
      functions[place] = `function ${name}${code}`
    }
    return same
  }
  const writePending = () => {
    for (let next = pending.pop(); next; next = pending.pop()) next()
  }
  return {
    define: (prefix, parameters, body) => {
      const name = unique(prefix)
      // Reserve the position first: the body may add further functions.
      const place = functions.push('') - 1
      if (depth >= DEPTH_MAX) {
        pending.push(() => {
          const same = write(name, place, parameters, body)
          if (same !== undefined) functions[place] = `const ${name} = ${same}`
        })
        return name
      }
      const same = write(name, place, parameters, body)
      if (depth === 0) writePending()
      if (same === undefined) return name
      // Circular schemas may have called it by its own name before its code was known.
      if (functions.slice(place).some((later) => later.includes(`${name}(`)))
        functions[place] = `const ${name} = ${same}`
      return same
    },
    texts: () => functions.filter((code) => code !== ''),
  }
}

/** Functions that are written while others wait for them; deeper ones are written later, lest long chains overflow the stack. */
const DEPTH_MAX = 32

/**
 * The component of a reference; a component that is only a reference to another one is followed.
 * @throws ContractError where it leads nowhere or back to itself
 */
function resolveAliases(contract: Contract, reference: string): ReturnType<ValidatorModule['resolve']> {
  const way: string[] = []
  let next = reference
  for (;;) {
    const name = componentName(next)
    const isComponent = next.startsWith('#/components/schemas/') && Object.hasOwn(contract.schemas, name)
    const schema = isComponent ? contract.schemas[name] : undefined
    if (schema === undefined) throw new ContractError(`${contract.domain}: ${next} leads nowhere`)
    if (way.includes(name))
      throw new ContractError(`${contract.domain} #/components/schemas/${name}: is only a reference to itself`)
    way.push(name)
    if (typeof schema === 'boolean' || schema.$ref === undefined || !isAlias(schema)) return { name, schema }
    next = schema.$ref
  }
}

function importsOf(helpers: ReadonlyMap<string, string>): string[] {
  const imports = [...helpers].map(([name, local]) => [name, name === local ? name : `${name} as ${local}`] as const)
  const byModule = Map.groupBy(imports, ([name]) => moduleOf[name] ?? 'validator')
  return [...byModule]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([module, names]) => {
      const texts = names.map(([, text]) => text).sort()
      return `import { ${texts.join(', ')} } from '@tomorro/runtime/${module}'`
    })
}

/** The runtime modules of helpers that are not in `validator`. */
const moduleOf: Readonly<Record<string, string>> = { formats: 'formats', pointerStep: 'pointer' }

const silentKeywords = new Set([
  '$ref',
  '$defs',
  'default',
  'readOnly',
  'writeOnly',
  'contentEncoding',
  'contentMediaType',
])

/** Whether a schema is only a reference. */
const isAlias = (schema: SchemaObject): boolean => Object.keys(schema).every((key) => silentKeywords.has(key))

/** The scope of a function `(v, f, p)`: value, found violations, path. */
export function functionScope(
  module: ValidatorModule,
  { notes = false, component }: { notes?: boolean; component?: string | undefined } = {},
): Scope {
  let count = 0
  return {
    module,
    value: 'v',
    path: ['p'],
    isSilent: false,
    evaluated: notes ? 'e' : undefined,
    fresh: (prefix) => `${prefix}${++count}`,
    component,
  }
}

/** The body of a function that returns whether checking continues. */
export function returning(pieces: readonly Piece[]): string[] {
  const whole = expression(pieces)
  return whole === undefined ? [...statements(pieces), 'return true'] : [`return ${whole.code}`]
}

/** Indents lines by the braces at their ends and beginnings. */
export function indented(lines: readonly string[]): string[] {
  let depth = 0
  return lines.map((line) => {
    if (line.startsWith('}')) depth--
    const result = '  '.repeat(depth) + line
    if (line.endsWith('{')) depth++
    return result
  })
}
