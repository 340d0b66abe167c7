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
export declare const submitItem: Validator
export declare const getTaxonomy: Validator
