// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import type { OrganisationCaller } from '@tomorro/runtime/caller'
import type { Context, Operations } from '@tomorro/runtime/operation'
import type { operations } from './types.ts'
import * as serializers from './serializers.js'
import * as validators from './validators.js'

export type GetDashboardInput = {
  path: Record<never, never>
  query: { "from": Exclude<NonNullable<operations['getDashboard']['parameters']['query']>["from"], undefined>; "until": Exclude<NonNullable<operations['getDashboard']['parameters']['query']>["until"], undefined>; "coverage"?: Exclude<NonNullable<operations['getDashboard']['parameters']['query']>["coverage"], undefined>; "aggregate": Exclude<NonNullable<operations['getDashboard']['parameters']['query']>["aggregate"], undefined>; "compare": Exclude<NonNullable<operations['getDashboard']['parameters']['query']>["compare"], undefined> }
  headers: Record<never, never>
}

export type GetDashboardReply =
  | { status: 200; body: operations['getDashboard']['responses'][200]['content']['application/json'] }

/** Handlers of the operations tagged Dashboard. */
export type DashboardApi = {
  /** Read the emissions of a period at a glance */
  getDashboard(input: GetDashboardInput, context: Context<OrganisationCaller>): Promise<GetDashboardReply>
}

export const dashboardOperations: Operations<DashboardApi> = {
  operations: [
    {
      operationId: 'getDashboard',
      method: 'GET',
      path: '/dashboard',
      caller: 'organisation',
      parameters: [{"name":"from","in":"query","type":"string"}, {"name":"until","in":"query","type":"string"}, {"name":"coverage","in":"query","type":"array","items":"string"}, {"name":"aggregate","in":"query","type":"string","default":"monthly"}, {"name":"compare","in":"query","type":"string","default":"none"}],
      validate: validators.getDashboard,
      replies: { 200: serializers.getDashboard_200 },
    },
  ],
  replyValidators: () => import('./reply-validators.js'),
}
