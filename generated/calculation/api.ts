// From openapi/calculation.yaml by npm run generate. Not edited by hand.

import type { Context, Given, Operations } from '@tomorro/runtime/operation'
import * as serializers from './serializers.js'
import type { components } from './types.ts'
import * as validators from './validators.js'

type Schemas = components['schemas']
type Requests = components['requests']

/** The caller by the security scheme bearer. */
export type OrganisationCaller = { readonly kind: 'organisation'; readonly organisationId: string; readonly userId?: string; readonly email?: string }

export type ListCalculationsInput = {
  query: { from: Schemas['Date']; until: Schemas['Date']; coverage?: Schemas['Coverage']; aggregate: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'; limit: number; cursor?: string }
}

export type ListCalculationsResponse =
  | { status: 200; body: Given<Schemas['ListCalculationsResponse']> }

export type CreateCalculationInput = {
  headers: { 'Idempotency-Key'?: string }
  body: Requests['CreateCalculationRequest']
}

export type CreateCalculationResponse =
  | { status: 202; headers: { Location: string }; body: Given<Schemas['CreateCalculationResponse']> }

export type CreateEstimatesInput = {
  body: Requests['CreateEstimatesRequest']
}

export type CreateEstimatesResponse =
  | { status: 200; body: Given<Schemas['CreateEstimatesResponse']> }

export type ListLinesInput = {
  query: { from: Schemas['Date']; until: Schemas['Date']; coverage?: Schemas['Coverage']; site?: string[]; scope?: Schemas['GhgScope'][]; category?: number; factorKey?: Schemas['FactorKey']; wtt: 'include' | 'exclude'; scope2?: 'location' | 'market'; limit: number; cursor?: string }
}

export type ListLinesResponse =
  | { status: 200; body: Given<Schemas['ListLinesResponse']> }

export type ListItemLinesInput = {
  path: { itemId: Schemas['Uuid'] }
  query: { limit: number; cursor?: string }
}

export type ListItemLinesResponse =
  | { status: 200; body: Given<Schemas['ListItemLinesResponse']> }

export type ListFactorsInput = {
  query: { search?: string; keys?: Schemas['FactorKey'][]; edition?: Schemas['EditionYear']; scope?: Schemas['GhgScope']; limit: number; cursor?: string }
}

export type ListFactorsResponse =
  | { status: 200; body: Given<Schemas['ListFactorsResponse']> }

export type GetJobInput = {
  path: { jobId: Schemas['Uuid'] }
}

export type GetJobResponse =
  | { status: 200; body: Given<Schemas['GetJobResponse']> }

/** Handlers of the operations tagged Calculations. */
export type CalculationsApi = {
  /** Read the emissions of a period */
  listCalculations(input: ListCalculationsInput, context: Context<OrganisationCaller>): Promise<ListCalculationsResponse>
  /** Calculate an activity and keep the result */
  createCalculation(input: CreateCalculationInput, context: Context<OrganisationCaller>): Promise<CreateCalculationResponse>
}

/** Handlers of the operations tagged Estimates. */
export type EstimatesApi = {
  /** Estimate the emissions of up to 100 activities */
  createEstimates(input: CreateEstimatesInput, context: Context<OrganisationCaller>): Promise<CreateEstimatesResponse>
}

/** Handlers of the operations tagged Lines. */
export type LinesApi = {
  /** List the ledger lines of a period */
  listLines(input: ListLinesInput, context: Context<OrganisationCaller>): Promise<ListLinesResponse>
  /** Read the ledger lines of an item */
  listItemLines(input: ListItemLinesInput, context: Context<OrganisationCaller>): Promise<ListItemLinesResponse>
}

/** Handlers of the operations tagged Factors. */
export type FactorsApi = {
  /** Search the factors */
  listFactors(input: ListFactorsInput, context: Context<OrganisationCaller>): Promise<ListFactorsResponse>
}

/** Handlers of the operations tagged Jobs. */
export type JobsApi = {
  /** Read the progress of accepted work */
  getJob(input: GetJobInput, context: Context<OrganisationCaller>): Promise<GetJobResponse>
}

/** A handler for every operation of the domain. */
export type CalculationApi = CalculationsApi & EstimatesApi & LinesApi & FactorsApi & JobsApi

type Spec = Operations<CalculationApi>['operations'][number]

const $listCalculations: Spec = {
  operationId: 'listCalculations',
  method: 'GET',
  path: '/calculation',
  security: [{ bearer: ['calculation:read'] }],
  parameters: [
    { name: 'from', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'until', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'coverage', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'aggregate', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listCalculations,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listCalculations_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $createCalculation: Spec = {
  operationId: 'createCalculation',
  method: 'POST',
  path: '/calculation',
  security: [{ bearer: ['calculation:write'] }],
  parameters: [
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 1048576, media: {
    'application/json': { kind: 'json', validate: validators.createCalculation },
  } },
  validate: validators.createCalculation,
  responses: {
    202: { media: [{ type: 'application/json', write: serializers.createCalculation_202 }], headers: { Location: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 408, 413, 414, 415, 422, 429, 431, 500, 503, 504],
}

const $createEstimates: Spec = {
  operationId: 'createEstimates',
  method: 'POST',
  path: '/calculation/estimate',
  security: [{ bearer: ['calculation:read'] }],
  parameters: [],
  body: { required: true, limit: 1048576, media: {
    'application/json': { kind: 'json', validate: validators.createEstimates },
  } },
  validate: validators.createEstimates,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.createEstimates_200 }] },
  },
  problems: [400, 401, 403, 408, 413, 414, 415, 429, 431, 500, 503, 504],
}

const $listLines: Spec = {
  operationId: 'listLines',
  method: 'GET',
  path: '/calculation/lines',
  security: [{ bearer: ['calculation:read'] }],
  parameters: [
    { name: 'from', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'until', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'coverage', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'site', in: 'query', style: 'form', explode: true, shape: { items: 'string' } },
    { name: 'scope', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'category', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'factorKey', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'wtt', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'scope2', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listLines,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listLines_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $listItemLines: Spec = {
  operationId: 'listItemLines',
  method: 'GET',
  path: '/calculation/items/{itemId}/lines',
  security: [{ bearer: ['calculation:read'] }],
  parameters: [
    { name: 'itemId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listItemLines,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listItemLines_200 }] },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $listFactors: Spec = {
  operationId: 'listFactors',
  method: 'GET',
  path: '/calculation/factors',
  security: [{ bearer: ['calculation:read'] }],
  parameters: [
    { name: 'search', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'keys', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'edition', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'scope', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listFactors,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listFactors_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $getJob: Spec = {
  operationId: 'getJob',
  method: 'GET',
  path: '/calculation/jobs/{jobId}',
  security: [{ bearer: ['calculation:read'] }],
  parameters: [
    { name: 'jobId', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getJob,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getJob_200 }] },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

/** What the runtime has to know of the operations. */
export const calculationOperations: Operations<CalculationApi, { bearer: OrganisationCaller }> = {
  operations: [$listCalculations, $createCalculation, $createEstimates, $listLines, $listItemLines, $listFactors, $getJob],
  responseValidators: () => import('./response-validators.js'),
  challenges: { bearer: 'Bearer' },
}

/** `info.version` of the contract. */
export const contractVersion = '0.1.0'
