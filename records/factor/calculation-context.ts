import type { Context } from '@tomorro/carbon/engine/calculate'
import type { Transaction } from '@tomorro/database/connection'
import { policyRepository } from '../setting/policy-repository.ts'
import type { FactorCache } from './factor-cache.ts'

/** The inputs of a calculation: the loaded factors, and the policy from the organisation's settings. */
export const readContext = async (
  transaction: Transaction,
  organisationId: string,
  factors: FactorCache,
): Promise<Context> => ({
  factors: await factors.read(transaction),
  policy: await policyRepository(transaction).read(organisationId),
})
