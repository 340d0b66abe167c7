// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

/** The activity. The keys are the parameter numbers of the subchild, as the taxonomy lists them. */
export type Activity = { [name: string]: ActivityValue }

/** The activity to submit. The keys are the parameter numbers of the subchild, as the taxonomy lists them. A plain number is in the unit of its parameter. An amount with its own unit is converted; the submitted amount is kept. */
export type ActivityInput = { [name: string]: number | string | boolean | AmountWithUnit }

/** The parameters to change, by number; null removes one. */
export type ActivityPatch = { [name: string]: number | null | string | boolean | AmountWithUnit }

/** The value of one parameter: a number, the name of a choice, a boolean or text. Send a number as decimal text if a JSON number would lose digits. */
export type ActivityValue = number | string | boolean

/** An amount in any unit of its parameter's dimension: kWh, MWh, GWh, MJ, GJ, therms; litres, cubic metres, imperial and US gallons, cubic feet, hundred cubic feet; grams, kg, tonnes, pounds, UK tons; metres, km, miles, nautical miles. If the subchild has a parameter in exactly that unit, the amount goes to that parameter. Gross and net calorific value are never converted. */
export type AmountWithUnit = { value: number | string; unit: string }

/** The calculation method (GHG Protocol Scope 3 guidance). `average` also covers metered fuel and energy. */
export type CalculationMethod = 'spend' | 'average' | 'distance'

/** The text of a cell; case and spaces are ignored. Empty for an empty cell. */
export type CellText = string

/** The violation in one cell. */
export type CellViolation = { row: number; column: string; code: string; message: string; shape: string }

/** An item that an import would create. */
export type CheckedItem = { subchildId: TaxonomyId; calculationMethod: CalculationMethod; entries: number; period: Period; emissions: TemplateEmissions; notices: EntryNotices }

/** The heading of a column, or its letters if it has no heading or shares one. */
export type ColumnName = string

/** A day from 1900-01-01 to 2200-12-31 (RFC 3339). */
export type Date = string

/** The name to show. */
export type DisplayName = string

/** One entry of an item. */
export type Entry = { ordinal: number; period: Period; activity: Activity; inputs?: SubmittedAmounts; estimated?: boolean; site?: Site; source?: EntrySource }

/** A page of entries. */
export type EntryList = { items: Entry[]; nextCursor: NextCursor }

/** A probable mistake in accepted activity, or an interpretation that the submitter should check. A notice never blocks a submission. */
export type EntryNotice = { code: 'equal_rows' | 'overlapping_rows' | 'covered_earlier' | 'total_row' | 'outlier' | 'unlike_peers' | 'zero_quantity' | 'future_days' | 'long_period' | 'spend_in_scope_3' | 'credit' | 'own_factor' | 'hidden_rows' | 'hidden_columns' | 'merged_cells' | 'unread_sheets' | 'rounded' | 'spend_for_reference' | 'day_first_dates' | 'month_first_dates' | 'thousands_comma' | 'decimal_comma' | 'missing_values'; detail: string; rows: number[] }

/** The notices; empty if there are none. */
export type EntryNotices = EntryNotice[]

/** The rows of the item's file that an entry was read from; absent for a form. */
export type EntrySource = { sheet?: SheetName; rows: RowRange[]; rowCount: number }

/** One entry of activity. */
export type FormSubmission = { subchildId: TaxonomyId; period: Period; activity: ActivityInput; calculationMethod?: CalculationMethod; site?: Site; estimated?: boolean; state?: 'draft' | 'pending' }

/** The row number of the headings in the spreadsheet, from 1; 0 for a sheet without headings. */
export type HeadingRow = number

/** An uploaded file, its content, its mapping and its items. */
export type Import = (ImportSummary) & ({ sheets: ImportSheet[]; offered: MappingName[]; mapping?: ImportMapping; items?: ImportedItem[] })

/** The result that an import would have. */
export type ImportCheck = { rows: number; leftOut: RowsLeftOut; items: CheckedItem[] }

/** The content of a column below its heading. */
export type ImportColumn = { name: ColumnName; letters: string; type: 'date' | 'time' | 'number' | 'boolean' | 'text' | 'mixed' | 'empty'; filled: number; samples: string[]; dateFormat?: 'year-first' | 'day-first' | 'month-first' | 'either'; decimalSign?: 'point' | 'comma' | 'unknown' }

/** A page of imports. */
export type ImportList = { items: ImportSummary[]; nextCursor: NextCursor }

