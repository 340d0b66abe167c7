#!/usr/bin/env bash
# Tests a running stage from outside, and on AWS the behaviour that only AWS can show. Creates one draft and deletes it; changes nothing else.
#   URL=https://api.tomorro.example TOKEN=<access token> [ADMIN_KEY=<base64 of id:secret>] infrastructure/smoke.sh
# Exits with code 1 if an expectation fails. More on day one (README.md, "Day one on AWS"), with the account's credentials:
#   RECORD=answers.md          appends every answer with the date and the number of its question
#   PROBE_STACK=tomorro-probe  creates this stack from probe.yaml, asks API Gateway through it, and deletes it
#   PROXY_NAME=...             counts the pinned sessions of this RDS Proxy; leave the stage under load for 15 minutes before
set -uo pipefail

: "${URL:?}" "${TOKEN:?}"
ADMIN_KEY=${ADMIN_KEY:-}
PROBE_STACK=${PROBE_STACK:-}
PROXY_NAME=${PROXY_NAME:-}
RECORD=${RECORD:-/dev/null}
here=$(dirname "${BASH_SOURCE[0]}")
failed=0
headers=$(mktemp)
body=$(mktemp)
trap 'rm -f "$headers" "$body"' EXIT
BEARER="Authorization: Bearer $TOKEN"

# Sets status; headers and body are in the files.
ask() { status=$(curl --silent --show-error --max-time 40 --dump-header "$headers" --output "$body" --write-out '%{http_code}' "$@") || status=000; }
header() { grep -i "^$1:" "$headers" | tail -1 | cut -d: -f2- | tr -d '\r' | sed 's/^ *//'; }
expect() { # title, expected, found
  if [[ $2 == "$3" ]]; then echo "ok      $1"; else echo "FAILED  $1: expected $2, found $3" >&2; failed=1; fi
}
answer() { echo "answer  $1: $2"; echo "- $(date -u +%F) $1: $2" >>"$RECORD"; }

ask "$URL/ingestion" -H "$BEARER"
expect 'a token lists items' 200 "$status"
expect 'a page of any origin may read the answer' '*' "$(header access-control-allow-origin)"
ask "$URL/ingestion"
expect 'no token is 401' 401 "$status"
expect 'the 401 may be read too' '*' "$(header access-control-allow-origin)"
answer '3. Content-Type of a gateway response' "$(header content-type)"
answer '3. WWW-Authenticate of a 401' "$(header www-authenticate || true)"
ask "$URL/ingestion" -H 'Authorization: Bearer nonsense'
expect 'a wrong token is 401' 401 "$status"
ask "$URL/no-such-path" -H "$BEARER"
expect 'an unknown path is 404' 404 "$status"
ask "$URL/admin/audit" -H "$BEARER"
expect 'a token opens no administration' 401 "$status"
for name in X-Org-ID x-org-id X-ORG-ID X_Org_ID; do
  ask "$URL/ingestion" -H "$BEARER" -H "$name: org_Rival0000000"
  expect "a client that sends $name is refused" 403 "$status"
done
ask "$URL/ingestion/items/01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11" -H "$BEARER" -H 'X-HTTP-Method-Override: DELETE'
expect 'a method override is refused' 403 "$status"
ask "$URL/ingestion/template/electricity-usage?format=xlsx" -H "$BEARER" -H 'Accept: application/json'
expect 'a template is a ZIP archive whatever Accept says' 'PK' "$(head -c 2 "$body")"
ask "$URL/ingestion/form" -H "$BEARER" -H 'Content-Type: application/json' -H 'Content-Encoding: gzip' --data-binary "$(printf '{}' | base64)"
expect 'an encoded body is refused' yes "$([[ $status == 400 || $status == 415 ]] && echo yes || echo "$status")"
ask -X OPTIONS "$URL/ingestion" -H 'Origin: https://other.example' -H 'Access-Control-Request-Method: GET'
expect 'a preflight needs no token' 204 "$status"
ask --path-as-is "$URL//ingestion" -H "$BEARER"
answer 'Status of //ingestion' "$status"
long=$(head -c 9500 /dev/zero | tr '\0' a)
ask "$URL/ingestion?cursor=$long" -H "$BEARER"
answer 'Status of a request line of 9,500 bytes' "$status"

if [[ -n $ADMIN_KEY ]]; then
  ask "$URL/admin/organisations" -H "Authorization: Basic $ADMIN_KEY"
  expect 'the key of the administration opens it' 200 "$status"
fi

# Behaviour of API Gateway alone. The echo returns the method, path and headers that reached it.
if [[ -n $PROBE_STACK ]]; then
  aws cloudformation deploy --stack-name "$PROBE_STACK" --template-file "$here/probe.yaml" --capabilities CAPABILITY_IAM || exit 1
  echo_url=$(aws cloudformation describe-stacks --stack-name "$PROBE_STACK" --query 'Stacks[0].Outputs[0].OutputValue' --output text)
  ANY='Authorization: Bearer any'
  # The first requests may arrive before the stage is deployed everywhere.
  for _ in {1..30}; do ask "$echo_url" -H "$ANY"; [[ $status == 200 ]] && break; sleep 2; done
  expect 'the probe answers' 200 "$status"
  member() { grep -io "\"$1\":\"[^\"]*\"" "$body" || echo 'not there'; }
  for name in X-Org-ID x-org-id X-ORG-ID X_Org_ID; do
    ask "$echo_url" -H "$ANY" -H "$name: org_Rival0000000"
    answer "1. A client's $name at the service" "$(member x-org-id) $(member x_org_id)"
  done
  ask "$echo_url" -H "$ANY" -H 'X-HTTP-Method-Override: DELETE'
  answer '2. httpMethod at the authorizer under X-HTTP-Method-Override: DELETE' "$(member x-seen-method)"
  answer '2. Method at the service under X-HTTP-Method-Override: DELETE' "$(member method)"
  ask "$echo_url"
  answer '3. 401 of the probe' "$status, $(header content-type), $(header www-authenticate)"
  for bytes in 4096 8192 16384 32768 65536 131072 262144 524288; do
    ask "$echo_url" -H "$ANY" -H "X-Pad: $bytes"
    answer "5. Status with a policy of $bytes bytes" "$status"
  done
  ask "$echo_url" -H "$ANY" -H 'X-Without-Org: yes'
  answer '8. X-Org-ID at the service without an organisation in the context' "$status, $(member x-org-id)"
  aws cloudformation delete-stack --stack-name "$PROBE_STACK"
fi

if [[ -n $PROXY_NAME ]]; then
  pinned=$(aws cloudwatch get-metric-statistics --namespace AWS/RDS --metric-name DatabaseConnectionsCurrentlySessionPinned \
    --dimensions "Name=ProxyName,Value=$PROXY_NAME" --statistics Maximum --period 900 \
    --start-time "$(date -u -d '-15 min' +%FT%TZ)" --end-time "$(date -u +%FT%TZ)" --query 'Datapoints[0].Maximum' --output text)
  answer '4. Sessions of the proxy that are pinned under this load (None: the metric has another name)' "$pinned"
fi

exit "$failed"
