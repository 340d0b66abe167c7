// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const getDashboard: Validator
export declare const listMonths: Validator