/** The meaning of the columns of a file. */
export type ImportMapping = { sheet?: SheetName; headingRow?: HeadingRow; dateFormat?: 'day-first' | 'month-first'; decimalSign?: 'point' | 'comma'; period: MappedPeriod; site?: MappedSite; subchild: MappedSubchild; values: MappedValue[]; filter?: MappedFilter[]; sum?: 'none' | 'day' | 'month' }

/** A mapping, with an optional name to save it under. */
export type ImportMappingSubmission = { mapping: ImportMapping; name?: MappingName }

/** A problem that also lists the invalid cells and the texts missing from the table. */
export type ImportProblem = (TemplateProblem) & ({ unlisted?: UnlistedText[] })

/** The progress of reading the file. */
export type ImportProgress = { rows: number; of: number }

/** One import. */
export type ImportResponse = { item: Import }

/** A sheet and its columns. */
export type ImportSheet = { name: SheetName; isHidden: boolean; rows: number; headingRow?: HeadingRow; columns: ImportColumn[] }

/** Whether the import is open for mapping or submitted. */
export type ImportState = 'open' | 'submitted'

/** An exported file. */
export type ImportSubmission = { file: TemplateFile }

/** An import without its sheets. */
export type ImportSummary = { id: Uuid; filename?: string; mediaType: string; bytes: number; state: ImportState; revision: number; createdAt: Timestamp }

/** An item created from an import. */
export type ImportedItem = { id: Uuid; subchildId: TaxonomyId; calculationMethod: CalculationMethod; entries: number; period: Period }

/** Submitted activity. */
export type IngestableItem = { id: Uuid; subchildId: TaxonomyId; period: Period; activity: Activity; inputs?: SubmittedAmounts; estimated?: boolean; entries: number; state: State; inputMethod: InputMethod; calculationMethod: CalculationMethod; site?: Site; reason?: string; duplicates?: Uuid[]; calculation?: ItemCalculation; importId?: string; revision: number }

/** A page of items. */
export type IngestableList = { items: IngestableRecord[]; nextCursor: NextCursor }

/** An item with its organisation and times. */
export type IngestableRecord = (IngestableItem) & ({ orgId: OrganisationId; createdAt: Timestamp; updatedAt: Timestamp })

/** An item and its notices. */
export type IngestableResponse = { item: IngestableRecord; notices?: EntryNotices }

/** How the activity was submitted. */
export type InputMethod = 'form' | 'template' | 'import'

/** The calculation of an approved item; absent in every other state. While the calculation is queued, or if it failed, the emissions are unknown, not zero. */
export type ItemCalculation = { state: 'queued' | 'completed' | 'failed'; emissions?: number; problem?: { code: string; detail: string } }

/** The properties to change; null removes an optional one. */
export type ItemPatch = { period?: PeriodPatch; activity?: ActivityPatch; calculationMethod?: 'spend' | 'average' | 'distance' | null; site?: string | null; estimated?: boolean; state?: 'draft' | 'pending' }

/** A saved mapping. */
export type KeptMapping = { name: MappingName; mapping: ImportMapping; revision: number; updatedAt: Timestamp }

/** kgCO2e. */
export type Kilograms = number

/** A condition on the text of a column. */
export type MappedFilter = { column: ColumnName; is: 'one-of' | 'none-of'; texts: CellText[] }

/** The period of a row: from the date in one column to the date in another, a fixed length at the date in one column, or the same days for all rows. */
export type MappedPeriod = { column?: ColumnName; until?: ColumnName; lasts?: 'day' | 'week' | 'month' | 'quarter' | 'year'; days?: Period }

/** The site, from a column or the same for all rows. */
export type MappedSite = { column?: ColumnName; name?: Site; table?: MappedSiteText[] }

/** The site for one text. */
export type MappedSiteText = { text: CellText; site: Site }

/** The subchild: the same for all rows, or looked up by the text of a column, such as an account or a supplier. */
export type MappedSubchild = { id?: TaxonomyId; column?: ColumnName; table?: MappedSubchildText[]; others?: 'refuse' | 'leave-out' }

/** The subchild for one text; null leaves its rows out. */
export type MappedSubchildText = { text: CellText; subchildId: string | null }

/** One parameter: from a column, from the sum of several columns, or the same for all rows. */
export type MappedValue = { parameter: string; column?: ColumnName; columns?: ColumnName[]; value?: ActivityValue; unit?: string; unitColumn?: ColumnName }

/** A page of mappings. */
export type MappingList = { items: KeptMapping[]; nextCursor: NextCursor }

/** The name of a mapping. */
export type MappingName = string

/** One mapping. */
export type MappingResponse = { item: KeptMapping }

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** An organisation, by its id at the identity provider. */
export type OrganisationId = string

