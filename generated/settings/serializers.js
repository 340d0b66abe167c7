// From openapi/settings.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, missing, nothing, number, object, string, unfit } from '@tomorro/runtime/serialize'

const $ListSettingsReply = (value) => $1(value)

const $1 = (value) => {
  object(value)
  let text = '{'
  if (value["items"] === undefined) missing("items")
  text += "\"items\":" + array(value["items"], (item) => $SettingRecord(item))
  if (value["nextCursor"] === undefined) missing("nextCursor")
  text += ",\"nextCursor\":" + (value["nextCursor"] === null ? nothing(value["nextCursor"]) : string(value["nextCursor"]))
  return text + '}'
}

const $SettingRecord = (value) => $3(value)

const $3 = (value) => {
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
    default:
      return unfit("key")
  }
}

const $FactorYearSettingRecord = (value) => $5(value)

const $5 = (value) => {
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

const $FactorYear = (value) => $7(value)

const $7 = (value) => {
  object(value)
  let text = '{'
  if (value["policy"] === undefined) missing("policy")
  text += "\"policy\":" + string(value["policy"])
  return text + '}'
}

const $WttSettingRecord = (value) => $9(value)

const $9 = (value) => {
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

const $Wtt = (value) => $11(value)

const $11 = (value) => {
  object(value)
  let text = '{'
  if (value["isIncluded"] === undefined) missing("isIncluded")
  text += "\"isIncluded\":" + bool(value["isIncluded"])
  return text + '}'
}

const $RadiativeForcingSettingRecord = (value) => $13(value)

const $13 = (value) => {
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

const $RadiativeForcing = (value) => $15(value)

const $15 = (value) => {
  object(value)
  let text = '{'
  if (value["isIncluded"] === undefined) missing("isIncluded")
  text += "\"isIncluded\":" + bool(value["isIncluded"])
  return text + '}'
}

const $FinancialYearStartSettingRecord = (value) => $17(value)

const $17 = (value) => {
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

const $FinancialYearStart = (value) => $19(value)

const $19 = (value) => {
  object(value)
  let text = '{'
  if (value["month"] === undefined) missing("month")
  text += "\"month\":" + integer(value["month"])
  return text + '}'
}

const $BaseYearSettingRecord = (value) => $21(value)

const $21 = (value) => {
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

const $BaseYear = (value) => $23(value)

const $23 = (value) => {
  object(value)
  let text = '{'
  if (value["year"] === undefined) missing("year")
  text += "\"year\":" + (value["year"] === null ? nothing(value["year"]) : integer(value["year"]))
  if (value["restatementThresholdPercent"] === undefined) missing("restatementThresholdPercent")
  text += ",\"restatementThresholdPercent\":" + number(value["restatementThresholdPercent"])
  if (value["reason"] !== undefined) text += ",\"reason\":" + string(value["reason"])
  return text + '}'
}

const $IntensityDenominatorsSettingRecord = (value) => $25(value)

const $25 = (value) => {
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

const $IntensityDenominators = (value) => $27(value)

const $27 = (value) => {
  object(value)
  let text = '{'
  if (value["denominators"] === undefined) missing("denominators")
  text += "\"denominators\":" + array(value["denominators"], (item) => $IntensityDenominator(item))
  return text + '}'
}

const $IntensityDenominator = (value) => $29(value)

const $29 = (value) => {
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

const $SupplierElectricityFactorSettingRecord = (value) => $31(value)

const $31 = (value) => {
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

const $SupplierElectricityFactor = (value) => $33(value)

const $33 = (value) => {
  object(value)
  let text = '{'
  if (value["factors"] === undefined) missing("factors")
  text += "\"factors\":" + array(value["factors"], (item) => $SupplierFactor(item))
  return text + '}'
}

const $SupplierFactor = (value) => $35(value)

const $35 = (value) => {
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

const $Period = (value) => $37(value)

const $37 = (value) => {
  object(value)
  let text = '{'
  if (value["from"] === undefined) missing("from")
  text += "\"from\":" + string(value["from"])
  if (value["until"] === undefined) missing("until")
  text += ",\"until\":" + string(value["until"])
  return text + '}'
}

const $PriceIndexSettingRecord = (value) => $39(value)

const $39 = (value) => {
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

const $PriceIndex = (value) => $41(value)

const $41 = (value) => {
  object(value)
  let text = '{'
  if (value["name"] === undefined) missing("name")
  text += "\"name\":" + string(value["name"])
  if (value["values"] === undefined) missing("values")
  text += ",\"values\":" + array(value["values"], (item) => $PriceIndexValue(item))
  return text + '}'
}

const $PriceIndexValue = (value) => $43(value)

const $43 = (value) => {
  object(value)
  let text = '{'
  if (value["year"] === undefined) missing("year")
  text += "\"year\":" + integer(value["year"])
  if (value["index"] === undefined) missing("index")
  text += ",\"index\":" + number(value["index"])
  return text + '}'
}

const $SettingReply = (value) => $45(value)

const $45 = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $SettingRecord(value["item"])
  return text + '}'
}

export const listSettings_200 = (value) => $ListSettingsReply(value)
export const getSetting_200 = (value) => $SettingReply(value)
export const putSetting_200 = (value) => $SettingReply(value)
