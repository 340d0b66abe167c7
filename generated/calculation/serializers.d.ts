// From openapi/calculation.yaml by npm run generate. Not edited by hand.

export declare const listCalculations_200: (value: unknown) => string
export declare const createCalculation_202: (value: unknown) => string
export declare const createEstimates_200: (value: unknown) => string
export declare const listLines_200: (value: unknown) => string
export declare const listItemLines_200: (value: unknown) => string
export declare const listFactors_200: (value: unknown) => string
export declare const getJob_200: (value: unknown) => string