/** The key of the parameter in `activity`. */
export type ParameterNumber = string

/** A period of days; both ends are inclusive. */
export type Period = { from: Date; until: Date }

/** The first or last day to change. */
export type PeriodPatch = { from?: Date; until?: Date }

/** A problem document (RFC 9457). */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Violation[] }

/** Consecutive rows, numbered as in the spreadsheet. */
export type RowRange = { from: number; until: number }

/** The numbers of rows left out, by reason. */
export type RowsLeftOut = { filtered: number; unassigned: number; empty: number }

/** The name of a sheet. */
export type SheetName = string

/** The site that the activity belongs to, in the organisation's own words. Outer spaces and invisible characters, such as U+200B and U+202E, are removed. */
export type Site = string

/** The review state of an item. Only approved activity counts. */
export type State = 'draft' | 'pending' | 'approved' | 'rejected'

/** The submitted amounts whose unit differs from that in `activity`, by parameter number. Absent if there are none. */
export type SubmittedAmounts = { [name: string]: AmountWithUnit }

/** All activity that can be submitted. */
export type Taxonomy = { parents: TaxonomyParent[]; children: TaxonomyChild[]; subchildren: TaxonomySubchild[] }

/** A group below a parent. */
export type TaxonomyChild = { id: TaxonomyId; displayName: DisplayName; parentId: TaxonomyId }

/** One value of a choice. */
export type TaxonomyChoice = { value: string; displayName: DisplayName }

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** One parameter of a subchild. */
export type TaxonomyParameter = { number: ParameterNumber; key: string; displayName: DisplayName; type: 'decimal' | 'choice' | 'boolean' | 'text'; help: string; unit?: string; units?: string[]; minimum?: number; maximum?: number; decimals?: number; maxLength?: number; choices?: TaxonomyChoice[]; default?: ActivityValue }

/** A topmost group. */
export type TaxonomyParent = { id: TaxonomyId; displayName: DisplayName }

/** An activity that can be submitted, with its parameters. */
export type TaxonomySubchild = { id: TaxonomyId; displayName: DisplayName; parentId: TaxonomyId; childId: TaxonomyId; parameters: TaxonomyParameter[]; ways: TaxonomyWay[] }

/** A set of parameters that suffices for one calculation method. */
export type TaxonomyWay = { calculationMethod: CalculationMethod; requires: ParameterNumber[]; optional: ParameterNumber[] }

/** The result of a dry run. */
export type TemplateCheck = { rows: number; period: Period; emissions: TemplateEmissions; notices: EntryNotices }

/** The emissions of the rows with the current factors and settings, in kgCO2e. */
export type TemplateEmissions = { scope1: Kilograms; scope2Location: Kilograms; scope2Market: Kilograms; scope3: Kilograms; outsideOfScopes: Kilograms }

/** A spreadsheet (xlsx) or comma-separated values in UTF-8 (csv). */
export type TemplateFile = string

/** A problem that also lists the invalid cells. */
export type TemplateProblem = (Problem) & ({ cells?: CellViolation[]; total?: number })

/** A filled-in template. */
export type TemplateSubmission = { subchildId: TaxonomyId; activity: TemplateFile; dryRun?: boolean }

/** A moment (RFC 3339, UTC). */
export type Timestamp = string

/** A text and its number of rows. */
export type UnlistedText = { text: CellText; rows: number }

/** An id (UUID version 7). */
export type Uuid = string

/** One violation of the contract. It never repeats the value itself. */
export type Violation = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** One entry of activity. */
export type FormSubmissionRequest = { subchildId: TaxonomyId; period: Period; activity: ActivityInput; calculationMethod?: CalculationMethod; site?: Site; estimated: boolean; state: 'draft' | 'pending' }

/** An uploaded file, its content, its mapping and its items. */
export type ImportRequest = (ImportSummary) & ({ sheets: ImportSheet[]; offered: MappingName[]; mapping?: ImportMappingRequest; items?: ImportedItem[] })

/** The meaning of the columns of a file. */
export type ImportMappingRequest = { sheet?: SheetName; headingRow?: HeadingRow; dateFormat?: 'day-first' | 'month-first'; decimalSign?: 'point' | 'comma'; period: MappedPeriod; site?: MappedSite; subchild: MappedSubchildRequest; values: MappedValue[]; filter?: MappedFilter[]; sum: 'none' | 'day' | 'month' }

/** A mapping, with an optional name to save it under. */
export type ImportMappingSubmissionRequest = { mapping: ImportMappingRequest; name?: MappingName }

/** One import. */
export type ImportResponseRequest = { item: ImportRequest }

