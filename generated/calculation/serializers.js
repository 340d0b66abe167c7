// From openapi/calculation.yaml by npm run generate. Not edited by hand.

import { array, integer, missing, nothing, number, object, string, unfit } from '@tomorro/runtime/serialize'

const $ListCalculationsResponse = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $CalculationItem),
    totals: value.totals === undefined ? missing("totals") : $CalculationTotals(value.totals),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $CreateCalculationResponse = (value) => {
  object(value)
  return {
    jobId: value.jobId === undefined ? missing("jobId") : string(value.jobId),
  }
}

const $CreateEstimatesResponse = (value) => {
  object(value)
  return {
    results: value.results === undefined ? missing("results") : array(value.results, $EstimateResult),
  }
}

const $ListLinesResponse = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $PeriodLine),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $ListItemLinesResponse = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $Line),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $ListFactorsResponse = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $Factor),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
    facets: value.facets === undefined ? missing("facets") : $FactorFacets(value.facets),
  }
}

const $GetJobResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $Job(value.item),
  }
}

const $CalculationItem = (value) => {
  object(value)
  return {
    id: value.id === undefined ? undefined : string(value.id),
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    date: value.date === undefined ? missing("date") : string(value.date),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    market: value.market === undefined ? missing("market") : number(value.market),
    scope1: value.scope1 === undefined ? missing("scope1") : number(value.scope1),
    scope2Location: value.scope2Location === undefined ? missing("scope2Location") : number(value.scope2Location),
    scope2Market: value.scope2Market === undefined ? missing("scope2Market") : number(value.scope2Market),
    scope3: value.scope3 === undefined ? missing("scope3") : number(value.scope3),
    outsideOfScopes: value.outsideOfScopes === undefined ? missing("outsideOfScopes") : number(value.outsideOfScopes),
    calculationMethod: value.calculationMethod === undefined ? undefined : string(value.calculationMethod),
  }
}

const $CalculationTotals = (value) => {
  object(value)
  return {
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    market: value.market === undefined ? missing("market") : number(value.market),
    scope1: value.scope1 === undefined ? missing("scope1") : number(value.scope1),
    scope2Location: value.scope2Location === undefined ? missing("scope2Location") : number(value.scope2Location),
    scope2Market: value.scope2Market === undefined ? missing("scope2Market") : number(value.scope2Market),
    scope3: value.scope3 === undefined ? missing("scope3") : number(value.scope3),
    outsideOfScopes: value.outsideOfScopes === undefined ? missing("outsideOfScopes") : number(value.outsideOfScopes),
  }
}

const $EstimateResult = (value) => {
  switch (object(value).outcome) {
    case "estimated":
      return $EstimateDone(value)
    case "refused":
      return $EstimateRefused(value)
    default:
      return unfit("outcome")
  }
}

const $PeriodLine = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    site: value.site === undefined ? undefined : string(value.site),
    scope: value.scope === undefined ? missing("scope") : string(value.scope),
    category: value.category === undefined ? missing("category") : value.category === null ? nothing(value.category) : integer(value.category),
    basis: value.basis === undefined ? missing("basis") : string(value.basis),
    input: value.input === undefined ? missing("input") : $LineInput(value.input),
    quantity: value.quantity === undefined ? missing("quantity") : number(value.quantity),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
    factor: value.factor === undefined ? missing("factor") : $LineFactor(value.factor),
    method: value.method === undefined ? missing("method") : string(value.method),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    gases: value.gases === undefined ? undefined : $Gases(value.gases),
    grade: value.grade === undefined ? missing("grade") : integer(value.grade),
    notices: value.notices === undefined ? missing("notices") : $Notices(value.notices),
    formulaVersion: value.formulaVersion === undefined ? missing("formulaVersion") : string(value.formulaVersion),
    reverses: value.reverses === undefined ? undefined : string(value.reverses),
    jobId: value.jobId === undefined ? missing("jobId") : string(value.jobId),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
    itemId: value.itemId === undefined ? undefined : string(value.itemId),
    share: value.share === undefined ? missing("share") : number(value.share),
  }
}

const $Line = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    site: value.site === undefined ? undefined : string(value.site),
    scope: value.scope === undefined ? missing("scope") : string(value.scope),
    category: value.category === undefined ? missing("category") : value.category === null ? nothing(value.category) : integer(value.category),
    basis: value.basis === undefined ? missing("basis") : string(value.basis),
    input: value.input === undefined ? missing("input") : $LineInput(value.input),
    quantity: value.quantity === undefined ? missing("quantity") : number(value.quantity),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
    factor: value.factor === undefined ? missing("factor") : $LineFactor(value.factor),
    method: value.method === undefined ? missing("method") : string(value.method),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    gases: value.gases === undefined ? undefined : $Gases(value.gases),
    grade: value.grade === undefined ? missing("grade") : integer(value.grade),
    notices: value.notices === undefined ? missing("notices") : $Notices(value.notices),
    formulaVersion: value.formulaVersion === undefined ? missing("formulaVersion") : string(value.formulaVersion),
    reverses: value.reverses === undefined ? undefined : string(value.reverses),
    jobId: value.jobId === undefined ? missing("jobId") : string(value.jobId),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
  }
}

const $Factor = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    source: value.source === undefined ? missing("source") : string(value.source),
    edition: value.edition === undefined ? missing("edition") : integer(value.edition),
    scope: value.scope === undefined ? missing("scope") : string(value.scope),
    category: value.category === undefined ? missing("category") : string(value.category),
    activity: value.activity === undefined ? missing("activity") : string(value.activity),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
    kgCo2e: value.kgCo2e === undefined ? missing("kgCo2e") : number(value.kgCo2e),
    gases: value.gases === undefined ? undefined : $Gases(value.gases),
    licence: value.licence === undefined ? missing("licence") : string(value.licence),
    note: value.note === undefined ? undefined : string(value.note),
  }
}

