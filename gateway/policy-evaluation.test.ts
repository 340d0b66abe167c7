import { expect } from 'chai'
import { evaluatePolicy, matchesGlob } from './policy-evaluation.ts'

const API = 'arn:aws:execute-api:eu-west-2:000000000000:local/local'
const statement = (Effect: string, Resource: unknown, Action: unknown = 'execute-api:Invoke') => ({
  Effect,
  Resource,
  Action,
})
const policy = (...Statement: unknown[]) => ({ Version: '2012-10-17', Statement })

describe('a policy', () => {
  for (const [what, document, verdict] of [
    ['allows what it names', policy(statement('Allow', `${API}/GET/items/*`)), 'allow'],
    ['allows one of several resources', policy(statement('Allow', ['x', `${API}/GET/items/*`])), 'allow'],
    ['allows by a glob of actions', policy(statement('Allow', '*', 'execute-api:*')), 'allow'],
    ['denies what it does not name', policy(statement('Allow', `${API}/GET/forms/*`)), 'deny'],
    ['denies another method', policy(statement('Allow', `${API}/PUT/items/*`)), 'deny'],
    ['denies another stage', policy(statement('Allow', `${API.slice(0, -5)}other/GET/items/*`)), 'deny'],
    ['denies for another action', policy(statement('Allow', '*', 's3:GetObject')), 'deny'],
    [
      'denies where one statement does, wherever it stands',
      policy(statement('Allow', '*'), statement('Deny', '*')),
      'deny',
    ],
    ['denies first and allows later', policy(statement('Deny', '*'), statement('Allow', '*')), 'deny'],
    ['is malformed without statements', { Version: '2012-10-17', Statement: [] }, 'malformed'],
    ['is malformed with another effect', policy(statement('allow', '*')), 'malformed'],
    ['is malformed without a resource', policy(statement('Allow', undefined)), 'malformed'],
    ['is malformed where it is none', undefined, 'malformed'],
  ] as const)
    it(what, () => {
      expect(evaluatePolicy(document, `${API}/GET/items/42`)).to.equal(verdict)
    })

  for (const [pattern, text, expected] of [
    ['*', '', true],
    ['a*c', 'abbbc', true],
    ['a*c', 'abbbd', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*/items/*', 'GET/items/a/b', true],
    ['a.c', 'abc', false],
    ['', 'a', false],
  ] as const)
    it(`matches ${JSON.stringify(text)} by ${JSON.stringify(pattern)}: ${expected}`, () => {
      expect(matchesGlob(pattern, text)).to.equal(expected)
    })

  it('is matched in bounded time, whatever its globs', () => {
    const begun = process.cpuUsage()
    matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(1_600))
    expect(process.cpuUsage(begun).user).to.be.below(50_000)
  })
})
