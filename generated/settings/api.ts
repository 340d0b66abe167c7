// From openapi/settings.yaml by npm run generate. Not edited by hand.

import type { OrganisationCaller } from '@tomorro/runtime/caller'
import type { Context, Operations } from '@tomorro/runtime/operation'
import type { operations } from './types.ts'
import * as serializers from './serializers.js'
import * as validators from './validators.js'

export type ListSettingsInput = {
  path: Record<never, never>
  query: { "limit": Exclude<NonNullable<operations['listSettings']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listSettings']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListSettingsReply =
  | { status: 200; body: operations['listSettings']['responses'][200]['content']['application/json'] }

export type GetSettingInput = {
  path: { "key": Exclude<NonNullable<operations['getSetting']['parameters']['path']>["key"], undefined> }
  query: Record<never, never>
  headers: Record<never, never>
}

export type GetSettingReply =
  | { status: 200; body: operations['getSetting']['responses'][200]['content']['application/json']; headers?: { "ETag"?: string } }

export type PutSettingInput = {
  path: { "key": Exclude<NonNullable<operations['putSetting']['parameters']['path']>["key"], undefined> }
  query: Record<never, never>
  headers: { "If-Match"?: Exclude<NonNullable<operations['putSetting']['parameters']['header']>["If-Match"], undefined> }
  body: NonNullable<operations['putSetting']['requestBody']>['content']['application/json']
}

export type PutSettingReply =
  | { status: 200; body: operations['putSetting']['responses'][200]['content']['application/json']; headers?: { "ETag"?: string } }

export type DeleteSettingInput = {
  path: { "key": Exclude<NonNullable<operations['deleteSetting']['parameters']['path']>["key"], undefined> }
  query: Record<never, never>
  headers: { "If-Match"?: Exclude<NonNullable<operations['deleteSetting']['parameters']['header']>["If-Match"], undefined> }
}

export type DeleteSettingReply =
  | { status: 204 }

/** Handlers of the operations tagged Settings. */
export type SettingsApi = {
  /** List the settings */
  listSettings(input: ListSettingsInput, context: Context<OrganisationCaller>): Promise<ListSettingsReply>
  /** Read a setting */
  getSetting(input: GetSettingInput, context: Context<OrganisationCaller>): Promise<GetSettingReply>
  /** Set a setting */
  putSetting(input: PutSettingInput, context: Context<OrganisationCaller>): Promise<PutSettingReply>
  /** Return a setting to its default */
  deleteSetting(input: DeleteSettingInput, context: Context<OrganisationCaller>): Promise<DeleteSettingReply>
}

export const settingsOperations: Operations<SettingsApi> = {
  operations: [
    {
      operationId: 'listSettings',
      method: 'GET',
      path: '/settings',
      caller: 'organisation',
      parameters: [{"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listSettings,
      replies: { 200: serializers.listSettings_200 },
    },
    {
      operationId: 'getSetting',
      method: 'GET',
      path: '/settings/{key}',
      caller: 'organisation',
      parameters: [{"name":"key","in":"path","type":"string"}],
      validate: validators.getSetting,
      replies: { 200: serializers.getSetting_200 },
    },
    {
      operationId: 'putSetting',
      method: 'PUT',
      path: '/settings/{key}',
      caller: 'organisation',
      parameters: [{"name":"key","in":"path","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.putSetting,
      replies: { 200: serializers.putSetting_200 },
    },
    {
      operationId: 'deleteSetting',
      method: 'DELETE',
      path: '/settings/{key}',
      caller: 'organisation',
      parameters: [{"name":"key","in":"path","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      validate: validators.deleteSetting,
      replies: { 204: 'none' },
    },
  ],
  replyValidators: () => import('./reply-validators.js'),
}
