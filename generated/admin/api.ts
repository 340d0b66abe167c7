// From openapi/admin.yaml by npm run generate. Not edited by hand.

import type { AdministrationCaller } from '@tomorro/runtime/caller'
import type { Context, Operations } from '@tomorro/runtime/operation'
import type { operations } from './types.ts'
import * as serializers from './serializers.js'
import * as validators from './validators.js'

export type ListBacklogInput = {
  path: Record<never, never>
  query: { "orgId"?: Exclude<NonNullable<operations['listBacklog']['parameters']['query']>["orgId"], undefined>; "subchildIds"?: Exclude<NonNullable<operations['listBacklog']['parameters']['query']>["subchildIds"], undefined>; "from"?: Exclude<NonNullable<operations['listBacklog']['parameters']['query']>["from"], undefined>; "until"?: Exclude<NonNullable<operations['listBacklog']['parameters']['query']>["until"], undefined>; "limit": Exclude<NonNullable<operations['listBacklog']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listBacklog']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListBacklogReply =
  | { status: 200; body: operations['listBacklog']['responses'][200]['content']['application/json'] }

export type ListActivityInput = {
  path: Record<never, never>
  query: { "itemId": Exclude<NonNullable<operations['listActivity']['parameters']['query']>["itemId"], undefined>; "limit": Exclude<NonNullable<operations['listActivity']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listActivity']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListActivityReply =
  | { status: 200; body: operations['listActivity']['responses'][200]['content']['application/json'] }

export type ApproveItemInput = {
  path: { "itemId": Exclude<NonNullable<operations['approveItem']['parameters']['path']>["itemId"], undefined> }
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['approveItem']['parameters']['header']>["X-Reviewer"], undefined>; "If-Match"?: Exclude<NonNullable<operations['approveItem']['parameters']['header']>["If-Match"], undefined> }
}

export type ApproveItemReply =
  | { status: 202; body: operations['approveItem']['responses'][202]['content']['application/json']; headers?: { "Location"?: string; "ETag"?: string } }

export type RejectItemInput = {
  path: { "itemId": Exclude<NonNullable<operations['rejectItem']['parameters']['path']>["itemId"], undefined> }
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['rejectItem']['parameters']['header']>["X-Reviewer"], undefined>; "If-Match"?: Exclude<NonNullable<operations['rejectItem']['parameters']['header']>["If-Match"], undefined> }
  body: NonNullable<operations['rejectItem']['requestBody']>['content']['application/json']
}

export type RejectItemReply =
  | { status: 200; body: operations['rejectItem']['responses'][200]['content']['application/json']; headers?: { "ETag"?: string } }

export type CreateDecisionsInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['createDecisions']['parameters']['header']>["X-Reviewer"], undefined>; "Idempotency-Key"?: Exclude<NonNullable<operations['createDecisions']['parameters']['header']>["Idempotency-Key"], undefined> }
  body: NonNullable<operations['createDecisions']['requestBody']>['content']['application/json']
}

export type CreateDecisionsReply =
  | { status: 207; body: operations['createDecisions']['responses'][207]['content']['application/json'] }

export type ListOrganisationsInput = {
  path: Record<never, never>
  query: { "search"?: Exclude<NonNullable<operations['listOrganisations']['parameters']['query']>["search"], undefined>; "limit": Exclude<NonNullable<operations['listOrganisations']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listOrganisations']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListOrganisationsReply =
  | { status: 200; body: operations['listOrganisations']['responses'][200]['content']['application/json'] }

export type CreateOrganisationInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['createOrganisation']['parameters']['header']>["X-Reviewer"], undefined>; "Idempotency-Key"?: Exclude<NonNullable<operations['createOrganisation']['parameters']['header']>["Idempotency-Key"], undefined> }
  body: NonNullable<operations['createOrganisation']['requestBody']>['content']['application/json']
}

export type CreateOrganisationReply =
  | { status: 201; body: operations['createOrganisation']['responses'][201]['content']['application/json']; headers?: { "Location"?: string; "ETag"?: string } }

