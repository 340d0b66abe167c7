// From openapi/*.yaml by npm run generate. Not edited by hand.

import type { components, operations } from '../clients/sdk/generated/types.ts'

type Schemas = components['schemas']

/** From one day until another; both belong to the period. */
export type Period = Schemas['Period']

/** How long the buckets of a series are. */
export type DateAggregation = Schemas['DateAggregation']

/** How activity becomes emissions. */
export type CalculationMethod = Schemas['CalculationMethod']

/** Something of one organisation. */
export type WithOrgID<T> = T & { orgId: Schemas['OrganisationId'] }

/** Something that tells when it came and when it changed. */
export type WithTimestamps<T> = T & { createdAt: Schemas['Timestamp']; updatedAt: Schemas['Timestamp'] }

/** What organisations hand in. */
export declare namespace Ingestable {
  export type InputMethod = Schemas['InputMethod']
  export type State = Schemas['State']
  export type Activity = Schemas['Activity']
  export type Item = Schemas['IngestableItem']
  export type Record = Schemas['IngestableRecord']
}

/** What became of it: emissions in kgCO2e. */
export declare namespace Calculation {
  export type Item = Schemas['CalculationItem']
  export type Record = WithTimestamps<WithOrgID<Item>>
  export type Line = Schemas['Line']
}

/** A report and the file that it becomes. */
export declare namespace Report {
  export type Item = Omit<Schemas['ReportRecord'], 'orgId' | 'createdAt' | 'updatedAt'>
  export type Record = Schemas['ReportRecord']
}

/** A setting; its key decides what its value is. */
export declare namespace Settings {
  export type Key = Schemas['SettingKey']
  export type Item<Value = unknown> = Schemas['SettingItem'] & { value: Value }
  export type Record<Value = unknown> = Schemas['SettingRecord'] & { value: Value }
}

/** What an organisation sees first. */
export declare namespace Dashboard {
  export type Vault = Schemas['Vault']
  export type Breakdown = Schemas['Breakdown']
  export type Timeseries = Schemas['Timeseries']
}

/** What reviewers see. */
export declare namespace Admin {
  export type BacklogItem = Schemas['BacklogItem']
  export type ActivityItem = Schemas['ActivityItem']
}

/** POST /ingestion/template: Submit activity by a filled-in template. */
export declare namespace PostIngestionTemplate {
  export type Request = NonNullable<operations['createTemplateUpload']['requestBody']>['content']['multipart/form-data']
  export type Response = operations['createTemplateUpload']['responses'][201]['content']['application/json']
}

/** POST /ingestion/form: Submit activity by form. */
export declare namespace PostIngestionForm {
  export type Request = NonNullable<operations['createForm']['requestBody']>['content']['application/json']
  export type Response = operations['createForm']['responses'][201]['content']['application/json']
}

/** GET /ingestion: List items. */
export declare namespace GetIngestion {
  export type Request = NonNullable<operations['listItems']['parameters']['query']>
  export type Response = operations['listItems']['responses'][200]['content']['application/json']
}

/** POST /calculation: Calculate an activity and keep the result. */
export declare namespace PostCalculation {
  export type Request = NonNullable<operations['createCalculation']['requestBody']>['content']['application/json']
  export type Response = operations['createCalculation']['responses'][202]['content']['application/json']
}

/** GET /calculation: Read the emissions of a period. */
export declare namespace GetCalculation {
  export type Request = NonNullable<operations['listCalculations']['parameters']['query']>
  export type Response = operations['listCalculations']['responses'][200]['content']['application/json']
}

/** POST /report: Request a report. */
export declare namespace PostReport {
  export type Request = NonNullable<operations['createReport']['requestBody']>['content']['application/json']
  export type Response = operations['createReport']['responses'][202]['content']['application/json']
}

/** GET /report: List the reports. */
export declare namespace GetReport {
  export type Request = NonNullable<operations['listReports']['parameters']['query']>
  export type Response = operations['listReports']['responses'][200]['content']['application/json']
}

/** GET /dashboard: Read the emissions of a period at a glance. */
export declare namespace GetDashboard {
  export type Request = NonNullable<operations['getDashboard']['parameters']['query']>
  export type Response = operations['getDashboard']['responses'][200]['content']['application/json']
}

/** GET /admin/ingestion/backlog: List the items that wait for a decision. */
export declare namespace GetAdminIngestionBacklog {
  export type Request = NonNullable<operations['listBacklog']['parameters']['query']>
  export type Response = operations['listBacklog']['responses'][200]['content']['application/json']
}

/** GET /admin/ingestion/activity: List the activity of an item with names and units. */
export declare namespace GetAdminIngestionActivity {
  export type Request = NonNullable<operations['listActivity']['parameters']['query']>
  export type Response = operations['listActivity']['responses'][200]['content']['application/json']
}
