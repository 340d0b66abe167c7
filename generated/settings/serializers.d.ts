// From openapi/settings.yaml by npm run generate. Not edited by hand.

export declare const listSettings_200: (value: unknown) => string
export declare const getSetting_200: (value: unknown) => string
export declare const putSetting_200: (value: unknown) => string
