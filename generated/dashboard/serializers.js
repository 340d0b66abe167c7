// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, missing, nothing, number, object, string } from '@tomorro/runtime/serialize'

const $GetDashboardResponse = (value) => {
  object(value)
  return {
    vault: value.vault === undefined ? missing("vault") : $Vault(value.vault),
    breakdown: value.breakdown === undefined ? missing("breakdown") : $Breakdown(value.breakdown),
    timeseries: value.timeseries === undefined ? missing("timeseries") : $Timeseries(value.timeseries),
    sites: value.sites === undefined ? missing("sites") : $SiteBreakdown(value.sites),
    categories: value.categories === undefined ? missing("categories") : $CategoryBreakdown(value.categories),
    largest: value.largest === undefined ? missing("largest") : $LargestSources(value.largest),
    intensities: value.intensities === undefined ? missing("intensities") : $Intensities(value.intensities),
    targets: value.targets === undefined ? missing("targets") : $TargetsProgress(value.targets),
  }
}

const $ListMonthsResponse = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $CompletenessRow),
    totals: value.totals === undefined ? missing("totals") : $CompletenessCounts(value.totals),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $Vault = (value) => {
  object(value)
  return {
    period: value.period === undefined ? missing("period") : $Period(value.period),
    hasData: value.hasData === undefined ? missing("hasData") : bool(value.hasData),
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
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    scope2Basis: value.scope2Basis === undefined ? missing("scope2Basis") : string(value.scope2Basis),
    dataQualityByScope: value.dataQualityByScope === undefined ? missing("dataQualityByScope") : $DataQualityByScope(value.dataQualityByScope),
    completeness: value.completeness === undefined ? missing("completeness") : $CompletenessCounts(value.completeness),
    uncalculated: value.uncalculated === undefined ? missing("uncalculated") : $UncalculatedItems(value.uncalculated),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
    energy: value.energy === undefined ? missing("energy") : $EnergyUse(value.energy),
    energySpend: value.energySpend === undefined ? missing("energySpend") : $EnergySpend(value.energySpend),
  }
}

const $Breakdown = (value) => array(value, $BreakdownScope)

const $Timeseries = (value) => array(value, $TimeseriesBucket)

const $SiteBreakdown = (value) => array(value, $22)

const $CategoryBreakdown = (value) => array(value, $23)

const $LargestSources = (value) => array(value, $24)

const $Intensities = (value) => array(value, $25)

const $TargetsProgress = (value) => {
  object(value)
  return {
    baseYear: value.baseYear === undefined ? missing("baseYear") : value.baseYear === null ? nothing(value.baseYear) : integer(value.baseYear),
    netZeroYear: value.netZeroYear === undefined ? missing("netZeroYear") : value.netZeroYear === null ? nothing(value.netZeroYear) : integer(value.netZeroYear),
    targets: value.targets === undefined ? missing("targets") : array(value.targets, $TargetProgress),
  }
}

const $CompletenessRow = (value) => {
  object(value)
  return {
    site: value.site === undefined ? missing("site") : string(value.site),
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    isExpected: value.isExpected === undefined ? missing("isExpected") : bool(value.isExpected),
    months: value.months === undefined ? missing("months") : array(value.months, $27),
  }
}

const $CompletenessCounts = (value) => {
  object(value)
  return {
    expected: value.expected === undefined ? missing("expected") : integer(value.expected),
    approved: value.approved === undefined ? missing("approved") : integer(value.approved),
    missing: value.missing === undefined ? missing("missing") : integer(value.missing),
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
    hasData: value.hasData === undefined ? missing("hasData") : bool(value.hasData),
    total: value.total === undefined ? missing("total") : number(value.total),
    totalMarket: value.totalMarket === undefined ? missing("totalMarket") : number(value.totalMarket),
    change: value.change === undefined ? missing("change") : number(value.change),
    changePercent: value.changePercent === undefined ? missing("changePercent") : value.changePercent === null ? nothing(value.changePercent) : number(value.changePercent),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    effects: value.effects === undefined ? missing("effects") : $ChangeEffects(value.effects),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
    energy: value.energy === undefined ? missing("energy") : $EnergyUse(value.energy),
  }
}

const $DataQualityByScope = (value) => array(value, $29)

const $UncalculatedItems = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : integer(value.items),
    queued: value.queued === undefined ? missing("queued") : integer(value.queued),
    reasons: value.reasons === undefined ? missing("reasons") : array(value.reasons, $30),
  }
}

const $EnergyUse = (value) => {
  object(value)
  return {
    kilowattHours: value.kilowattHours === undefined ? missing("kilowattHours") : number(value.kilowattHours),
    kinds: value.kinds === undefined ? missing("kinds") : array(value.kinds, $31),
    unknownEmissions: value.unknownEmissions === undefined ? missing("unknownEmissions") : number(value.unknownEmissions),
  }
}

const $EnergySpend = (value) => {
  object(value)
  return {
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    subchildIds: value.subchildIds === undefined ? missing("subchildIds") : array(value.subchildIds, string),
  }
}

const $BreakdownScope = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    comparison: value.comparison === undefined ? undefined : $Change(value.comparison),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
    children: value.children === undefined ? missing("children") : array(value.children, $BreakdownParent),
  }
}

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
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
  }
}

const $22 = (value) => {
  object(value)
  return {
    site: value.site === undefined ? undefined : string(value.site),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    comparison: value.comparison === undefined ? undefined : $Change(value.comparison),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
  }
}

