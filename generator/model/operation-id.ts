/** Reserved words, which cannot name a constant (ECMA-262, ReservedWord). */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
)

/**
 * Makes an identifier of a text: `actions/list-runs` becomes `actionsListRuns`. Valid identifiers of any script stay
 * (ECMA-262, IdentifierName), such as `获取用户`.
 */
export function toIdentifier(text: string): string {
  const normal = text.normalize('NFC')
  const plain = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(normal) ? normal : camel(normal)
  const begun = /^[\p{ID_Start}_$]/u.test(plain) ? plain : `_${plain}`
  return reserved.has(begun) ? `${begun}_` : begun
}

/**
 * Names that operations cannot have: globals that generated code uses, `__proto__`, which sets the prototype of handlers, and
 * `then`, which makes a client look like a promise.
 */
const unfit = new Set(
  'Array Boolean Date Infinity JSON Map Math NaN Number Object Promise RegExp Set String eval undefined __proto__ then'.split(
    ' ',
  ),
)

/** The name of an operation's handler and of its method in a client, made of its `operationId`. */
export function operationName(operationId: string): string {
  const name = toIdentifier(operationId)
  // Validators of an operation with several kinds of body get such an ending.
  return unfit.has(name) || /\$\d+$/.test(name) ? `${name}_` : name
}

/** A name for an operation without one, by method and path: `GET /users/{id}` becomes `getUsersById`. */
export const derivedId = (method: string, path: string): string =>
  camel(`${method} ${path.replaceAll(/\{([^{}]*)\}/g, ' by $1 ')}`)

/** `createForm` -> `CreateForm`, `organisation-settings` -> `OrganisationSettings`, `3d` -> `_3d`. */
export const pascal = (name: string): string =>
  name
    .normalize('NFC')
    .split(/(?:[^\p{ID_Continue}]|\p{Pc})+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^\d/, '_$&')

/** `Train Travel API` -> `train-travel-api`. */
export const kebab = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-\d]+|-$/g, '') || 'api'

export const camel = (name: string): string => pascal(name).replace(/^[A-Z]/, (letter) => letter.toLowerCase())

/**
 * Makes names unique by appending numbers. Names that differ only by the case of the first letter are equal, because types are
 * named after them.
 */
export function uniqueNames(taken: Iterable<string> = []): (wanted: string) => string {
  const known = new Set([...taken].map(pascal))
  /** The next number of each name: 3,000 operations with one operationId would otherwise try 4.5 million names. */
  const counts = new Map<string, number>()
  return (wanted) => {
    let name = wanted
    let count = counts.get(wanted) ?? 2
    for (; known.has(pascal(name)); count++) name = `${wanted}${count}`
    counts.set(wanted, count)
    known.add(pascal(name))
    return name
  }
}
