// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

export declare const createForm_201: (value: unknown) => string
export declare const createTemplateUpload_200: (value: unknown) => string
export declare const createTemplateUpload_201: (value: unknown) => string
export declare const createTemplateUpload_400: (value: unknown) => string
export declare const listItems_200: (value: unknown) => string
export declare const getItem_200: (value: unknown) => string
export declare const updateItem_200: (value: unknown) => string
export declare const listItemActivity_200: (value: unknown) => string
export declare const submitItem_200: (value: unknown) => string
export declare const listImports_200: (value: unknown) => string
export declare const createImport_201: (value: unknown) => string
export declare const getImport_200: (value: unknown) => string
export declare const putImportMapping_200: (value: unknown) => string
export declare const createImportCheck_200: (value: unknown) => string
export declare const createImportCheck_202: (value: unknown) => string
export declare const createImportCheck_400: (value: unknown) => string
export declare const submitImport_200: (value: unknown) => string
export declare const submitImport_202: (value: unknown) => string
export declare const submitImport_400: (value: unknown) => string
export declare const listMappings_200: (value: unknown) => string
export declare const getMapping_200: (value: unknown) => string
export declare const getTaxonomy_200: (value: unknown) => string
