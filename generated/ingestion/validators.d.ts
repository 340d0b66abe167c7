// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const createForm: Validator
export declare const createTemplateUpload: Validator
export declare const getTemplate: Validator
export declare const listItems: Validator
export declare const getItem: Validator
export declare const deleteItem: Validator
export declare const updateItem: Validator
export declare const updateItem$1: Validator
export declare const listItemActivity: Validator
export declare const getItemFile: Validator
export declare const submitItem: Validator
export declare const listImports: Validator
export declare const createImport: Validator
export declare const getImport: Validator
export declare const deleteImport: Validator
export declare const putImportMapping: Validator
export declare const createImportCheck: Validator
export declare const submitImport: Validator
export declare const getImportFile: Validator
export declare const listMappings: Validator
export declare const getMapping: Validator
export declare const deleteMapping: Validator
export declare const getTaxonomy: Validator
