// From openapi/report.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const listReports_200: Validator
export declare const createReport_202: Validator
export declare const createReport_202_headers: Validator
export declare const getReport_200: Validator
export declare const getReport_200_headers: Validator
export declare const getReportSections_200: Validator
export declare const getReportFile_200_headers: Validator
export declare const getReportFile_302_headers: Validator
