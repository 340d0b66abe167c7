import { expect } from 'chai'
import { differences } from './differences.ts'
import { ownContracts } from './documents.ts'
import { compareOpinions, generatedFolder, type Opinions } from './opinions.ts'

/** Of all values that are made up; another one makes other requests. */
const SEED = Number(process.env.CONTRACT_SEED ?? 20_260_115)

describe(`a second validator (CONTRACT_SEED=${SEED})`, function () {
  this.timeout(120_000)
  const told: Opinions[] = []

  for (const contract of ownContracts())
    it(`agrees with the generated code of ${contract.domain}, or the difference is known and decided`, async () => {
      const opinions = await compareOpinions(contract, generatedFolder(contract.domain), SEED)
      told.push(opinions)
      expect(opinions.unknown.slice(0, 20)).to.deep.equal([])
      expect(opinions.requests).to.be.greaterThan(contract.operations.length * 10)
    })

  for (const difference of differences)
    it(`differs still: ${difference.what}`, () => {
      expect(told.some(({ known }) => known.has(difference))).to.equal(true)
    })
})
