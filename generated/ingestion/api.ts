// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import type { Readable } from 'node:stream'
import type { OrganisationCaller } from '@tomorro/runtime/caller'
import type { Context, Operations } from '@tomorro/runtime/operation'
import type { operations } from './types.ts'
import * as serializers from './serializers.js'
import * as validators from './validators.js'

export type CreateFormInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: { "Idempotency-Key"?: Exclude<NonNullable<operations['createForm']['parameters']['header']>["Idempotency-Key"], undefined> }
  body: NonNullable<operations['createForm']['requestBody']>['content']['application/json']
}

export type CreateFormReply =
  | { status: 201; body: operations['createForm']['responses'][201]['content']['application/json']; headers?: { "Location"?: string; "ETag"?: string } }

export type CreateTemplateUploadInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: { "Idempotency-Key"?: Exclude<NonNullable<operations['createTemplateUpload']['parameters']['header']>["Idempotency-Key"], undefined> }
  /** Not parsed: the handler reads it. */
  body: Readable
}

export type CreateTemplateUploadReply =
  | { status: 200; body: operations['createTemplateUpload']['responses'][200]['content']['application/json'] }
  | { status: 201; body: operations['createTemplateUpload']['responses'][201]['content']['application/json']; headers?: { "Location"?: string; "ETag"?: string } }

export type GetTemplateInput = {
  path: { "subchildId": Exclude<NonNullable<operations['getTemplate']['parameters']['path']>["subchildId"], undefined> }
  query: { "format": Exclude<NonNullable<operations['getTemplate']['parameters']['query']>["format"], undefined> }
  headers: Record<never, never>
}

export type GetTemplateReply =
  | { status: 200; contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'text/csv'; body: Readable | Uint8Array }

