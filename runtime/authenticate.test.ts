import type { IncomingMessage } from 'node:http'
import { expect } from 'chai'
import { type Authenticator, authenticate, type SecurityRequirement } from './authenticate.ts'
import { Problem } from './problem.ts'

const request = {} as IncomingMessage
const challenges = { token: 'Bearer', password: 'Basic' }
const knows =
  (principal: string): Authenticator<string> =>
  () =>
    principal
const nobody: Authenticator<string> = () => undefined

const callerOf = async (
  security: readonly SecurityRequirement[],
  authenticators: Readonly<Record<string, Authenticator<unknown>>>,
): Promise<unknown> => authenticate(request, { operationId: 'getX', security }, authenticators, challenges)

describe('authenticate', () => {
  for (const [what, security, authenticators, expected] of [
    ['nobody where nothing is asked for', [], {}, undefined],
    ['who the one scheme says', [{ token: [] }], { token: knows('Ann') }, 'Ann'],
    ['who a scheme says after a while', [{ token: [] }], { token: async () => 'Ann' }, 'Ann'],
    ['the first who is known', [{ token: [] }, { key: [] }], { token: nobody, key: knows('Bo') }, 'Bo'],
    [
      'all of those who are asked for together, by scheme',
      [{ token: [], key: [] }],
      { token: knows('Ann'), key: knows('Bo') },
      { token: 'Ann', key: 'Bo' },
    ],
    ['nobody where everybody may', [{}, { token: [] }], { token: nobody }, undefined],
    ['who says so although everybody may', [{}, { token: [] }], { token: knows('Ann') }, 'Ann'],
  ] as [string, SecurityRequirement[], Record<string, Authenticator<unknown>>, unknown][])
    it(`finds ${what}`, async () => {
      expect(await callerOf(security, authenticators)).to.deep.equal(expected)
    })

  for (const [what, security, authenticators, offered] of [
    ['nobody says who they are', [{ token: [] }], { token: nobody }, 'Bearer'],
    ['nobody says so after a while', [{ token: [] }], { token: async () => undefined }, 'Bearer'],
    ['one of two is missing', [{ token: [], key: [] }], { token: knows('Ann'), key: nobody }, 'Bearer'],
    ['no alternative is met', [{ token: [] }, { password: [] }], { token: nobody, password: nobody }, 'Bearer, Basic'],
    ['nobody knows the scheme', [{ other: [] }], {}, undefined],
    ['nobody knows a scheme by the name of an inherited member', [{ constructor: [] }], {}, undefined],
    ['nobody knows several such schemes', [{ toString: [], constructor: [] }, { valueOf: [] }], {}, undefined],
  ] as [string, SecurityRequirement[], Record<string, Authenticator<unknown>>, string | undefined][])
    it(`answers 401 where ${what}`, async () => {
      const problem = await callerOf(security, authenticators).catch((error: unknown) => error)
      expect(problem).to.be.instanceOf(Problem)
      const { status, extra } = problem as Problem
      expect([status, extra.headers?.['WWW-Authenticate']]).to.deep.equal([401, offered])
    })

  it('tells the scheme which scopes it has to grant, and for what', async () => {
    expect(await callerOf([{ token: ['read'] }], { token: (_request, asked) => asked })).to.deep.equal({
      scopes: ['read'],
      operationId: 'getX',
    })
  })
})
