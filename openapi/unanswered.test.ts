import { globSync, readFileSync } from 'node:fs'
import notImplemented from '@tomorro/acceptance/not-implemented.json' with { type: 'json' }
import { expect } from 'chai'
import { parse } from 'yaml'

type Operation = { operationId: string; responses: Record<string, unknown> }

describe('the contracts', () => {
  it('declare 501 for exactly the operations that are not answered yet', () => {
    const declared = globSync('*.yaml', { cwd: import.meta.dirname })
      .flatMap(operationsOf)
      .filter(({ responses }) => '501' in responses)
      .map(({ operationId }) => operationId)
    expect(declared.sort()).to.deep.equal(notImplemented)
  })
})

function operationsOf(file: string): Operation[] {
  const { paths = {} } = parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
  return Object.values(paths as Record<string, Record<string, Operation>>)
    .flatMap((path) => Object.values(path))
    .filter((member) => member.operationId !== undefined)
}
