// From openapi/settings.yaml by npm run generate. Not edited by hand.

import type { Context, Given, Operations } from '@tomorro/runtime/operation'
import * as serializers from './serializers.js'
import type { components } from './types.ts'
import * as validators from './validators.js'

type Schemas = components['schemas']

/** The caller by the security scheme bearer. */
export type OrganisationCaller = { readonly kind: 'organisation'; readonly organisationId: string; readonly userId?: string; readonly email?: string }

export type ListSettingsInput = {
  query: { limit: number; cursor?: string }
}

export type ListSettingsResponse =
  | { status: 200; body: Given<Schemas['ListSettingsResponse']> }

export type GetSettingInput = {
  path: { key: Schemas['SettingKey'] }
}

export type GetSettingResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['SettingResponse']> }

export type PutSettingInput = {
  path: { key: Schemas['SettingKey'] }
  headers: { 'If-Match'?: string }
  body: Schemas['SettingItem']
}

export type PutSettingResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['SettingResponse']> }

export type DeleteSettingInput = {
  path: { key: Schemas['SettingKey'] }
  headers: { 'If-Match'?: string }
}

export type DeleteSettingResponse =
  | { status: 204 }

/** Handlers of the operations tagged Settings. */
export type SettingsApi = {
  /** List the settings */
  listSettings(input: ListSettingsInput, context: Context<OrganisationCaller>): Promise<ListSettingsResponse>
  /** Read a setting */
  getSetting(input: GetSettingInput, context: Context<OrganisationCaller>): Promise<GetSettingResponse>
  /** Set a setting */
  putSetting(input: PutSettingInput, context: Context<OrganisationCaller>): Promise<PutSettingResponse>
  /** Reset a setting to its default */
  deleteSetting(input: DeleteSettingInput, context: Context<OrganisationCaller>): Promise<DeleteSettingResponse>
}

type Spec = Operations<SettingsApi>['operations'][number]

const $listSettings: Spec = {
  operationId: 'listSettings',
  method: 'GET',
  path: '/settings',
  security: [{ bearer: ['settings:read'] }],
  parameters: [
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listSettings,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listSettings_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $getSetting: Spec = {
  operationId: 'getSetting',
  method: 'GET',
  path: '/settings/{key}',
  security: [{ bearer: ['settings:read'] }],
  parameters: [
    { name: 'key', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getSetting,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getSetting_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $putSetting: Spec = {
  operationId: 'putSetting',
  method: 'PUT',
  path: '/settings/{key}',
  security: [{ bearer: ['settings:write'] }],
  parameters: [
    { name: 'key', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 1048576, media: {
    'application/json': { kind: 'json', validate: validators.putSetting },
  } },
  validate: validators.putSetting,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.putSetting_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 408, 412, 413, 414, 415, 429, 431, 500, 503, 504],
}

const $deleteSetting: Spec = {
  operationId: 'deleteSetting',
  method: 'DELETE',
  path: '/settings/{key}',
  security: [{ bearer: ['settings:write'] }],
  parameters: [
    { name: 'key', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.deleteSetting,
  responses: {
    204: {},
  },
  problems: [400, 401, 403, 404, 412, 414, 429, 431, 500, 503, 504],
}

/** What the runtime has to know of the operations. */
export const settingsOperations: Operations<SettingsApi, { bearer: OrganisationCaller }> = {
  operations: [$listSettings, $getSetting, $putSetting, $deleteSetting],
  responseValidators: () => import('./response-validators.js'),
  challenges: { bearer: 'Bearer' },
}

/** `info.version` of the contract. */
export const contractVersion = '0.1.0'
