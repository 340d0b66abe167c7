import { expect } from 'chai'
import { factsOf, toProblem } from './failure.ts'
import { Problem } from './problem.ts'

describe('toProblem', () => {
  it('leaves a problem as it is', () => {
    const problem = new Problem('conflict')
    expect(toProblem(problem)).to.equal(problem)
  })

  for (const error of [new TypeError('x'), 'x', undefined])
    it(`takes ${String(error)} for an error of ours: 500, which says nothing of it`, () => {
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

  it('names what an operator can do something about', () => {
    const full = Object.assign(new Error('could not extend file "base/1/2"'), { code: '53100', severity: 'ERROR' })
    expect(factsOf(full).message).to.equal('SQLSTATE 53100 disk_full')
  })

  it('tells of other errors what they say and where they come from', () => {
    expect(factsOf(new TypeError('a response lacks name'))).to.include({
      type: 'TypeError',
      message: 'a response lacks name',
    })
    expect(factsOf(new TypeError('x')).at).to.include('failure.test.ts')
  })

  // pg-boss reports errors as copies, which have no prototype.
  it('tells of a copy of an error the same as of the error', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', queue: 'make-report' })
    const copy = { ...error, message: error.message, stack: error.stack }
    expect(factsOf(copy)).to.deep.equal(factsOf(error))
    expect(factsOf({ ...copy, severity: 'FATAL', code: '57P01' })).to.include({
      message: 'SQLSTATE 57P01 admin_shutdown',
    })
    expect(factsOf({ message: 'x' })).to.include({ message: 'not an error' })
  })
})
