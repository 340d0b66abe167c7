// From openapi/admin.yaml by npm run generate. Not edited by hand.

import type { Context, Given, Operations } from '@tomorro/runtime/operation'
import * as serializers from './serializers.js'
import type { components } from './types.ts'
import * as validators from './validators.js'

type Schemas = components['schemas']

/** The caller by the security scheme basic. */
export type AdministrationCaller = { readonly kind: 'administration'; readonly keyId?: string }

export type ListBacklogInput = {
  query: { orgId?: Schemas['OrganisationId']; subchildIds?: Schemas['TaxonomyId'][]; from?: Schemas['Date']; until?: Schemas['Date']; limit: number; cursor?: string }
}

export type ListBacklogResponse =
  | { status: 200; body: Given<Schemas['BacklogList']> }

export type ListActivityInput = {
  query: { itemId: Schemas['Uuid']; limit: number; cursor?: string }
}

export type ListActivityResponse =
  | { status: 200; body: Given<Schemas['ActivityList']> }

export type ApproveItemInput = {
  path: { itemId: Schemas['Uuid'] }
  headers: { 'X-Reviewer'?: string; 'If-Match'?: string }
}

export type ApproveItemResponse =
  | { status: 202; headers: { Location: string; ETag: string }; body: Given<Schemas['Approval']> }

export type RejectItemInput = {
  path: { itemId: Schemas['Uuid'] }
  headers: { 'X-Reviewer'?: string; 'If-Match'?: string }
  body: Schemas['Rejection']
}

export type RejectItemResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['IngestableResponse']> }

export type ReverseItemInput = {
  path: { itemId: Schemas['Uuid'] }
  headers: { 'X-Reviewer'?: string; 'If-Match'?: string }
  body: Schemas['Rejection']
}

export type ReverseItemResponse =
  | { status: 202; headers: { Location: string; ETag: string }; body: Given<Schemas['Approval']> }

export type CreateDecisionsInput = {
  headers: { 'X-Reviewer'?: string; 'Idempotency-Key'?: string }
  body: Schemas['DecisionBatch']
}

export type CreateDecisionsResponse =
  | { status: 207; body: Given<Schemas['DecisionResults']> }

export type ListOrganisationsInput = {
  query: { search?: string; limit: number; cursor?: string }
}

export type ListOrganisationsResponse =
  | { status: 200; body: Given<Schemas['OrganisationList']> }

export type CreateOrganisationInput = {
  headers: { 'X-Reviewer'?: string; 'Idempotency-Key'?: string }
  body: Schemas['OrganisationSubmission']
}

export type CreateOrganisationResponse =
  | { status: 201; headers: { Location: string; ETag: string }; body: Given<Schemas['OrganisationResponse']> }

export type UpdateOrganisationInput = {
  path: { orgId: Schemas['OrganisationId'] }
  headers: { 'X-Reviewer'?: string; 'If-Match'?: string }
  body: Schemas['OrganisationPatch']
}

export type UpdateOrganisationResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['OrganisationResponse']> }

export type ListOrganisationSettingsInput = {
  path: { orgId: Schemas['OrganisationId'] }
  query: { limit: number; cursor?: string }
}

export type ListOrganisationSettingsResponse =
  | { status: 200; body: Given<Schemas['OrganisationSettingList']> }

export type PutOrganisationSettingInput = {
  path: { orgId: Schemas['OrganisationId']; key: Schemas['SettingKey'] }
  headers: { 'X-Reviewer'?: string; 'If-Match'?: string }
  body: Schemas['SettingItem']
}

export type PutOrganisationSettingResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['OrganisationSettingResponse']> }

export type DeleteOrganisationSettingInput = {
  path: { orgId: Schemas['OrganisationId']; key: Schemas['SettingKey'] }
  headers: { 'X-Reviewer'?: string; 'If-Match'?: string }
}

export type DeleteOrganisationSettingResponse =
  | { status: 204 }

export type ListFactorEditionsInput = {
  query: { limit: number; cursor?: string }
}

export type ListFactorEditionsResponse =
  | { status: 200; body: Given<Schemas['FactorEditionList']> }

export type GetFactorCoverageInput = {
  query: { edition: Schemas['EditionYear'] }
}

export type GetFactorCoverageResponse =
  | { status: 200; body: Given<Schemas['FactorCoverage']> }

export type ListRecalculationsInput = {
  query: { orgId?: Schemas['OrganisationId']; limit: number; cursor?: string }
}

export type ListRecalculationsResponse =
  | { status: 200; body: Given<Schemas['RecalculationList']> }

export type CreateRecalculationInput = {
  headers: { 'X-Reviewer'?: string; 'Idempotency-Key'?: string }
  body: Schemas['RecalculationSubmission']
}

