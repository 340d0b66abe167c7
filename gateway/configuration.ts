import { readFileSync } from 'node:fs'
import { json, optional, port, readEnv, url } from '@tomorro/service-kit/env'
import { type TrustedProxies, trustedProxies } from './client-address.ts'
import type { Tls } from './edge-server.ts'
import type { Rate } from './rate-limit.ts'
import type { WebConfiguration } from './web-client.ts'

export type GatewayConfiguration = {
  readonly port: number
  readonly host: string
  readonly upstreams: Readonly<Record<string, string>>
  readonly docsPage: string
  /** Origin that the served contracts name as their server; otherwise the one of each request. */
  readonly publicOrigin?: string
  readonly logLevel: string
  readonly rates: { readonly client?: Rate; readonly organisation?: Rate }
  readonly proxies?: TrustedProxies
  readonly tls?: Tls
  readonly metricsPort?: number
  readonly traceEndpoint?: string
  /** The folder of the built web client, and its `/config.json`. */
  readonly web?: { readonly folder: string; readonly configuration: WebConfiguration }
}

/**
 * The gateway's configuration from its environment:
 * - `PORT` and `HOST` (127.0.0.1); `UPSTREAMS`, a JSON object, origin by service;
 * - `CLIENT_RATE` (1200/60) and `ORGANISATION_RATE` (3000/60), requests per seconds, or `none`;
 * - `TRUSTED_PROXIES`, how many proxies stand in front, or their networks; without it `X-Forwarded-For` is not believed;
 * - `TLS_CERT` and `TLS_KEY`, PEM files, both or neither;
 * - `METRICS_PORT`, on loopback; nothing is measured without it;
 * - `OTEL_EXPORTER_OTLP_ENDPOINT`, a collector of OpenTelemetry; nothing is traced without it;
 * - `WEB_FOLDER`, the built web client, and `WEB_CONFIGURATION`, a JSON object that it reads; both or neither;
 * - `DOCS_PAGE`, file of the contract as a page; `PUBLIC_ORIGIN`, which served contracts name as their server (the request's host);
 * - `LOG_LEVEL` (info).
 * @throws EnvironmentError naming every missing or wrong variable in one line
 */
export function configurationFrom(environment: Readonly<Record<string, string | undefined>>): GatewayConfiguration {
  const shape = {
    PORT: port,
    HOST: optional(String, '127.0.0.1'),
    UPSTREAMS: upstreams,
    CLIENT_RATE: optional<Rate | undefined>(rate, { requests: 1_200, seconds: 60 }),
    ORGANISATION_RATE: optional<Rate | undefined>(rate, { requests: 3_000, seconds: 60 }),
    TRUSTED_PROXIES: optional<TrustedProxies | undefined>(trustedProxies, undefined),
    TLS_CERT: optional<string | undefined>(pem, undefined),
    TLS_KEY: environment.TLS_CERT ? pem : optional<string | undefined>(withoutCertificate, undefined),
    METRICS_PORT: optional<number | undefined>(port, undefined),
    OTEL_EXPORTER_OTLP_ENDPOINT: optional<string | undefined>(url, undefined),
    WEB_FOLDER: optional(String, ''),
    WEB_CONFIGURATION: environment.WEB_FOLDER
      ? webConfiguration
      : optional<WebConfiguration | undefined>(webConfiguration, undefined),
    DOCS_PAGE: optional(String, ''),
    PUBLIC_ORIGIN: optional<string | undefined>(origin, undefined),
    LOG_LEVEL: optional(String, 'info'),
  }
  const env = readEnv(shape, environment)
  const {
    OTEL_EXPORTER_OTLP_ENDPOINT: traceEndpoint,
    CLIENT_RATE: client,
    ORGANISATION_RATE: organisation,
    TLS_CERT: cert,
    TLS_KEY: key,
  } = env
  return {
    port: env.PORT,
    host: env.HOST,
    upstreams: env.UPSTREAMS,
    docsPage: env.DOCS_PAGE,
    logLevel: env.LOG_LEVEL,
    ...(env.PUBLIC_ORIGIN === undefined ? {} : { publicOrigin: env.PUBLIC_ORIGIN }),
    rates: { ...(client === undefined ? {} : { client }), ...(organisation === undefined ? {} : { organisation }) },
    ...(env.TRUSTED_PROXIES === undefined ? {} : { proxies: env.TRUSTED_PROXIES }),
    ...(cert === undefined || key === undefined ? {} : { tls: { cert, key } }),
    ...(env.METRICS_PORT === undefined ? {} : { metricsPort: env.METRICS_PORT }),
    ...(traceEndpoint === undefined ? {} : { traceEndpoint }),
    ...(env.WEB_FOLDER === '' || env.WEB_CONFIGURATION === undefined
      ? {}
      : { web: { folder: env.WEB_FOLDER, configuration: env.WEB_CONFIGURATION } }),
  }
}

function upstreams(raw: string): Readonly<Record<string, string>> {
  const value = json(raw)
  const isObject = typeof value === 'object' && value !== null
  if (isObject && Object.values(value).every((origin) => URL.canParse(String(origin)))) return { ...value }
  throw new Error('must be a JSON object, origin by service')
}

function origin(raw: string): string {
  if (/^https?:/.test(raw) && URL.canParse(raw) && new URL(raw).origin === raw.replace(/\/$/, ''))
    return new URL(raw).origin
  throw new Error('must be an origin, such as https://api.tomorro.example')
}

function webConfiguration(raw: string): WebConfiguration {
  const { issuer, clientId, audience, isReviewOffered = false } = (json(raw) ?? {}) as Partial<WebConfiguration>
  if (URL.canParse(String(issuer)) && typeof clientId === 'string' && typeof audience === 'string')
    return { issuer: String(issuer), clientId, audience, isReviewOffered }
  throw new Error('must be a JSON object {"issuer", "clientId", "audience", "isReviewOffered"}')
}

function rate(raw: string): Rate | undefined {
  if (raw === 'none') return undefined
  const [, requests, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,4})$/.exec(raw) ?? []
  if (requests === undefined) throw new Error('must be requests/seconds, such as 1200/60, or none')
  return { requests: Number(requests), seconds: Number(seconds) }
}

function pem(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`cannot be read: ${(error as Error).message}`)
  }
}

function withoutCertificate(): never {
  throw new Error('requires TLS_CERT')
}
