// From openapi/*.yaml by npm run generate. Not edited by hand.

import type { Operation, Scheme } from '../operation-spec.ts'
import type { paths } from './types.ts'

const $basic: Scheme = { name: 'basic', header: 'Authorization', prefix: 'Basic ' }
const $bearer: Scheme = { name: 'bearer', header: 'Authorization', prefix: 'Bearer ' }

/** Approve an item */
export const approveItem: Operation<paths['/admin/ingestion/items/{itemId}/approve']['post'], 'basic'> = { method: 'POST', path: '/admin/ingestion/items/{itemId}/approve', json: '202 400 401 403 404 409 412 414 429 431 500 503 504', security: [[$basic]] }
/** Calculate an activity and keep the result */
export const createCalculation: Operation<paths['/calculation']['post'], 'bearer'> = { method: 'POST', path: '/calculation', body: ['application/json'], key: 'Idempotency-Key', json: '202 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Decide on several items */
export const createDecisions: Operation<paths['/admin/ingestion/decisions']['post'], 'basic'> = { method: 'POST', path: '/admin/ingestion/decisions', body: ['application/json'], key: 'Idempotency-Key', json: '207 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$basic]] }
/** Estimate the emissions of up to 100 activities */
export const createEstimates: Operation<paths['/calculation/estimate']['post'], 'bearer'> = { method: 'POST', path: '/calculation/estimate', body: ['application/json'], json: '200 400 401 403 408 413 414 415 429 431 500 503 504', security: [[$bearer]] }
/** Submit activity by form */
export const createForm: Operation<paths['/ingestion/form']['post'], 'bearer'> = { method: 'POST', path: '/ingestion/form', body: ['application/json'], key: 'Idempotency-Key', json: '201 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Create an organisation */
export const createOrganisation: Operation<paths['/admin/organisations']['post'], 'basic'> = { method: 'POST', path: '/admin/organisations', body: ['application/json'], key: 'Idempotency-Key', json: '201 400 401 403 408 409 413 414 415 422 429 431 500 503 504', security: [[$basic]] }
/** Calculate approved activity again */
export const createRecalculation: Operation<paths['/admin/recalculations']['post'], 'basic'> = { method: 'POST', path: '/admin/recalculations', body: ['application/json'], key: 'Idempotency-Key', json: '202 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$basic]] }
/** Ask for a report */
export const createReport: Operation<paths['/report']['post'], 'bearer'> = { method: 'POST', path: '/report', body: ['application/json'], key: 'Idempotency-Key', json: '202 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Submit activity by a filled-in template */
export const createTemplateUpload: Operation<paths['/ingestion/template']['post'], 'bearer'> = { method: 'POST', path: '/ingestion/template', body: ['multipart/form-data'], key: 'Idempotency-Key', json: '200 201 400 401 403 408 413 414 415 422 429 431 500 503 504', security: [[$bearer]] }
/** Delete an item */
export const deleteItem: Operation<paths['/ingestion/items/{itemId}']['delete'], 'bearer'> = { method: 'DELETE', path: '/ingestion/items/{itemId}', empty: '204', json: '400 401 403 404 409 412 414 429 431 500 503 504', security: [[$bearer]] }
/** Give a setting its default back */
export const deleteOrganisationSetting: Operation<paths['/admin/organisations/{orgId}/settings/{key}']['delete'], 'basic'> = { method: 'DELETE', path: '/admin/organisations/{orgId}/settings/{key}', empty: '204', json: '400 401 403 404 412 414 429 431 500 503 504', security: [[$basic]] }
/** Delete a draft or a failed report */
export const deleteReport: Operation<paths['/report/items/{reportId}']['delete'], 'bearer'> = { method: 'DELETE', path: '/report/items/{reportId}', empty: '204', json: '400 401 403 404 409 412 414 429 431 500 503 504', security: [[$bearer]] }
/** Return a setting to its default */
export const deleteSetting: Operation<paths['/settings/{key}']['delete'], 'bearer'> = { method: 'DELETE', path: '/settings/{key}', empty: '204', json: '400 401 403 404 412 414 429 431 500 503 504', security: [[$bearer]] }
/** Read the emissions of a period at a glance */
export const getDashboard: Operation<paths['/dashboard']['get'], 'bearer'> = { method: 'GET', path: '/dashboard', query: { coverage: ',' }, json: '200 400 401 403 414 429 431 500 503 504', security: [[$bearer]] }
/** Get what an edition has factors for */
export const getFactorCoverage: Operation<paths['/admin/factors/coverage']['get'], 'basic'> = { method: 'GET', path: '/admin/factors/coverage', json: '200 400 401 403 414 429 431 500 503 504', security: [[$basic]] }
/** Get an item */
export const getItem: Operation<paths['/ingestion/items/{itemId}']['get'], 'bearer'> = { method: 'GET', path: '/ingestion/items/{itemId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** See how accepted work is getting on */
export const getJob: Operation<paths['/calculation/jobs/{jobId}']['get'], 'bearer'> = { method: 'GET', path: '/calculation/jobs/{jobId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Get a recalculation */
export const getRecalculation: Operation<paths['/admin/recalculations/{recalculationId}']['get'], 'basic'> = { method: 'GET', path: '/admin/recalculations/{recalculationId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$basic]] }
/** Read a report */
export const getReport: Operation<paths['/report/items/{reportId}']['get'], 'bearer'> = { method: 'GET', path: '/report/items/{reportId}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Download the file of a report */
export const getReportFile: Operation<paths['/report/items/{reportId}/file']['get'], 'bearer'> = { method: 'GET', path: '/report/items/{reportId}/file', file: '200', empty: '302', json: '400 401 403 404 409 414 429 431 500 503 504', fileTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'application/pdf'], security: [[$bearer]] }
/** Read what a report says */
export const getReportSections: Operation<paths['/report/items/{reportId}/sections']['get'], 'bearer'> = { method: 'GET', path: '/report/items/{reportId}/sections', json: '200 400 401 403 404 409 414 429 431 500 503 504', security: [[$bearer]] }
/** Read a setting */
export const getSetting: Operation<paths['/settings/{key}']['get'], 'bearer'> = { method: 'GET', path: '/settings/{key}', json: '200 400 401 403 404 414 429 431 500 503 504', security: [[$bearer]] }
/** Get the taxonomy */
export const getTaxonomy: Operation<paths['/ingestion/taxonomy']['get'], 'bearer'> = { method: 'GET', path: '/ingestion/taxonomy', json: '200 400 401 403 414 429 431 500 503 504', security: [[$bearer]] }
/** Get the empty template of a subchild */
export const getTemplate: Operation<paths['/ingestion/template/{subchildId}']['get'], 'bearer'> = { method: 'GET', path: '/ingestion/template/{subchildId}', file: '200', json: '400 401 403 404 414 429 431 500 503 504', fileTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'], security: [[$bearer]] }
/** List the activity of an item, readable */
export const listActivity: Operation<paths['/admin/ingestion/activity']['get'], 'basic', 'items'> = { method: 'GET', path: '/admin/ingestion/activity', json: '200 400 401 403 404 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List what administrators did */
export const listAudit: Operation<paths['/admin/audit']['get'], 'basic', 'items'> = { method: 'GET', path: '/admin/audit', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List the items that wait for a decision */
export const listBacklog: Operation<paths['/admin/ingestion/backlog']['get'], 'basic', 'items'> = { method: 'GET', path: '/admin/ingestion/backlog', query: { subchildIds: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** Read the emissions of a period */
export const listCalculations: Operation<paths['/calculation']['get'], 'bearer', 'items'> = { method: 'GET', path: '/calculation', query: { coverage: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the jobs that failed for good */
export const listDeadLetters: Operation<paths['/admin/jobs/dead-letters']['get'], 'basic', 'items'> = { method: 'GET', path: '/admin/jobs/dead-letters', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List the loaded factor editions */
export const listFactorEditions: Operation<paths['/admin/factors']['get'], 'basic', 'items'> = { method: 'GET', path: '/admin/factors', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** Search the factors */
export const listFactors: Operation<paths['/calculation/factors']['get'], 'bearer', 'items'> = { method: 'GET', path: '/calculation/factors', query: { keys: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the entries of an item */
export const listItemActivity: Operation<paths['/ingestion/items/{itemId}/activity']['get'], 'bearer', 'items'> = { method: 'GET', path: '/ingestion/items/{itemId}/activity', json: '200 400 401 403 404 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** Read the ledger lines of an item */
export const listItemLines: Operation<paths['/calculation/items/{itemId}/lines']['get'], 'bearer', 'items'> = { method: 'GET', path: '/calculation/items/{itemId}/lines', json: '200 400 401 403 404 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List items */
export const listItems: Operation<paths['/ingestion']['get'], 'bearer', 'items'> = { method: 'GET', path: '/ingestion', query: { ids: ',', subchildIds: ',', states: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the ledger lines of a period */
export const listLines: Operation<paths['/calculation/lines']['get'], 'bearer', 'items'> = { method: 'GET', path: '/calculation/lines', query: { coverage: ',', scope: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List which months have data */
export const listMonths: Operation<paths['/dashboard/months']['get'], 'bearer', 'items'> = { method: 'GET', path: '/dashboard/months', query: { coverage: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the settings of an organisation */
export const listOrganisationSettings: Operation<paths['/admin/organisations/{orgId}/settings']['get'], 'basic', 'items'> = { method: 'GET', path: '/admin/organisations/{orgId}/settings', json: '200 400 401 403 404 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List organisations */
export const listOrganisations: Operation<paths['/admin/organisations']['get'], 'basic', 'items'> = { method: 'GET', path: '/admin/organisations', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List recalculations */
export const listRecalculations: Operation<paths['/admin/recalculations']['get'], 'basic', 'items'> = { method: 'GET', path: '/admin/recalculations', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$basic]] }
/** List the reports */
export const listReports: Operation<paths['/report']['get'], 'bearer', 'items'> = { method: 'GET', path: '/report', query: { kinds: ',', states: ',' }, json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** List the settings */
export const listSettings: Operation<paths['/settings']['get'], 'bearer', 'items'> = { method: 'GET', path: '/settings', json: '200 400 401 403 414 429 431 500 503 504', page: ['cursor', 'nextCursor', 'items'], security: [[$bearer]] }
/** Set a setting of an organisation */
export const putOrganisationSetting: Operation<paths['/admin/organisations/{orgId}/settings/{key}']['put'], 'basic'> = { method: 'PUT', path: '/admin/organisations/{orgId}/settings/{key}', body: ['application/json'], json: '200 400 401 403 404 408 412 413 414 415 429 431 500 503 504', security: [[$basic]] }
/** Set a setting */
export const putSetting: Operation<paths['/settings/{key}']['put'], 'bearer'> = { method: 'PUT', path: '/settings/{key}', body: ['application/json'], json: '200 400 401 403 404 408 412 413 414 415 429 431 500 503 504', security: [[$bearer]] }
/** Try a failed job again */
export const redriveDeadLetter: Operation<paths['/admin/jobs/dead-letters/{jobId}/redrive']['post'], 'basic'> = { method: 'POST', path: '/admin/jobs/dead-letters/{jobId}/redrive', json: '202 400 401 403 404 414 429 431 500 503 504', security: [[$basic]] }
/** Reject an item */
export const rejectItem: Operation<paths['/admin/ingestion/items/{itemId}/reject']['post'], 'basic'> = { method: 'POST', path: '/admin/ingestion/items/{itemId}/reject', body: ['application/json'], json: '200 400 401 403 404 408 409 412 413 414 415 429 431 500 503 504', security: [[$basic]] }
/** Take an approval back */
export const reverseItem: Operation<paths['/admin/ingestion/items/{itemId}/reverse']['post'], 'basic'> = { method: 'POST', path: '/admin/ingestion/items/{itemId}/reverse', body: ['application/json'], json: '202 400 401 403 404 408 409 412 413 414 415 429 431 500 503 504', security: [[$basic]] }
/** Submit a draft for review */
export const submitItem: Operation<paths['/ingestion/items/{itemId}/submit']['post'], 'bearer'> = { method: 'POST', path: '/ingestion/items/{itemId}/submit', key: 'Idempotency-Key', json: '200 400 401 403 404 409 412 414 422 429 431 500 503 504', security: [[$bearer]] }
/** Edit or withdraw an item */
export const updateItem: Operation<paths['/ingestion/items/{itemId}']['patch'], 'bearer'> = { method: 'PATCH', path: '/ingestion/items/{itemId}', body: ['application/merge-patch+json', 'application/json'], json: '200 400 401 403 404 408 409 412 413 414 415 429 431 500 503 504', security: [[$bearer]] }
/** Edit an organisation */
export const updateOrganisation: Operation<paths['/admin/organisations/{orgId}']['patch'], 'basic'> = { method: 'PATCH', path: '/admin/organisations/{orgId}', body: ['application/merge-patch+json', 'application/json'], json: '200 400 401 403 404 408 412 413 414 415 429 431 500 503 504', security: [[$basic]] }
