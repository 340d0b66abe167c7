import { isObject } from '@tomorro/runtime/validator'
import type { Notice } from './schema.ts'

/**
 * Notices what clients cannot use of a list of servers (OpenAPI 3.1.1, Server Object).
 * @param at JSON Pointer of the list
 */
export function noticeServers(servers: unknown, at: string, notice: Notice): void {
  if (!Array.isArray(servers)) return
  for (const [index, server] of servers.entries()) {
    if (!isObject(server) || typeof server.url !== 'string') {
      notice(`${at}/${index}`, 'has no url; clients are not given it')
      continue
    }
    const variables = isObject(server.variables) ? server.variables : {}
    for (const [, name = ''] of server.url.matchAll(/\{([^{}]+)\}/g)) {
      const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
      const { default: filling, enum: values } = isObject(variable) ? variable : {}
      const place = `${at}/${index}/variables/${name}`
      if (values !== undefined && !Array.isArray(values)) notice(`${place}/enum`, 'is not a list; it has no effect')
      if (typeof filling === 'object') notice(`${place}/default`, 'is not text; clients have to give it a value')
      else if (filling === undefined)
        notice(`${at}/${index}/url`, `has the variable \`${name}\` without a default; clients have to give it a value`)
      else if (Array.isArray(values) && values.length > 0 && !values.map(String).includes(String(filling)))
        notice(`${place}/default`, 'is none of the values beside it; clients refuse it')
    }
  }
}

/** An operation is sent to the first of its own servers. */
export function noticeOwnServers(servers: unknown, at: string, notice: Notice): void {
  noticeServers(servers, at, notice)
  if (Array.isArray(servers) && servers.length > 1) notice(`${at}/1`, 'has no effect; clients take the first server')
}
