// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import type { Context, Given, Operations } from '@tomorro/runtime/operation'
import * as serializers from './serializers.js'
import type { components } from './types.ts'
import * as validators from './validators.js'

type Schemas = components['schemas']

/** The caller by the security scheme bearer. */
export type OrganisationCaller = { readonly kind: 'organisation'; readonly organisationId: string; readonly userId?: string; readonly email?: string }

export type GetDashboardInput = {
  query: { from: Schemas['Date']; until: Schemas['Date']; coverage?: Schemas['Coverage']; aggregate: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'; compare: 'none' | 'previous-period' | 'previous-year' | 'base-year'; site?: string[]; wtt: 'include' | 'exclude'; scope2: 'location' | 'market' }
}

export type GetDashboardResponse =
  | { status: 200; body: Given<Schemas['GetDashboardResponse']> }

export type ListMonthsInput = {
  query: { from: Schemas['Date']; until: Schemas['Date']; coverage?: Schemas['Coverage']; site?: string[]; limit: number; cursor?: string }
}

export type ListMonthsResponse =
  | { status: 200; body: Given<Schemas['ListMonthsResponse']> }

/** Handlers of the operations tagged Dashboard. */
export type DashboardApi = {
  /** Read the emissions of a period at a glance */
  getDashboard(input: GetDashboardInput, context: Context<OrganisationCaller>): Promise<GetDashboardResponse>
  /** List the months with and without data */
  listMonths(input: ListMonthsInput, context: Context<OrganisationCaller>): Promise<ListMonthsResponse>
}

type Spec = Operations<DashboardApi>['operations'][number]

const $getDashboard: Spec = {
  operationId: 'getDashboard',
  method: 'GET',
  path: '/dashboard',
  security: [{ bearer: ['dashboard:read'] }],
  parameters: [
    { name: 'from', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'until', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'coverage', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'aggregate', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'compare', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'site', in: 'query', style: 'form', explode: true, shape: { items: 'string' } },
    { name: 'wtt', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'scope2', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.getDashboard,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getDashboard_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $listMonths: Spec = {
  operationId: 'listMonths',
  method: 'GET',
  path: '/dashboard/months',
  security: [{ bearer: ['dashboard:read'] }],
  parameters: [
    { name: 'from', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'until', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'coverage', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'site', in: 'query', style: 'form', explode: true, shape: { items: 'string' } },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listMonths,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listMonths_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

/** What the runtime has to know of the operations. */
export const dashboardOperations: Operations<DashboardApi, { bearer: OrganisationCaller }> = {
  operations: [$getDashboard, $listMonths],
  responseValidators: () => import('./response-validators.js'),
  challenges: { bearer: 'Bearer' },
}

/** `info.version` of the contract. */
export const contractVersion = '0.1.0'
