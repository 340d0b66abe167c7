// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, missing, nothing, number, object, string } from '@tomorro/runtime/serialize'

const $GetDashboardReply = (value) => {
  object(value)
  let text = '{'
  if (value["vault"] === undefined) missing("vault")
  text += "\"vault\":" + $Vault(value["vault"])
  if (value["breakdown"] === undefined) missing("breakdown")
  text += ",\"breakdown\":" + $Breakdown(value["breakdown"])
  if (value["timeseries"] === undefined) missing("timeseries")
  text += ",\"timeseries\":" + $Timeseries(value["timeseries"])
  return text + '}'
}

const $Vault = (value) => {
  object(value)
  let text = '{'
  if (value["period"] === undefined) missing("period")
  text += "\"period\":" + $Period(value["period"])
  if (value["total"] === undefined) missing("total")
  text += ",\"total\":" + number(value["total"])
  if (value["totalMarket"] === undefined) missing("totalMarket")
  text += ",\"totalMarket\":" + number(value["totalMarket"])
  if (value["scope1"] === undefined) missing("scope1")
  text += ",\"scope1\":" + number(value["scope1"])
  if (value["scope2Location"] === undefined) missing("scope2Location")
  text += ",\"scope2Location\":" + number(value["scope2Location"])
  if (value["scope2Market"] === undefined) missing("scope2Market")
  text += ",\"scope2Market\":" + number(value["scope2Market"])
  if (value["scope3"] === undefined) missing("scope3")
  text += ",\"scope3\":" + number(value["scope3"])
  if (value["outsideOfScopes"] === undefined) missing("outsideOfScopes")
  text += ",\"outsideOfScopes\":" + number(value["outsideOfScopes"])
  if (value["items"] === undefined) missing("items")
  text += ",\"items\":" + $ItemCounts(value["items"])
  if (value["dataQuality"] === undefined) missing("dataQuality")
  text += ",\"dataQuality\":" + array(value["dataQuality"], (item) => $DataQualityPart(item))
  if (value["comparison"] !== undefined) text += ",\"comparison\":" + $VaultComparison(value["comparison"])
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

const $ItemCounts = (value) => {
  object(value)
  let text = '{'
  if (value["draft"] === undefined) missing("draft")
  text += "\"draft\":" + integer(value["draft"])
  if (value["pending"] === undefined) missing("pending")
  text += ",\"pending\":" + integer(value["pending"])
  if (value["approved"] === undefined) missing("approved")
  text += ",\"approved\":" + integer(value["approved"])
  if (value["rejected"] === undefined) missing("rejected")
  text += ",\"rejected\":" + integer(value["rejected"])
  return text + '}'
}

const $DataQualityPart = (value) => {
  object(value)
  let text = '{'
  if (value["grade"] === undefined) missing("grade")
  text += "\"grade\":" + integer(value["grade"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["share"] === undefined) missing("share")
  text += ",\"share\":" + number(value["share"])
  return text + '}'
}

const $VaultComparison = (value) => {
  object(value)
  let text = '{'
  if (value["period"] === undefined) missing("period")
  text += "\"period\":" + $Period(value["period"])
  if (value["total"] === undefined) missing("total")
  text += ",\"total\":" + number(value["total"])
  if (value["totalMarket"] === undefined) missing("totalMarket")
  text += ",\"totalMarket\":" + number(value["totalMarket"])
  if (value["change"] === undefined) missing("change")
  text += ",\"change\":" + number(value["change"])
  if (value["changePercent"] === undefined) missing("changePercent")
  text += ",\"changePercent\":" + (value["changePercent"] === null ? nothing(value["changePercent"]) : number(value["changePercent"]))
  return text + '}'
}

const $Breakdown = (value) => array(value, (item) => $BreakdownScope(item))

const $BreakdownScope = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["share"] === undefined) missing("share")
  text += ",\"share\":" + number(value["share"])
  if (value["children"] === undefined) missing("children")
  text += ",\"children\":" + array(value["children"], (item) => $BreakdownParent(item))
  return text + '}'
}

const $BreakdownParent = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["share"] === undefined) missing("share")
  text += ",\"share\":" + number(value["share"])
  if (value["children"] === undefined) missing("children")
  text += ",\"children\":" + array(value["children"], (item) => $BreakdownChild(item))
  return text + '}'
}

const $BreakdownChild = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["share"] === undefined) missing("share")
  text += ",\"share\":" + number(value["share"])
  if (value["children"] === undefined) missing("children")
  text += ",\"children\":" + array(value["children"], (item) => $BreakdownSubchild(item))
  return text + '}'
}

const $BreakdownSubchild = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["displayName"] === undefined) missing("displayName")
  text += ",\"displayName\":" + string(value["displayName"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["share"] === undefined) missing("share")
  text += ",\"share\":" + number(value["share"])
  return text + '}'
}

const $Timeseries = (value) => array(value, (item) => $TimeseriesBucket(item))

const $TimeseriesBucket = (value) => {
  object(value)
  let text = '{'
  if (value["date"] === undefined) missing("date")
  text += "\"date\":" + string(value["date"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["hasData"] === undefined) missing("hasData")
  text += ",\"hasData\":" + bool(value["hasData"])
  if (value["total"] === undefined) missing("total")
  text += ",\"total\":" + number(value["total"])
  if (value["totalMarket"] === undefined) missing("totalMarket")
  text += ",\"totalMarket\":" + number(value["totalMarket"])
  if (value["scope1"] === undefined) missing("scope1")
  text += ",\"scope1\":" + number(value["scope1"])
  if (value["scope2Location"] === undefined) missing("scope2Location")
  text += ",\"scope2Location\":" + number(value["scope2Location"])
  if (value["scope2Market"] === undefined) missing("scope2Market")
  text += ",\"scope2Market\":" + number(value["scope2Market"])
  if (value["scope3"] === undefined) missing("scope3")
  text += ",\"scope3\":" + number(value["scope3"])
  if (value["outsideOfScopes"] === undefined) missing("outsideOfScopes")
  text += ",\"outsideOfScopes\":" + number(value["outsideOfScopes"])
  return text + '}'
}

export const getDashboard_200 = (value) => $GetDashboardReply(value)
