import { Problem } from '@tomorro/runtime/problem'
import { expect } from 'chai'
import { problemOf } from './failure.ts'

const withCode = (code: string) => Object.assign(new Error('away'), { code })

describe('problemOf', () => {
  it('leaves a problem as it is', () => {
    const problem = new Problem('conflict')
    expect(problemOf(problem)).to.equal(problem)
  })

  const away: [what: string, error: unknown][] = [
    ['a refused connection', withCode('ECONNREFUSED')],
    ['a shutdown', withCode('57P01')],
    ['a statement that took too long', withCode('57014')],
    ['a transaction that was idle for too long', withCode('25P03')],
    ['a query that the client gave up', new Error('Query read timeout')],
    ['too many connections', withCode('53300')],
    ['a failed serialization', withCode('40001')],
    ['a standby that only reads', withCode('25006')],
    [
      'a standby that opens no transaction to write, whatever language it speaks',
      Object.assign(new Error('kann den Read/Write-Modus nicht setzen'), {
        code: '0A000',
        routine: 'call_bool_check_hook',
      }),
    ],
    ['a password that was just replaced', withCode('28P01')],
    ['a database that is being restored under its name', withCode('3D000')],
    ['one of these as the cause of another error', new Error('query', { cause: withCode('08006') })],
    ['one of several addresses', new AggregateError([withCode('ECONNREFUSED')])],
    ['no free connection', new Error('timeout exceeded when trying to connect')],
  ]
  for (const [what, error] of away)
    it(`takes ${what} for the database being away: 503, with when to try again`, () => {
      expect(problemOf(error)).to.deep.include({ code: 'unavailable', status: 503 })
      expect(problemOf(error).extra.retryAfter).to.equal(2)
    })

  for (const [code, detail] of [
    ['ENOSPC', 'The file storage is full'],
    ['STORAGE_FULL', 'The file storage is full'],
    ['STORAGE_AWAY', 'The file storage does not answer for the moment'],
  ] as const)
    it(`names the storage for ${code}, also where its own cause is a refused connection`, () => {
      const error = Object.assign(new Error('write', { cause: withCode('ECONNREFUSED') }), { code })
      const problem = problemOf(new Error('upload', { cause: error }))
      expect(problem).to.deep.include({ code: 'unavailable', status: 503, detail })
      expect(problem.extra.retryAfter).to.equal(2)
    })

  it('takes a value that PostgreSQL refuses for one of the client, and keeps the cause for the log', () => {
    const cause = withCode('22021')
    expect(problemOf(cause))
      .to.include({ code: 'invalid_request', status: 400 })
      .with.nested.property('extra.cause', cause)
  })

  for (const [what, error] of [
    ['a constraint that is violated', withCode('23505')],
    ['a feature that PostgreSQL lacks', withCode('0A000')],
    ['an error without a code', new TypeError('x')],
    ['something that is no error', 'x'],
    ['nothing', undefined],
  ] as const)
    it(`takes ${what} for an error of ours: 500, which says nothing of it`, () => {
      expect(problemOf(error)).to.deep.include({ code: 'internal_error', status: 500, detail: undefined })
    })
})