export type UpdateOrganisationInput = {
  path: { "orgId": Exclude<NonNullable<operations['updateOrganisation']['parameters']['path']>["orgId"], undefined> }
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['updateOrganisation']['parameters']['header']>["X-Reviewer"], undefined>; "If-Match"?: Exclude<NonNullable<operations['updateOrganisation']['parameters']['header']>["If-Match"], undefined> }
  body: NonNullable<operations['updateOrganisation']['requestBody']>['content']['application/merge-patch+json']
}

export type UpdateOrganisationReply =
  | { status: 200; body: operations['updateOrganisation']['responses'][200]['content']['application/json']; headers?: { "ETag"?: string } }

export type ListOrganisationSettingsInput = {
  path: { "orgId": Exclude<NonNullable<operations['listOrganisationSettings']['parameters']['path']>["orgId"], undefined> }
  query: { "limit": Exclude<NonNullable<operations['listOrganisationSettings']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listOrganisationSettings']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListOrganisationSettingsReply =
  | { status: 200; body: operations['listOrganisationSettings']['responses'][200]['content']['application/json'] }

export type PutOrganisationSettingInput = {
  path: { "orgId": Exclude<NonNullable<operations['putOrganisationSetting']['parameters']['path']>["orgId"], undefined>; "key": Exclude<NonNullable<operations['putOrganisationSetting']['parameters']['path']>["key"], undefined> }
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['putOrganisationSetting']['parameters']['header']>["X-Reviewer"], undefined>; "If-Match"?: Exclude<NonNullable<operations['putOrganisationSetting']['parameters']['header']>["If-Match"], undefined> }
  body: NonNullable<operations['putOrganisationSetting']['requestBody']>['content']['application/json']
}

export type PutOrganisationSettingReply =
  | { status: 200; body: operations['putOrganisationSetting']['responses'][200]['content']['application/json']; headers?: { "ETag"?: string } }

export type DeleteOrganisationSettingInput = {
  path: { "orgId": Exclude<NonNullable<operations['deleteOrganisationSetting']['parameters']['path']>["orgId"], undefined>; "key": Exclude<NonNullable<operations['deleteOrganisationSetting']['parameters']['path']>["key"], undefined> }
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['deleteOrganisationSetting']['parameters']['header']>["X-Reviewer"], undefined>; "If-Match"?: Exclude<NonNullable<operations['deleteOrganisationSetting']['parameters']['header']>["If-Match"], undefined> }
}

export type DeleteOrganisationSettingReply =
  | { status: 204 }