/** A saved mapping. */
export type KeptMappingRequest = { name: MappingName; mapping: ImportMappingRequest; revision: number; updatedAt: Timestamp }

/** The subchild: the same for all rows, or looked up by the text of a column, such as an account or a supplier. */
export type MappedSubchildRequest = { id?: TaxonomyId; column?: ColumnName; table?: MappedSubchildText[]; others: 'refuse' | 'leave-out' }

/** A page of mappings. */
export type MappingListRequest = { items: KeptMappingRequest[]; nextCursor: NextCursor }

/** One mapping. */
export type MappingResponseRequest = { item: KeptMappingRequest }

/** A filled-in template. */
export type TemplateSubmissionRequest = { subchildId: TaxonomyId; activity: TemplateFile; dryRun: boolean }

/** By the names that the contract gives them. */
export type components = {
  schemas: {
    "Activity": Activity
    "ActivityInput": ActivityInput
    "ActivityPatch": ActivityPatch
    "ActivityValue": ActivityValue
    "AmountWithUnit": AmountWithUnit
    "CalculationMethod": CalculationMethod
    "CellText": CellText
    "CellViolation": CellViolation
    "CheckedItem": CheckedItem
    "ColumnName": ColumnName
    "Date": Date
    "DisplayName": DisplayName
    "Entry": Entry
    "EntryList": EntryList
    "EntryNotice": EntryNotice
    "EntryNotices": EntryNotices
    "EntrySource": EntrySource
    "FormSubmission": FormSubmission
    "HeadingRow": HeadingRow
    "Import": Import
    "ImportCheck": ImportCheck
    "ImportColumn": ImportColumn
    "ImportList": ImportList
    "ImportMapping": ImportMapping
    "ImportMappingSubmission": ImportMappingSubmission
    "ImportProblem": ImportProblem
    "ImportProgress": ImportProgress
    "ImportResponse": ImportResponse
    "ImportSheet": ImportSheet
    "ImportState": ImportState
    "ImportSubmission": ImportSubmission
    "ImportSummary": ImportSummary
    "ImportedItem": ImportedItem
    "IngestableItem": IngestableItem
    "IngestableList": IngestableList
    "IngestableRecord": IngestableRecord
    "IngestableResponse": IngestableResponse
    "InputMethod": InputMethod
    "ItemCalculation": ItemCalculation
    "ItemPatch": ItemPatch
    "KeptMapping": KeptMapping
    "Kilograms": Kilograms
    "MappedFilter": MappedFilter
    "MappedPeriod": MappedPeriod
    "MappedSite": MappedSite
    "MappedSiteText": MappedSiteText
    "MappedSubchild": MappedSubchild
    "MappedSubchildText": MappedSubchildText
    "MappedValue": MappedValue
    "MappingList": MappingList
    "MappingName": MappingName
    "MappingResponse": MappingResponse
    "NextCursor": NextCursor
    "OrganisationId": OrganisationId
    "ParameterNumber": ParameterNumber
    "Period": Period
    "PeriodPatch": PeriodPatch
    "Problem": Problem
    "RowRange": RowRange
    "RowsLeftOut": RowsLeftOut
    "SheetName": SheetName
    "Site": Site
    "State": State
    "SubmittedAmounts": SubmittedAmounts
    "Taxonomy": Taxonomy
    "TaxonomyChild": TaxonomyChild
    "TaxonomyChoice": TaxonomyChoice
    "TaxonomyId": TaxonomyId
    "TaxonomyParameter": TaxonomyParameter
    "TaxonomyParent": TaxonomyParent
    "TaxonomySubchild": TaxonomySubchild
    "TaxonomyWay": TaxonomyWay
    "TemplateCheck": TemplateCheck
    "TemplateEmissions": TemplateEmissions
    "TemplateFile": TemplateFile
    "TemplateProblem": TemplateProblem
    "TemplateSubmission": TemplateSubmission
    "Timestamp": Timestamp
    "UnlistedText": UnlistedText
    "Uuid": Uuid
    "Violation": Violation
  }
  /** What clients send, where it is not what is answered. */
  requests: {
    "FormSubmission": FormSubmissionRequest
    "Import": ImportRequest
    "ImportMapping": ImportMappingRequest
    "ImportMappingSubmission": ImportMappingSubmissionRequest
    "ImportResponse": ImportResponseRequest
    "KeptMapping": KeptMappingRequest
    "MappedSubchild": MappedSubchildRequest
    "MappingList": MappingListRequest
    "MappingResponse": MappingResponseRequest
    "TemplateSubmission": TemplateSubmissionRequest
  }
}
