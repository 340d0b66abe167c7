// From openapi/admin.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const listBacklog_200: Validator
export declare const listActivity_200: Validator
export declare const approveItem_202: Validator
export declare const approveItem_202_headers: Validator
export declare const rejectItem_200: Validator
export declare const rejectItem_200_headers: Validator
export declare const reverseItem_202: Validator
export declare const reverseItem_202_headers: Validator
export declare const createDecisions_207: Validator
export declare const listOrganisations_200: Validator
export declare const createOrganisation_201: Validator
export declare const createOrganisation_201_headers: Validator
export declare const updateOrganisation_200: Validator
export declare const updateOrganisation_200_headers: Validator
export declare const listOrganisationSettings_200: Validator
export declare const putOrganisationSetting_200: Validator
export declare const putOrganisationSetting_200_headers: Validator
export declare const listFactorEditions_200: Validator
export declare const getFactorCoverage_200: Validator
export declare const listRecalculations_200: Validator
export declare const createRecalculation_202: Validator
export declare const createRecalculation_202_headers: Validator
export declare const getRecalculation_200: Validator
export declare const listDeadLetters_200: Validator
export declare const redriveDeadLetter_202: Validator
export declare const redriveDeadLetter_202_headers: Validator
export declare const listAudit_200: Validator
