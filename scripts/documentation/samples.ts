import { type ExampleParameter, exampleRequest } from '@tomorro/generator/emit/client/example-request'
import type { Json } from '@tomorro/generator/json'

// biome-ignore lint/suspicious/noExplicitAny: the parts of a document, of whatever shape
type Node = any
type Values = Readonly<Record<string, unknown>>
type Request = { readonly path: Values; readonly query: Values; readonly headers: Values; readonly body?: Node }
type Sample = { readonly lang: string; readonly label: string; readonly source: string }

/**
 * The request of an operation with curl and with the SDK, from the contract's examples, with required parts only.
 * @param document for resolving references
 * @param shared parameters of the path item
 */
export function requestSamples(
  document: Json,
  method: string,
  template: string,
  operation: Node,
  shared: Node[] = [],
): Sample[] {
  const { path, query, headers, mediaType, body, files, isAdministration } = exampleRequest(document, operation, shared)
  const request = { path: required(path), query: required(query), headers: required(headers), body }
  return [
    { lang: 'Shell', label: 'curl', source: curl(method, template, request, mediaType, isAdministration, files) },
    { lang: 'TypeScript', label: 'SDK', source: sdk(operation.operationId, request, files) },
  ]
}

const required = (parameters: readonly ExampleParameter[]): Values =>
  Object.fromEntries(parameters.filter(({ isRequired }) => isRequired).map(({ name, value }) => [name, value]))

function curl(
  method: string,
  template: string,
  { path, query, headers, body }: Request,
  type: string | undefined,
  isAdministration: boolean,
  files: ReadonlySet<string> | undefined,
): string {
  const address = template.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(String(path[name])))
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  const credentials = isAdministration ? 'Basic $ADMIN_KEY' : 'Bearer $TOKEN'
  const parts = Object.entries(body ?? {}).map(
    ([name, value]) => `-F '${name}=${files?.has(name) ? '@template.xlsx' : value}'`,
  )
  return [
    `curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}"$URL${address}${search === '' ? '' : `?${search}`}"`,
    `-H "Authorization: ${credentials}"`,
    ...Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(files !== undefined
      ? parts
      : type === undefined
        ? []
        : [`-H 'Content-Type: ${type}'`, `-d '${JSON.stringify(body, null, 2).replaceAll("'", "'\\''")}'`]),
  ].join(' \\\n  ')
}

function sdk(
  operationId: string,
  { path, query, headers, body }: Request,
  files: ReadonlySet<string> | undefined,
): string {
  const parts = Object.entries({ path, query, headers })
    .filter(([, values]) => Object.keys(values).length > 0)
    .map(([name, values]) => `${name}: ${JSON.stringify(values)}`)
  const text = files === undefined ? JSON.stringify(body, null, 2) : formText(body, files)
  const all = body === undefined ? parts : [...parts, `body: ${text.replaceAll('\n', '\n  ')}`]
  return `const result = await tomorro.${operationId}(${all.length === 0 ? '' : `{\n  ${all.join(',\n  ')},\n}`}).ok()`
}

const formText = (body: Node, files: ReadonlySet<string>): string =>
  `{ ${Object.entries(body ?? {})
    .map(([name, value]) => `${name}: ${files.has(name) ? 'file' : JSON.stringify(value)}`)
    .join(', ')} }`
