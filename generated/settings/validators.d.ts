// From openapi/settings.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const listSettings: Validator
export declare const getSetting: Validator
export declare const putSetting: Validator
export declare const deleteSetting: Validator
