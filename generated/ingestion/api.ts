// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import type { Readable } from 'node:stream'
import type { Context, Given, Operations } from '@tomorro/runtime/operation'
import type { ReceivedFile } from '@tomorro/runtime/received-file'
import * as serializers from './serializers.js'
import type { components } from './types.ts'
import * as validators from './validators.js'

type Schemas = components['schemas']
type Requests = components['requests']

/** The caller by the security scheme bearer. */
export type OrganisationCaller = { readonly kind: 'organisation'; readonly organisationId: string; readonly userId?: string; readonly email?: string }

export type CreateFormInput = {
  headers: { 'Idempotency-Key'?: string }
  body: Requests['FormSubmission']
}

export type CreateFormResponse =
  | { status: 201; headers: { Location: string; ETag: string }; body: Given<Schemas['IngestableResponse']> }

export type CreateTemplateUploadInput = {
  headers: { 'Idempotency-Key'?: string }
  body: { subchildId: Schemas['TaxonomyId']; activity: ReceivedFile; dryRun: boolean }
}

export type CreateTemplateUploadResponse =
  | { status: 200; body: Given<Schemas['TemplateCheck']> }
  | { status: 201; headers: { Location: string; ETag: string }; body: Given<Schemas['IngestableResponse']> }
  | { status: 400; body: Given<Schemas['TemplateProblem']> }

export type GetTemplateInput = {
  path: { subchildId: Schemas['TaxonomyId'] }
  query: { format: 'xlsx' | 'csv' }
}

export type GetTemplateResponse =
  | { status: 200; headers?: { 'Content-Disposition'?: string | undefined } | undefined; contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'text/csv'; body: Readable | Uint8Array }

export type ListItemsInput = {
  query: { ids?: Schemas['Uuid'][]; from?: Schemas['Date']; until?: Schemas['Date']; subchildIds?: Schemas['TaxonomyId'][]; states?: Schemas['State'][]; limit: number; cursor?: string }
}

export type ListItemsResponse =
  | { status: 200; body: Given<Schemas['IngestableList']> }

export type GetItemInput = {
  path: { itemId: Schemas['Uuid'] }
}

export type GetItemResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['IngestableResponse']> }

export type DeleteItemInput = {
  path: { itemId: Schemas['Uuid'] }
  headers: { 'If-Match'?: string }
}

export type DeleteItemResponse =
  | { status: 204 }

export type UpdateItemInput = {
  path: { itemId: Schemas['Uuid'] }
  headers: { 'If-Match'?: string }
  body: Schemas['ItemPatch']
}

export type UpdateItemResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['IngestableResponse']> }

export type ListItemActivityInput = {
  path: { itemId: Schemas['Uuid'] }
  query: { limit: number; cursor?: string }
}

export type ListItemActivityResponse =
  | { status: 200; body: Given<Schemas['EntryList']> }

export type GetItemFileInput = {
  path: { itemId: Schemas['Uuid'] }
}

export type GetItemFileResponse =
  | { status: 200; headers: { 'Content-Disposition'?: string | undefined; 'Accept-Ranges': 'none' }; contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'text/csv'; body: Readable | Uint8Array }

export type SubmitItemInput = {
  path: { itemId: Schemas['Uuid'] }
  headers: { 'Idempotency-Key'?: string; 'If-Match'?: string }
}

export type SubmitItemResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['IngestableResponse']> }

export type ListImportsInput = {
  query: { limit: number; cursor?: string }
}

export type ListImportsResponse =
  | { status: 200; body: Given<Schemas['ImportList']> }

export type CreateImportInput = {
  headers: { 'Idempotency-Key'?: string }
  body: { file: ReceivedFile }
}

export type CreateImportResponse =
  | { status: 201; headers: { Location: string; ETag: string }; body: Given<Schemas['ImportResponse']> }

export type GetImportInput = {
  path: { importId: Schemas['Uuid'] }
  query: { sheet?: Schemas['SheetName']; headingRow?: Schemas['HeadingRow'] }
}

export type GetImportResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['ImportResponse']> }

export type DeleteImportInput = {
  path: { importId: Schemas['Uuid'] }
  headers: { 'If-Match'?: string }
}

export type DeleteImportResponse =
  | { status: 204 }

export type PutImportMappingInput = {
  path: { importId: Schemas['Uuid'] }
  headers: { 'If-Match'?: string }
  body: Requests['ImportMappingSubmission']
}

export type PutImportMappingResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['ImportResponse']> }

export type CreateImportCheckInput = {
  path: { importId: Schemas['Uuid'] }
}

export type CreateImportCheckResponse =
  | { status: 200; body: Given<Schemas['ImportCheck']> }
  | { status: 202; headers?: { Location?: string | undefined; 'Retry-After'?: number | undefined } | undefined; body: Given<Schemas['ImportProgress']> }
  | { status: 400; body: Given<Schemas['ImportProblem']> }

