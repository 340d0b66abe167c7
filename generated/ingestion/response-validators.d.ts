// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import type { Validator } from '@tomorro/runtime/validator'

export declare const createForm_201: Validator
export declare const createForm_201_headers: Validator
export declare const createTemplateUpload_200: Validator
export declare const createTemplateUpload_201: Validator
export declare const createTemplateUpload_201_headers: Validator
export declare const createTemplateUpload_400: Validator
export declare const getTemplate_200_headers: Validator
export declare const listItems_200: Validator
export declare const getItem_200: Validator
export declare const getItem_200_headers: Validator
export declare const updateItem_200: Validator
export declare const updateItem_200_headers: Validator
export declare const listItemActivity_200: Validator
export declare const getItemFile_200_headers: Validator
export declare const submitItem_200: Validator
export declare const submitItem_200_headers: Validator
export declare const listImports_200: Validator
export declare const createImport_201: Validator
export declare const createImport_201_headers: Validator
export declare const getImport_200: Validator
export declare const getImport_200_headers: Validator
export declare const putImportMapping_200: Validator
export declare const putImportMapping_200_headers: Validator
export declare const createImportCheck_200: Validator
export declare const createImportCheck_202: Validator
export declare const createImportCheck_202_headers: Validator
export declare const createImportCheck_400: Validator
export declare const submitImport_200: Validator
export declare const submitImport_200_headers: Validator
export declare const submitImport_202: Validator
export declare const submitImport_202_headers: Validator
export declare const submitImport_400: Validator
export declare const getImportFile_200_headers: Validator
export declare const listMappings_200: Validator
export declare const getMapping_200: Validator
export declare const getMapping_200_headers: Validator
export declare const getTaxonomy_200: Validator
