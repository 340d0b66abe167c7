// From openapi/report.yaml by npm run generate. Not edited by hand.

import { array, missing, nothing, object, string } from '@tomorro/runtime/serialize'

const $ListReportsReply = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $ReportRecord),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $ReportRecord = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    coverage: value.coverage === undefined ? undefined : $Coverage(value.coverage),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    aggregate: value.aggregate === undefined ? missing("aggregate") : string(value.aggregate),
    state: value.state === undefined ? missing("state") : string(value.state),
    objectId: value.objectId === undefined ? undefined : string(value.objectId),
    problem: value.problem === undefined ? undefined : $JobProblem(value.problem),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
    updatedAt: value.updatedAt === undefined ? missing("updatedAt") : string(value.updatedAt),
  }
}

const $Coverage = (value) => array(value, string)

const $Period = (value) => {
  object(value)
  return {
    from: value.from === undefined ? missing("from") : string(value.from),
    until: value.until === undefined ? missing("until") : string(value.until),
  }
}

const $JobProblem = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
  }
}

const $ReportReply = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $ReportRecord(value.item),
  }
}

export const listReports_200 = (value) => JSON.stringify($ListReportsReply(value))
export const createReport_202 = (value) => JSON.stringify($ReportReply(value))
export const getReport_200 = (value) => JSON.stringify($ReportReply(value))
