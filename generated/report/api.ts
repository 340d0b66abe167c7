// From openapi/report.yaml by npm run generate. Not edited by hand.

import type { Readable } from 'node:stream'
import type { Context, Given, Operations } from '@tomorro/runtime/operation'
import * as serializers from './serializers.js'
import type { components } from './types.ts'
import * as validators from './validators.js'

type Schemas = components['schemas']
type Requests = components['requests']

/** The caller by the security scheme bearer. */
export type OrganisationCaller = { readonly kind: 'organisation'; readonly organisationId: string; readonly userId?: string; readonly email?: string }

export type ListReportsInput = {
  query: { kinds?: Schemas['ReportKind'][]; states?: Schemas['JobState'][]; limit: number; cursor?: string }
}

export type ListReportsResponse =
  | { status: 200; body: Given<Schemas['ListReportsResponse']> }

export type CreateReportInput = {
  headers: { 'Idempotency-Key'?: string }
  body: Requests['CreateReportRequest']
}

export type CreateReportResponse =
  | { status: 202; headers: { Location: string }; body: Given<Schemas['ReportResponse']> }

export type GetReportInput = {
  path: { reportId: Schemas['Uuid'] }
}

export type GetReportResponse =
  | { status: 200; headers: { ETag: string }; body: Given<Schemas['ReportResponse']> }

export type DeleteReportInput = {
  path: { reportId: Schemas['Uuid'] }
  headers: { 'If-Match'?: string }
}

export type DeleteReportResponse =
  | { status: 204 }

export type GetReportSectionsInput = {
  path: { reportId: Schemas['Uuid'] }
}

export type GetReportSectionsResponse =
  | { status: 200; body: Given<Schemas['ReportSections']> }

export type GetReportFileInput = {
  path: { reportId: Schemas['Uuid'] }
  query: { format: 'xlsx' | 'csv' | 'pdf'; isLink: boolean }
}

export type GetReportFileResponse =
  | { status: 200; headers: { 'Content-Disposition'?: string | undefined; 'Content-Length'?: number | undefined; 'Accept-Ranges': 'none'; 'Repr-Digest'?: string | undefined }; contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'text/csv' | 'application/pdf'; body: Readable | Uint8Array }
  | { status: 302; headers: { Location: string } }

/** Handlers of the operations tagged Reports. */
export type ReportsApi = {
  /** List the reports */
  listReports(input: ListReportsInput, context: Context<OrganisationCaller>): Promise<ListReportsResponse>
  /** Request a report */
  createReport(input: CreateReportInput, context: Context<OrganisationCaller>): Promise<CreateReportResponse>
  /** Read a report */
  getReport(input: GetReportInput, context: Context<OrganisationCaller>): Promise<GetReportResponse>
  /** Delete a draft or a failed report */
  deleteReport(input: DeleteReportInput, context: Context<OrganisationCaller>): Promise<DeleteReportResponse>
  /** Read the content of a report */
  getReportSections(input: GetReportSectionsInput, context: Context<OrganisationCaller>): Promise<GetReportSectionsResponse>
  /** Download the file of a report */
  getReportFile(input: GetReportFileInput, context: Context<OrganisationCaller>): Promise<GetReportFileResponse>
}

/** A handler for every operation of the domain. */
export type ReportApi = ReportsApi

type Spec = Operations<ReportApi>['operations'][number]

const $listReports: Spec = {
  operationId: 'listReports',
  method: 'GET',
  path: '/report',
  security: [{ bearer: ['report:read'] }],
  parameters: [
    { name: 'kinds', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'states', in: 'query', style: 'form', explode: false, shape: { items: 'string' } },
    { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' },
    { name: 'cursor', in: 'query', style: 'form', explode: true, shape: 'string' },
  ],
  validate: validators.listReports,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.listReports_200 }] },
  },
  problems: [400, 401, 403, 414, 429, 431, 500, 503, 504],
}

const $createReport: Spec = {
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
  responses: {
    202: { media: [{ type: 'application/json', write: serializers.createReport_202 }], headers: { Location: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 408, 413, 414, 415, 422, 429, 431, 500, 503, 504],
}

const $getReport: Spec = {
  operationId: 'getReport',
  method: 'GET',
  path: '/report/items/{reportId}',
  security: [{ bearer: ['report:read'] }],
  parameters: [
    { name: 'reportId', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getReport,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getReport_200 }], headers: { ETag: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 414, 429, 431, 500, 503, 504],
}

const $deleteReport: Spec = {
  operationId: 'deleteReport',
  method: 'DELETE',
  path: '/report/items/{reportId}',
  security: [{ bearer: ['report:write'] }],
  parameters: [
    { name: 'reportId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'If-Match', in: 'header', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.deleteReport,
  responses: {
    204: {},
  },
  problems: [400, 401, 403, 404, 409, 412, 414, 429, 431, 500, 503, 504],
}

const $getReportSections: Spec = {
  operationId: 'getReportSections',
  method: 'GET',
  path: '/report/items/{reportId}/sections',
  security: [{ bearer: ['report:read'] }],
  parameters: [
    { name: 'reportId', in: 'path', style: 'simple', explode: false, shape: 'string' },
  ],
  validate: validators.getReportSections,
  responses: {
    200: { media: [{ type: 'application/json', write: serializers.getReportSections_200 }] },
  },
  problems: [400, 401, 403, 404, 409, 414, 429, 431, 500, 503, 504],
}

const $getReportFile: Spec = {
  operationId: 'getReportFile',
  method: 'GET',
  path: '/report/items/{reportId}/file',
  security: [{ bearer: ['report:read'] }],
  parameters: [
    { name: 'reportId', in: 'path', style: 'simple', explode: false, shape: 'string' },
    { name: 'format', in: 'query', style: 'form', explode: true, shape: 'string' },
    { name: 'isLink', in: 'query', style: 'form', explode: true, shape: 'boolean' },
  ],
  validate: validators.getReportFile,
  responses: {
    200: { media: [{ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }, { type: 'text/csv' }, { type: 'application/pdf' }], headers: { 'Content-Disposition': { shape: 'string' }, 'Content-Length': { shape: 'integer' }, 'Accept-Ranges': { required: true, shape: 'string' }, 'Repr-Digest': { shape: 'string' } } },
    302: { headers: { Location: { required: true, shape: 'string' } } },
  },
  problems: [400, 401, 403, 404, 409, 414, 429, 431, 500, 503, 504],
}

/** What the runtime has to know of the operations. */
export const reportOperations: Operations<ReportApi, { bearer: OrganisationCaller }> = {
  operations: [$listReports, $createReport, $getReport, $deleteReport, $getReportSections, $getReportFile],
  responseValidators: () => import('./response-validators.js'),
  challenges: { bearer: 'Bearer' },
}

/** `info.version` of the contract. */
export const contractVersion = '0.1.0'
