// From openapi/settings.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const listSettings_200: Validator
export declare const getSetting_200: Validator
export declare const getSetting_200_headers: Validator
export declare const putSetting_200: Validator
export declare const putSetting_200_headers: Validator
