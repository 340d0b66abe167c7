// From openapi/calculation.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const listCalculations: Validator
export declare const createCalculation: Validator
export declare const createEstimates: Validator
export declare const listLines: Validator
export declare const listItemLines: Validator
export declare const listFactors: Validator
export declare const getJob: Validator