const $FactorFacets = (value) => {
  object(value)
  return {
    edition: value.edition === undefined ? missing("edition") : array(value.edition, $EditionFacet),
    scope: value.scope === undefined ? missing("scope") : array(value.scope, $ScopeFacet),
  }
}

const $Job = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    state: value.state === undefined ? missing("state") : string(value.state),
    itemId: value.itemId === undefined ? undefined : string(value.itemId),
    requestedAt: value.requestedAt === undefined ? missing("requestedAt") : string(value.requestedAt),
    finishedAt: value.finishedAt === undefined ? undefined : string(value.finishedAt),
    problem: value.problem === undefined ? undefined : $JobProblem(value.problem),
  }
}

const $EstimateDone = (value) => {
  object(value)
  return {
    outcome: value.outcome === undefined ? missing("outcome") : string(value.outcome),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    lines: value.lines === undefined ? missing("lines") : array(value.lines, $EstimateLine),
  }
}

const $EstimateRefused = (value) => {
  object(value)
  return {
    outcome: value.outcome === undefined ? missing("outcome") : string(value.outcome),
    problem: value.problem === undefined ? missing("problem") : $Problem(value.problem),
  }
}

const $Period = (value) => {
  object(value)
  return {
    from: value.from === undefined ? missing("from") : string(value.from),
    until: value.until === undefined ? missing("until") : string(value.until),
  }
}

const $LineInput = (value) => {
  object(value)
  return {
    quantity: value.quantity === undefined ? missing("quantity") : number(value.quantity),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
    gbpPerUnit: value.gbpPerUnit === undefined ? undefined : number(value.gbpPerUnit),
  }
}

const $LineFactor = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    source: value.source === undefined ? missing("source") : string(value.source),
    edition: value.edition === undefined ? missing("edition") : integer(value.edition),
    kgCo2e: value.kgCo2e === undefined ? missing("kgCo2e") : number(value.kgCo2e),
    gwp: value.gwp === undefined ? undefined : string(value.gwp),
  }
}

const $Gases = (value) => {
  object(value)
  return {
    co2: value.co2 === undefined ? undefined : number(value.co2),
    ch4: value.ch4 === undefined ? undefined : number(value.ch4),
    n2o: value.n2o === undefined ? undefined : number(value.n2o),
  }
}

const $Notices = (value) => array(value, string)

const $EditionFacet = (value) => {
  object(value)
  return {
    value: value.value === undefined ? missing("value") : integer(value.value),
    factors: value.factors === undefined ? missing("factors") : integer(value.factors),
  }
}

const $ScopeFacet = (value) => {
  object(value)
  return {
    value: value.value === undefined ? missing("value") : string(value.value),
    factors: value.factors === undefined ? missing("factors") : integer(value.factors),
  }
}

const $JobProblem = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
  }
}

const $EstimateLine = (value) => {
  object(value)
  return {
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    scope: value.scope === undefined ? missing("scope") : string(value.scope),
    category: value.category === undefined ? missing("category") : value.category === null ? nothing(value.category) : integer(value.category),
    basis: value.basis === undefined ? missing("basis") : string(value.basis),
    input: value.input === undefined ? missing("input") : $LineInput(value.input),
    quantity: value.quantity === undefined ? missing("quantity") : number(value.quantity),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
    factor: value.factor === undefined ? missing("factor") : $LineFactor(value.factor),
    method: value.method === undefined ? missing("method") : string(value.method),
    emissions: value.emissions === undefined ? missing("emissions") : number(value.emissions),
    gases: value.gases === undefined ? undefined : $Gases(value.gases),
    grade: value.grade === undefined ? missing("grade") : integer(value.grade),
    notices: value.notices === undefined ? missing("notices") : $Notices(value.notices),
    formulaVersion: value.formulaVersion === undefined ? missing("formulaVersion") : string(value.formulaVersion),
  }
}

const $Problem = (value) => {
  object(value)
  return {
    type: value.type === undefined ? missing("type") : string(value.type),
    title: value.title === undefined ? missing("title") : string(value.title),
    status: value.status === undefined ? missing("status") : integer(value.status),
    detail: value.detail === undefined ? undefined : string(value.detail),
    requestId: value.requestId === undefined ? missing("requestId") : string(value.requestId),
    state: value.state === undefined ? undefined : string(value.state),
    errors: value.errors === undefined ? undefined : array(value.errors, $Violation),
  }
}

const $Violation = (value) => {
  object(value)
  return {
    in: value.in === undefined ? missing("in") : string(value.in),
    pointer: value.pointer === undefined ? undefined : string(value.pointer),
    name: value.name === undefined ? undefined : string(value.name),
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
    expected: value.expected === undefined ? undefined : string(value.expected),
  }
}

export const listCalculations_200 = (value) => JSON.stringify($ListCalculationsResponse(value))
export const createCalculation_202 = (value) => JSON.stringify($CreateCalculationResponse(value))
export const createEstimates_200 = (value) => JSON.stringify($CreateEstimatesResponse(value))
export const listLines_200 = (value) => JSON.stringify($ListLinesResponse(value))
export const listItemLines_200 = (value) => JSON.stringify($ListItemLinesResponse(value))
export const listFactors_200 = (value) => JSON.stringify($ListFactorsResponse(value))
export const getJob_200 = (value) => JSON.stringify($GetJobResponse(value))
