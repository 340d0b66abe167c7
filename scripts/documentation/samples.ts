import { type Json, lookUp } from '@tomorro/generator/json'

// biome-ignore lint/suspicious/noExplicitAny: the parts of a document, of whatever shape
type Node = any
type Values = Readonly<Record<string, unknown>>
type Request = { readonly path: Values; readonly query: Values; readonly headers: Values; readonly body?: Node }
type Sample = { readonly lang: string; readonly label: string; readonly source: string }

/**
 * A request of an operation by curl and by the SDK, with the contract's own examples: what is required, and no more.
 * @param document in which references are looked up
 * @param shared parameters of the path item
 */
export function requestSamples(
  document: Json,
  method: string,
  template: string,
  operation: Node,
  shared: Node[] = [],
): Sample[] {
  const resolved = (node: Node): Node =>
    typeof node?.$ref === 'string' ? resolved(lookUp(document, node.$ref.slice(1))) : node
  const parameters = [...shared, ...(operation.parameters ?? [])].map(resolved).filter(({ required }) => required)
  const valuesIn = (place: string): Values =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, example, schema }) => [name, example ?? resolved(schema)?.example]),
    )
  const [type, media]: [string?, Node?] = Object.entries(resolved(operation.requestBody)?.content ?? {})[0] ?? []
  const schema = resolved(media?.schema)
  const body =
    media?.example ?? (Object.values(media?.examples ?? {})[0] as Node)?.value ?? bodyExample(schema, resolved)
  const request = {
    ...{ path: valuesIn('path'), query: valuesIn('query'), headers: valuesIn('header') },
    ...(type !== undefined && { body }),
  }
  const isAdministration = JSON.stringify(operation.security ?? []).includes('basic')
  const files = type === 'multipart/form-data' ? filesOf(schema, resolved) : undefined
  return [
    { lang: 'Shell', label: 'curl', source: curl(method, template, request, type, isAdministration, files) },
    { lang: 'TypeScript', label: 'SDK', source: sdk(operation.operationId, request, files) },
  ]
}

function bodyExample(schema: Node, resolved: (node: Node) => Node): Node {
  if (schema?.example !== undefined || schema?.properties === undefined) return schema?.example
  return Object.fromEntries(
    Object.entries(schema.properties)
      .filter(([name]) => schema.required?.includes(name))
      .map(([name, property]) => [name, resolved(property).example]),
  )
}

const filesOf = (schema: Node, resolved: (node: Node) => Node): ReadonlySet<string> =>
  new Set(
    Object.entries(schema?.properties ?? {})
      .filter(([, property]) => resolved(property).format === 'binary')
      .map(([name]) => name),
  )

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
