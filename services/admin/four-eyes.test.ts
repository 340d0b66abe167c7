import { expect } from 'chai'
import { compareReviewer } from './four-eyes.ts'

const [ann, ben] = ['ann@acme.example', 'ben@tomorro.example']

describe('four eyes', () => {
  for (const [reviewer, submitters, expected] of [
    [ben, [ann], 'checked'],
    [ann, [ann], 'same-person'],
    ['Ann@ACME.example', [null, ann], 'same-person'],
    ['ann+review@acme.example', [ann], 'same-person'],
    ['ann@acme.example.', ['Ann+work+it@acme.example'], 'same-person'],
    ['+ann@acme.example', ['+ben@acme.example'], 'checked'],
    ['anna@acme.example', [ann], 'checked'],
    ['a.nn@acme.example', [ann], 'checked'],
    [ann, ['"ann"@acme.example'], 'same-person'],
    [ann, ['"a\\nn+it"@ACME.example..'], 'same-person'],
    ['a.nn@gmail.com', ['ann@googlemail.com'], 'same-person'],
    [ben, [ann, null], 'submitter-unknown'],
    [ben, [], 'submitter-unknown'],
    [null, [ann], 'reviewer-unknown'],
  ] as const)
    it(`of ${reviewer} and [${submitters}] are ${expected}`, () =>
      expect(compareReviewer(reviewer, submitters)).to.equal(expected))
})