export type ListFactorEditionsInput = {
  path: Record<never, never>
  query: { "limit": Exclude<NonNullable<operations['listFactorEditions']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listFactorEditions']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListFactorEditionsReply =
  | { status: 200; body: operations['listFactorEditions']['responses'][200]['content']['application/json'] }

export type GetFactorCoverageInput = {
  path: Record<never, never>
  query: { "edition": Exclude<NonNullable<operations['getFactorCoverage']['parameters']['query']>["edition"], undefined> }
  headers: Record<never, never>
}

export type GetFactorCoverageReply =
  | { status: 200; body: operations['getFactorCoverage']['responses'][200]['content']['application/json'] }

export type ListRecalculationsInput = {
  path: Record<never, never>
  query: { "orgId"?: Exclude<NonNullable<operations['listRecalculations']['parameters']['query']>["orgId"], undefined>; "limit": Exclude<NonNullable<operations['listRecalculations']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listRecalculations']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListRecalculationsReply =
  | { status: 200; body: operations['listRecalculations']['responses'][200]['content']['application/json'] }

export type CreateRecalculationInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['createRecalculation']['parameters']['header']>["X-Reviewer"], undefined>; "Idempotency-Key"?: Exclude<NonNullable<operations['createRecalculation']['parameters']['header']>["Idempotency-Key"], undefined> }
  body: NonNullable<operations['createRecalculation']['requestBody']>['content']['application/json']
}

export type CreateRecalculationReply =
  | { status: 202; body: operations['createRecalculation']['responses'][202]['content']['application/json']; headers?: { "Location"?: string } }

export type GetRecalculationInput = {
  path: { "recalculationId": Exclude<NonNullable<operations['getRecalculation']['parameters']['path']>["recalculationId"], undefined> }
  query: { "limit": Exclude<NonNullable<operations['getRecalculation']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['getRecalculation']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type GetRecalculationReply =
  | { status: 200; body: operations['getRecalculation']['responses'][200]['content']['application/json'] }

export type ListDeadLettersInput = {
  path: Record<never, never>
  query: { "orgId"?: Exclude<NonNullable<operations['listDeadLetters']['parameters']['query']>["orgId"], undefined>; "limit": Exclude<NonNullable<operations['listDeadLetters']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listDeadLetters']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListDeadLettersReply =
  | { status: 200; body: operations['listDeadLetters']['responses'][200]['content']['application/json'] }

export type RedriveDeadLetterInput = {
  path: { "jobId": Exclude<NonNullable<operations['redriveDeadLetter']['parameters']['path']>["jobId"], undefined> }
  query: Record<never, never>
  headers: { "X-Reviewer"?: Exclude<NonNullable<operations['redriveDeadLetter']['parameters']['header']>["X-Reviewer"], undefined> }
}

export type RedriveDeadLetterReply =
  | { status: 202; body: operations['redriveDeadLetter']['responses'][202]['content']['application/json']; headers?: { "Location"?: string } }

export type ListAuditInput = {
  path: Record<never, never>
  query: { "orgId"?: Exclude<NonNullable<operations['listAudit']['parameters']['query']>["orgId"], undefined>; "subject"?: Exclude<NonNullable<operations['listAudit']['parameters']['query']>["subject"], undefined>; "limit": Exclude<NonNullable<operations['listAudit']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listAudit']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListAuditReply =
  | { status: 200; body: operations['listAudit']['responses'][200]['content']['application/json'] }

/** Handlers of the operations tagged Review. */
export type ReviewApi = {
  /** List the items that wait for a decision */
  listBacklog(input: ListBacklogInput, context: Context<AdministrationCaller>): Promise<ListBacklogReply>
  /** List the activity of an item, readable */
  listActivity(input: ListActivityInput, context: Context<AdministrationCaller>): Promise<ListActivityReply>
  /** Approve an item */
  approveItem(input: ApproveItemInput, context: Context<AdministrationCaller>): Promise<ApproveItemReply>
  /** Reject an item */
  rejectItem(input: RejectItemInput, context: Context<AdministrationCaller>): Promise<RejectItemReply>
  /** Decide on several items */
  createDecisions(input: CreateDecisionsInput, context: Context<AdministrationCaller>): Promise<CreateDecisionsReply>
}

/** Handlers of the operations tagged Organisations. */
export type OrganisationsApi = {
  /** List organisations */
  listOrganisations(input: ListOrganisationsInput, context: Context<AdministrationCaller>): Promise<ListOrganisationsReply>
  /** Create an organisation */
  createOrganisation(input: CreateOrganisationInput, context: Context<AdministrationCaller>): Promise<CreateOrganisationReply>
  /** Edit an organisation */
  updateOrganisation(input: UpdateOrganisationInput, context: Context<AdministrationCaller>): Promise<UpdateOrganisationReply>
}

/** Handlers of the operations tagged OrganisationSettings. */
export type OrganisationSettingsApi = {
  /** List the settings of an organisation */
  listOrganisationSettings(input: ListOrganisationSettingsInput, context: Context<AdministrationCaller>): Promise<ListOrganisationSettingsReply>
  /** Set a setting of an organisation */
  putOrganisationSetting(input: PutOrganisationSettingInput, context: Context<AdministrationCaller>): Promise<PutOrganisationSettingReply>
  /** Give a setting its default back */
  deleteOrganisationSetting(input: DeleteOrganisationSettingInput, context: Context<AdministrationCaller>): Promise<DeleteOrganisationSettingReply>
}

/** Handlers of the operations tagged Factors. */
export type FactorsApi = {
  /** List the loaded factor editions */
  listFactorEditions(input: ListFactorEditionsInput, context: Context<AdministrationCaller>): Promise<ListFactorEditionsReply>
  /** Get what an edition has factors for */
  getFactorCoverage(input: GetFactorCoverageInput, context: Context<AdministrationCaller>): Promise<GetFactorCoverageReply>
}

/** Handlers of the operations tagged Recalculations. */
export type RecalculationsApi = {
  /** List recalculations */
  listRecalculations(input: ListRecalculationsInput, context: Context<AdministrationCaller>): Promise<ListRecalculationsReply>
  /** Calculate approved activity again */
  createRecalculation(input: CreateRecalculationInput, context: Context<AdministrationCaller>): Promise<CreateRecalculationReply>
  /** Get a recalculation */
  getRecalculation(input: GetRecalculationInput, context: Context<AdministrationCaller>): Promise<GetRecalculationReply>
}

/** Handlers of the operations tagged Jobs. */
export type JobsApi = {
  /** List the jobs that failed for good */
  listDeadLetters(input: ListDeadLettersInput, context: Context<AdministrationCaller>): Promise<ListDeadLettersReply>
  /** Try a failed job again */
  redriveDeadLetter(input: RedriveDeadLetterInput, context: Context<AdministrationCaller>): Promise<RedriveDeadLetterReply>
}

/** Handlers of the operations tagged Audit. */
export type AuditApi = {
  /** List what administrators did */
  listAudit(input: ListAuditInput, context: Context<AdministrationCaller>): Promise<ListAuditReply>
}

/** Every operation of the domain. */
export type AdminApi = ReviewApi & OrganisationsApi & OrganisationSettingsApi & FactorsApi & RecalculationsApi & JobsApi & AuditApi

export const adminOperations: Operations<AdminApi> = {
  operations: [
    {
      operationId: 'listBacklog',
      method: 'GET',
      path: '/admin/ingestion/backlog',
      caller: 'administration',
      parameters: [{"name":"orgId","in":"query","type":"string"}, {"name":"subchildIds","in":"query","type":"array","items":"string"}, {"name":"from","in":"query","type":"string"}, {"name":"until","in":"query","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listBacklog,
      replies: { 200: serializers.listBacklog_200 },
    },
    {
      operationId: 'listActivity',
      method: 'GET',
      path: '/admin/ingestion/activity',
      caller: 'administration',
      parameters: [{"name":"itemId","in":"query","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listActivity,
      replies: { 200: serializers.listActivity_200 },
    },
    {
      operationId: 'approveItem',
      method: 'POST',
      path: '/admin/ingestion/items/{itemId}/approve',
      caller: 'administration',
      parameters: [{"name":"itemId","in":"path","type":"string"}, {"name":"X-Reviewer","in":"header","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      validate: validators.approveItem,
      replies: { 202: serializers.approveItem_202 },
    },
    {
      operationId: 'rejectItem',
      method: 'POST',
      path: '/admin/ingestion/items/{itemId}/reject',
      caller: 'administration',
      parameters: [{"name":"itemId","in":"path","type":"string"}, {"name":"X-Reviewer","in":"header","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.rejectItem,
      replies: { 200: serializers.rejectItem_200 },
    },
    {
      operationId: 'createDecisions',
      method: 'POST',
      path: '/admin/ingestion/decisions',
      caller: 'administration',
      parameters: [{"name":"X-Reviewer","in":"header","type":"string"}, {"name":"Idempotency-Key","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.createDecisions,
      replies: { 207: serializers.createDecisions_207 },
    },
    {
      operationId: 'listOrganisations',
      method: 'GET',
      path: '/admin/organisations',
      caller: 'administration',
      parameters: [{"name":"search","in":"query","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listOrganisations,
      replies: { 200: serializers.listOrganisations_200 },
    },
    {
      operationId: 'createOrganisation',
      method: 'POST',
      path: '/admin/organisations',
      caller: 'administration',
      parameters: [{"name":"X-Reviewer","in":"header","type":"string"}, {"name":"Idempotency-Key","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.createOrganisation,
      replies: { 201: serializers.createOrganisation_201 },
    },
    {
      operationId: 'updateOrganisation',
      method: 'PATCH',
      path: '/admin/organisations/{orgId}',
      caller: 'administration',
      parameters: [{"name":"orgId","in":"path","type":"string"}, {"name":"X-Reviewer","in":"header","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      body: { media: ["application/merge-patch+json","application/json"], limit: 1048576, parse: true },
      validate: validators.updateOrganisation,
      replies: { 200: serializers.updateOrganisation_200 },
    },
    {
      operationId: 'listOrganisationSettings',
      method: 'GET',
      path: '/admin/organisations/{orgId}/settings',
      caller: 'administration',
      parameters: [{"name":"orgId","in":"path","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listOrganisationSettings,
      replies: { 200: serializers.listOrganisationSettings_200 },
    },
    {
      operationId: 'putOrganisationSetting',
      method: 'PUT',
      path: '/admin/organisations/{orgId}/settings/{key}',
      caller: 'administration',
      parameters: [{"name":"orgId","in":"path","type":"string"}, {"name":"key","in":"path","type":"string"}, {"name":"X-Reviewer","in":"header","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.putOrganisationSetting,
      replies: { 200: serializers.putOrganisationSetting_200 },
    },
    {
      operationId: 'deleteOrganisationSetting',
      method: 'DELETE',
      path: '/admin/organisations/{orgId}/settings/{key}',
      caller: 'administration',
      parameters: [{"name":"orgId","in":"path","type":"string"}, {"name":"key","in":"path","type":"string"}, {"name":"X-Reviewer","in":"header","type":"string"}, {"name":"If-Match","in":"header","type":"string"}],
      validate: validators.deleteOrganisationSetting,
      replies: { 204: 'none' },
    },
    {
      operationId: 'listFactorEditions',
      method: 'GET',
      path: '/admin/factors',
      caller: 'administration',
      parameters: [{"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listFactorEditions,
      replies: { 200: serializers.listFactorEditions_200 },
    },
    {
      operationId: 'getFactorCoverage',
      method: 'GET',
      path: '/admin/factors/coverage',
      caller: 'administration',
      parameters: [{"name":"edition","in":"query","type":"integer"}],
      validate: validators.getFactorCoverage,
      replies: { 200: serializers.getFactorCoverage_200 },
    },
    {
      operationId: 'listRecalculations',
      method: 'GET',
      path: '/admin/recalculations',
      caller: 'administration',
      parameters: [{"name":"orgId","in":"query","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listRecalculations,
      replies: { 200: serializers.listRecalculations_200 },
    },
    {
      operationId: 'createRecalculation',
      method: 'POST',
      path: '/admin/recalculations',
      caller: 'administration',
      parameters: [{"name":"X-Reviewer","in":"header","type":"string"}, {"name":"Idempotency-Key","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.createRecalculation,
      replies: { 202: serializers.createRecalculation_202 },
    },
    {
      operationId: 'getRecalculation',
      method: 'GET',
      path: '/admin/recalculations/{recalculationId}',
      caller: 'administration',
      parameters: [{"name":"recalculationId","in":"path","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.getRecalculation,
      replies: { 200: serializers.getRecalculation_200 },
    },
    {
      operationId: 'listDeadLetters',
      method: 'GET',
      path: '/admin/jobs/dead-letters',
      caller: 'administration',
      parameters: [{"name":"orgId","in":"query","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listDeadLetters,
      replies: { 200: serializers.listDeadLetters_200 },
    },
    {
      operationId: 'redriveDeadLetter',
      method: 'POST',
      path: '/admin/jobs/dead-letters/{jobId}/redrive',
      caller: 'administration',
      parameters: [{"name":"jobId","in":"path","type":"string"}, {"name":"X-Reviewer","in":"header","type":"string"}],
      validate: validators.redriveDeadLetter,
      replies: { 202: serializers.redriveDeadLetter_202 },
    },
    {
      operationId: 'listAudit',
      method: 'GET',
      path: '/admin/audit',
      caller: 'administration',
      parameters: [{"name":"orgId","in":"query","type":"string"}, {"name":"subject","in":"query","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listAudit,
      replies: { 200: serializers.listAudit_200 },
    },
  ],
  replyValidators: () => import('./reply-validators.js'),
}
