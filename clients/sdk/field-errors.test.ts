import { expect } from 'chai'
import { FailedResponse } from './failures.ts'
import { fieldErrors } from './field-errors.ts'

const subchild = {
  parameters: [{ number: '1', key: 'USAGE_IN_KWH', displayName: 'Usage in kWh', help: '', type: 'decimal' as const }],
}
const problem = {
  ...{ type: 'urn:tomorro:invalid-request', title: 'The request is not valid', status: 400, requestId: 'r' },
  errors: [
    { code: 'minimum', detail: 'Too small', expected: '0 or more', in: 'body', pointer: '/activity/1' },
    { code: 'format', detail: 'Expected a date', expected: 'YYYY-MM-DD', in: 'body', pointer: '/period/until' },
    { code: 'maximum', detail: 'Too large', in: 'query', name: 'limit' },
  ],
}

describe('the errors of a form', () => {
  it('have the names of the taxonomy, and say what would be right', () => {
    expect(fieldErrors(problem, subchild)).to.deep.equal([
      { field: '/activity/1', name: 'Usage in kWh', text: 'Too small: 0 or more' },
      { field: '/period/until', name: 'Period until', text: 'Expected a date: YYYY-MM-DD' },
      { field: 'limit', name: 'limit', text: 'Too large' },
    ])
  })

  for (const [pointer, name] of [
    ['/activity/99', 'Activity 99'],
    ['/subchildId', 'Subchild'],
    ['/decisions/0/itemId', 'Decisions 1 item'],
    ['/a~1b', 'A/b'],
    ['', 'Request body'],
  ] as const)
    it(`call ${pointer || 'the whole body'} "${name}"`, () => {
      const errors = [{ code: 'type', detail: 'Wrong', in: 'body', pointer }]
      expect(fieldErrors({ ...problem, errors }, subchild).map((error) => error.name)).to.deep.equal([name])
    })

  it('are read from what ok() throws', () => {
    const failure = new FailedResponse('createForm', { status: 400, headers: new Headers(), body: problem })
    expect(fieldErrors(failure, subchild)).to.have.length(3)
  })

  it('are none where there is no problem document', () => {
    for (const failure of [
      undefined,
      null,
      'text',
      new Error('away'),
      { errors: 'none' },
      { ...problem, errors: undefined },
    ])
      expect(fieldErrors(failure)).to.deep.equal([])
  })
})
