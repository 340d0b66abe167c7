import { readFileSync } from 'node:fs'

// node web-configuration.mjs STAGE: prints /config.json for the web client of a stage.

const stages = JSON.parse(readFileSync(new URL('stages.json', import.meta.url), 'utf8'))
const { auth0, domain } = stages[process.argv[2]]
const { issuer, audience, webClientId: clientId } = auth0
// CloudFront serves the page; the gateway has a host name of its own.
const apiUrl = `https://api.${domain.zoneName}`
process.stdout.write(`${JSON.stringify({ issuer, clientId, audience, isReviewOffered: false, apiUrl })}\n`)