export type SubmitImportInput = {
  path: { importId: Schemas['Uuid'] }
  headers: { 'Idempotency-Key'?: string; 'If-Match'?: string }
}

export type SubmitImportResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['ImportResponse']> }
  | { status: 202; headers?: { Location?: string | undefined; 'Retry-After'?: number | undefined } | undefined; body: Given<Schemas['ImportProgress']> }
  | { status: 400; body: Given<Schemas['ImportProblem']> }

export type GetImportFileInput = {
  path: { importId: Schemas['Uuid'] }
}

export type GetImportFileResponse =
  | { status: 200; headers: { 'Content-Disposition'?: string | undefined; 'Accept-Ranges': 'none' }; contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'text/csv'; body: Readable | Uint8Array }

export type ListMappingsInput = {
  query: { limit: number; cursor?: string }
}

export type ListMappingsResponse =
  | { status: 200; body: Given<Schemas['MappingList']> }

export type GetMappingInput = {
  path: { mappingName: Schemas['MappingName'] }
}

export type GetMappingResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['MappingResponse']> }

export type DeleteMappingInput = {
  path: { mappingName: Schemas['MappingName'] }
  headers: { 'If-Match'?: string }
}

export type DeleteMappingResponse =
  | { status: 204 }

export type GetTaxonomyInput = Record<never, never>

export type GetTaxonomyResponse =
  | { status: 200; body: Given<Schemas['Taxonomy']> }

/** Handlers of the operations tagged Forms. */
export type FormsApi = {
  /** Submit activity by form */
  createForm(input: CreateFormInput, context: Context<OrganisationCaller>): Promise<CreateFormResponse>
}

/** Handlers of the operations tagged Templates. */
export type TemplatesApi = {
  /** Submit activity by a filled-in template */
  createTemplateUpload(input: CreateTemplateUploadInput, context: Context<OrganisationCaller>): Promise<CreateTemplateUploadResponse>
  /** Get the empty template of a subchild */
  getTemplate(input: GetTemplateInput, context: Context<OrganisationCaller>): Promise<GetTemplateResponse>
}

/** Handlers of the operations tagged Items. */
export type ItemsApi = {
  /** List items */
  listItems(input: ListItemsInput, context: Context<OrganisationCaller>): Promise<ListItemsResponse>
  /** Get an item */
  getItem(input: GetItemInput, context: Context<OrganisationCaller>): Promise<GetItemResponse>
  /** Delete an item */
  deleteItem(input: DeleteItemInput, context: Context<OrganisationCaller>): Promise<DeleteItemResponse>
  /** Edit or withdraw an item */
  updateItem(input: UpdateItemInput, context: Context<OrganisationCaller>): Promise<UpdateItemResponse>
  /** List the entries of an item */
  listItemActivity(input: ListItemActivityInput, context: Context<OrganisationCaller>): Promise<ListItemActivityResponse>
  /** Download the file behind an item */
  getItemFile(input: GetItemFileInput, context: Context<OrganisationCaller>): Promise<GetItemFileResponse>
  /** Submit a draft for review */
  submitItem(input: SubmitItemInput, context: Context<OrganisationCaller>): Promise<SubmitItemResponse>
}

/** Handlers of the operations tagged Imports. */
export type ImportsApi = {
  /** List imports */
  listImports(input: ListImportsInput, context: Context<OrganisationCaller>): Promise<ListImportsResponse>
  /** Upload an exported file */
  createImport(input: CreateImportInput, context: Context<OrganisationCaller>): Promise<CreateImportResponse>
  /** Get an import */
  getImport(input: GetImportInput, context: Context<OrganisationCaller>): Promise<GetImportResponse>
  /** Delete an import */
  deleteImport(input: DeleteImportInput, context: Context<OrganisationCaller>): Promise<DeleteImportResponse>
  /** Set the mapping of an import */
  putImportMapping(input: PutImportMappingInput, context: Context<OrganisationCaller>): Promise<PutImportMappingResponse>
  /** Try the mapping */
  createImportCheck(input: CreateImportCheckInput, context: Context<OrganisationCaller>): Promise<CreateImportCheckResponse>
  /** Submit an import */
  submitImport(input: SubmitImportInput, context: Context<OrganisationCaller>): Promise<SubmitImportResponse>
  /** Download the file of an import */
  getImportFile(input: GetImportFileInput, context: Context<OrganisationCaller>): Promise<GetImportFileResponse>
  /** List the saved mappings */
  listMappings(input: ListMappingsInput, context: Context<OrganisationCaller>): Promise<ListMappingsResponse>
  /** Get a saved mapping */
  getMapping(input: GetMappingInput, context: Context<OrganisationCaller>): Promise<GetMappingResponse>
  /** Delete a saved mapping */
  deleteMapping(input: DeleteMappingInput, context: Context<OrganisationCaller>): Promise<DeleteMappingResponse>
}

