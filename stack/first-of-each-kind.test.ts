import { mock } from 'node:test'
import { expect } from 'chai'
import { firstOfEachKind } from './first-of-each-kind.ts'

describe('firstOfEachKind', () => {
  let lines: string[]
  let report: (line: string) => void
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] })
    lines = []
    report = firstOfEachKind((line) => lines.push(line))
  })
  afterEach(() => mock.timers.reset())

  it('shows the first line of a kind with its request, and counts the others', () => {
    for (let index = 0; index < 100; index += 1) report(`ingestion: connection refused (request r-${index})`)
    report('worker: no disk')
    expect(lines).to.deep.equal(['ingestion: connection refused (request r-0)', 'worker: no disk'])
    mock.timers.tick(30_000)
    expect(lines.slice(2)).to.deep.equal(['ingestion: connection refused (request r-0) (99 more like this)'])
  })

  it('shows a kind again that stayed away for a while', () => {
    report('worker: no disk')
    mock.timers.tick(30_000)
    report('worker: no disk')
    expect(lines).to.have.length(2)
  })
})
