// From openapi/report.yaml by npm run generate. Not edited by hand.

import { array, missing, nothing, object, string } from '@tomorro/runtime/serialize'

const $ListReportsReply = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $ReportRecord(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $ReportRecord = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["aggregate"] === undefined) missing("aggregate")
  text += ",\"aggregate\":" + string(value["aggregate"])
  if (value["state"] === undefined) missing("state")
  text += ",\"state\":" + string(value["state"])
  if (value["createdAt"] === undefined) missing("createdAt")
  text += ",\"createdAt\":" + string(value["createdAt"])
  if (value["updatedAt"] === undefined) missing("updatedAt")
  text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["coverage"] !== undefined) text += ",\"coverage\":" + $Coverage(value["coverage"])
  if (value["objectId"] !== undefined) text += ",\"objectId\":" + string(value["objectId"])
  if (value["problem"] !== undefined) text += ",\"problem\":" + $JobProblem(value["problem"])
  return text + '}'
}

const $Period = (value) => {
  object(value)
  let text = '{'
  if (value["from"] === undefined) missing("from")
  text += "\"from\":" + string(value["from"])
  if (value["until"] === undefined) missing("until")
  text += ",\"until\":" + string(value["until"])
  return text + '}'
}

const $Coverage = (value) => array(value, (item) => string(item))

const $JobProblem = (value) => {
  object(value)
  let text = '{'
  if (value["code"] === undefined) missing("code")
  text += "\"code\":" + string(value["code"])
  if (value["detail"] === undefined) missing("detail")
  text += ",\"detail\":" + string(value["detail"])
  return text + '}'
}

const $ReportReply = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $ReportRecord(value["item"])
  return text + '}'
}

export const listReports_200 = (value) => $ListReportsReply(value)
export const createReport_202 = (value) => $ReportReply(value)
export const getReport_200 = (value) => $ReportReply(value)
