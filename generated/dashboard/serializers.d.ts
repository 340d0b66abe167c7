// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

export declare const getDashboard_200: (value: unknown) => string
export declare const listMonths_200: (value: unknown) => string
