import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { PolicyDocument } from '@tomorro/authorizer/policy'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { examineIssuer, examineToken, type Finding } from './doctor/examine.ts'

const usage = `Usage: npm run doctor -- --issuer <url> [--audience <identifier> --token <token or - for standard input>]

Checks a live Auth0 tenant and an access token by the authorizer's own code, and says what to change. Without options the
environment's ISSUER and AUDIENCE count. The token does not leave this process.
`

process.exitCode = await main()

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      issuer: { type: 'string', default: process.env.ISSUER ?? '' },
      audience: { type: 'string', default: process.env.AUDIENCE ?? '' },
      token: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const { issuer, audience, token: given } = values
  if (values.help || !URL.canParse(issuer) || (given !== undefined && audience === '')) {
    process.stdout.write(usage)
    return values.help ? 0 : 2
  }
  const { findings, jwksUri } = await examineIssuer(issuer)
  if (given !== undefined && jwksUri !== undefined) {
    const token = (given === '-' ? await text(process.stdin) : given).trim()
    findings.push(...(await examineToken({ issuer, audience, jwksUri, token }, policy as PolicyDocument, new Date())))
  }
  for (const { mark, text } of findings) process.stdout.write(`${mark.padEnd(6)}${text}\n`)
  return findings.some(isWrong) ? 1 : 0
}

function isWrong({ mark }: Finding): boolean {
  return mark === 'wrong'
}
