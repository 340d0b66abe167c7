// From openapi/calculation.yaml by npm run generate. Not edited by hand.

import { array, integer, missing, nothing, number, object, string, unfit } from '@tomorro/runtime/serialize'

const $ListCalculationsReply = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $CalculationItem(item))
  if (value["totals"] === undefined) missing("totals")
  text += ",\"totals\":" + $CalculationTotals(value["totals"])
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $CalculationItem = (value) => {
  object(value)
  let text = '{'
  if (value["subchildId"] === undefined) missing("subchildId")
  text += "\"subchildId\":" + string(value["subchildId"])
  if (value["date"] === undefined) missing("date")
  text += ",\"date\":" + string(value["date"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["market"] === undefined) missing("market")
  text += ",\"market\":" + number(value["market"])
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
  if (value["id"] !== undefined) text += ",\"id\":" + string(value["id"])
  if (value["calculationMethod"] !== undefined) text += ",\"calculationMethod\":" + string(value["calculationMethod"])
  return text + '}'
}

const $CalculationTotals = (value) => {
  object(value)
  let text = '{'
  if (value["emissions"] === undefined) missing("emissions")
  text += "\"emissions\":" + number(value["emissions"])
  if (value["market"] === undefined) missing("market")
  text += ",\"market\":" + number(value["market"])
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

const $CreateCalculationReply = (value) => {
  object(value)
  let text = '{'
  if (value["jobId"] === undefined) missing("jobId")
  text += "\"jobId\":" + string(value["jobId"])
  return text + '}'
}

const $CreateEstimatesReply = (value) => {
  object(value)
  let text = '{'
  if (value["results"] === undefined) missing("results")
  text += "\"results\":" + array(value["results"], (item) => $EstimateResult(item))
  return text + '}'
}

const $EstimateResult = (value) => {
  switch (object(value)["outcome"]) {
    case "estimated":
      return $EstimateDone(value)
    case "refused":
      return $EstimateRefused(value)
    default:
      return unfit("outcome")
  }
}

const $EstimateDone = (value) => {
  object(value)
  let text = '{'
  if (value["outcome"] === undefined) missing("outcome")
  text += "\"outcome\":" + string(value["outcome"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["lines"] === undefined) missing("lines")
  text += ",\"lines\":" + array(value["lines"], (item) => $EstimateLine(item))
  return text + '}'
}

const $EstimateLine = (value) => {
  object(value)
  let text = '{'
  if (value["subchildId"] === undefined) missing("subchildId")
  text += "\"subchildId\":" + string(value["subchildId"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["scope"] === undefined) missing("scope")
  text += ",\"scope\":" + string(value["scope"])
  if (value["category"] === undefined) missing("category")
  text += ",\"category\":" + (value["category"] === null ? nothing(value["category"]) : integer(value["category"]))
  if (value["basis"] === undefined) missing("basis")
  text += ",\"basis\":" + string(value["basis"])
  if (value["input"] === undefined) missing("input")
  text += ",\"input\":" + $LineInput(value["input"])
  if (value["quantity"] === undefined) missing("quantity")
  text += ",\"quantity\":" + number(value["quantity"])
  if (value["unit"] === undefined) missing("unit")
  text += ",\"unit\":" + string(value["unit"])
  if (value["factor"] === undefined) missing("factor")
  text += ",\"factor\":" + $LineFactor(value["factor"])
  if (value["method"] === undefined) missing("method")
  text += ",\"method\":" + string(value["method"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["grade"] === undefined) missing("grade")
  text += ",\"grade\":" + integer(value["grade"])
  if (value["notices"] === undefined) missing("notices")
  text += ",\"notices\":" + $Notices(value["notices"])
  if (value["formulaVersion"] === undefined) missing("formulaVersion")
  text += ",\"formulaVersion\":" + string(value["formulaVersion"])
  if (value["gases"] !== undefined) text += ",\"gases\":" + $Gases(value["gases"])
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

const $LineInput = (value) => {
  object(value)
  let text = '{'
  if (value["quantity"] === undefined) missing("quantity")
  text += "\"quantity\":" + number(value["quantity"])
  if (value["unit"] === undefined) missing("unit")
  text += ",\"unit\":" + string(value["unit"])
  if (value["gbpPerUnit"] !== undefined) text += ",\"gbpPerUnit\":" + number(value["gbpPerUnit"])
  return text + '}'
}

const $LineFactor = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["edition"] === undefined) missing("edition")
  text += ",\"edition\":" + integer(value["edition"])
  if (value["kgCo2e"] === undefined) missing("kgCo2e")
  text += ",\"kgCo2e\":" + number(value["kgCo2e"])
  if (value["gwp"] !== undefined) text += ",\"gwp\":" + string(value["gwp"])
  return text + '}'
}

const $Notices = (value) => array(value, (item) => string(item))

const $Gases = (value) => {
  object(value)
  let text = '{'
  if (value["co2"] !== undefined) text += (text === '{' ? '' : ',') + "\"co2\":" + number(value["co2"])
  if (value["ch4"] !== undefined) text += (text === '{' ? '' : ',') + "\"ch4\":" + number(value["ch4"])
  if (value["n2o"] !== undefined) text += (text === '{' ? '' : ',') + "\"n2o\":" + number(value["n2o"])
  return text + '}'
}

const $EstimateRefused = (value) => {
  object(value)
  let text = '{'
  if (value["outcome"] === undefined) missing("outcome")
  text += "\"outcome\":" + string(value["outcome"])
  if (value["problem"] === undefined) missing("problem")
  text += ",\"problem\":" + $Problem(value["problem"])
  return text + '}'
}

const $Problem = (value) => {
  object(value)
  let text = '{'
  if (value["type"] === undefined) missing("type")
  text += "\"type\":" + string(value["type"])
  if (value["title"] === undefined) missing("title")
  text += ",\"title\":" + string(value["title"])
  if (value["status"] === undefined) missing("status")
  text += ",\"status\":" + integer(value["status"])
  if (value["requestId"] === undefined) missing("requestId")
  text += ",\"requestId\":" + string(value["requestId"])
  if (value["detail"] !== undefined) text += ",\"detail\":" + string(value["detail"])
  if (value["state"] !== undefined) text += ",\"state\":" + string(value["state"])
  if (value["errors"] !== undefined) text += ",\"errors\":" + array(value["errors"], (item) => $Fault(item))
  return text + '}'
}

const $Fault = (value) => {
  object(value)
  let text = '{'
  if (value["in"] === undefined) missing("in")
  text += "\"in\":" + string(value["in"])
  if (value["code"] === undefined) missing("code")
  text += ",\"code\":" + string(value["code"])
  if (value["detail"] === undefined) missing("detail")
  text += ",\"detail\":" + string(value["detail"])
  if (value["pointer"] !== undefined) text += ",\"pointer\":" + string(value["pointer"])
  if (value["name"] !== undefined) text += ",\"name\":" + string(value["name"])
  if (value["expected"] !== undefined) text += ",\"expected\":" + string(value["expected"])
  return text + '}'
}

const $ListItemLinesReply = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $Line(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $Line = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["subchildId"] === undefined) missing("subchildId")
  text += ",\"subchildId\":" + string(value["subchildId"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["scope"] === undefined) missing("scope")
  text += ",\"scope\":" + string(value["scope"])
  if (value["category"] === undefined) missing("category")
  text += ",\"category\":" + (value["category"] === null ? nothing(value["category"]) : integer(value["category"]))
  if (value["basis"] === undefined) missing("basis")
  text += ",\"basis\":" + string(value["basis"])
  if (value["input"] === undefined) missing("input")
  text += ",\"input\":" + $LineInput(value["input"])
  if (value["quantity"] === undefined) missing("quantity")
  text += ",\"quantity\":" + number(value["quantity"])
  if (value["unit"] === undefined) missing("unit")
  text += ",\"unit\":" + string(value["unit"])
  if (value["factor"] === undefined) missing("factor")
  text += ",\"factor\":" + $LineFactor(value["factor"])
  if (value["method"] === undefined) missing("method")
  text += ",\"method\":" + string(value["method"])
  if (value["emissions"] === undefined) missing("emissions")
  text += ",\"emissions\":" + number(value["emissions"])
  if (value["grade"] === undefined) missing("grade")
  text += ",\"grade\":" + integer(value["grade"])
  if (value["notices"] === undefined) missing("notices")
  text += ",\"notices\":" + $Notices(value["notices"])
  if (value["formulaVersion"] === undefined) missing("formulaVersion")
  text += ",\"formulaVersion\":" + string(value["formulaVersion"])
  if (value["jobId"] === undefined) missing("jobId")
  text += ",\"jobId\":" + string(value["jobId"])
  if (value["createdAt"] === undefined) missing("createdAt")
  text += ",\"createdAt\":" + string(value["createdAt"])
  if (value["site"] !== undefined) text += ",\"site\":" + string(value["site"])
  if (value["gases"] !== undefined) text += ",\"gases\":" + $Gases(value["gases"])
  if (value["reverses"] !== undefined) text += ",\"reverses\":" + string(value["reverses"])
  return text + '}'
}

const $ListFactorsReply = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $Factor(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  if (value["facets"] === undefined) missing("facets")
  text += ",\"facets\":" + $FactorFacets(value["facets"])
  return text + '}'
}

const $Factor = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["edition"] === undefined) missing("edition")
  text += ",\"edition\":" + integer(value["edition"])
  if (value["scope"] === undefined) missing("scope")
  text += ",\"scope\":" + string(value["scope"])
  if (value["category"] === undefined) missing("category")
  text += ",\"category\":" + string(value["category"])
  if (value["activity"] === undefined) missing("activity")
  text += ",\"activity\":" + string(value["activity"])
  if (value["unit"] === undefined) missing("unit")
  text += ",\"unit\":" + string(value["unit"])
  if (value["kgCo2e"] === undefined) missing("kgCo2e")
  text += ",\"kgCo2e\":" + number(value["kgCo2e"])
  if (value["licence"] === undefined) missing("licence")
  text += ",\"licence\":" + string(value["licence"])
  if (value["gases"] !== undefined) text += ",\"gases\":" + $Gases(value["gases"])
  if (value["note"] !== undefined) text += ",\"note\":" + string(value["note"])
  return text + '}'
}

const $FactorFacets = (value) => {
  object(value)
  let text = '{'
  if (value["edition"] === undefined) missing("edition")
  text += "\"edition\":" + array(value["edition"], (item) => $EditionFacet(item))
  if (value["scope"] === undefined) missing("scope")
  text += ",\"scope\":" + array(value["scope"], (item) => $ScopeFacet(item))
  return text + '}'
}

const $EditionFacet = (value) => {
  object(value)
  let text = '{'
  if (value["value"] === undefined) missing("value")
  text += "\"value\":" + integer(value["value"])
  if (value["factors"] === undefined) missing("factors")
  text += ",\"factors\":" + integer(value["factors"])
  return text + '}'
}

const $ScopeFacet = (value) => {
  object(value)
  let text = '{'
  if (value["value"] === undefined) missing("value")
  text += "\"value\":" + string(value["value"])
  if (value["factors"] === undefined) missing("factors")
  text += ",\"factors\":" + integer(value["factors"])
  return text + '}'
}

const $GetJobReply = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $Job(value["item"])
  return text + '}'
}

const $Job = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["state"] === undefined) missing("state")
  text += ",\"state\":" + string(value["state"])
  if (value["requestedAt"] === undefined) missing("requestedAt")
  text += ",\"requestedAt\":" + string(value["requestedAt"])
  if (value["itemId"] !== undefined) text += ",\"itemId\":" + string(value["itemId"])
  if (value["finishedAt"] !== undefined) text += ",\"finishedAt\":" + string(value["finishedAt"])
  if (value["problem"] !== undefined) text += ",\"problem\":" + $JobProblem(value["problem"])
  return text + '}'
}

const $JobProblem = (value) => {
  object(value)
  let text = '{'
  if (value["code"] === undefined) missing("code")
  text += "\"code\":" + string(value["code"])
  if (value["detail"] === undefined) missing("detail")
  text += ",\"detail\":" + string(value["detail"])
  return text + '}'
}

export const listCalculations_200 = (value) => $ListCalculationsReply(value)
export const createCalculation_202 = (value) => $CreateCalculationReply(value)
export const createEstimates_200 = (value) => $CreateEstimatesReply(value)
export const listItemLines_200 = (value) => $ListItemLinesReply(value)
export const listFactors_200 = (value) => $ListFactorsReply(value)
export const getJob_200 = (value) => $GetJobReply(value)
