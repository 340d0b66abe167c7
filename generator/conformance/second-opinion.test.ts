import { expect } from 'chai'
import { differences } from './differences.ts'
import { foreignContract, foreignNames, ownContracts, unloadableNames } from './documents.ts'
import { compareOpinions, generatedFolder, type Opinions } from './opinions.ts'
import { secondJudge } from './services.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const OWN_SEED = 20_260_115
/** Seed of all generated values; another seed makes other requests, which may miss some of the differences. */
const SEED = Number(process.env.CONTRACT_SEED ?? OWN_SEED)
/** Documents of others are larger, and asked about by samples. */
const extent = { operations: 12, constraints: 15 }

describe(`a second validator (CONTRACT_SEED=${SEED})`, () => {
  const told: Opinions[] = []
  let workshop: Workshop

  before(() => {
    workshop = openWorkshop()
  })
  after(() => workshop.remove())

  for (const contract of ownContracts())
    it(`agrees with the generated code of ${contract.domain}, or the difference is known and decided`, async () => {
      const opinions = await compareOpinions(contract, generatedFolder(contract.domain), SEED)
      told.push(opinions)
      expect(opinions.unknown.slice(0, 20)).to.deep.equal([])
      expect(opinions.requests).to.be.greaterThan(contract.operations.length * 10)
    })

  for (const name of foreignNames)
    it(`agrees with what is generated of ${name}, or the difference is known and decided`, async () => {
      const contract = foreignContract(name)
      const opinions = await compareOpinions(contract, workshop.write(contract), SEED, extent)
      told.push(opinions)
      expect(opinions.unknown.slice(0, 20)).to.deep.equal([])
      expect(opinions.requests).to.be.greaterThan(10)
    })

  for (const name of unloadableNames)
    it(`has none on ${name}, which it cannot load`, async () => {
      const judge = await secondJudge(foreignContract(name))
      expect(await judge.ask({ method: 'GET', target: '/', headers: [] })).to.equal(500)
      await judge.close()
    })

  for (const difference of SEED === OWN_SEED ? differences : [])
    it(`differs still: ${difference.what}`, () => {
      expect(told.some(({ known }) => known.has(difference))).to.equal(true)
    })
})
