import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { bundleAuthorizer } from '@tomorro/authorizer/bundle'
import { AUDIENCE, ISSUER, jwksServer, signingKey, signToken, withToken } from '@tomorro/authorizer/testing'
import { isInstalled, type Start, startInLambda } from '../../infrastructure/lambda-runtime.ts'

const RUNS = 9

/** Size of the bundle, and what its start costs in a fresh Node.js process: loading, and the first decision with its fetch of keys. */
export async function measureColdStart(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bench-'))
  const file = path.join(folder, 'index.mjs')
  const { bytes } = await bundleAuthorizer()
  writeFileSync(file, bytes)
  const key = await signingKey('current')
  const jwks = await jwksServer([key.jwk])
  const event = JSON.stringify(withToken(await signToken(key)))
  const script = `
    const begun = performance.now()
    const { handler } = await import(${JSON.stringify(file)})
    const loaded = performance.now()
    const { policyDocument } = await handler(${event})
    if (policyDocument.Statement[0].Effect !== 'Allow') throw new Error('not allowed')
    process.stderr.write(JSON.stringify([loaded - begun, performance.now() - loaded]))`
  const env = { ISSUER, AUDIENCE, JWKS_URI: jwks.uri, ADMIN_KEYS: '[]' }
  const runs: [number, number][] = []
  for (let run = 0; run < RUNS; run += 1) {
    const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env })
    runs.push(JSON.parse(stderr))
  }
  const starts: Start[] = []
  if (isInstalled()) for (let run = 0; run < RUNS; run += 1) starts.push(await startInLambda(folder, event, env))
  await jwks.close()
  rmSync(folder, { recursive: true })
  const [load, first] = [0, 1].map((part) => median(runs.map((run) => run[part] ?? Number.NaN)).toFixed(1))
  console.log(
    `bundle ${bytes.length} bytes; in a fresh process: loaded in ${load} ms, first decision ${first} ms later`,
  )
  if (starts.length === 0) console.log('not tried in the runtime client of Lambda: aws-lambda-ric is not installed')
  else {
    const figure = (part: 'init' | 'first') => median(starts.map((start) => start[part])).toFixed(1)
    console.log(
      `in the runtime client of Lambda: init ${figure('init')} ms, first decision ${figure('first')} ms later`,
    )
  }
  console.log(`(medians of ${RUNS})\n`)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
