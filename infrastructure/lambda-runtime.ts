import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/**
 * The package compiles for minutes when it is installed, so only the benchmarks have it; `AWS_LAMBDA_RIC` names another place.
 */
const { AWS_LAMBDA_RIC = path.resolve(import.meta.dirname, '../bench/node_modules/aws-lambda-ric') } = process.env
const client = path.join(AWS_LAMBDA_RIC, 'index.mjs')

/** Whether Lambda's own runtime client for Node.js is installed. */
export const isInstalled = (): boolean => existsSync(client)

export type Start = {
  /** Milliseconds from the start of the process until it asks for its first event. */
  readonly init: number
  /** Milliseconds from the first event until its answer. */
  readonly first: number
  readonly answer: unknown
}

/** Starts a handler as Lambda does, with the Runtime API that the client polls, and sends it one event. */
export async function startInLambda(folder: string, event: string, env: Record<string, string>): Promise<Start> {
  const answered = Promise.withResolvers<Start>()
  let asked = 0
  const api = createServer(async (request, response) => {
    if (request.url?.endsWith('/invocation/next')) {
      if (asked > 0) return
      asked = performance.now()
      response.writeHead(200, invocation()).end(event)
      return
    }
    const first = performance.now() - asked
    const answer = JSON.parse((await request.toArray()).join(''))
    response.writeHead(202).end()
    answered.resolve({ init: asked - begun, first, answer })
  }).listen(0, '127.0.0.1')
  await once(api, 'listening')
  const { port } = api.address() as AddressInfo
  const begun = performance.now()
  const child = spawn(process.execPath, [client, 'index.handler'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, ...lambdaEnv(folder), AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}` },
  })
  child.once('exit', (code) => answered.reject(new Error(`the runtime client ended with ${code}`)))
  try {
    return await answered.promise
  } finally {
    child.kill()
    api.close()
    api.closeAllConnections()
  }
}

const invocation = () => ({
  'Content-Type': 'application/json',
  'Lambda-Runtime-Aws-Request-Id': 'first',
  'Lambda-Runtime-Deadline-Ms': String(Date.now() + 5_000),
  'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:eu-west-2:123456789012:function:authorizer',
})

const lambdaEnv = (folder: string) => ({
  _HANDLER: 'index.handler',
  LAMBDA_TASK_ROOT: folder,
  AWS_LAMBDA_FUNCTION_NAME: 'authorizer',
  AWS_LAMBDA_FUNCTION_VERSION: '1',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
  AWS_LAMBDA_LOG_GROUP_NAME: 'authorizer',
  AWS_LAMBDA_LOG_STREAM_NAME: '1',
})
