import type { GatewayDocument } from './document.ts'

/** What a browser asks to see on the answer itself; the rest belongs to the preflight alone. */
const onAnswers = [
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-expose-headers',
  'vary',
]

/**
 * The cross-origin headers of a path's answers, as the mock behind its OPTIONS says them. REST APIs leave them to the service on
 * proxied answers; here the gateway adds them, so that browsers may read what services send on one machine.
 * @returns by path template
 */
export function crossOriginHeaders({
  routes,
}: Pick<GatewayDocument, 'routes'>): ReadonlyMap<string, Record<string, string>> {
  const byTemplate = new Map<string, Record<string, string>>()
  for (const { method, template, integration } of routes)
    if (method === 'OPTIONS' && integration.kind === 'mock') {
      const headers = Object.entries(integration.headers).filter(([name]) => onAnswers.includes(name.toLowerCase()))
      byTemplate.set(template, Object.fromEntries(headers))
    }
  return byTemplate
}