export type ListItemsInput = {
  path: Record<never, never>
  query: { "ids"?: Exclude<NonNullable<operations['listItems']['parameters']['query']>["ids"], undefined>; "from"?: Exclude<NonNullable<operations['listItems']['parameters']['query']>["from"], undefined>; "until"?: Exclude<NonNullable<operations['listItems']['parameters']['query']>["until"], undefined>; "subchildIds"?: Exclude<NonNullable<operations['listItems']['parameters']['query']>["subchildIds"], undefined>; "states"?: Exclude<NonNullable<operations['listItems']['parameters']['query']>["states"], undefined>; "limit": Exclude<NonNullable<operations['listItems']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listItems']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListItemsReply =
  | { status: 200; body: operations['listItems']['responses'][200]['content']['application/json'] }

export type GetItemInput = {
  path: { "itemId": Exclude<NonNullable<operations['getItem']['parameters']['path']>["itemId"], undefined> }
  query: Record<never, never>
  headers: Record<never, never>
}

export type GetItemReply =
  | { status: 200; body: operations['getItem']['responses'][200]['content']['application/json']; headers?: { "ETag"?: string } }

export type DeleteItemInput = {
  path: { "itemId": Exclude<NonNullable<operations['deleteItem']['parameters']['path']>["itemId"], undefined> }
  query: Record<never, never>
  headers: { "If-Match"?: Exclude<NonNullable<operations['deleteItem']['parameters']['header']>["If-Match"], undefined> }
}

export type DeleteItemReply =
  | { status: 204 }

export type UpdateItemInput = {
  path: { "itemId": Exclude<NonNullable<operations['updateItem']['parameters']['path']>["itemId"], undefined> }
  query: Record<never, never>
  headers: { "If-Match"?: Exclude<NonNullable<operations['updateItem']['parameters']['header']>["If-Match"], undefined> }
  body: NonNullable<operations['updateItem']['requestBody']>['content']['application/merge-patch+json']
}

export type UpdateItemReply =
  | { status: 200; body: operations['updateItem']['responses'][200]['content']['application/json']; headers?: { "ETag"?: string } }

export type ListItemActivityInput = {
  path: { "itemId": Exclude<NonNullable<operations['listItemActivity']['parameters']['path']>["itemId"], undefined> }
  query: { "limit": Exclude<NonNullable<operations['listItemActivity']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listItemActivity']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListItemActivityReply =
  | { status: 200; body: operations['listItemActivity']['responses'][200]['content']['application/json'] }

export type SubmitItemInput = {
  path: { "itemId": Exclude<NonNullable<operations['submitItem']['parameters']['path']>["itemId"], undefined> }
  query: Record<never, never>
  headers: { "If-Match"?: Exclude<NonNullable<operations['submitItem']['parameters']['header']>["If-Match"], undefined> }
}

export type SubmitItemReply =
  | { status: 200; body: operations['submitItem']['responses'][200]['content']['application/json']; headers?: { "ETag"?: string } }

export type GetTaxonomyInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: Record<never, never>
}

export type GetTaxonomyReply =
  | { status: 200; body: operations['getTaxonomy']['responses'][200]['content']['application/json'] }

/** Handlers of the operations tagged Forms. */
export type FormsApi = {
  /** Submit activity by form */
  createForm(input: CreateFormInput, context: Context<OrganisationCaller>): Promise<CreateFormReply>
}

/** Handlers of the operations tagged Templates. */
export type TemplatesApi = {
  /** Submit activity by a filled-in template */
  createTemplateUpload(input: CreateTemplateUploadInput, context: Context<OrganisationCaller>): Promise<CreateTemplateUploadReply>
  /** Get the empty template of a subchild */
  getTemplate(input: GetTemplateInput, context: Context<OrganisationCaller>): Promise<GetTemplateReply>
}

/** Handlers of the operations tagged Items. */
export type ItemsApi = {
  /** List items */
  listItems(input: ListItemsInput, context: Context<OrganisationCaller>): Promise<ListItemsReply>
  /** Get an item */
  getItem(input: GetItemInput, context: Context<OrganisationCaller>): Promise<GetItemReply>
  /** Delete an item */
  deleteItem(input: DeleteItemInput, context: Context<OrganisationCaller>): Promise<DeleteItemReply>
  /** Edit or withdraw an item */
  updateItem(input: UpdateItemInput, context: Context<OrganisationCaller>): Promise<UpdateItemReply>
  /** List the entries of an item */
  listItemActivity(input: ListItemActivityInput, context: Context<OrganisationCaller>): Promise<ListItemActivityReply>
  /** Submit a draft for review */
  submitItem(input: SubmitItemInput, context: Context<OrganisationCaller>): Promise<SubmitItemReply>
}

/** Handlers of the operations tagged Taxonomy. */
export type TaxonomyApi = {
  /** Get the taxonomy */
  getTaxonomy(input: GetTaxonomyInput, context: Context<OrganisationCaller>): Promise<GetTaxonomyReply>
}

/** Every operation of the domain. */
export type IngestionApi = FormsApi & TemplatesApi & ItemsApi & TaxonomyApi

export const ingestionOperations: Operations<IngestionApi> = {
  operations: [
    {
      operationId: 'createForm',
      method: 'POST',
      path: '/ingestion/form',
      caller: 'organisation',
      parameters: [{"name":"Idempotency-Key","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.createForm,
      replies: { 201: serializers.createForm_201 },
    },
    {
      operationId: 'createTemplateUpload',
      method: 'POST',
      path: '/ingestion/template',
      caller: 'organisation',
      parameters: [{"name":"Idempotency-Key","in":"header","type":"string"}],
      body: { media: ["multipart/form-data"], limit: 1048576, parse: false },
      validate: validators.createTemplateUpload,
      replies: { 200: serializers.createTemplateUpload_200, 201: serializers.createTemplateUpload_201 },
    },
    {
      operationId: 'getTemplate',
      method: 'GET',
      path: '/ingestion/template/{subchildId}',
      caller: 'organisation',
      parameters: [{"name":"subchildId","in":"path","type":"string"}, {"name":"format","in":"query","type":"string","default":"xlsx"}],
      validate: validators.getTemplate,
      replies: { 200: 'file' },
    },
    {
      operationId: 'listItems',
      method: 'GET',
      path: '/ingestion',
      caller: 'organisation',
      parameters: [{"name":"ids","in":"query","type":"array","items":"string"}, {"name":"from","in":"query","type":"string"}, {"name":"until","in":"query","type":"string"}, {"name":"subchildIds","in":"query","type":"array","items":"string"}, {"name":"states","in":"query","type":"array","items":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listItems,
      replies: { 200: serializers.listItems_200 },
    },
    {
      operationId: 'getItem',
      method: 'GET',
      path: '/ingestion/items/{itemId}',
      caller: 'organisation',
      parameters: [{"name":"itemId","in":"path","type":"string"}],
      validate: validators.getItem,
      replies: { 200: serializers.getItem_200 },
    },
    {
      operationId: 'deleteItem',
      method: 'DELETE',
      path: '/ingestion/items/{itemId}',
      caller: 'organisation',
      parameters: [{"name":"itemId","in":"path","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      validate: validators.deleteItem,
      replies: { 204: 'none' },
    },
    {
      operationId: 'updateItem',
      method: 'PATCH',
      path: '/ingestion/items/{itemId}',
      caller: 'organisation',
      parameters: [{"name":"itemId","in":"path","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      body: { media: ["application/merge-patch+json","application/json"], limit: 1048576, parse: true },
      validate: validators.updateItem,
      replies: { 200: serializers.updateItem_200 },
    },
    {
      operationId: 'listItemActivity',
      method: 'GET',
      path: '/ingestion/items/{itemId}/activity',
      caller: 'organisation',
      parameters: [{"name":"itemId","in":"path","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listItemActivity,
      replies: { 200: serializers.listItemActivity_200 },
    },
    {
      operationId: 'submitItem',
      method: 'POST',
      path: '/ingestion/items/{itemId}/submit',
      caller: 'organisation',
      parameters: [{"name":"itemId","in":"path","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      validate: validators.submitItem,
      replies: { 200: serializers.submitItem_200 },
    },
    {
      operationId: 'getTaxonomy',
      method: 'GET',
      path: '/ingestion/taxonomy',
      caller: 'organisation',
      parameters: [],
      validate: validators.getTaxonomy,
      replies: { 200: serializers.getTaxonomy_200 },
    },
  ],
  replyValidators: () => import('./reply-validators.js'),
}
