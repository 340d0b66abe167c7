import { createPublicKey, verify } from 'node:crypto'
import { createAuthorizer } from '@tomorro/authorizer/authorizer'
import {
  AUDIENCE,
  ISSUER,
  jwksServer,
  type SigningKey,
  signingKey,
  signToken,
  testPolicy,
  withToken,
} from '@tomorro/authorizer/testing'
import { JwtVerifier } from 'aws-jwt-verify'
import { importJWK, jwtVerify } from 'jose'

/** Of each round. Rounds are short and many, so that whatever else the machine does meets everybody alike. */
const FIRST_SEEN = 200
const REPEATS = 2_000
const ROUNDS = 20
const WARM_UP_ROUNDS = 5

type Figure = { readonly perSecond: number; readonly p50: number; readonly p99: number }
type Judge = (token: string) => unknown

/** Decisions per second on one core, of tokens that were never seen and of one that comes again, beside those who check less. */
export async function compareAuthorizer(): Promise<void> {
  const key = await signingKey('current')
  const jwks = await jwksServer([key.jwk])
  const judges = await judgesOf(key, jwks.uri)
  console.log(
    `Decisions on one core, one after the other: ${FIRST_SEEN} tokens never seen, then one ${REPEATS} times; median of ${ROUNDS} rounds in turns\n`,
  )
  console.log('                    first seen /s  p50 ms  p99 ms   repeated /s  p50 ms  p99 ms')
  const rows = new Map(Object.keys(judges).map((name) => [name, { first: [] as Figure[], again: [] as Figure[] }]))
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1)
    for (const [name, judge] of Object.entries(judges)) {
      const tokens = await freshTokens(key, FIRST_SEEN, `${round} ${name}`)
      const [first, again] = [await measure(judge, tokens), await measure(judge, Array(REPEATS).fill(tokens[0]))]
      if (round < 0) continue
      rows.get(name)?.first.push(first)
      rows.get(name)?.again.push(again)
    }
  const medians = new Map([...rows].map(([name, { first, again }]) => [name, [median(first), median(again)] as const]))
  for (const [name, [first, again]] of medians) console.log(`${name.padEnd(18)} ${cells(first)}  ${cells(again)}`)
  const [ours, jose, aws] = ['authorizer', 'jose', 'aws-jwt-verify'].map((name) => medians.get(name))
  if (ours === undefined || jose === undefined || aws === undefined) throw new Error('nothing was measured')
  console.log(`\nfirst seen, to jose alone       ${(ours[0].perSecond / jose[0].perSecond).toFixed(2)} (bar 0.9)`)
  console.log(`repeated, to aws-jwt-verify     ${(ours[1].perSecond / aws[1].perSecond).toFixed(2)} (bar 5)`)
  console.log(`p99 of first seen               ${ours[0].p99.toFixed(3)} ms (bar 5)`)
  await jwks.close()
}

async function judgesOf(key: SigningKey, jwksUri: string): Promise<Record<string, Judge>> {
  const configuration = { issuer: ISSUER, audience: AUDIENCE, jwksUri, adminKeys: [], policy: testPolicy }
  // The line of each decision is made, as in Lambda, and goes nowhere.
  const log = (fact: object) => void JSON.stringify(fact)
  const authorizer = createAuthorizer(configuration, { now: () => new Date(), log })
  const { kty = '', n = '', e = '' } = key.jwk
  const publicKey = await importJWK({ kty, n, e }, 'RS256')
  const aws = JwtVerifier.create({ issuer: ISSUER, audience: AUDIENCE, jwksUri: 'https://not-asked.test/' })
  aws.cacheJwks({ keys: [key.jwk as never] })
  const keyObject = createPublicKey({ key: { kty, n, e }, format: 'jwk' })
  const options = { issuer: ISSUER, audience: AUDIENCE, algorithms: ['RS256'], typ: 'at+jwt' }
  return {
    authorizer: (token) => authorizer(withToken(token)),
    jose: (token) => jwtVerify(token, publicKey, options),
    'aws-jwt-verify': (token) => aws.verifySync(token),
    'crypto.verify': (token) => {
      const end = token.lastIndexOf('.')
      const signature = Buffer.from(token.slice(end + 1), 'base64url')
      if (!verify('RSA-SHA256', Buffer.from(token.slice(0, end)), keyObject, signature)) throw new Error('not signed')
    },
  }
}

async function freshTokens(key: SigningKey, count: number, mark: string): Promise<string[]> {
  const tokens: string[] = []
  for (let index = 0; index < count; index += 1) tokens.push(await signToken(key, { jti: `${mark} ${index}` }))
  return tokens
}

async function measure(judge: Judge, tokens: readonly string[]): Promise<Figure> {
  const latencies = new Float64Array(tokens.length)
  const begun = performance.now()
  let index = 0
  for (const token of tokens) {
    const before = performance.now()
    await judge(token)
    latencies[index++] = performance.now() - before
  }
  const seconds = (performance.now() - begun) / 1_000
  latencies.sort()
  const quantile = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  return { perSecond: tokens.length / seconds, p50: quantile(0.5), p99: quantile(0.99) }
}

const cells = ({ perSecond, p50, p99 }: Figure): string =>
  [perSecond.toFixed(0).padStart(13), p50.toFixed(3).padStart(7), p99.toFixed(3).padStart(7)].join(' ')

const median = (figures: readonly Figure[]): Figure => {
  const middle = figures.toSorted((a, b) => a.perSecond - b.perSecond)[figures.length >> 1]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
