// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, missing, nothing, number, object, string } from '@tomorro/runtime/serialize'

const $GetDashboardResponse = (value) => {
  object(value)
  return {
    vault: value.vault === undefined ? missing("vault") : $Vault(value.vault),
    breakdown: value.breakdown === undefined ? missing("breakdown") : $Breakdown(value.breakdown),
    timeseries: value.timeseries === undefined ? missing("timeseries") : $Timeseries(value.timeseries),
  }
}

const $Vault = (value) => {
  object(value)
  return {
    period: value.period === undefined ? missing("period") : $Period(value.period),
    total: value.total === undefined ? missing("total") : number(value.total),
    totalMarket: value.totalMarket === undefined ? missing("totalMarket") : number(value.totalMarket),
    scope1: value.scope1 === undefined ? missing("scope1") : number(value.scope1),
    scope2Location: value.scope2Location === undefined ? missing("scope2Location") : number(value.scope2Location),
    scope2Market: value.scope2Market === undefined ? missing("scope2Market") : number(value.scope2Market),
    scope3: value.scope3 === undefined ? missing("scope3") : number(value.scope3),
    outsideOfScopes: value.outsideOfScopes === undefined ? missing("outsideOfScopes") : number(value.outsideOfScopes),
    items: value.items === undefined ? missing("items") : $ItemCounts(value.items),
    dataQuality: value.dataQuality === undefined ? missing("dataQuality") : array(value.dataQuality, $DataQualityPart),
    comparison: value.comparison === undefined ? undefined : $VaultComparison(value.comparison),
  }
}

const $Period = (value) => {
  object(value)
  return {
    from: value.from === undefined ? missing("from") : string(value.from),
    until: value.until === undefined ? missing("until") : string(value.until),
  }
}

const $ItemCounts = (value) => {
  object(value)
  return {
    draft: value.draft === undefined ? missing("draft") : integer(value.draft),
    pending: value.pending === undefined ? missing("pending") : integer(value.pending),
    approved: value.approved === undefined ? missing("approved") : integer(value.approved),
    rejected: value.rejected === undefined ? missing("rejected") : integer(value.rejected),
  }
}

const $DataQualityPart = (value) => {
  object(value)
  return {
    grade: value.grade === undefined ? missing("grade") : integer(value.grade),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
  }
}

const $VaultComparison = (value) => {
  object(value)
  return {
    period: value.period === undefined ? missing("period") : $Period(value.period),
    total: value.total === undefined ? missing("total") : number(value.total),
    totalMarket: value.totalMarket === undefined ? missing("totalMarket") : number(value.totalMarket),
    change: value.change === undefined ? missing("change") : number(value.change),
    changePercent: value.changePercent === undefined ? missing("changePercent") : value.changePercent === null ? nothing(value.changePercent) : number(value.changePercent),
  }
}

const $Breakdown = (value) => array(value, $BreakdownScope)

const $BreakdownScope = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    children: value.children === undefined ? missing("children") : array(value.children, $BreakdownParent),
  }
}

const $BreakdownParent = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    children: value.children === undefined ? missing("children") : array(value.children, $BreakdownChild),
  }
}

const $BreakdownChild = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    children: value.children === undefined ? missing("children") : array(value.children, $BreakdownSubchild),
  }
}

const $BreakdownSubchild = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
  }
}

const $Timeseries = (value) => array(value, $TimeseriesBucket)

const $TimeseriesBucket = (value) => {
  object(value)
  return {
    date: value.date === undefined ? missing("date") : string(value.date),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    hasData: value.hasData === undefined ? missing("hasData") : bool(value.hasData),
    total: value.total === undefined ? missing("total") : number(value.total),
    totalMarket: value.totalMarket === undefined ? missing("totalMarket") : number(value.totalMarket),
    scope1: value.scope1 === undefined ? missing("scope1") : number(value.scope1),
    scope2Location: value.scope2Location === undefined ? missing("scope2Location") : number(value.scope2Location),
    scope2Market: value.scope2Market === undefined ? missing("scope2Market") : number(value.scope2Market),
    scope3: value.scope3 === undefined ? missing("scope3") : number(value.scope3),
    outsideOfScopes: value.outsideOfScopes === undefined ? missing("outsideOfScopes") : number(value.outsideOfScopes),
  }
}

export const getDashboard_200 = (value) => JSON.stringify($GetDashboardResponse(value))