/** Handlers of the operations tagged Taxonomy. */
export type TaxonomyApi = {
  /** Get the taxonomy */
  getTaxonomy(input: GetTaxonomyInput, context: Context<OrganisationCaller>): Promise<GetTaxonomyResponse>
}

/** A handler for every operation of the domain. */
export type IngestionApi = FormsApi & TemplatesApi & ItemsApi & ImportsApi & TaxonomyApi

type Spec = Operations<IngestionApi>['operations'][number]

const $createForm: Spec = {
  operationId: 'createForm',
  method: 'POST',
  path: '/ingestion/form',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 65536, media: {
    'application/json': { kind: 'json', validate: validators.createForm },
  } },
  validate: validators.createForm,
  responses: {
    201: { media: [{ type: 'application/json', write: serializers.createForm_201 }], headers: { Location: { required: true, shape: 'string' }, ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 408, 413, 414, 415, 422, 429, 431, 500, 503, 504],
}

const $createTemplateUpload: Spec = {
  operationId: 'createTemplateUpload',
  method: 'POST',
  path: '/ingestion/template',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 8454144, media: {
    'multipart/form-data': { kind: 'multipart', multipart: { parts: { subchildId: { kind: 'text', shape: 'string' }, activity: { kind: 'file', types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'application/vnd.ms-excel', 'application/octet-stream'], bytesMax: 8388608 }, dryRun: { kind: 'text', shape: 'boolean' } } }, validate: validators.createTemplateUpload },
  } },
  validate: validators.createTemplateUpload,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.createTemplateUpload_200 }] },
    201: { media: [{ type: 'application/json', write: serializers.createTemplateUpload_201 }], headers: { Location: { required: true, shape: 'string' }, ETag: { required: true, shape: 'string' } } },
    400: { media: [{ type: 'application/problem+json', write: serializers.createTemplateUpload_400 }] },
  },
  problems: [401, 403, 408, 413, 414, 415, 422, 429, 431, 500, 503, 504],
}

