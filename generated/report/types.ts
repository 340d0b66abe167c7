// From openapi/report.yaml by npm run generate. Not edited by hand.

/** Ids of parents, children and subchildren of the taxonomy. */
export type Coverage = TaxonomyId[]

/** The content of a report. Without `coverage` it covers the whole taxonomy. */
export type CreateReportRequest = { kind?: ReportKindAsked; coverage?: Coverage; period: Period; aggregate?: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'; title?: ReportTitle; narrative?: ReportNarrative; signatory?: ReportSignatory; isDraft?: boolean }

/** A day from 1900-01-01 to 2200-12-31 (RFC 3339). */
export type Date = string

/** The length of a bucket of a series. */
export type DateAggregation = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/** The reason for the failed job. */
export type JobProblem = { code: string; detail: string }

/** The state of an accepted job. */
export type JobState = 'queued' | 'active' | 'completed' | 'failed'

/** A page of reports. */
export type ListReportsResponse = { items: ReportRecord[]; nextCursor: NextCursor }

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** An organisation, by its id at the identity provider. */
export type OrganisationId = string

/** A period of days; both ends are inclusive. */
export type Period = { from: Date; until: Date }

/** A problem document (RFC 9457). */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Violation[] }

/** The verification of the figures. */
export type ReportAssurance = { body: string; level?: 'limited' | 'reasonable'; standard?: string; statement?: string }

/** A paragraph, a list, a table or a chart. */
export type ReportBlock = ReportParagraph | ReportList | ReportTable | ReportChart

/** A cell. */
export type ReportCell = { text: string; value?: string }

/** A chart. The table with the same figures stands beside it. */
export type ReportChart = { type: 'chart'; id: string; title: string; sentence: string; shape: 'bars' | 'stacked-columns' | 'line'; unit: string; labels: string[]; series: ReportChartSeries[] }

/** One series. */
export type ReportChartSeries = { id: string; title: string; values: (number | null)[] }

/** A column. */
export type ReportColumn = { id: string; title: string; unit?: string; isNumeric: boolean }

/** One figure or text that differs from the superseded report. */
export type ReportDifference = { section: string; label: string; before?: string; after?: string }

/** An exclusion from the report. */
export type ReportExclusion = { what: string; reason: string }

/** The bytes of the file, 2 GiB at most. */
export type ReportFile = string

/** One file of a report. */
export type ReportFileRecord = { format: 'xlsx' | 'csv' | 'pdf'; fileName: string; bytes: number; sha256: string }

/** `activity`: the emissions of the coverage. `secr`: Streamlined Energy and Carbon Reporting for the directors' report. `inventory`: a GHG Protocol inventory with all 15 categories of Scope 3. `carbon-reduction-plan`: the plan that PPN 006 asks of suppliers to central government. */
export type ReportKind = 'activity' | 'secr' | 'inventory' | 'carbon-reduction-plan'

/** The kind of report. */
export type ReportKindAsked = 'activity' | 'secr' | 'inventory' | 'carbon-reduction-plan'

/** The ledger position of the report. It does not include later lines. */
export type ReportLedger = { lastLineId?: Uuid; lines: number }

/** A list of points. */
export type ReportList = { type: 'list'; items: string[] }

/** A measure that lowers energy use or emissions. */
export type ReportMeasure = { title: string; description?: string; completedOn?: Date; savingTonnesCo2e?: number }

/** The organisation's own statements. The report prints them unchanged. */
export type ReportNarrative = { measures?: ReportMeasure[]; plannedMeasures?: ReportMeasure[]; methodology?: ReportText; exclusions?: ReportExclusion[]; assurance?: ReportAssurance; nilLines?: ReportNilLine[]; periodReason?: ReportText }

/** A line that is zero. */
export type ReportNilLine = { line: 'natural-gas' | 'electricity' | 'transport-fuel' | 'employee-car-travel' | 'scope-1' | 'scope-2' | 'upstream-transport' | 'waste' | 'business-travel' | 'commuting' | 'downstream-transport'; reason: string }

/** The key of the files in the store, once the report is completed. */
export type ReportObjectId = string

/** A paragraph. */
export type ReportParagraph = { type: 'text'; text: string }

