// From openapi/settings.yaml by npm run generate. Not edited by hand.

import type { OrganisationCaller } from '@tomorro/service-kit/caller'
import type { Context, Operations } from '@tomorro/runtime/operation'
import * as serializers from './serializers.js'
import type { components } from './types.ts'
import * as validators from './validators.js'

type Schemas = components['schemas']

export type ListSettingsInput = {
  query: { limit: number; cursor?: string }
}

export type ListSettingsReply =
  | { status: 200; body: Schemas['ListSettingsReply'] }

export type GetSettingInput = {
  path: { key: Schemas['SettingKey'] }
}

export type GetSettingReply =
  | { status: 200; headers: { ETag: string }; body: Schemas['SettingReply'] }

export type PutSettingInput = {
  path: { key: Schemas['SettingKey'] }
  headers: { 'If-Match'?: string }
  body: Schemas['SettingItem']
}

export type PutSettingReply =
  | { status: 200; headers: { ETag: string }; body: Schemas['SettingReply'] }

export type DeleteSettingInput = {
  path: { key: Schemas['SettingKey'] }
  headers: { 'If-Match'?: string }
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

type Row = Operations<SettingsApi>['operations'][number]

const $listSettings: Row = {
  operationId: 'listSettings',
  method: 'GET',
  path: '/settings',
  security: [{ bearer: ['settings:read'] }],
  parameters: [
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listSettings,
  replies: {
    200: { media: [{ type: 'application/json', write: serializers.listSettings_200 }] },
  },
  problems: [400, 401, 403, 429, 500, 503],
}

const $getSetting: Row = {
  operationId: 'getSetting',
  method: 'GET',
  path: '/settings/{key}',
  security: [{ bearer: ['settings:read'] }],
  parameters: [
    { name: 'key', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getSetting,
  replies: {
    200: { media: [{ type: 'application/json', write: serializers.getSetting_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 429, 500, 503],
}

const $putSetting: Row = {
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
  replies: {
    200: { media: [{ type: 'application/json', write: serializers.putSetting_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 412, 413, 415, 429, 500, 503],
}

const $deleteSetting: Row = {
  operationId: 'deleteSetting',
  method: 'DELETE',
  path: '/settings/{key}',
  security: [{ bearer: ['settings:write'] }],
  parameters: [
    { name: 'key', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.deleteSetting,
  replies: {
    204: {},
  },
  problems: [400, 401, 403, 404, 412, 429, 500, 503],
}

/** What the runtime has to know of the operations. */
export const settingsOperations: Operations<SettingsApi, { bearer: OrganisationCaller }> = {
  operations: [$listSettings, $getSetting, $putSetting, $deleteSetting],
  replyValidators: () => import('./reply-validators.js'),
  challenges: { bearer: 'Bearer' },
}
