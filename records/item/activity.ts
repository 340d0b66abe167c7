import type { ActivityValues } from '@tomorro/carbon/taxonomy/activity'
import { findParameter, findSubchild } from '@tomorro/carbon/taxonomy/taxonomy'
import type { StoredInputs } from '@tomorro/database/schema/ingestion'
import type { components } from '@tomorro/generated/ingestion/types'

type Activity = components['schemas']['Activity']

/**
 * Stored values in the contract's form: a decimal is a JSON number if it loses no digit, otherwise decimal text. Values that the
 * taxonomy lacks stay as stored.
 */
export const toActivity = (subchildId: string, values: ActivityValues): Activity =>
  Object.fromEntries(
    Object.entries(values).map(([number, value]) => [
      number,
      isDecimal(subchildId, number) && typeof value === 'string' ? asNumber(value) : value,
    ]),
  )

/** Submitted amounts in units other than their parameters'. */
export const toInputs = (inputs: StoredInputs): components['schemas']['SubmittedAmounts'] =>
  Object.fromEntries(
    Object.entries(inputs).map(([number, { value, unit }]) => [number, { value: asNumber(value), unit }]),
  )

const isDecimal = (subchildId: string, number: string): boolean =>
  findParameter(findSubchild(subchildId)?.parameters[number] ?? '')?.type === 'decimal'

const asNumber = (decimal: string): number | string => (String(Number(decimal)) === decimal ? Number(decimal) : decimal)
