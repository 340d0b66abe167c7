// From openapi/report.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const listReports: Validator
export declare const createReport: Validator
export declare const getReport: Validator
export declare const deleteReport: Validator
export declare const getReportSections: Validator
export declare const getReportFile: Validator
