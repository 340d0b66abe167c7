// From openapi/report.yaml by npm run generate. Not edited by hand.

import type { Readable } from 'node:stream'
import type { OrganisationCaller } from '@tomorro/runtime/caller'
import type { Context, Operations } from '@tomorro/runtime/operation'
import * as serializers from './serializers.js'
import type { components } from './types.ts'
import * as validators from './validators.js'

type Schemas = components['schemas']

export type ListReportsInput = {
  query: { limit: number; cursor?: string }
}

export type ListReportsReply =
  | { status: 200; body: Schemas['ListReportsReply'] }

export type CreateReportInput = {
  headers: { 'Idempotency-Key'?: string }
  body: Schemas['CreateReportRequest']
}

export type CreateReportReply =
  | { status: 202; headers: { Location: string }; body: Schemas['ReportReply'] }

export type GetReportInput = {
  path: { reportId: Schemas['Uuid'] }
}

export type GetReportReply =
  | { status: 200; body: Schemas['ReportReply'] }

export type GetReportFileInput = {
  path: { reportId: Schemas['Uuid'] }
  query: { format: 'xlsx' | 'csv' | 'pdf' }
}

export type GetReportFileReply =
  | { status: 200; headers?: { 'Content-Disposition'?: string }; contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'application/pdf'; body: Readable | Uint8Array }
  | { status: 200; headers?: { 'Content-Disposition'?: string }; contentType: 'text/csv'; body: string | Readable | Uint8Array }

/** Handlers of the operations tagged Reports. */
export type ReportsApi = {
  /** List the reports */
  listReports(input: ListReportsInput, context: Context<OrganisationCaller>): Promise<ListReportsReply>
  /** Ask for a report */
  createReport(input: CreateReportInput, context: Context<OrganisationCaller>): Promise<CreateReportReply>
  /** Read a report */
  getReport(input: GetReportInput, context: Context<OrganisationCaller>): Promise<GetReportReply>
  /** Download the file of a report */
  getReportFile(input: GetReportFileInput, context: Context<OrganisationCaller>): Promise<GetReportFileReply>
}

/** A handler for every operation of the domain. */
export type ReportApi = ReportsApi

type Row = Operations<ReportApi>['operations'][number]

const $listReports: Row = {
  operationId: 'listReports',
  method: 'GET',
  path: '/report',
  security: [{ bearer: ['report:read'] }],
  parameters: [
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listReports,
  replies: {
    200: { media: [{ type: 'application/json', write: serializers.listReports_200 }] },
  },
  problems: [400, 401, 403, 429, 500, 503],
}

const $createReport: Row = {
  operationId: 'createReport',
  method: 'POST',
  path: '/report',
  security: [{ bearer: ['report:write'] }],
  parameters: [
    { name: 'Idempotency-Key', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, limit: 1048576, media: {
    'application/json': { kind: 'json', validate: validators.createReport },
  } },
  validate: validators.createReport,
  replies: {
    202: { media: [{ type: 'application/json', write: serializers.createReport_202 }], headers: { Location: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 413, 415, 422, 429, 500, 501, 503],
}

const $getReport: Row = {
  operationId: 'getReport',
  method: 'GET',
  path: '/report/items/{reportId}',
  security: [{ bearer: ['report:read'] }],
  parameters: [
    { name: 'reportId', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getReport,
  replies: {
    200: { media: [{ type: 'application/json', write: serializers.getReport_200 }] },
  },
  problems: [400, 401, 403, 404, 429, 500, 503],
}

const $getReportFile: Row = {
  operationId: 'getReportFile',
  method: 'GET',
  path: '/report/items/{reportId}/file',
  security: [{ bearer: ['report:read'] }],
  parameters: [
    { name: 'reportId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'format', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.getReportFile,
  replies: {
    200: { media: [{ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }, { type: 'text/csv' }, { type: 'application/pdf' }], headers: { 'Content-Disposition': { shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 409, 429, 500, 501, 503],
}

/** What the runtime has to know of the operations. */
export const reportOperations: Operations<ReportApi, { bearer: OrganisationCaller }> = {
  operations: [$listReports, $createReport, $getReport, $getReportFile],
  replyValidators: () => import('./reply-validators.js'),
  challenges: { bearer: 'Bearer' },
}
