// From openapi/settings.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, missing, nothing, number, object, string, unfit } from '@tomorro/runtime/serialize'

const $ListSettingsReply = (value) => {
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

const $Period = (value) => {
  object(value)
  let text = '{'
  if (value["from"] === undefined) missing("from")
  text += "\"from\":" + string(value["from"])
  if (value["until"] === undefined) missing("until")
  text += ",\"until\":" + string(value["until"])
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

const $SettingReply = (value) => {
  object(value)
  let text = '{'
  if (value["item"] === undefined) missing("item")
  text += "\"item\":" + $SettingRecord(value["item"])
  return text + '}'
}

export const listSettings_200 = (value) => $ListSettingsReply(value)
export const getSetting_200 = (value) => $SettingReply(value)
export const putSetting_200 = (value) => $SettingReply(value)
