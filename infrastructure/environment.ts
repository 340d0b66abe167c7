/** An environment variable, described for an operator. */
export type Variable = {
  readonly meaning: string
  /** The default; a variable without one is required. */
  readonly otherwise?: string
  readonly example: string
  readonly isSecret?: boolean
}

/** Every variable that a program of Tomorro reads. Starting its bundle shows which program reads which. */
export const variables: Readonly<Record<string, Variable>> = {
  ADMIN_KEYS: {
    meaning: 'Keys of the administration: up to two `{"id", "sha256"}`, the digest of the secret in hexadecimal',
    example: '[{"id":"retool","sha256":"9f86…0a08"}]',
  },
  AUDIENCE: { meaning: 'Identifier of the API at the issuer', example: 'https://api.tomorro.example' },
  CLIENT_IDS: {
    meaning: 'The only clients whose tokens count, as a JSON array',
    otherwise: 'all',
    example: '["Ab12…"]',
  },
  CLIENT_RATE: {
    meaning: 'Requests per seconds that one client address may send, or `none`',
    otherwise: '1200/60',
    example: '600/60',
  },
  DATABASE_NAME: { meaning: 'Database that is created and migrated', otherwise: 'tomorro', example: 'tomorro' },
  DATABASE_URL: {
    meaning:
      'Server, role and database; the password may stand in `PGPASSWORD`. The migration takes a role that may create roles and databases',
    example: 'postgres://svc_ingestion@db.example:5432/tomorro?sslmode=verify-full',
  },
  DOCS_PAGE: {
    meaning: 'File of the contract as a page, served at `/docs`',
    otherwise: 'no page',
    example: '/app/docs.html',
  },
  HOST: { meaning: 'Address to listen on', otherwise: '127.0.0.1', example: '0.0.0.0' },
  ISSUER: { meaning: 'Issuer of tokens, exactly as `iss` spells it', example: 'https://tomorro.eu.auth0.com/' },
  JWKS_URI: {
    meaning: 'Where the issuer publishes its keys',
    example: 'https://tomorro.eu.auth0.com/.well-known/jwks.json',
  },
  LOG_LEVEL: { meaning: '`debug`, `info`, `warn` or `error`', otherwise: 'info', example: 'info' },
  METRICS_PORT: { meaning: 'Serves `GET /metrics` on loopback', otherwise: 'nothing is measured', example: '9464' },
  ORGANISATION_RATE: {
    meaning: 'Requests per seconds that one organisation may send, or `none`',
    otherwise: '3000/60',
    example: '6000/60',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    meaning: 'OpenTelemetry collector that traces are sent to',
    otherwise: 'nothing is traced',
    example: 'http://127.0.0.1:4318',
  },
  PGPASSWORD: {
    meaning: 'Password of the role in `DATABASE_URL`',
    otherwise: 'the one in `DATABASE_URL`',
    example: 'openssl rand -base64 32',
    isSecret: true,
  },
  PORT: { meaning: 'Port to listen on', example: '8080' },
  PUBLIC_ORIGIN: {
    meaning: 'Origin that the served contracts name as their server',
    otherwise: 'the one that each request was sent to',
    example: 'https://api.tomorro.example',
  },
  STORAGE_BUCKET: {
    meaning: 'Bucket that keeps files; exactly one of bucket and folder is set',
    otherwise: 'the folder',
    example: 'tomorro-objects',
  },
  STORAGE_ENDPOINT: {
    meaning: 'S3-compatible server other than AWS',
    otherwise: 'AWS',
    example: 'http://storage:7070',
  },
  STORAGE_FOLDER: {
    meaning: 'Folder that keeps files, on one machine',
    otherwise: 'the bucket',
    example: '/var/lib/tomorro/objects',
  },
  STORAGE_REGION: { meaning: 'Region of the bucket', otherwise: 'eu-west-2', example: 'eu-west-2' },
  TLS_CERT: {
    meaning: 'PEM file of the certificate; with it the gateway serves HTTPS and HTTP/2 itself',
    otherwise: 'plain HTTP',
    example: '/etc/tomorro/tls.pem',
  },
  TLS_KEY: { meaning: 'PEM file of the key of `TLS_CERT`', otherwise: 'plain HTTP', example: '/etc/tomorro/tls.key' },
  TRUSTED_PROXIES: {
    meaning: 'How many proxies stand in front, or their networks; `X-Forwarded-For` counts from there',
    otherwise: 'none',
    example: '1',
  },
  UPSTREAMS: { meaning: 'Origin of each service, as a JSON object', example: '{"ingestion":"http://127.0.0.1:8101"}' },
  WEB_CONFIGURATION: {
    meaning: 'What the web client reads: issuer, client id, audience, whether it offers reviews',
    otherwise: 'no web client',
    example: '{"issuer":"…","clientId":"…","audience":"…","isReviewOffered":false}',
  },
  WEB_FOLDER: { meaning: 'The built web client', otherwise: 'no web client', example: 'web' },
}

/** Passwords of the login roles, one variable each, for the migration. */
export const PASSWORD = /^(MIGRATOR|SVC_[A-Z_]+)_PASSWORD$/
export const passwordVariable: Variable = {
  meaning: 'Password that the login role of this name is given; 16 characters or more',
  example: 'openssl rand -base64 32',
  isSecret: true,
}

export const variableOf = (name: string): Variable | undefined =>
  PASSWORD.test(name) ? passwordVariable : variables[name]
