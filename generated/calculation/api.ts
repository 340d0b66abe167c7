// From openapi/calculation.yaml by npm run generate. Not edited by hand.

import type { OrganisationCaller } from '@tomorro/runtime/caller'
import type { Context, Operations } from '@tomorro/runtime/operation'
import type { operations } from './types.ts'
import * as serializers from './serializers.js'
import * as validators from './validators.js'

export type ListCalculationsInput = {
  path: Record<never, never>
  query: { "from": Exclude<NonNullable<operations['listCalculations']['parameters']['query']>["from"], undefined>; "until": Exclude<NonNullable<operations['listCalculations']['parameters']['query']>["until"], undefined>; "coverage"?: Exclude<NonNullable<operations['listCalculations']['parameters']['query']>["coverage"], undefined>; "aggregate": Exclude<NonNullable<operations['listCalculations']['parameters']['query']>["aggregate"], undefined>; "limit": Exclude<NonNullable<operations['listCalculations']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listCalculations']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListCalculationsReply =
  | { status: 200; body: operations['listCalculations']['responses'][200]['content']['application/json'] }

export type CreateCalculationInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: { "Idempotency-Key"?: Exclude<NonNullable<operations['createCalculation']['parameters']['header']>["Idempotency-Key"], undefined> }
  body: NonNullable<operations['createCalculation']['requestBody']>['content']['application/json']
}

export type CreateCalculationReply =
  | { status: 202; body: operations['createCalculation']['responses'][202]['content']['application/json']; headers?: { "Location"?: string } }

export type CreateEstimatesInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: Record<never, never>
  body: NonNullable<operations['createEstimates']['requestBody']>['content']['application/json']
}

export type CreateEstimatesReply =
  | { status: 200; body: operations['createEstimates']['responses'][200]['content']['application/json'] }

export type ListItemLinesInput = {
  path: { "itemId": Exclude<NonNullable<operations['listItemLines']['parameters']['path']>["itemId"], undefined> }
  query: { "limit": Exclude<NonNullable<operations['listItemLines']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listItemLines']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListItemLinesReply =
  | { status: 200; body: operations['listItemLines']['responses'][200]['content']['application/json'] }

export type ListFactorsInput = {
  path: Record<never, never>
  query: { "search"?: Exclude<NonNullable<operations['listFactors']['parameters']['query']>["search"], undefined>; "keys"?: Exclude<NonNullable<operations['listFactors']['parameters']['query']>["keys"], undefined>; "edition"?: Exclude<NonNullable<operations['listFactors']['parameters']['query']>["edition"], undefined>; "scope"?: Exclude<NonNullable<operations['listFactors']['parameters']['query']>["scope"], undefined>; "limit": Exclude<NonNullable<operations['listFactors']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listFactors']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListFactorsReply =
  | { status: 200; body: operations['listFactors']['responses'][200]['content']['application/json'] }

export type GetJobInput = {
  path: { "jobId": Exclude<NonNullable<operations['getJob']['parameters']['path']>["jobId"], undefined> }
  query: Record<never, never>
  headers: Record<never, never>
}

export type GetJobReply =
  | { status: 200; body: operations['getJob']['responses'][200]['content']['application/json'] }

/** Handlers of the operations tagged Calculations. */
export type CalculationsApi = {
  /** Read the emissions of a period */
  listCalculations(input: ListCalculationsInput, context: Context<OrganisationCaller>): Promise<ListCalculationsReply>
  /** Calculate an activity and keep the result */
  createCalculation(input: CreateCalculationInput, context: Context<OrganisationCaller>): Promise<CreateCalculationReply>
}

/** Handlers of the operations tagged Estimates. */
export type EstimatesApi = {
  /** Estimate the emissions of up to 100 activities */
  createEstimates(input: CreateEstimatesInput, context: Context<OrganisationCaller>): Promise<CreateEstimatesReply>
}

/** Handlers of the operations tagged Lines. */
export type LinesApi = {
  /** Read the ledger lines of an item */
  listItemLines(input: ListItemLinesInput, context: Context<OrganisationCaller>): Promise<ListItemLinesReply>
}

/** Handlers of the operations tagged Factors. */
export type FactorsApi = {
  /** Search the factors */
  listFactors(input: ListFactorsInput, context: Context<OrganisationCaller>): Promise<ListFactorsReply>
}

/** Handlers of the operations tagged Jobs. */
export type JobsApi = {
  /** See how accepted work is getting on */
  getJob(input: GetJobInput, context: Context<OrganisationCaller>): Promise<GetJobReply>
}

/** Every operation of the domain. */
export type CalculationApi = CalculationsApi & EstimatesApi & LinesApi & FactorsApi & JobsApi

export const calculationOperations: Operations<CalculationApi> = {
  operations: [
    {
      operationId: 'listCalculations',
      method: 'GET',
      path: '/calculation',
      caller: 'organisation',
      parameters: [{"name":"from","in":"query","type":"string"}, {"name":"until","in":"query","type":"string"}, {"name":"coverage","in":"query","type":"array","items":"string"}, {"name":"aggregate","in":"query","type":"string","default":"monthly"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listCalculations,
      replies: { 200: serializers.listCalculations_200 },
    },
    {
      operationId: 'createCalculation',
      method: 'POST',
      path: '/calculation',
      caller: 'organisation',
      parameters: [{"name":"Idempotency-Key","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.createCalculation,
      replies: { 202: serializers.createCalculation_202 },
    },
    {
      operationId: 'createEstimates',
      method: 'POST',
      path: '/calculation/estimate',
      caller: 'organisation',
      parameters: [],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.createEstimates,
      replies: { 200: serializers.createEstimates_200 },
    },
    {
      operationId: 'listItemLines',
      method: 'GET',
      path: '/calculation/items/{itemId}/lines',
      caller: 'organisation',
      parameters: [{"name":"itemId","in":"path","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listItemLines,
      replies: { 200: serializers.listItemLines_200 },
    },
    {
      operationId: 'listFactors',
      method: 'GET',
      path: '/calculation/factors',
      caller: 'organisation',
      parameters: [{"name":"search","in":"query","type":"string"}, {"name":"keys","in":"query","type":"array","items":"string"}, {"name":"edition","in":"query","type":"integer"}, {"name":"scope","in":"query","type":"string"}, {"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listFactors,
      replies: { 200: serializers.listFactors_200 },
    },
    {
      operationId: 'getJob',
      method: 'GET',
      path: '/calculation/jobs/{jobId}',
      caller: 'organisation',
      parameters: [{"name":"jobId","in":"path","type":"string"}],
      validate: validators.getJob,
      replies: { 200: serializers.getJob_200 },
    },
  ],
  replyValidators: () => import('./reply-validators.js'),
}
