import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { examineIssuer, examineToken, type Finding } from '@tomorro/authorizer/examine'
import type { PolicyDocument } from '@tomorro/authorizer/policy'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }

const usage = `Usage: npm run doctor -- --issuer <url> [--audience <identifier> --token <token or - for standard input>]

Looks at a live Auth0 tenant as the authorizer will, and says in words what is wrong. ISSUER and AUDIENCE of the environment
stand in for the options. The token goes nowhere but into this process.
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
