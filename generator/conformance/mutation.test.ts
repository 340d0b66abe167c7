import { expect } from 'chai'
import { ownContracts } from './documents.ts'
import { equivalents, reasonOf } from './equivalents.ts'
import { type Mutation, mutate } from './mutation.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const SEED = Number(process.env.CONTRACT_SEED ?? 20_260_115)

describe(`removing one demand of a contract (CONTRACT_SEED=${SEED})`, () => {
  const unnoticed: Mutation[] = []
  const known = new Set<string>()
  let workshop: Workshop

  before(() => {
    workshop = openWorkshop()
  })
  after(() => workshop.remove())

  for (const contract of ownContracts())
    it(`lets a request through that ${contract.domain} refuses, or something else refuses it for a known reason`, async () => {
      const mutations = await mutate(contract, workshop, { seed: SEED, known })
      const left = mutations.filter(({ isNoticed }) => !isNoticed)
      unnoticed.push(...left)
      expect(left.filter((mutation) => !reasonOf(mutation)).map(({ pointer }) => pointer)).to.deep.equal([])
      expect(mutations.length - left.length).to.be.greaterThan(0)
    })

  for (const equivalent of equivalents)
    it(`goes unnoticed still where ${equivalent.because}`, () => {
      expect(unnoticed.some((mutation) => reasonOf(mutation) === equivalent)).to.equal(true)
    })
})
