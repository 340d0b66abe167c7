// From openapi/report.yaml by npm run generate. Not edited by hand.

/** Ids of parents, children and subchildren of the taxonomy. */
export type Coverage = TaxonomyId[]

/** What a report is about. Without `coverage` it is about the whole taxonomy. */
export type CreateReportRequest = { coverage?: Coverage; period: Period; aggregate: DateAggregation }

/** A day (RFC 3339). */
export type Date = string

/** How long the buckets of a series are. */
export type DateAggregation = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/** One fault of a request. Never repeats the value itself. */
export type Fault = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** Why work has failed. */
export type JobProblem = { code: string; detail: string }

/** How far accepted work is. */
export type JobState = 'queued' | 'active' | 'completed' | 'failed'

/** A page of reports. */
export type ListReportsReply = { items: ReportRecord[]; nextCursor: NextCursor }

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** An organisation, by its id at the identity provider. */
export type OrganisationId = string

/** From one day until another; both belong to the period. */
export type Period = { from: Date; until: Date }

/** What went wrong, as RFC 9457 has it. */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Fault[] }

/** The bytes of the file, 100 MiB at most. */
export type ReportFile = string

/** The stored file, once the report is completed. */
export type ReportObjectId = string

/** A report and how far it is. */
export type ReportRecord = { id: Uuid; orgId: OrganisationId; coverage?: Coverage; period: Period; aggregate: DateAggregation; state: JobState; objectId?: ReportObjectId; problem?: JobProblem; createdAt: Timestamp; updatedAt: Timestamp }

/** A report. */
export type ReportReply = { item: ReportRecord }

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** A moment (RFC 3339, UTC). */
export type Timestamp = string

/** An id (UUID version 7). */
export type Uuid = string

/** By the names that the contract gives them. */
export type components = {
  schemas: {
    "Coverage": Coverage
    "CreateReportRequest": CreateReportRequest
    "Date": Date
    "DateAggregation": DateAggregation
    "Fault": Fault
    "JobProblem": JobProblem
    "JobState": JobState
    "ListReportsReply": ListReportsReply
    "NextCursor": NextCursor
    "OrganisationId": OrganisationId
    "Period": Period
    "Problem": Problem
    "ReportFile": ReportFile
    "ReportObjectId": ReportObjectId
    "ReportRecord": ReportRecord
    "ReportReply": ReportReply
    "TaxonomyId": TaxonomyId
    "Timestamp": Timestamp
    "Uuid": Uuid
  }
  /** What clients send, where it is not what is answered. */
  requests: {
  }
}