const $getTemplate: Spec = {
  operationId: 'getTemplate',
  method: 'GET',
  path: '/ingestion/template/{subchildId}',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'subchildId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'format', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.getTemplate,
  responses: {
    200: { media: [{ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }, { type: 'text/csv' }], headers: { 'Content-Disposition': { shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $listItems: Spec = {
  operationId: 'listItems',
  method: 'GET',
  path: '/ingestion',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'ids', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'from', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'until', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'subchildIds', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'states', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listItems,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listItems_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $getItem: Spec = {
  operationId: 'getItem',
  method: 'GET',
  path: '/ingestion/items/{itemId}',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getItem,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getItem_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $deleteItem: Spec = {
  operationId: 'deleteItem',
  method: 'DELETE',
  path: '/ingestion/items/{itemId}',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.deleteItem,
  responses: {
    204: {},
  },
  problems: [400, 401, 403, 404, 409, 412, 414, 429, 431, 500, 503, 504],
}

const $updateItem: Spec = {
  operationId: 'updateItem',
  method: 'PATCH',
  path: '/ingestion/items/{itemId}',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 65536, media: {
    'application/merge-patch+json': { kind: 'json', validate: validators.updateItem },
    'application/json': { kind: 'json', validate: validators.updateItem$1 },
  } },
  validate: validators.updateItem,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.updateItem_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 408, 409, 412, 413, 414, 415, 429, 431, 500, 503, 504],
}

const $listItemActivity: Spec = {
  operationId: 'listItemActivity',
  method: 'GET',
  path: '/ingestion/items/{itemId}/activity',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listItemActivity,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listItemActivity_200 }] },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $getItemFile: Spec = {
  operationId: 'getItemFile',
  method: 'GET',
  path: '/ingestion/items/{itemId}/file',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getItemFile,
  responses: {
    200: { media: [{ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }, { type: 'text/csv' }], headers: { 'Content-Disposition': { shape: 'string' }, 'Accept-Ranges': { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $submitItem: Spec = {
  operationId: 'submitItem',
  method: 'POST',
  path: '/ingestion/items/{itemId}/submit',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.submitItem,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.submitItem_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 409, 412, 414, 422, 429, 431, 500, 503, 504],
}

const $listImports: Spec = {
  operationId: 'listImports',
  method: 'GET',
  path: '/ingestion/imports',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listImports,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listImports_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $createImport: Spec = {
  operationId: 'createImport',
  method: 'POST',
  path: '/ingestion/imports',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 8454144, media: {
    'multipart/form-data': { kind: 'multipart', multipart: { parts: { file: { kind: 'file', types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'text/plain', 'application/vnd.ms-excel', 'application/octet-stream'], bytesMax: 8388608 } } }, validate: validators.createImport },
  } },
  validate: validators.createImport,
  responses: {
    201: { media: [{ type: 'application/json', write: serializers.createImport_201 }], headers: { Location: { required: true, shape: 'string' }, ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 408, 409, 413, 414, 415, 422, 429, 431, 500, 503, 504],
}

const $getImport: Spec = {
  operationId: 'getImport',
  method: 'GET',
  path: '/ingestion/imports/{importId}',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'importId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'sheet', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'headingRow', in: 'query', style: 'form', explode: true, shape: 'integer' },
  ],
  validate: validators.getImport,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getImport_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $deleteImport: Spec = {
  operationId: 'deleteImport',
  method: 'DELETE',
  path: '/ingestion/imports/{importId}',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'importId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.deleteImport,
  responses: {
    204: {},
  },
  problems: [400, 401, 403, 404, 409, 412, 414, 429, 431, 500, 503, 504],
}

const $putImportMapping: Spec = {
  operationId: 'putImportMapping',
  method: 'PUT',
  path: '/ingestion/imports/{importId}/mapping',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'importId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 2097152, media: {
    'application/json': { kind: 'json', validate: validators.putImportMapping },
  } },
  validate: validators.putImportMapping,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.putImportMapping_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 408, 409, 412, 413, 414, 415, 429, 431, 500, 503, 504],
}

const $createImportCheck: Spec = {
  operationId: 'createImportCheck',
  method: 'POST',
  path: '/ingestion/imports/{importId}/checks',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'importId', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.createImportCheck,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.createImportCheck_200 }] },
    202: { media: [{ type: 'application/json', write: serializers.createImportCheck_202 }], headers: { Location: { shape: 'string' }, 'Retry-After': { shape: 'integer' } } },
    400: { media: [{ type: 'application/problem+json', write: serializers.createImportCheck_400 }] },
  },
  problems: [401, 403, 404, 409, 414, 429, 431, 500, 503, 504],
}

const $submitImport: Spec = {
  operationId: 'submitImport',
  method: 'POST',
  path: '/ingestion/imports/{importId}/submit',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'importId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.submitImport,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.submitImport_200 }], headers: { ETag: { required: true, shape: 'string' } } },
    202: { media: [{ type: 'application/json', write: serializers.submitImport_202 }], headers: { Location: { shape: 'string' }, 'Retry-After': { shape: 'integer' } } },
    400: { media: [{ type: 'application/problem+json', write: serializers.submitImport_400 }] },
  },
  problems: [401, 403, 404, 409, 412, 414, 422, 429, 431, 500, 503, 504],
}

const $getImportFile: Spec = {
  operationId: 'getImportFile',
  method: 'GET',
  path: '/ingestion/imports/{importId}/file',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'importId', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getImportFile,
  responses: {
    200: { media: [{ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }, { type: 'text/csv' }], headers: { 'Content-Disposition': { shape: 'string' }, 'Accept-Ranges': { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $listMappings: Spec = {
  operationId: 'listMappings',
  method: 'GET',
  path: '/ingestion/mappings',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listMappings,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listMappings_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $getMapping: Spec = {
  operationId: 'getMapping',
  method: 'GET',
  path: '/ingestion/mappings/{mappingName}',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [
    { name: 'mappingName', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getMapping,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getMapping_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $deleteMapping: Spec = {
  operationId: 'deleteMapping',
  method: 'DELETE',
  path: '/ingestion/mappings/{mappingName}',
  security: [{ bearer: ['ingestion:write'] }],
  parameters: [
    { name: 'mappingName', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.deleteMapping,
  responses: {
    204: {},
  },
  problems: [400, 401, 403, 404, 412, 414, 429, 431, 500, 503, 504],
}

const $getTaxonomy: Spec = {
  operationId: 'getTaxonomy',
  method: 'GET',
  path: '/ingestion/taxonomy',
  security: [{ bearer: ['ingestion:read'] }],
  parameters: [],
  validate: validators.getTaxonomy,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getTaxonomy_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

/** What the runtime has to know of the operations. */
export const ingestionOperations: Operations<IngestionApi, { bearer: OrganisationCaller }> = {
  operations: [$createForm, $createTemplateUpload, $getTemplate, $listItems, $getItem, $deleteItem, $updateItem, $listItemActivity, $getItemFile, $submitItem, $listImports, $createImport, $getImport, $deleteImport, $putImportMapping, $createImportCheck, $submitImport, $getImportFile, $listMappings, $getMapping, $deleteMapping, $getTaxonomy],
  responseValidators: () => import('./response-validators.js'),
  challenges: { bearer: 'Bearer' },
}

/** `info.version` of the contract. */
export const contractVersion = '0.1.0'
