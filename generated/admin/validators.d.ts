// From openapi/admin.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const listBacklog: Validator
export declare const listActivity: Validator
export declare const approveItem: Validator
export declare const rejectItem: Validator
export declare const reverseItem: Validator
export declare const createDecisions: Validator
export declare const listOrganisations: Validator
export declare const createOrganisation: Validator
export declare const updateOrganisation: Validator
export declare const updateOrganisation$1: Validator
export declare const listOrganisationSettings: Validator
export declare const putOrganisationSetting: Validator
export declare const deleteOrganisationSetting: Validator
export declare const listFactorEditions: Validator
export declare const getFactorCoverage: Validator
export declare const listRecalculations: Validator
export declare const createRecalculation: Validator
export declare const getRecalculation: Validator
export declare const listDeadLetters: Validator
export declare const redriveDeadLetter: Validator
export declare const listAudit: Validator
