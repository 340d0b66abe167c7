import type { Person } from '@tomorro/gateway/openid-provider/sign-in-page'

export type Demo = {
  readonly url: string
  /** The demo people who can sign in by a browser, all with the same password. */
  readonly people: readonly Person[]
  readonly password: string
  readonly token: string
  readonly adminKey: string
  readonly orgId: string
  /** The folder of data, logs and secrets. */
  readonly folder: string
}

type Shown = Pick<Demo, 'url' | 'people' | 'password' | 'orgId' | 'folder'>

/** The screen after a start; with the lines of the start it fits 24 rows of 80 columns. */
export const welcome = ({
  url,
  people,
  password,
  orgId,
  folder,
}: Shown): string => `Open ${url} in a browser and sign in:
${people.map(personLine).join('\n')}
  Password  ${password}

In another terminal, as ${orgId}:
  npm run try        submits, approves and calculates electricity
  . ${folder}/env    sets URL, TOKEN, ADMIN_KEY and ORG_ID; then, for example
  curl -s "$URL/calculation?from=2025-01-01&until=2025-12-31&aggregate=yearly" \\
    -H "Authorization: Bearer $TOKEN"

API reference: ${url}/docs
Data, logs and secrets: ${folder} (delete it to start afresh). Ctrl-C stops.`

const personLine = ({ email, scopes, organisation }: Person): string =>
  `  ${email.padEnd(22)}${scopes.some((scope) => scope.endsWith(':write')) ? 'hands in and reads' : 'reads only'}, ${organisation.name}`

/** The same credentials for a shell: `. .tomorro/env`. */
export const shellVariables = ({ url, token, adminKey, orgId }: Pick<Demo, 'url' | 'token' | 'adminKey' | 'orgId'>) =>
  Object.entries({ URL: url, TOKEN: token, ADMIN_KEY: adminKey, ORG_ID: orgId })
    .map(([name, value]) => `export ${name}='${value}'\n`)
    .join('')