/** A report and its progress. */
export type ReportRecord = { id: Uuid; orgId: OrganisationId; kind: ReportKind; title: ReportTitle; coverage?: Coverage; period: Period; aggregate: DateAggregation; narrative?: ReportNarrative; signatory?: ReportSignatory; isDraft: boolean; version?: number; state: JobState; progress: number; ledger?: ReportLedger; objectId?: ReportObjectId; files: ReportFileRecord[]; warnings: ReportWarning[]; supersedes?: SupersededReportId; supersededBy?: SupersedingReportId; differences?: ReportDifference[]; problem?: JobProblem; requestedBy?: string; createdAt: Timestamp; updatedAt: Timestamp }

/** A report. */
export type ReportResponse = { item: ReportRecord }

/** A row. */
export type ReportRow = { id: string; cells: ReportCell[]; isTotal: boolean }

/** One section. */
export type ReportSection = { id: string; title: string; blocks: ReportBlock[] }

/** The content of a report. */
export type ReportSections = { reportId: Uuid; title: ReportTitle; organisation: string; sections: ReportSection[] }

/** The signatory of the organisation. */
export type ReportSignatory = { name: string; role: string; signedOn?: Date }

/** A table. The first cell of a row labels it. */
export type ReportTable = { type: 'table'; id: string; title: string; columns: ReportColumn[]; rows: ReportRow[]; note?: string }

/** Text in paragraphs, separated by line breaks. */
export type ReportText = string

/** The title. The default depends on the kind. */
export type ReportTitle = string

/** A missing statement, or a point that a reader will question. */
export type ReportWarning = { code: string; section: string; detail: string }

/** The report that this one supersedes. */
export type SupersededReportId = string

/** The report that supersedes this one. */
export type SupersedingReportId = string

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** A moment (RFC 3339, UTC). */
export type Timestamp = string

/** An id (UUID version 7). */
export type Uuid = string

/** One violation of the contract. It never repeats the value itself. */
export type Violation = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** The content of a report. Without `coverage` it covers the whole taxonomy. */
export type CreateReportRequestRequest = { kind: ReportKindAsked; coverage?: Coverage; period: Period; aggregate: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'; title?: ReportTitle; narrative?: ReportNarrative; signatory?: ReportSignatory; isDraft: boolean }

/** By the names that the contract gives them. */
export type components = {
  schemas: {
    "Coverage": Coverage
    "CreateReportRequest": CreateReportRequest
    "Date": Date
    "DateAggregation": DateAggregation
    "JobProblem": JobProblem
    "JobState": JobState
    "ListReportsResponse": ListReportsResponse
    "NextCursor": NextCursor
    "OrganisationId": OrganisationId
    "Period": Period
    "Problem": Problem
    "ReportAssurance": ReportAssurance
    "ReportBlock": ReportBlock
    "ReportCell": ReportCell
    "ReportChart": ReportChart
    "ReportChartSeries": ReportChartSeries
    "ReportColumn": ReportColumn
    "ReportDifference": ReportDifference
    "ReportExclusion": ReportExclusion
    "ReportFile": ReportFile
    "ReportFileRecord": ReportFileRecord
    "ReportKind": ReportKind
    "ReportKindAsked": ReportKindAsked
    "ReportLedger": ReportLedger
    "ReportList": ReportList
    "ReportMeasure": ReportMeasure
    "ReportNarrative": ReportNarrative
    "ReportNilLine": ReportNilLine
    "ReportObjectId": ReportObjectId
    "ReportParagraph": ReportParagraph
    "ReportRecord": ReportRecord
    "ReportResponse": ReportResponse
    "ReportRow": ReportRow
    "ReportSection": ReportSection
    "ReportSections": ReportSections
    "ReportSignatory": ReportSignatory
    "ReportTable": ReportTable
    "ReportText": ReportText
    "ReportTitle": ReportTitle
    "ReportWarning": ReportWarning
    "SupersededReportId": SupersededReportId
    "SupersedingReportId": SupersedingReportId
    "TaxonomyId": TaxonomyId
    "Timestamp": Timestamp
    "Uuid": Uuid
    "Violation": Violation
  }
  /** What clients send, where it is not what is answered. */
  requests: {
    "CreateReportRequest": CreateReportRequestRequest
  }
}