const $23 = (value) => {
  object(value)
  return {
    category: value.category === undefined ? missing("category") : integer(value.category),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    comparison: value.comparison === undefined ? undefined : $Change(value.comparison),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
  }
}

const $24 = (value) => {
  object(value)
  return {
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    site: value.site === undefined ? missing("site") : string(value.site),
    scope: value.scope === undefined ? missing("scope") : string(value.scope),
    category: value.category === undefined ? missing("category") : value.category === null ? nothing(value.category) : integer(value.category),
    factorKey: value.factorKey === undefined ? missing("factorKey") : string(value.factorKey),
    quantity: value.quantity === undefined ? missing("quantity") : number(value.quantity),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
  }
}

const $25 = (value) => {
  object(value)
  return {
    kind: value.kind === undefined ? missing("kind") : string(value.kind),
    name: value.name === undefined ? undefined : string(value.name),
    denominator: value.denominator === undefined ? missing("denominator") : value.denominator === null ? nothing(value.denominator) : number(value.denominator),
    emissionsPerUnit: value.emissionsPerUnit === undefined ? missing("emissionsPerUnit") : value.emissionsPerUnit === null ? nothing(value.emissionsPerUnit) : number(value.emissionsPerUnit),
    missingYears: value.missingYears === undefined ? undefined : $MissingYears(value.missingYears),
    comparison: value.comparison === undefined ? undefined : $35(value.comparison),
  }
}

const $TargetProgress = (value) => {
  object(value)
  return {
    year: value.year === undefined ? missing("year") : integer(value.year),
    reductionPercent: value.reductionPercent === undefined ? missing("reductionPercent") : number(value.reductionPercent),
    scopes: value.scopes === undefined ? missing("scopes") : string(value.scopes),
    per: value.per === undefined ? undefined : string(value.per),
    perName: value.perName === undefined ? undefined : string(value.perName),
    base: value.base === undefined ? missing("base") : value.base === null ? nothing(value.base) : number(value.base),
    target: value.target === undefined ? missing("target") : value.target === null ? nothing(value.target) : number(value.target),
    actual: value.actual === undefined ? missing("actual") : value.actual === null ? nothing(value.actual) : number(value.actual),
    gap: value.gap === undefined ? missing("gap") : value.gap === null ? nothing(value.gap) : number(value.gap),
    reason: value.reason === undefined ? undefined : string(value.reason),
    line: value.line === undefined ? missing("line") : array(value.line, $36),
  }
}

const $27 = (value) => {
  object(value)
  return {
    month: value.month === undefined ? missing("month") : string(value.month),
    state: value.state === undefined ? missing("state") : string(value.state),
  }
}

const $ChangeEffects = (value) => {
  object(value)
  return {
    activity: value.activity === undefined ? missing("activity") : number(value.activity),
    factor: value.factor === undefined ? missing("factor") : number(value.factor),
  }
}

const $29 = (value) => {
  object(value)
  return {
    scope: value.scope === undefined ? missing("scope") : string(value.scope),
    grade: value.grade === undefined ? missing("grade") : integer(value.grade),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
  }
}

const $30 = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
    items: value.items === undefined ? missing("items") : integer(value.items),
    itemId: value.itemId === undefined ? missing("itemId") : string(value.itemId),
  }
}

const $31 = (value) => {
  object(value)
  return {
    kind: value.kind === undefined ? missing("kind") : string(value.kind),
    kilowattHours: value.kilowattHours === undefined ? missing("kilowattHours") : number(value.kilowattHours),
  }
}

const $Change = (value) => {
  object(value)
  return {
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    change: value.change === undefined ? missing("change") : number(value.change),
    changePercent: value.changePercent === undefined ? missing("changePercent") : value.changePercent === null ? nothing(value.changePercent) : number(value.changePercent),
    effects: value.effects === undefined ? missing("effects") : $ChangeEffects(value.effects),
  }
}

const $BreakdownParent = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    comparison: value.comparison === undefined ? undefined : $Change(value.comparison),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
    children: value.children === undefined ? missing("children") : array(value.children, $BreakdownChild),
  }
}

const $MissingYears = (value) => array(value, integer)

const $35 = (value) => {
  object(value)
  return {
    denominator: value.denominator === undefined ? missing("denominator") : value.denominator === null ? nothing(value.denominator) : number(value.denominator),
    emissionsPerUnit: value.emissionsPerUnit === undefined ? missing("emissionsPerUnit") : value.emissionsPerUnit === null ? nothing(value.emissionsPerUnit) : number(value.emissionsPerUnit),
    changePercent: value.changePercent === undefined ? missing("changePercent") : value.changePercent === null ? nothing(value.changePercent) : number(value.changePercent),
    missingYears: value.missingYears === undefined ? undefined : $MissingYears(value.missingYears),
  }
}

const $36 = (value) => {
  object(value)
  return {
    year: value.year === undefined ? missing("year") : integer(value.year),
    target: value.target === undefined ? missing("target") : number(value.target),
  }
}

const $BreakdownChild = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    share: value.share === undefined ? missing("share") : number(value.share),
    comparison: value.comparison === undefined ? undefined : $Change(value.comparison),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
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
    comparison: value.comparison === undefined ? undefined : $Change(value.comparison),
    lines: value.lines === undefined ? missing("lines") : string(value.lines),
  }
}

export const getDashboard_200 = (value) => JSON.stringify($GetDashboardResponse(value))
export const listMonths_200 = (value) => JSON.stringify($ListMonthsResponse(value))
