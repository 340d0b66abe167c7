// From openapi/report.yaml by npm run generate. Not edited by hand.

import type { Readable } from 'node:stream'
import type { OrganisationCaller } from '@tomorro/runtime/caller'
import type { Context, Operations } from '@tomorro/runtime/operation'
import type { operations } from './types.ts'
import * as serializers from './serializers.js'
import * as validators from './validators.js'

export type ListReportsInput = {
  path: Record<never, never>
  query: { "limit": Exclude<NonNullable<operations['listReports']['parameters']['query']>["limit"], undefined>; "cursor"?: Exclude<NonNullable<operations['listReports']['parameters']['query']>["cursor"], undefined> }
  headers: Record<never, never>
}

export type ListReportsReply =
  | { status: 200; body: operations['listReports']['responses'][200]['content']['application/json'] }

export type CreateReportInput = {
  path: Record<never, never>
  query: Record<never, never>
  headers: { "Idempotency-Key"?: Exclude<NonNullable<operations['createReport']['parameters']['header']>["Idempotency-Key"], undefined> }
  body: NonNullable<operations['createReport']['requestBody']>['content']['application/json']
}

export type CreateReportReply =
  | { status: 202; body: operations['createReport']['responses'][202]['content']['application/json']; headers?: { "Location"?: string } }

export type GetReportInput = {
  path: { "reportId": Exclude<NonNullable<operations['getReport']['parameters']['path']>["reportId"], undefined> }
  query: Record<never, never>
  headers: Record<never, never>
}

export type GetReportReply =
  | { status: 200; body: operations['getReport']['responses'][200]['content']['application/json'] }

export type GetReportFileInput = {
  path: { "reportId": Exclude<NonNullable<operations['getReportFile']['parameters']['path']>["reportId"], undefined> }
  query: { "format": Exclude<NonNullable<operations['getReportFile']['parameters']['query']>["format"], undefined> }
  headers: Record<never, never>
}

export type GetReportFileReply =
  | { status: 200; contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'text/csv' | 'application/pdf'; body: Readable | Uint8Array; headers?: { "Content-Disposition"?: string } }

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

/** Every operation of the domain. */
export type ReportApi = ReportsApi

export const reportOperations: Operations<ReportApi> = {
  operations: [
    {
      operationId: 'listReports',
      method: 'GET',
      path: '/report',
      caller: 'organisation',
      parameters: [{"name":"limit","in":"query","type":"integer","default":20}, {"name":"cursor","in":"query","type":"string"}],
      validate: validators.listReports,
      replies: { 200: serializers.listReports_200 },
    },
    {
      operationId: 'createReport',
      method: 'POST',
      path: '/report',
      caller: 'organisation',
      parameters: [{"name":"Idempotency-Key","in":"header","type":"string"}],
      body: { media: ["application/json"], limit: 1048576, parse: true },
      validate: validators.createReport,
      replies: { 202: serializers.createReport_202 },
    },
    {
      operationId: 'getReport',
      method: 'GET',
      path: '/report/items/{reportId}',
      caller: 'organisation',
      parameters: [{"name":"reportId","in":"path","type":"string"}],
      validate: validators.getReport,
      replies: { 200: serializers.getReport_200 },
    },
    {
      operationId: 'getReportFile',
      method: 'GET',
      path: '/report/items/{reportId}/file',
      caller: 'organisation',
      parameters: [{"name":"reportId","in":"path","type":"string"}, {"name":"format","in":"query","type":"string","default":"xlsx"}],
      validate: validators.getReportFile,
      replies: { 200: 'file' },
    },
  ],
  replyValidators: () => import('./reply-validators.js'),
}
