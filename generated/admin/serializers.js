// From openapi/admin.yaml by npm run generate. Not edited by hand.

import { any, array, bool, integer, map, missing, nothing, number, object, string, unfit } from '@tomorro/runtime/serialize'

const $BacklogList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $BacklogItem(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $BacklogItem = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["subchildId"] === undefined) missing("subchildId")
  text += ",\"subchildId\":" + string(value["subchildId"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["activity"] === undefined) missing("activity")
  text += ",\"activity\":" + $Activity(value["activity"])
  if (value["entries"] === undefined) missing("entries")
  text += ",\"entries\":" + integer(value["entries"])
  if (value["state"] === undefined) missing("state")
  text += ",\"state\":" + string(value["state"])
  if (value["inputMethod"] === undefined) missing("inputMethod")
  text += ",\"inputMethod\":" + string(value["inputMethod"])
  if (value["calculationMethod"] === undefined) missing("calculationMethod")
  text += ",\"calculationMethod\":" + string(value["calculationMethod"])
  if (value["revision"] === undefined) missing("revision")
  text += ",\"revision\":" + integer(value["revision"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["createdAt"] === undefined) missing("createdAt")
  text += ",\"createdAt\":" + string(value["createdAt"])
  if (value["updatedAt"] === undefined) missing("updatedAt")
  text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["parentDisplayName"] === undefined) missing("parentDisplayName")
  text += ",\"parentDisplayName\":" + string(value["parentDisplayName"])
  if (value["childDisplayName"] === undefined) missing("childDisplayName")
  text += ",\"childDisplayName\":" + string(value["childDisplayName"])
  if (value["subchildDisplayName"] === undefined) missing("subchildDisplayName")
  text += ",\"subchildDisplayName\":" + string(value["subchildDisplayName"])
  if (value["submittedAt"] === undefined) missing("submittedAt")
  text += ",\"submittedAt\":" + string(value["submittedAt"])
  if (value["waitingDays"] === undefined) missing("waitingDays")
  text += ",\"waitingDays\":" + integer(value["waitingDays"])
  if (value["flags"] === undefined) missing("flags")
  text += ",\"flags\":" + array(value["flags"], (item) => $ReviewFlag(item))
  if (value["site"] !== undefined) text += ",\"site\":" + string(value["site"])
  if (value["reason"] !== undefined) text += ",\"reason\":" + string(value["reason"])
  if (value["duplicates"] !== undefined) text += ",\"duplicates\":" + array(value["duplicates"], (item) => string(item))
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

const $Activity = (value) => map(value, (member) => typeof member === 'string' ? string(member) : typeof member === 'number' ? number(member) : bool(member))

const $ReviewFlag = (value) => {
  object(value)
  let text = '{'
  if (value["kind"] === undefined) missing("kind")
  text += "\"kind\":" + string(value["kind"])
  if (value["detail"] === undefined) missing("detail")
  text += ",\"detail\":" + string(value["detail"])
  if (value["itemIds"] === undefined) missing("itemIds")
  text += ",\"itemIds\":" + array(value["itemIds"], (item) => string(item))
  return text + '}'
}

const $ActivityList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $ActivityItem(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $ActivityItem = (value) => {
  object(value)
  let text = '{'
  if (value["displayName"] === undefined) missing("displayName")
  text += "\"displayName\":" + string(value["displayName"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + string(value["value"])
  if (value["key"] === undefined) missing("key")
  text += ",\"key\":" + string(value["key"])
  if (value["entry"] === undefined) missing("entry")
  text += ",\"entry\":" + integer(value["entry"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["unit"] !== undefined) text += ",\"unit\":" + string(value["unit"])
  if (value["site"] !== undefined) text += ",\"site\":" + string(value["site"])
  return text + '}'
}

const $Approval = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $IngestableRecord(value["item"])
  if (value["jobId"] === undefined) missing("jobId")
  text += ",\"jobId\":" + string(value["jobId"])
  return text + '}'
}

const $IngestableRecord = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["subchildId"] === undefined) missing("subchildId")
  text += ",\"subchildId\":" + string(value["subchildId"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["activity"] === undefined) missing("activity")
  text += ",\"activity\":" + $Activity(value["activity"])
  if (value["entries"] === undefined) missing("entries")
  text += ",\"entries\":" + integer(value["entries"])
  if (value["state"] === undefined) missing("state")
  text += ",\"state\":" + string(value["state"])
  if (value["inputMethod"] === undefined) missing("inputMethod")
  text += ",\"inputMethod\":" + string(value["inputMethod"])
  if (value["calculationMethod"] === undefined) missing("calculationMethod")
  text += ",\"calculationMethod\":" + string(value["calculationMethod"])
  if (value["revision"] === undefined) missing("revision")
  text += ",\"revision\":" + integer(value["revision"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["createdAt"] === undefined) missing("createdAt")
  text += ",\"createdAt\":" + string(value["createdAt"])
  if (value["updatedAt"] === undefined) missing("updatedAt")
  text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["site"] !== undefined) text += ",\"site\":" + string(value["site"])
  if (value["reason"] !== undefined) text += ",\"reason\":" + string(value["reason"])
  if (value["duplicates"] !== undefined) text += ",\"duplicates\":" + array(value["duplicates"], (item) => string(item))
  return text + '}'
}

const $IngestableReply = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $IngestableRecord(value["item"])
  return text + '}'
}

const $DecisionResults = (value) => {
  object(value)
  let text = '{'
  if (value["results"] === undefined) missing("results")
  text += "\"results\":" + array(value["results"], (item) => $DecisionResult(item))
  return text + '}'
}

const $DecisionResult = (value) => {
  object(value)
  let text = '{'
  if (value["itemId"] === undefined) missing("itemId")
  text += "\"itemId\":" + string(value["itemId"])
  if (value["status"] === undefined) missing("status")
  text += ",\"status\":" + integer(value["status"])
  if (value["state"] !== undefined) text += ",\"state\":" + string(value["state"])
  if (value["jobId"] !== undefined) text += ",\"jobId\":" + string(value["jobId"])
  if (value["problem"] !== undefined) text += ",\"problem\":" + $Problem(value["problem"])
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

const $OrganisationList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $Organisation(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $Organisation = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["name"] === undefined) missing("name")
  text += ",\"name\":" + string(value["name"])
  if (value["revision"] === undefined) missing("revision")
  text += ",\"revision\":" + integer(value["revision"])
  if (value["createdAt"] === undefined) missing("createdAt")
  text += ",\"createdAt\":" + string(value["createdAt"])
  if (value["updatedAt"] === undefined) missing("updatedAt")
  text += ",\"updatedAt\":" + string(value["updatedAt"])
  return text + '}'
}

const $OrganisationReply = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $Organisation(value["item"])
  return text + '}'
}

const $OrganisationSettingList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $SettingRecord(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $SettingRecord = (value) => {
  switch (object(value)["key"]) {
    case "factor-year":
      return $FactorYearSettingRecord(value)
    case "wtt":
      return $WttSettingRecord(value)
    case "radiative-forcing":
      return $RadiativeForcingSettingRecord(value)
    case "financial-year-start":
      return $FinancialYearStartSettingRecord(value)
    case "base-year":
      return $BaseYearSettingRecord(value)
    case "intensity-denominators":
      return $IntensityDenominatorsSettingRecord(value)
    case "supplier-electricity-factor":
      return $SupplierElectricityFactorSettingRecord(value)
    case "price-index":
      return $PriceIndexSettingRecord(value)
    case "energy-prices":
      return $EnergyPricesSettingRecord(value)
    default:
      return unfit("key")
  }
}

const $FactorYearSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $FactorYear(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $FactorYear = (value) => {
  object(value)
  let text = '{'
  if (value["policy"] === undefined) missing("policy")
  text += "\"policy\":" + string(value["policy"])
  return text + '}'
}

const $WttSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $Wtt(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $Wtt = (value) => {
  object(value)
  let text = '{'
  if (value["isIncluded"] === undefined) missing("isIncluded")
  text += "\"isIncluded\":" + bool(value["isIncluded"])
  return text + '}'
}

const $RadiativeForcingSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $RadiativeForcing(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $RadiativeForcing = (value) => {
  object(value)
  let text = '{'
  if (value["isIncluded"] === undefined) missing("isIncluded")
  text += "\"isIncluded\":" + bool(value["isIncluded"])
  return text + '}'
}

const $FinancialYearStartSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $FinancialYearStart(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $FinancialYearStart = (value) => {
  object(value)
  let text = '{'
  if (value["month"] === undefined) missing("month")
  text += "\"month\":" + integer(value["month"])
  return text + '}'
}

const $BaseYearSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $BaseYear(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $BaseYear = (value) => {
  object(value)
  let text = '{'
  if (value["year"] === undefined) missing("year")
  text += "\"year\":" + (value["year"] === null ? nothing(value["year"]) : integer(value["year"]))
  if (value["restatementThresholdPercent"] === undefined) missing("restatementThresholdPercent")
  text += ",\"restatementThresholdPercent\":" + number(value["restatementThresholdPercent"])
  if (value["reason"] !== undefined) text += ",\"reason\":" + string(value["reason"])
  return text + '}'
}

const $IntensityDenominatorsSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $IntensityDenominators(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $IntensityDenominators = (value) => {
  object(value)
  let text = '{'
  if (value["denominators"] === undefined) missing("denominators")
  text += "\"denominators\":" + array(value["denominators"], (item) => $IntensityDenominator(item))
  return text + '}'
}

const $IntensityDenominator = (value) => {
  object(value)
  let text = '{'
  if (value["kind"] === undefined) missing("kind")
  text += "\"kind\":" + string(value["kind"])
  if (value["year"] === undefined) missing("year")
  text += ",\"year\":" + integer(value["year"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + number(value["value"])
  return text + '}'
}

const $SupplierElectricityFactorSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $SupplierElectricityFactor(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $SupplierElectricityFactor = (value) => {
  object(value)
  let text = '{'
  if (value["factors"] === undefined) missing("factors")
  text += "\"factors\":" + array(value["factors"], (item) => $SupplierFactor(item))
  return text + '}'
}

const $SupplierFactor = (value) => {
  object(value)
  let text = '{'
  if (value["supplier"] === undefined) missing("supplier")
  text += "\"supplier\":" + string(value["supplier"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["kgCo2ePerKwh"] === undefined) missing("kgCo2ePerKwh")
  text += ",\"kgCo2ePerKwh\":" + number(value["kgCo2ePerKwh"])
  if (value["evidence"] !== undefined) text += ",\"evidence\":" + string(value["evidence"])
  return text + '}'
}

const $PriceIndexSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $PriceIndex(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $PriceIndex = (value) => {
  object(value)
  let text = '{'
  if (value["name"] === undefined) missing("name")
  text += "\"name\":" + string(value["name"])
  if (value["values"] === undefined) missing("values")
  text += ",\"values\":" + array(value["values"], (item) => $PriceIndexValue(item))
  return text + '}'
}

const $PriceIndexValue = (value) => {
  object(value)
  let text = '{'
  if (value["year"] === undefined) missing("year")
  text += "\"year\":" + integer(value["year"])
  if (value["index"] === undefined) missing("index")
  text += ",\"index\":" + number(value["index"])
  return text + '}'
}

const $EnergyPricesSettingRecord = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["value"] === undefined) missing("value")
  text += ",\"value\":" + $EnergyPrices(value["value"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["source"] === undefined) missing("source")
  text += ",\"source\":" + string(value["source"])
  if (value["updatedAt"] !== undefined) text += ",\"updatedAt\":" + string(value["updatedAt"])
  if (value["updatedBy"] !== undefined) text += ",\"updatedBy\":" + string(value["updatedBy"])
  return text + '}'
}

const $EnergyPrices = (value) => {
  object(value)
  let text = '{'
  if (value["prices"] === undefined) missing("prices")
  text += "\"prices\":" + array(value["prices"], (item) => $EnergyPrice(item))
  return text + '}'
}

const $EnergyPrice = (value) => {
  object(value)
  let text = '{'
  if (value["subchildId"] === undefined) missing("subchildId")
  text += "\"subchildId\":" + string(value["subchildId"])
  if (value["parameter"] === undefined) missing("parameter")
  text += ",\"parameter\":" + string(value["parameter"])
  if (value["period"] === undefined) missing("period")
  text += ",\"period\":" + $Period(value["period"])
  if (value["gbpPerUnit"] === undefined) missing("gbpPerUnit")
  text += ",\"gbpPerUnit\":" + number(value["gbpPerUnit"])
  if (value["evidence"] !== undefined) text += ",\"evidence\":" + string(value["evidence"])
  return text + '}'
}

const $OrganisationSettingReply = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $SettingRecord(value["item"])
  return text + '}'
}

const $FactorEditionList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $FactorEdition(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $FactorEdition = (value) => {
  object(value)
  let text = '{'
  if (value["source"] === undefined) missing("source")
  text += "\"source\":" + string(value["source"])
  if (value["edition"] === undefined) missing("edition")
  text += ",\"edition\":" + integer(value["edition"])
  if (value["factors"] === undefined) missing("factors")
  text += ",\"factors\":" + integer(value["factors"])
  if (value["digest"] === undefined) missing("digest")
  text += ",\"digest\":" + string(value["digest"])
  if (value["loadedAt"] === undefined) missing("loadedAt")
  text += ",\"loadedAt\":" + string(value["loadedAt"])
  if (value["licence"] !== undefined) text += ",\"licence\":" + string(value["licence"])
  if (value["gwp"] !== undefined) text += ",\"gwp\":" + string(value["gwp"])
  return text + '}'
}

const $FactorCoverage = (value) => {
  object(value)
  let text = '{'
  if (value["edition"] === undefined) missing("edition")
  text += "\"edition\":" + integer(value["edition"])
  if (value["subchildren"] === undefined) missing("subchildren")
  text += ",\"subchildren\":" + array(value["subchildren"], (item) => $SubchildCoverage(item))
  return text + '}'
}

const $SubchildCoverage = (value) => {
  object(value)
  let text = '{'
  if (value["subchildId"] === undefined) missing("subchildId")
  text += "\"subchildId\":" + string(value["subchildId"])
  if (value["calculationMethod"] === undefined) missing("calculationMethod")
  text += ",\"calculationMethod\":" + string(value["calculationMethod"])
  if (value["isComplete"] === undefined) missing("isComplete")
  text += ",\"isComplete\":" + bool(value["isComplete"])
  if (value["missing"] === undefined) missing("missing")
  text += ",\"missing\":" + array(value["missing"], (item) => $MissingFactor(item))
  return text + '}'
}

const $MissingFactor = (value) => {
  object(value)
  let text = '{'
  if (value["key"] === undefined) missing("key")
  text += "\"key\":" + string(value["key"])
  if (value["standIn"] !== undefined) text += ",\"standIn\":" + integer(value["standIn"])
  return text + '}'
}

const $RecalculationList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $Recalculation(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $Recalculation = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["mode"] === undefined) missing("mode")
  text += ",\"mode\":" + string(value["mode"])
  if (value["status"] === undefined) missing("status")
  text += ",\"status\":" + string(value["status"])
  if (value["requestedAt"] === undefined) missing("requestedAt")
  text += ",\"requestedAt\":" + string(value["requestedAt"])
  if (value["orgId"] !== undefined) text += ",\"orgId\":" + string(value["orgId"])
  if (value["edition"] !== undefined) text += ",\"edition\":" + integer(value["edition"])
  if (value["from"] !== undefined) text += ",\"from\":" + string(value["from"])
  if (value["until"] !== undefined) text += ",\"until\":" + string(value["until"])
  if (value["subchildIds"] !== undefined) text += ",\"subchildIds\":" + $RecalculatedSubchildren(value["subchildIds"])
  if (value["itemsTotal"] !== undefined) text += ",\"itemsTotal\":" + integer(value["itemsTotal"])
  if (value["itemsChanged"] !== undefined) text += ",\"itemsChanged\":" + integer(value["itemsChanged"])
  if (value["emissionsBefore"] !== undefined) text += ",\"emissionsBefore\":" + number(value["emissionsBefore"])
  if (value["emissionsAfter"] !== undefined) text += ",\"emissionsAfter\":" + number(value["emissionsAfter"])
  if (value["problem"] !== undefined) text += ",\"problem\":" + $JobProblem(value["problem"])
  if (value["finishedAt"] !== undefined) text += ",\"finishedAt\":" + string(value["finishedAt"])
  return text + '}'
}

const $RecalculatedSubchildren = (value) => array(value, (item) => string(item))

const $JobProblem = (value) => {
  object(value)
  let text = '{'
  if (value["code"] === undefined) missing("code")
  text += "\"code\":" + string(value["code"])
  if (value["detail"] === undefined) missing("detail")
  text += ",\"detail\":" + string(value["detail"])
  return text + '}'
}

const $RecalculationReply = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $Recalculation(value["item"])
  return text + '}'
}

const $RecalculationDetail = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $Recalculation(value["item"])
  if (value["editions"] === undefined) missing("editions")
  text += ",\"editions\":" + array(value["editions"], (item) => $RecalculationEdition(item))
  if (value["changes"] === undefined) missing("changes")
  text += ",\"changes\":" + array(value["changes"], (item) => $RecalculationChange(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $RecalculationEdition = (value) => {
  object(value)
  let text = '{'
  if (value["orgId"] === undefined) missing("orgId")
  text += "\"orgId\":" + string(value["orgId"])
  if (value["edition"] === undefined) missing("edition")
  text += ",\"edition\":" + integer(value["edition"])
  if (value["emissionsBefore"] === undefined) missing("emissionsBefore")
  text += ",\"emissionsBefore\":" + number(value["emissionsBefore"])
  if (value["emissionsAfter"] === undefined) missing("emissionsAfter")
  text += ",\"emissionsAfter\":" + number(value["emissionsAfter"])
  return text + '}'
}

const $RecalculationChange = (value) => {
  object(value)
  let text = '{'
  if (value["itemId"] === undefined) missing("itemId")
  text += "\"itemId\":" + string(value["itemId"])
  if (value["orgId"] === undefined) missing("orgId")
  text += ",\"orgId\":" + string(value["orgId"])
  if (value["emissionsBefore"] === undefined) missing("emissionsBefore")
  text += ",\"emissionsBefore\":" + number(value["emissionsBefore"])
  if (value["emissionsAfter"] === undefined) missing("emissionsAfter")
  text += ",\"emissionsAfter\":" + number(value["emissionsAfter"])
  if (value["reason"] === undefined) missing("reason")
  text += ",\"reason\":" + string(value["reason"])
  return text + '}'
}

const $DeadLetterList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $DeadLetter(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $DeadLetter = (value) => {
  object(value)
  let text = '{'
  if (value["jobId"] === undefined) missing("jobId")
  text += "\"jobId\":" + string(value["jobId"])
  if (value["queue"] === undefined) missing("queue")
  text += ",\"queue\":" + string(value["queue"])
  if (value["reason"] === undefined) missing("reason")
  text += ",\"reason\":" + string(value["reason"])
  if (value["tries"] === undefined) missing("tries")
  text += ",\"tries\":" + integer(value["tries"])
  if (value["createdAt"] === undefined) missing("createdAt")
  text += ",\"createdAt\":" + string(value["createdAt"])
  if (value["failedAt"] === undefined) missing("failedAt")
  text += ",\"failedAt\":" + string(value["failedAt"])
  if (value["orgId"] !== undefined) text += ",\"orgId\":" + string(value["orgId"])
  if (value["itemId"] !== undefined) text += ",\"itemId\":" + string(value["itemId"])
  return text + '}'
}

const $Redrive = (value) => {
  object(value)
  let text = '{'
  if (value["jobId"] === undefined) missing("jobId")
  text += "\"jobId\":" + string(value["jobId"])
  return text + '}'
}

const $AuditList = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $AuditEntry(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $AuditEntry = (value) => {
  object(value)
  let text = '{'
  if (value["id"] === undefined) missing("id")
  text += "\"id\":" + string(value["id"])
  if (value["at"] === undefined) missing("at")
  text += ",\"at\":" + string(value["at"])
  if (value["actor"] === undefined) missing("actor")
  text += ",\"actor\":" + string(value["actor"])
  if (value["action"] === undefined) missing("action")
  text += ",\"action\":" + string(value["action"])
  if (value["subject"] === undefined) missing("subject")
  text += ",\"subject\":" + string(value["subject"])
  if (value["detail"] === undefined) missing("detail")
  text += ",\"detail\":" + any(value["detail"])
  if (value["orgId"] !== undefined) text += ",\"orgId\":" + string(value["orgId"])
  return text + '}'
}

export const listBacklog_200 = (value) => $BacklogList(value)
export const listActivity_200 = (value) => $ActivityList(value)
export const approveItem_202 = (value) => $Approval(value)
export const rejectItem_200 = (value) => $IngestableReply(value)
export const reverseItem_202 = (value) => $Approval(value)
export const createDecisions_207 = (value) => $DecisionResults(value)
export const listOrganisations_200 = (value) => $OrganisationList(value)
export const createOrganisation_201 = (value) => $OrganisationReply(value)
export const updateOrganisation_200 = (value) => $OrganisationReply(value)
export const listOrganisationSettings_200 = (value) => $OrganisationSettingList(value)
export const putOrganisationSetting_200 = (value) => $OrganisationSettingReply(value)
export const listFactorEditions_200 = (value) => $FactorEditionList(value)
export const getFactorCoverage_200 = (value) => $FactorCoverage(value)
export const listRecalculations_200 = (value) => $RecalculationList(value)
export const createRecalculation_202 = (value) => $RecalculationReply(value)
export const getRecalculation_200 = (value) => $RecalculationDetail(value)
export const listDeadLetters_200 = (value) => $DeadLetterList(value)
export const redriveDeadLetter_202 = (value) => $Redrive(value)
export const listAudit_200 = (value) => $AuditList(value)