export type CreateRecalculationResponse =
  | { status: 202; headers: { Location: string }; body: Given<Schemas['RecalculationResponse']> }

export type GetRecalculationInput = {
  path: { recalculationId: Schemas['Uuid'] }
  query: { limit: number; cursor?: string }
}

export type GetRecalculationResponse =
  | { status: 200; body: Given<Schemas['RecalculationDetail']> }

export type ListDeadLettersInput = {
  query: { orgId?: Schemas['OrganisationId']; limit: number; cursor?: string }
}

export type ListDeadLettersResponse =
  | { status: 200; body: Given<Schemas['DeadLetterList']> }

export type RedriveDeadLetterInput = {
  path: { jobId: Schemas['Uuid'] }
  headers: { 'X-Reviewer'?: string }
}

export type RedriveDeadLetterResponse =
  | { status: 202; headers: { Location: string }; body: Given<Schemas['Redrive']> }

export type ListAuditInput = {
  query: { orgId?: Schemas['OrganisationId']; subject?: string; limit: number; cursor?: string }
}

export type ListAuditResponse =
  | { status: 200; body: Given<Schemas['AuditList']> }

/** Handlers of the operations tagged Review. */
export type ReviewApi = {
  /** List the items that wait for a decision */
  listBacklog(input: ListBacklogInput, context: Context<AdministrationCaller>): Promise<ListBacklogResponse>
  /** List the activity of an item with names and units */
  listActivity(input: ListActivityInput, context: Context<AdministrationCaller>): Promise<ListActivityResponse>
  /** Approve an item */
  approveItem(input: ApproveItemInput, context: Context<AdministrationCaller>): Promise<ApproveItemResponse>
  /** Reject an item */
  rejectItem(input: RejectItemInput, context: Context<AdministrationCaller>): Promise<RejectItemResponse>
  /** Revoke an approval */
  reverseItem(input: ReverseItemInput, context: Context<AdministrationCaller>): Promise<ReverseItemResponse>
  /** Decide on several items */
  createDecisions(input: CreateDecisionsInput, context: Context<AdministrationCaller>): Promise<CreateDecisionsResponse>
}

/** Handlers of the operations tagged Organisations. */
export type OrganisationsApi = {
  /** List organisations */
  listOrganisations(input: ListOrganisationsInput, context: Context<AdministrationCaller>): Promise<ListOrganisationsResponse>
  /** Create an organisation */
  createOrganisation(input: CreateOrganisationInput, context: Context<AdministrationCaller>): Promise<CreateOrganisationResponse>
  /** Edit an organisation */
  updateOrganisation(input: UpdateOrganisationInput, context: Context<AdministrationCaller>): Promise<UpdateOrganisationResponse>
}

/** Handlers of the operations tagged OrganisationSettings. */
export type OrganisationSettingsApi = {
  /** List the settings of an organisation */
  listOrganisationSettings(input: ListOrganisationSettingsInput, context: Context<AdministrationCaller>): Promise<ListOrganisationSettingsResponse>
  /** Set a setting of an organisation */
  putOrganisationSetting(input: PutOrganisationSettingInput, context: Context<AdministrationCaller>): Promise<PutOrganisationSettingResponse>
  /** Reset a setting to its default */
  deleteOrganisationSetting(input: DeleteOrganisationSettingInput, context: Context<AdministrationCaller>): Promise<DeleteOrganisationSettingResponse>
}

/** Handlers of the operations tagged Factors. */
export type FactorsApi = {
  /** List the loaded factor editions */
  listFactorEditions(input: ListFactorEditionsInput, context: Context<AdministrationCaller>): Promise<ListFactorEditionsResponse>
  /** Get the coverage of a factor edition */
  getFactorCoverage(input: GetFactorCoverageInput, context: Context<AdministrationCaller>): Promise<GetFactorCoverageResponse>
}

/** Handlers of the operations tagged Recalculations. */
export type RecalculationsApi = {
  /** List recalculations */
  listRecalculations(input: ListRecalculationsInput, context: Context<AdministrationCaller>): Promise<ListRecalculationsResponse>
  /** Calculate approved activity again */
  createRecalculation(input: CreateRecalculationInput, context: Context<AdministrationCaller>): Promise<CreateRecalculationResponse>
  /** Get a recalculation */
  getRecalculation(input: GetRecalculationInput, context: Context<AdministrationCaller>): Promise<GetRecalculationResponse>
}

