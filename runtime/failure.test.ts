import { expect } from 'chai'
import { factsOf, toProblem } from './failure.ts'
import { Problem } from './problem.ts'

const withCode = (code: string) => Object.assign(new Error('away'), { code })

describe('toProblem', () => {
  it('leaves a problem as it is', () => {
    const problem = new Problem('conflict')
    expect(toProblem(problem)).to.equal(problem)
  })

  const away: [what: string, error: unknown][] = [
    ['a refused connection', withCode('ECONNREFUSED')],
    ['a shutdown', withCode('57P01')],
    ['too many connections', withCode('53300')],
    ['a failed serialization', withCode('40001')],
    ['one of these as the cause of another error', new Error('query', { cause: withCode('08006') })],
    ['one of several addresses', new AggregateError([withCode('ECONNREFUSED')])],
    ['no free connection', new Error('timeout exceeded when trying to connect')],
  ]
  for (const [what, error] of away)
    it(`takes ${what} for the database being away: 503, with when to try again`, () => {
      expect(toProblem(error)).to.deep.include({ code: 'unavailable', status: 503 })
      expect(toProblem(error).extra.retryAfter).to.equal(2)
    })

  for (const [what, error] of [
    ['a constraint that is violated', withCode('23505')],
    ['an error without a code', new TypeError('x')],
    ['something that is no error', 'x'],
    ['nothing', undefined],
  ] as const)
    it(`takes ${what} for an error of ours: 500, which says nothing of it`, () => {
      expect(toProblem(error)).to.deep.include({ code: 'internal_error', status: 500, detail: undefined })
    })
})

describe('factsOf', () => {
  it('tells of an error of the database its code, table and constraint, and no value', () => {
    const cause = Object.assign(new Error('duplicate key value (id)=(secret-value)'), {
      code: '23505',
      severity: 'ERROR',
      table: 'item',
      constraint: 'item_pkey',
      detail: 'Key (id)=(secret-value) already exists.',
    })
    const facts = factsOf(new Error('Failed query: insert … params: secret-value', { cause }))
    expect(facts).to.include({ message: 'SQLSTATE 23505', code: '23505', table: 'item', constraint: 'item_pkey' })
    expect(JSON.stringify(facts)).not.to.include('secret-value')
  })

  it('tells of other errors what they say and where they come from', () => {
    expect(factsOf(new TypeError('a response lacks name'))).to.include({
      type: 'TypeError',
      message: 'a response lacks name',
    })
    expect(factsOf(new TypeError('x')).at).to.include('failure.test.ts')
  })
})
