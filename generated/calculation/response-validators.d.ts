// From openapi/calculation.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const listCalculations_200: Validator
export declare const createCalculation_202: Validator
export declare const createCalculation_202_headers: Validator
export declare const createEstimates_200: Validator
export declare const listLines_200: Validator
export declare const listItemLines_200: Validator
export declare const listFactors_200: Validator
export declare const getJob_200: Validator
