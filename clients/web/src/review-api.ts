import { type Client, createClient } from '@tomorro/sdk'
import {
  createDecisions,
  createRecalculation,
  getRecalculation,
  listActivity,
  listBacklog,
  listDeadLetters,
  redriveDeadLetter,
} from '@tomorro/sdk/operations'
import type { Configuration } from './configuration.ts'

const operations = {
  createDecisions,
  createRecalculation,
  getRecalculation,
  listActivity,
  listBacklog,
  listDeadLetters,
  redriveDeadLetter,
}

export type ReviewApi = Client<typeof operations>

/** A client of the administration's operations. The audit log names the reviewer's email address. */
export const createReviewApi = (
  { apiUrl = location.origin }: Configuration,
  key: string,
  reviewer: string,
): ReviewApi =>
  createClient(operations, {
    url: apiUrl,
    credentials: { basic: key },
    headers: reviewer === '' ? {} : { 'X-Reviewer': reviewer },
  })
