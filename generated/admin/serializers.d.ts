// From openapi/admin.yaml by npm run generate. Not edited by hand.

export declare const listBacklog_200: (value: unknown) => string
export declare const listActivity_200: (value: unknown) => string
export declare const approveItem_202: (value: unknown) => string
export declare const rejectItem_200: (value: unknown) => string
export declare const reverseItem_202: (value: unknown) => string
export declare const createDecisions_207: (value: unknown) => string
export declare const listOrganisations_200: (value: unknown) => string
export declare const createOrganisation_201: (value: unknown) => string
export declare const updateOrganisation_200: (value: unknown) => string
export declare const listOrganisationSettings_200: (value: unknown) => string
export declare const putOrganisationSetting_200: (value: unknown) => string
export declare const listFactorEditions_200: (value: unknown) => string
export declare const getFactorCoverage_200: (value: unknown) => string
export declare const listRecalculations_200: (value: unknown) => string
export declare const createRecalculation_202: (value: unknown) => string
export declare const getRecalculation_200: (value: unknown) => string
export declare const listDeadLetters_200: (value: unknown) => string
export declare const redriveDeadLetter_202: (value: unknown) => string
export declare const listAudit_200: (value: unknown) => string
