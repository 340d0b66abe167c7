import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { membersOf } from '../document/members.ts'
import type { Json } from '../json.ts'
import type { Notice } from './schema.ts'

const ofVariables = membersOf('serverVariable')

/** The default and the values of a variable in a server's URL. YAML parses some, such as ports, as numbers. */
export const serverVariable = ({ default: filling, enum: values }: Json): { default?: string; enum?: string[] } => ({
  ...(ofVariables?.get('default')?.test(filling) ? { default: String(filling) } : {}),
  ...(ofVariables?.get('enum')?.test(values) && (values as unknown[]).length > 0
    ? { enum: (values as unknown[]).map(String) }
    : {}),
})

/**
 * Notices what clients cannot use of a list of servers (OpenAPI 3.1.1, Server Object).
 * @param at JSON Pointer of the list
 */
export function noticeServers(servers: unknown, at: string, notice: Notice): void {
  if (!Array.isArray(servers)) return
  for (const [index, server] of servers.entries()) {
    if (!isObject(server)) continue
    if (server.url === undefined || server.url === '') notice(`${at}/${index}`, 'has no url; clients are not given it')
    if (typeof server.url !== 'string' || server.url === '') continue
    if (/[?#]/.test(server.url))
      notice(`${at}/${index}/url`, 'has a query or a fragment, which no server address has; clients drop it')
    const variables = isObject(server.variables) ? server.variables : {}
    const named = new Set([...server.url.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name))
    for (const name of named) {
      const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
      const { default: filling, enum: values } = isObject(variable) ? serverVariable(variable) : {}
      if (!isObject(variable) || variable.default === undefined)
        notice(`${at}/${index}/url`, `has the variable \`${name}\` without a default; clients have to give it a value`)
      else if (filling !== undefined && values?.includes(filling) === false)
        notice(
          `${at}/${index}/variables/${pointerStep(name)}/default`,
          'is none of the values beside it; clients refuse it',
        )
    }
    for (const name of Object.keys(variables))
      if (!named.has(name) && !name.startsWith('x-'))
        notice(`${at}/${index}/variables/${pointerStep(name)}`, 'is not in the url; it has no effect')
  }
}

/**
 * An operation is sent to the first of its own servers, and the router serves all operations below one path.
 * @param ofDocument the servers of the document
 */
export function noticeOwnServers(servers: unknown, ofDocument: unknown, at: string, notice: Notice): void {
  noticeServers(servers, at, notice)
  if (!Array.isArray(servers)) return
  if (servers.length > 1) notice(`${at}/1`, 'has no effect; clients take the first server')
  const path = pathOf(servers)
  if (servers.length > 0 && path !== pathOf(ofDocument))
    notice(
      `${at}/0/url`,
      `has the path \`${path}/\`, to which clients send the operation; the router serves it beside the others`,
    )
}

/** The path of the first server, where its variables have their defaults: `/v1` of `https://{host}/v1/`. */
function pathOf(servers: unknown): string {
  const [{ url, variables }] = (Array.isArray(servers) && isObject(servers[0]) ? servers : [{}]) as [Json]
  const fill = (whole: string, name: string) => {
    const variable = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined
    return (isObject(variable) ? serverVariable(variable).default : undefined) ?? whole
  }
  const address = typeof url === 'string' ? url.replaceAll(/\{([^{}]+)\}/g, fill) : '/'
  return (URL.parse(address, 'http://nowhere')?.pathname ?? '/').replace(/\/$/, '')
}
