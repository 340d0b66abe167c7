// From openapi/report.yaml by npm run generate. Not edited by hand.

export declare const listReports_200: (value: unknown) => string
export declare const createReport_202: (value: unknown) => string
export declare const getReport_200: (value: unknown) => string
export declare const getReportSections_200: (value: unknown) => string
