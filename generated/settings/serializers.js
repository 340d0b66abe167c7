// From openapi/settings.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, missing, nothing, number, object, string, unfit } from '@tomorro/runtime/serialize'

const $ListSettingsResponse = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $SettingRecord),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $SettingResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $SettingRecord(value.item),
  }
}

const $SettingRecord = (value) => {
  switch (object(value).key) {
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
    case "company-kind":
      return $CompanyKindSettingRecord(value)
    case "organisation-boundary":
      return $OrganisationBoundarySettingRecord(value)
    case "scope-3-relevance":
      return $Scope3RelevanceSettingRecord(value)
    case "targets":
      return $TargetsSettingRecord(value)
    default:
      return unfit("key")
  }
}

const $FactorYearSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $FactorYear(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $WttSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $Wtt(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $RadiativeForcingSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $RadiativeForcing(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $FinancialYearStartSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $FinancialYearStart(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $BaseYearSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $BaseYear(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $IntensityDenominatorsSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $IntensityDenominators(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $SupplierElectricityFactorSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $SupplierElectricityFactor(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $PriceIndexSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $PriceIndex(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $EnergyPricesSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $EnergyPrices(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $CompanyKindSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $CompanyKind(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $OrganisationBoundarySettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $OrganisationBoundary(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $Scope3RelevanceSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $Scope3Relevance(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $TargetsSettingRecord = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    value: value.value === undefined ? missing("value") : $Targets(value.value),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    source: value.source === undefined ? missing("source") : string(value.source),
    updatedAt: value.updatedAt === undefined ? undefined : string(value.updatedAt),
    updatedBy: value.updatedBy === undefined ? undefined : string(value.updatedBy),
  }
}

const $FactorYear = (value) => {
  object(value)
  return {
    policy: value.policy === undefined ? missing("policy") : string(value.policy),
  }
}

const $Wtt = (value) => {
  object(value)
  return {
    isIncluded: value.isIncluded === undefined ? missing("isIncluded") : bool(value.isIncluded),
  }
}

const $RadiativeForcing = (value) => {
  object(value)
  return {
    isIncluded: value.isIncluded === undefined ? missing("isIncluded") : bool(value.isIncluded),
  }
}

const $FinancialYearStart = (value) => {
  object(value)
  return {
    month: value.month === undefined ? missing("month") : integer(value.month),
  }
}

const $BaseYear = (value) => {
  object(value)
  return {
    year: value.year === undefined ? missing("year") : value.year === null ? nothing(value.year) : integer(value.year),
    restatementThresholdPercent: value.restatementThresholdPercent === undefined ? missing("restatementThresholdPercent") : number(value.restatementThresholdPercent),
    reason: value.reason === undefined ? undefined : string(value.reason),
  }
}

const $IntensityDenominators = (value) => {
  object(value)
  return {
    denominators: value.denominators === undefined ? missing("denominators") : array(value.denominators, $IntensityDenominator),
    primary: value.primary === undefined ? undefined : $PrimaryIntensity(value.primary),
  }
}

const $SupplierElectricityFactor = (value) => {
  object(value)
  return {
    factors: value.factors === undefined ? missing("factors") : array(value.factors, $SupplierFactor),
  }
}

const $PriceIndex = (value) => {
  object(value)
  return {
    name: value.name === undefined ? missing("name") : string(value.name),
    values: value.values === undefined ? missing("values") : array(value.values, $PriceIndexValue),
  }
}

const $EnergyPrices = (value) => {
  object(value)
  return {
    prices: value.prices === undefined ? missing("prices") : array(value.prices, $EnergyPrice),
  }
}

const $CompanyKind = (value) => {
  object(value)
  return {
    kind: value.kind === undefined ? undefined : string(value.kind),
    registeredName: value.registeredName === undefined ? undefined : string(value.registeredName),
    companyNumber: value.companyNumber === undefined ? undefined : string(value.companyNumber),
  }
}

const $OrganisationBoundary = (value) => {
  object(value)
  return {
    approach: value.approach === undefined ? undefined : string(value.approach),
    entities: value.entities === undefined ? missing("entities") : array(value.entities, $BoundaryEntity),
    excludedEntities: value.excludedEntities === undefined ? undefined : array(value.excludedEntities, $ExcludedEntity),
    overseasSites: value.overseasSites === undefined ? undefined : array(value.overseasSites, $OverseasSite),
  }
}

const $Scope3Relevance = (value) => {
  object(value)
  return {
    categories: value.categories === undefined ? missing("categories") : array(value.categories, $CategoryRelevance),
  }
}

const $Targets = (value) => {
  object(value)
  return {
    netZeroYear: value.netZeroYear === undefined ? undefined : integer(value.netZeroYear),
    targets: value.targets === undefined ? missing("targets") : array(value.targets, $Target),
  }
}

const $IntensityDenominator = (value) => {
  object(value)
  return {
    kind: value.kind === undefined ? missing("kind") : string(value.kind),
    name: value.name === undefined ? undefined : string(value.name),
    year: value.year === undefined ? missing("year") : integer(value.year),
    value: value.value === undefined ? missing("value") : number(value.value),
  }
}

const $PrimaryIntensity = (value) => {
  object(value)
  return {
    kind: value.kind === undefined ? missing("kind") : string(value.kind),
    name: value.name === undefined ? undefined : string(value.name),
    reason: value.reason === undefined ? missing("reason") : string(value.reason),
  }
}

const $SupplierFactor = (value) => {
  object(value)
  return {
    supplier: value.supplier === undefined ? missing("supplier") : string(value.supplier),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    kgCo2ePerKwh: value.kgCo2ePerKwh === undefined ? missing("kgCo2ePerKwh") : number(value.kgCo2ePerKwh),
    evidence: value.evidence === undefined ? undefined : string(value.evidence),
  }
}

const $PriceIndexValue = (value) => {
  object(value)
  return {
    year: value.year === undefined ? missing("year") : integer(value.year),
    index: value.index === undefined ? missing("index") : number(value.index),
  }
}

const $EnergyPrice = (value) => {
  object(value)
  return {
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    parameter: value.parameter === undefined ? missing("parameter") : string(value.parameter),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    gbpPerUnit: value.gbpPerUnit === undefined ? missing("gbpPerUnit") : number(value.gbpPerUnit),
    evidence: value.evidence === undefined ? undefined : string(value.evidence),
  }
}

const $BoundaryEntity = (value) => {
  object(value)
  return {
    name: value.name === undefined ? missing("name") : string(value.name),
    companyNumber: value.companyNumber === undefined ? undefined : string(value.companyNumber),
    sharePercent: value.sharePercent === undefined ? undefined : number(value.sharePercent),
  }
}

const $ExcludedEntity = (value) => {
  object(value)
  return {
    name: value.name === undefined ? missing("name") : string(value.name),
    reason: value.reason === undefined ? missing("reason") : string(value.reason),
  }
}

const $OverseasSite = (value) => {
  object(value)
  return {
    site: value.site === undefined ? missing("site") : string(value.site),
    country: value.country === undefined ? undefined : string(value.country),
  }
}

const $CategoryRelevance = (value) => {
  object(value)
  return {
    category: value.category === undefined ? missing("category") : integer(value.category),
    relevance: value.relevance === undefined ? missing("relevance") : string(value.relevance),
    reason: value.reason === undefined ? missing("reason") : string(value.reason),
  }
}

const $Target = (value) => {
  object(value)
  return {
    year: value.year === undefined ? missing("year") : integer(value.year),
    reductionPercent: value.reductionPercent === undefined ? missing("reductionPercent") : number(value.reductionPercent),
    scopes: value.scopes === undefined ? missing("scopes") : string(value.scopes),
    per: value.per === undefined ? undefined : string(value.per),
    perName: value.perName === undefined ? undefined : string(value.perName),
  }
}

const $Period = (value) => {
  object(value)
  return {
    from: value.from === undefined ? missing("from") : string(value.from),
    until: value.until === undefined ? missing("until") : string(value.until),
  }
}

export const listSettings_200 = (value) => JSON.stringify($ListSettingsResponse(value))
export const getSetting_200 = (value) => JSON.stringify($SettingResponse(value))
export const putSetting_200 = getSetting_200
