import { readFileSync } from 'node:fs'

// node web-configuration.mjs STAGE: prints what the web client of a stage reads from /config.json.

const stages = JSON.parse(readFileSync(new URL('stages.json', import.meta.url), 'utf8'))
const { issuer, audience, webClientId: clientId } = stages[process.argv[2]].auth0
process.stdout.write(`${JSON.stringify({ issuer, clientId, audience, isReviewOffered: false })}\n`)
