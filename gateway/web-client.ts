import { globSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { type Asked, type Represented, represented, sendRepresented } from './representation.ts'

/** The content of `/config.json`, which the page reads when it starts, so that one build serves every stage. */
export type WebConfiguration = {
  readonly issuer: string
  readonly clientId: string
  readonly audience: string
  /** Whether the review desk is shown; production reviews in Retool. */
  readonly isReviewOffered: boolean
}

export type WebClientSource = {
  /** The built client: `index.html` and `assets/`, whose names hold a digest of their content. */
  readonly folder: string
  readonly configuration: WebConfiguration
  /** First segments of the API's paths, such as `ingestion`; no page begins with one. */
  readonly apiSegments: ReadonlySet<string>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Answers GET and HEAD for the web client: its files, its configuration, and its start page for every navigation outside the API,
 * such as `/activity/new` after a reload.
 * @returns whether the request was one of those
 * @throws Error if the folder holds no built client
 */
export function webClient({ folder, configuration, apiSegments }: WebClientSource) {
  const files = readFiles(folder, pageHeaders(configuration.issuer))
  const start = files.get('/index.html')
  if (start === undefined) throw new Error(`${folder} holds no built web client: it has no index.html`)
  files.set('/', start)
  const settings = Buffer.from(JSON.stringify(configuration))
  files.set('/config.json', represented(settings, { 'Content-Type': 'application/json' }))

  return (request: Asked, response: ServerResponse): boolean => {
    const { method, url = '' } = request
    if (method !== 'GET' && method !== 'HEAD') return false
    const [address = ''] = url.split('?', 1)
    const isPage = isNavigation(request) && !apiSegments.has(address.split('/', 2)[1] ?? '')
    const found = files.get(address) ?? (isPage ? start : undefined)
    if (found === undefined) return false
    sendRepresented(found, request, response)
    return true
  }
}

/** Browsers mark the navigation of a tab. A program that requests JSON at a wrong address gets a problem document. */
const isNavigation = ({ headers }: Asked): boolean =>
  headers['sec-fetch-dest'] === 'document' || String(headers.accept ?? '').includes('text/html')

/**
 * Scripts, styles and fonts come from the page's own origin, and nothing is inline. The page talks to this origin and to the
 * issuer of its tokens.
 */
const pageHeaders = (issuer: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
})

function readFiles(folder: string, headers: Readonly<Record<string, string>>): Map<string, Represented> {
  const files = globSync('**/*.*', { cwd: folder }).map((file): [string, Represented] => {
    const address = `/${file.split(path.sep).join('/')}`
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    const caching = address.startsWith('/assets/') ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {}
    const bytes = readFileSync(path.join(folder, file))
    return [address, represented(bytes, { 'Content-Type': type, ...headers, ...caching })]
  })
  return new Map(files)
}
