// From openapi/*.yaml by npm run generate. Not edited by hand.

import type { Operation, Scheme } from '../operation-spec.ts'
import type { operations } from './types.ts'

const $basic: Scheme = { name: 'basic', header: 'Authorization', prefix: 'Basic ' }
const $bearer: Scheme = { name: 'bearer', header: 'Authorization', prefix: 'Bearer ' }

/** Approve an item */
export const approveItem: Operation<operations['approveItem'], 'basic'> = { method: 'POST', path: '/admin/ingestion/items/{itemId}/approve', json: '202 400 401 403 404 409 412 414 429 431 500 503 504', security: [[$basic]] }
/** Calculate an activity and keep the result */
export const createCalculation: Operation<operations['createCalculation'], 'bearer'> = { method: 'POST', path: '/calculation', body: ['application/json'], key: 'Idempotency-Key', json: '202 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Decide on several items */
export const createDecisions: Operation<operations['createDecisions'], 'basic'> = { method: 'POST', path: '/admin/ingestion/decisions', body: ['application/json'], key: 'Idempotency-Key', json: '207 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$basic]] }
/** Estimate the emissions of up to 100 activities */
export const createEstimates: Operation<operations['createEstimates'], 'bearer'> = { method: 'POST', path: '/calculation/estimate', body: ['application/json'], json: '200 400 401 403 408 413 414 415 429 431 500 503 504', security: [[$bearer]] }
/** Submit activity by form */
export const createForm: Operation<operations['createForm'], 'bearer'> = { method: 'POST', path: '/ingestion/form', body: ['application/json'], key: 'Idempotency-Key', json: '201 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Upload an exported file */
export const createImport: Operation<operations['createImport'], 'bearer'> = { method: 'POST', path: '/ingestion/imports', body: ['multipart/form-data'], key: 'Idempotency-Key', json: '201 400 401 403 408 409 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Try the mapping */
export const createImportCheck: Operation<operations['createImportCheck'], 'bearer'> = { method: 'POST', path: '/ingestion/imports/{importId}/checks', json: '200 202 400 401 403 404 409 414 429 431 500 503 504', security: [[$bearer]] }
/** Create an organisation */
export const createOrganisation: Operation<operations['createOrganisation'], 'basic'> = { method: 'POST', path: '/admin/organisations', body: ['application/json'], key: 'Idempotency-Key', json: '201 400 401 403 408 409 413 414 415 422 429 431 500 503 504', security: [[$basic]] }
/** Calculate approved activity again */
export const createRecalculation: Operation<operations['createRecalculation'], 'basic'> = { method: 'POST', path: '/admin/recalculations', body: ['application/json'], key: 'Idempotency-Key', json: '202 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$basic]] }
/** Request a report */
export const createReport: Operation<operations['createReport'], 'bearer'> = { method: 'POST', path: '/report', body: ['application/json'], key: 'Idempotency-Key', json: '202 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Submit activity by a filled-in template */
export const createTemplateUpload: Operation<operations['createTemplateUpload'], 'bearer'> = { method: 'POST', path: '/ingestion/template', body: ['multipart/form-data'], key: 'Idempotency-Key', json: '200 201 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Delete an import */
export const deleteImport: Operation<operations['deleteImport'], 'bearer'> = { method: 'DELETE', path: '/ingestion/imports/{importId}', empty: '204', json: '400 401 403 404 409 412 414 429 431 500 503 504', security: [[$bearer]] }
/** Delete an item */
export const deleteItem: Operation<operations['deleteItem'], 'bearer'> = { method: 'DELETE', path: '/ingestion/items/{itemId}', empty: '204', json: '400 401 403 404 409 412 414 429 431 500 503 504', security: [[$bearer]] }
/** Delete a saved mapping */
export const deleteMapping: Operation<operations['deleteMapping'], 'bearer'> = { method: 'DELETE', path: '/ingestion/mappings/{mappingName}', empty: '204', json: '400 401 403 404 412 414 429 431 500 503 504', security: [[$bearer]] }
/** Reset a setting to its default */
export const deleteOrganisationSetting: Operation<operations['deleteOrganisationSetting'], 'basic'> = { method: 'DELETE', path: '/admin/organisations/{orgId}/settings/{key}', empty: '204', json: '400 401 403 404 412 414 429 431 500 503 504', security: [[$basic]] }
/** Delete a draft or a failed report */
export const deleteReport: Operation<operations['deleteReport'], 'bearer'> = { method: 'DELETE', path: '/report/items/{reportId}', empty: '204', json: '400 401 403 404 409 412 414 429 431 500 503 504', security: [[$bearer]] }
/** Reset a setting to its default */
export const deleteSetting: Operation<operations['deleteSetting'], 'bearer'> = { method: 'DELETE', path: '/settings/{key}', empty: '204', json: '400 401 403 404 412 414 429 431 500 503 504', security: [[$bearer]] }
/** Read the emissions of a period at a glance */
export const getDashboard: Operation<operations['getDashboard'], 'bearer'> = { method: 'GET', path: '/dashboard', query: { coverage: ',' }, json: '200 400 401 403 414 429 431 500 503 504', security: [[$bearer]] }
/** Get the coverage of a factor edition */
export const getFactorCoverage: Operation<operations['getFactorCoverage'], 'basic'> = { method: 'GET', path: '/admin/factors/coverage', json: '200 400 401 403 414 429 431 500 503 504', security: [[$basic]] }
/** Get an import */
export const getImport: Operation<operations['getImport'], 'bearer'> = { method: 'GET', path: '/ingestion/imports/{importId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Download the file of an import */
export const getImportFile: Operation<operations['getImportFile'], 'bearer'> = { method: 'GET', path: '/ingestion/imports/{importId}/file', file: '200', json: '400 401 403 404 414 429 431 500 503 504', fileTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'], security: [[$bearer]] }
/** Get an item */
export const getItem: Operation<operations['getItem'], 'bearer'> = { method: 'GET', path: '/ingestion/items/{itemId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Download the file behind an item */
export const getItemFile: Operation<operations['getItemFile'], 'bearer'> = { method: 'GET', path: '/ingestion/items/{itemId}/file', file: '200', json: '400 401 403 404 414 429 431 500 503 504', fileTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'], security: [[$bearer]] }
/** Read the progress of accepted work */
export const getJob: Operation<operations['getJob'], 'bearer'> = { method: 'GET', path: '/calculation/jobs/{jobId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Get a saved mapping */
export const getMapping: Operation<operations['getMapping'], 'bearer'> = { method: 'GET', path: '/ingestion/mappings/{mappingName}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Get a recalculation */
export const getRecalculation: Operation<operations['getRecalculation'], 'basic'> = { method: 'GET', path: '/admin/recalculations/{recalculationId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$basic]] }
/** Read a report */
export const getReport: Operation<operations['getReport'], 'bearer'> = { method: 'GET', path: '/report/items/{reportId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Download the file of a report */
export const getReportFile: Operation<operations['getReportFile'], 'bearer'> = { method: 'GET', path: '/report/items/{reportId}/file', file: '200', empty: '302', json: '400 401 403 404 409 414 429 431 500 503 504', fileTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'application/pdf'], security: [[$bearer]] }
/** Read the content of a report */
export const getReportSections: Operation<operations['getReportSections'], 'bearer'> = { method: 'GET', path: '/report/items/{reportId}/sections', json: '200 400 401 403 404 409 414 429 431 500 503 504', security: [[$bearer]] }
/** Read a setting */
export const getSetting: Operation<operations['getSetting'], 'bearer'> = { method: 'GET', path: '/settings/{key}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Get the taxonomy */
export const getTaxonomy: Operation<operations['getTaxonomy'], 'bearer'> = { method: 'GET', path: '/ingestion/taxonomy', json: '200 400 401 403 414 429 431 500 503 504', security: [[$bearer]] }
/** Get the empty template of a subchild */
export const getTemplate: Operation<operations['getTemplate'], 'bearer'> = { method: 'GET', path: '/ingestion/template/{subchildId}', file: '200', json: '400 401 403 404 414 429 431 500 503 504', fileTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'], security: [[$bearer]] }
/** List the activity of an item with names and units */
export const listActivity: Operation<operations['listActivity'], 'basic', 'items'> = { method: 'GET', path: '/admin/ingestion/activity', json: '200 400 401 403 404 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List the actions of administrators */
export const listAudit: Operation<operations['listAudit'], 'basic', 'items'> = { method: 'GET', path: '/admin/audit', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List the items that wait for a decision */
export const listBacklog: Operation<operations['listBacklog'], 'basic', 'items'> = { method: 'GET', path: '/admin/ingestion/backlog', query: { subchildIds: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** Read the emissions of a period */
export const listCalculations: Operation<operations['listCalculations'], 'bearer', 'items'> = { method: 'GET', path: '/calculation', query: { coverage: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the jobs that failed for good */
export const listDeadLetters: Operation<operations['listDeadLetters'], 'basic', 'items'> = { method: 'GET', path: '/admin/jobs/dead-letters', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List the loaded factor editions */
export const listFactorEditions: Operation<operations['listFactorEditions'], 'basic', 'items'> = { method: 'GET', path: '/admin/factors', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** Search the factors */
export const listFactors: Operation<operations['listFactors'], 'bearer', 'items'> = { method: 'GET', path: '/calculation/factors', query: { keys: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List imports */
export const listImports: Operation<operations['listImports'], 'bearer', 'items'> = { method: 'GET', path: '/ingestion/imports', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the entries of an item */
export const listItemActivity: Operation<operations['listItemActivity'], 'bearer', 'items'> = { method: 'GET', path: '/ingestion/items/{itemId}/activity', json: '200 400 401 403 404 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** Read the ledger lines of an item */
export const listItemLines: Operation<operations['listItemLines'], 'bearer', 'items'> = { method: 'GET', path: '/calculation/items/{itemId}/lines', json: '200 400 401 403 404 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List items */
export const listItems: Operation<operations['listItems'], 'bearer', 'items'> = { method: 'GET', path: '/ingestion', query: { ids: ',', subchildIds: ',', states: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the ledger lines of a period */
export const listLines: Operation<operations['listLines'], 'bearer', 'items'> = { method: 'GET', path: '/calculation/lines', query: { coverage: ',', scope: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the saved mappings */
export const listMappings: Operation<operations['listMappings'], 'bearer', 'items'> = { method: 'GET', path: '/ingestion/mappings', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the months with and without data */
export const listMonths: Operation<operations['listMonths'], 'bearer', 'items'> = { method: 'GET', path: '/dashboard/months', query: { coverage: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the settings of an organisation */
export const listOrganisationSettings: Operation<operations['listOrganisationSettings'], 'basic', 'items'> = { method: 'GET', path: '/admin/organisations/{orgId}/settings', json: '200 400 401 403 404 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List organisations */
export const listOrganisations: Operation<operations['listOrganisations'], 'basic', 'items'> = { method: 'GET', path: '/admin/organisations', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List recalculations */
export const listRecalculations: Operation<operations['listRecalculations'], 'basic', 'items'> = { method: 'GET', path: '/admin/recalculations', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List the reports */
export const listReports: Operation<operations['listReports'], 'bearer', 'items'> = { method: 'GET', path: '/report', query: { kinds: ',', states: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the settings */
export const listSettings: Operation<operations['listSettings'], 'bearer', 'items'> = { method: 'GET', path: '/settings', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** Set the mapping of an import */
export const putImportMapping: Operation<operations['putImportMapping'], 'bearer'> = { method: 'PUT', path: '/ingestion/imports/{importId}/mapping', body: ['application/json'], json: '200 400 401 403 404 408 409 412 413 414 415 429 431 500 503 504', security: [[$bearer]] }
/** Set a setting of an organisation */
export const putOrganisationSetting: Operation<operations['putOrganisationSetting'], 'basic'> = { method: 'PUT', path: '/admin/organisations/{orgId}/settings/{key}', body: ['application/json'], json: '200 400 401 403 404 408 412 413 414 415 429 431 500 503 504', security: [[$basic]] }
/** Set a setting */
export const putSetting: Operation<operations['putSetting'], 'bearer'> = { method: 'PUT', path: '/settings/{key}', body: ['application/json'], json: '200 400 401 403 404 408 412 413 414 415 429 431 500 503 504', security: [[$bearer]] }
/** Try a failed job again */
export const redriveDeadLetter: Operation<operations['redriveDeadLetter'], 'basic'> = { method: 'POST', path: '/admin/jobs/dead-letters/{jobId}/redrive', json: '202 400 401 403 404 414 429 431 500 503 504', security: [[$basic]] }
/** Reject an item */
export const rejectItem: Operation<operations['rejectItem'], 'basic'> = { method: 'POST', path: '/admin/ingestion/items/{itemId}/reject', body: ['application/json'], json: '200 400 401 403 404 408 409 412 413 414 415 429 431 500 503 504', security: [[$basic]] }
/** Revoke an approval */
export const reverseItem: Operation<operations['reverseItem'], 'basic'> = { method: 'POST', path: '/admin/ingestion/items/{itemId}/reverse', body: ['application/json'], json: '202 400 401 403 404 408 409 412 413 414 415 429 431 500 503 504', security: [[$basic]] }
/** Submit an import */
export const submitImport: Operation<operations['submitImport'], 'bearer'> = { method: 'POST', path: '/ingestion/imports/{importId}/submit', key: 'Idempotency-Key', json: '200 202 400 401 403 404 409 412 414 422 429 431 500 503 504', security: [[$bearer]] }
/** Submit a draft for review */
export const submitItem: Operation<operations['submitItem'], 'bearer'> = { method: 'POST', path: '/ingestion/items/{itemId}/submit', key: 'Idempotency-Key', json: '200 400 401 403 404 409 412 414 422 429 431 500 503 504', security: [[$bearer]] }
/** Edit or withdraw an item */
export const updateItem: Operation<operations['updateItem'], 'bearer'> = { method: 'PATCH', path: '/ingestion/items/{itemId}', body: ['application/merge-patch+json', 'application/json'], json: '200 400 401 403 404 408 409 412 413 414 415 429 431 500 503 504', security: [[$bearer]] }
/** Edit an organisation */
export const updateOrganisation: Operation<operations['updateOrganisation'], 'basic'> = { method: 'PATCH', path: '/admin/organisations/{orgId}', body: ['application/merge-patch+json', 'application/json'], json: '200 400 401 403 404 408 412 413 414 415 429 431 500 503 504', security: [[$basic]] }