/** Handlers of the operations tagged Jobs. */
export type JobsApi = {
  /** List the jobs that failed for good */
  listDeadLetters(input: ListDeadLettersInput, context: Context<AdministrationCaller>): Promise<ListDeadLettersResponse>
  /** Try a failed job again */
  redriveDeadLetter(input: RedriveDeadLetterInput, context: Context<AdministrationCaller>): Promise<RedriveDeadLetterResponse>
}

/** Handlers of the operations tagged Audit. */
export type AuditApi = {
  /** List the actions of administrators */
  listAudit(input: ListAuditInput, context: Context<AdministrationCaller>): Promise<ListAuditResponse>
}

/** A handler for every operation of the domain. */
export type AdminApi = ReviewApi & OrganisationsApi & OrganisationSettingsApi & FactorsApi & RecalculationsApi & JobsApi & AuditApi

type Spec = Operations<AdminApi>['operations'][number]

const $listBacklog: Spec = {
  operationId: 'listBacklog',
  method: 'GET',
  path: '/admin/ingestion/backlog',
  security: [{ basic: [] }],
  parameters: [
    { name: 'orgId', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'subchildIds', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'from', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'until', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listBacklog,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listBacklog_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $listActivity: Spec = {
  operationId: 'listActivity',
  method: 'GET',
  path: '/admin/ingestion/activity',
  security: [{ basic: [] }],
  parameters: [
    { name: 'itemId', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listActivity,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listActivity_200 }] },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $approveItem: Spec = {
  operationId: 'approveItem',
  method: 'POST',
  path: '/admin/ingestion/items/{itemId}/approve',
  security: [{ basic: [] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.approveItem,
  responses: {
    202: { media: [{ type: 'application/json', write: serializers.approveItem_202 }], headers: { Location: { required: true, shape: 'string' }, ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 409, 412, 414, 429, 431, 500, 503, 504],
}

const $rejectItem: Spec = {
  operationId: 'rejectItem',
  method: 'POST',
  path: '/admin/ingestion/items/{itemId}/reject',
  security: [{ basic: [] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 16384, media: {
    'application/json': { kind: 'json', validate: validators.rejectItem },
  } },
  validate: validators.rejectItem,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.rejectItem_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 408, 409, 412, 413, 414, 415, 429, 431, 500, 503, 504],
}

const $reverseItem: Spec = {
  operationId: 'reverseItem',
  method: 'POST',
  path: '/admin/ingestion/items/{itemId}/reverse',
  security: [{ basic: [] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 16384, media: {
    'application/json': { kind: 'json', validate: validators.reverseItem },
  } },
  validate: validators.reverseItem,
  responses: {
    202: { media: [{ type: 'application/json', write: serializers.reverseItem_202 }], headers: { Location: { required: true, shape: 'string' }, ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 408, 409, 412, 413, 414, 415, 429, 431, 500, 503, 504],
}

const $createDecisions: Spec = {
  operationId: 'createDecisions',
  method: 'POST',
  path: '/admin/ingestion/decisions',
  security: [{ basic: [] }],
  parameters: [
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 262144, media: {
    'application/json': { kind: 'json', validate: validators.createDecisions },
  } },
  validate: validators.createDecisions,
  responses: {
    207: { media: [{ type: 'application/json', write: serializers.createDecisions_207 }] },
  },
  problems: [400, 401, 403, 408, 413, 414, 415, 422, 429, 431, 500, 503, 504],
}

const $listOrganisations: Spec = {
  operationId: 'listOrganisations',
  method: 'GET',
  path: '/admin/organisations',
  security: [{ basic: [] }],
  parameters: [
    { name: 'search', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listOrganisations,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listOrganisations_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $createOrganisation: Spec = {
  operationId: 'createOrganisation',
  method: 'POST',
  path: '/admin/organisations',
  security: [{ basic: [] }],
  parameters: [
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 16384, media: {
    'application/json': { kind: 'json', validate: validators.createOrganisation },
  } },
  validate: validators.createOrganisation,
  responses: {
    201: { media: [{ type: 'application/json', write: serializers.createOrganisation_201 }], headers: { Location: { required: true, shape: 'string' }, ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 408, 409, 413, 414, 415, 422, 429, 431, 500, 503, 504],
}

const $updateOrganisation: Spec = {
  operationId: 'updateOrganisation',
  method: 'PATCH',
  path: '/admin/organisations/{orgId}',
  security: [{ basic: [] }],
  parameters: [
    { name: 'orgId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 16384, media: {
    'application/merge-patch+json': { kind: 'json', validate: validators.updateOrganisation },
    'application/json': { kind: 'json', validate: validators.updateOrganisation$1 },
  } },
  validate: validators.updateOrganisation,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.updateOrganisation_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 408, 412, 413, 414, 415, 429, 431, 500, 503, 504],
}

const $listOrganisationSettings: Spec = {
  operationId: 'listOrganisationSettings',
  method: 'GET',
  path: '/admin/organisations/{orgId}/settings',
  security: [{ basic: [] }],
  parameters: [
    { name: 'orgId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listOrganisationSettings,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listOrganisationSettings_200 }] },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $putOrganisationSetting: Spec = {
  operationId: 'putOrganisationSetting',
  method: 'PUT',
  path: '/admin/organisations/{orgId}/settings/{key}',
  security: [{ basic: [] }],
  parameters: [
    { name: 'orgId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'key', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 262144, media: {
    'application/json': { kind: 'json', validate: validators.putOrganisationSetting },
  } },
  validate: validators.putOrganisationSetting,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.putOrganisationSetting_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 408, 412, 413, 414, 415, 429, 431, 500, 503, 504],
}

const $deleteOrganisationSetting: Spec = {
  operationId: 'deleteOrganisationSetting',
  method: 'DELETE',
  path: '/admin/organisations/{orgId}/settings/{key}',
  security: [{ basic: [] }],
  parameters: [
    { name: 'orgId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'key', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.deleteOrganisationSetting,
  responses: {
    204: {},
  },
  problems: [400, 401, 403, 404, 412, 414, 429, 431, 500, 503, 504],
}

const $listFactorEditions: Spec = {
  operationId: 'listFactorEditions',
  method: 'GET',
  path: '/admin/factors',
  security: [{ basic: [] }],
  parameters: [
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listFactorEditions,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listFactorEditions_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $getFactorCoverage: Spec = {
  operationId: 'getFactorCoverage',
  method: 'GET',
  path: '/admin/factors/coverage',
  security: [{ basic: [] }],
  parameters: [
    { name: 'edition', in: 'query', style: 'form', explode: true, shape: 'integer' },
  ],
  validate: validators.getFactorCoverage,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getFactorCoverage_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $listRecalculations: Spec = {
  operationId: 'listRecalculations',
  method: 'GET',
  path: '/admin/recalculations',
  security: [{ basic: [] }],
  parameters: [
    { name: 'orgId', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listRecalculations,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listRecalculations_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $createRecalculation: Spec = {
  operationId: 'createRecalculation',
  method: 'POST',
  path: '/admin/recalculations',
  security: [{ basic: [] }],
  parameters: [
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 65536, media: {
    'application/json': { kind: 'json', validate: validators.createRecalculation },
  } },
  validate: validators.createRecalculation,
  responses: {
    202: { media: [{ type: 'application/json', write: serializers.createRecalculation_202 }], headers: { Location: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 408, 413, 414, 415, 422, 429, 431, 500, 503, 504],
}

const $getRecalculation: Spec = {
  operationId: 'getRecalculation',
  method: 'GET',
  path: '/admin/recalculations/{recalculationId}',
  security: [{ basic: [] }],
  parameters: [
    { name: 'recalculationId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.getRecalculation,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getRecalculation_200 }] },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $listDeadLetters: Spec = {
  operationId: 'listDeadLetters',
  method: 'GET',
  path: '/admin/jobs/dead-letters',
  security: [{ basic: [] }],
  parameters: [
    { name: 'orgId', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listDeadLetters,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listDeadLetters_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $redriveDeadLetter: Spec = {
  operationId: 'redriveDeadLetter',
  method: 'POST',
  path: '/admin/jobs/dead-letters/{jobId}/redrive',
  security: [{ basic: [] }],
  parameters: [
    { name: 'jobId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Reviewer', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.redriveDeadLetter,
  responses: {
    202: { media: [{ type: 'application/json', write: serializers.redriveDeadLetter_202 }], headers: { Location: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $listAudit: Spec = {
  operationId: 'listAudit',
  method: 'GET',
  path: '/admin/audit',
  security: [{ basic: [] }],
  parameters: [
    { name: 'orgId', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'subject', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listAudit,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listAudit_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

/** What the runtime has to know of the operations. */
export const adminOperations: Operations<AdminApi, { basic: AdministrationCaller }> = {
  operations: [$listBacklog, $listActivity, $approveItem, $rejectItem, $reverseItem, $createDecisions, $listOrganisations, $createOrganisation, $updateOrganisation, $listOrganisationSettings, $putOrganisationSetting, $deleteOrganisationSetting, $listFactorEditions, $getFactorCoverage, $listRecalculations, $createRecalculation, $getRecalculation, $listDeadLetters, $redriveDeadLetter, $listAudit],
  responseValidators: () => import('./response-validators.js'),
  challenges: { basic: 'Basic' },
}

/** `info.version` of the contract. */
export const contractVersion = '0.1.0'
