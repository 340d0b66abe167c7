import type { Person } from '@tomorro/gateway/sign-in-page'

export type Demo = {
  readonly url: string
  /** Who can sign in by a browser, all with the same password. */
  readonly people: readonly Person[]
  readonly password: string
  readonly token: string
  readonly adminKey: string
  readonly orgId: string
  /** Where data, logs and secrets are. */
  readonly folder: string
}

/** What somebody who has just started Tomorro needs to try it: address, credentials, and commands ready to paste. */
export const welcome = ({
  url,
  people,
  password,
  token,
  adminKey,
  orgId,
  folder,
}: Demo): string => `Open ${url} in a browser and sign in:

${people.map(personLine).join('\n')}
  Password  ${password}

Or use the API for ${orgId}:

TOKEN='${token}'
ADMIN_KEY='${adminKey}'

1. Hand in a year of electricity, 12,345 kWh:
curl -s ${url}/ingestion/form -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{"subchildId":"electricity-usage","period":{"from":"2025-01-01","until":"2025-12-31"},"activity":{"1":12345}}'

2. See what waits for review, and approve it as an administrator:
curl -s ${url}/admin/ingestion/backlog -H "Authorization: Basic $ADMIN_KEY"
curl -s -X POST ${url}/admin/ingestion/items/ITEM/approve -H "Authorization: Basic $ADMIN_KEY"

3. Read the emissions, in kg CO2e, and what they are made of:
curl -s "${url}/calculation?from=2025-01-01&until=2025-12-31&aggregate=yearly" -H "Authorization: Bearer $TOKEN"
curl -s ${url}/calculation/items/ITEM/lines -H "Authorization: Bearer $TOKEN"

Contracts: ${url}/openapi.json, and as pages at ${url}/docs
Data, logs and secrets: ${folder} (delete it to start afresh); the same credentials for scripts: ${folder}/demo.json
Ctrl-C stops everything.`

const personLine = ({ email, scopes, organisation }: Person): string =>
  `  ${email.padEnd(22)}${scopes.some((scope) => scope.endsWith(':write')) ? 'hands in and reads' : 'reads only'}, ${organisation.name}`
