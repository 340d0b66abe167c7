import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'

type Operation = { operationId: string; responses: Record<string, unknown> }

// Only ever shortened: whoever answers one of these takes it out here and takes the 501 out of its contract.
const unanswered = {
  ingestion: ['createTemplateUpload', 'getTemplate'],
  calculation: [],
  report: ['createReport', 'getReportFile'],
  dashboard: [],
  settings: [],
  admin: [],
}

describe('the contracts', () => {
  for (const [domain, expected] of Object.entries(unanswered))
    it(`declare 501 in ${domain} for ${expected.length} operations, which are not answered yet`, () => {
      expect(
        operationsOf(domain)
          .filter(({ responses }) => '501' in responses)
          .map(({ operationId }) => operationId),
      ).to.deep.equal(expected)
    })
})

function operationsOf(domain: string): Operation[] {
  const { paths } = parse(readFileSync(new URL(`${domain}.yaml`, import.meta.url), 'utf8'))
  return Object.values(paths as Record<string, Record<string, Operation>>)
    .flatMap((path) => Object.values(path))
    .filter((member) => member.operationId !== undefined)
}
