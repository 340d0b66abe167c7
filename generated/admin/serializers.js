// From openapi/admin.yaml by npm run generate. Not edited by hand.

import { any, array, bool, integer, map, missing, nothing, number, object, string, unfit } from '@tomorro/runtime/serialize'

const $BacklogList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $BacklogItem),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $ActivityList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $ActivityItem),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $Approval = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $IngestableRecord(value.item),
    jobId: value.jobId === undefined ? missing("jobId") : string(value.jobId),
    fourEyes: value.fourEyes === undefined ? undefined : string(value.fourEyes),
  }
}

const $IngestableResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $IngestableRecord(value.item),
    notices: value.notices === undefined ? undefined : $EntryNotices(value.notices),
  }
}

const $DecisionResults = (value) => {
  object(value)
  return {
    results: value.results === undefined ? missing("results") : array(value.results, $DecisionResult),
  }
}

const $OrganisationList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $Organisation),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $OrganisationResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $Organisation(value.item),
  }
}

const $OrganisationSettingList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $SettingRecord),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $OrganisationSettingResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $SettingRecord(value.item),
  }
}

const $FactorEditionList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $FactorEdition),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $FactorCoverage = (value) => {
  object(value)
  return {
    edition: value.edition === undefined ? missing("edition") : integer(value.edition),
    subchildren: value.subchildren === undefined ? missing("subchildren") : array(value.subchildren, $SubchildCoverage),
  }
}

const $RecalculationList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $Recalculation),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $RecalculationResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $Recalculation(value.item),
  }
}

const $RecalculationDetail = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $Recalculation(value.item),
    editions: value.editions === undefined ? missing("editions") : array(value.editions, $RecalculationEdition),
    changes: value.changes === undefined ? missing("changes") : array(value.changes, $RecalculationChange),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $DeadLetterList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $DeadLetter),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $Redrive = (value) => {
  object(value)
  return {
    jobId: value.jobId === undefined ? missing("jobId") : string(value.jobId),
  }
}

const $AuditList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $AuditEntry),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $BacklogItem = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    activity: value.activity === undefined ? missing("activity") : $Activity(value.activity),
    inputs: value.inputs === undefined ? undefined : $SubmittedAmounts(value.inputs),
    estimated: value.estimated === undefined ? undefined : bool(value.estimated),
    entries: value.entries === undefined ? missing("entries") : integer(value.entries),
    state: value.state === undefined ? missing("state") : string(value.state),
    inputMethod: value.inputMethod === undefined ? missing("inputMethod") : string(value.inputMethod),
    calculationMethod: value.calculationMethod === undefined ? missing("calculationMethod") : string(value.calculationMethod),
    site: value.site === undefined ? undefined : string(value.site),
    reason: value.reason === undefined ? undefined : string(value.reason),
    duplicates: value.duplicates === undefined ? undefined : array(value.duplicates, string),
    calculation: value.calculation === undefined ? undefined : $ItemCalculation(value.calculation),
    importId: value.importId === undefined ? undefined : string(value.importId),
    revision: value.revision === undefined ? missing("revision") : integer(value.revision),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
    updatedAt: value.updatedAt === undefined ? missing("updatedAt") : string(value.updatedAt),
    orgName: value.orgName === undefined ? undefined : string(value.orgName),
    parentDisplayName: value.parentDisplayName === undefined ? missing("parentDisplayName") : string(value.parentDisplayName),
    childDisplayName: value.childDisplayName === undefined ? missing("childDisplayName") : string(value.childDisplayName),
    subchildDisplayName: value.subchildDisplayName === undefined ? missing("subchildDisplayName") : string(value.subchildDisplayName),
    submittedAt: value.submittedAt === undefined ? missing("submittedAt") : string(value.submittedAt),
    waitingDays: value.waitingDays === undefined ? missing("waitingDays") : integer(value.waitingDays),
    estimate: value.estimate === undefined ? missing("estimate") : value.estimate === null ? nothing(value.estimate) : number(value.estimate),
    flags: value.flags === undefined ? missing("flags") : array(value.flags, $ReviewFlag),
  }
}

const $ActivityItem = (value) => {
  object(value)
  return {
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    value: value.value === undefined ? missing("value") : string(value.value),
    key: value.key === undefined ? missing("key") : string(value.key),
    unit: value.unit === undefined ? undefined : string(value.unit),
    submittedAs: value.submittedAs === undefined ? undefined : string(value.submittedAs),
    estimated: value.estimated === undefined ? undefined : bool(value.estimated),
    entry: value.entry === undefined ? missing("entry") : integer(value.entry),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    site: value.site === undefined ? undefined : string(value.site),
    source: value.source === undefined ? undefined : string(value.source),
  }
}

const $IngestableRecord = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    activity: value.activity === undefined ? missing("activity") : $Activity(value.activity),
    inputs: value.inputs === undefined ? undefined : $SubmittedAmounts(value.inputs),
    estimated: value.estimated === undefined ? undefined : bool(value.estimated),
    entries: value.entries === undefined ? missing("entries") : integer(value.entries),
    state: value.state === undefined ? missing("state") : string(value.state),
    inputMethod: value.inputMethod === undefined ? missing("inputMethod") : string(value.inputMethod),
    calculationMethod: value.calculationMethod === undefined ? missing("calculationMethod") : string(value.calculationMethod),
    site: value.site === undefined ? undefined : string(value.site),
    reason: value.reason === undefined ? undefined : string(value.reason),
    duplicates: value.duplicates === undefined ? undefined : array(value.duplicates, string),
    calculation: value.calculation === undefined ? undefined : $ItemCalculation(value.calculation),
    importId: value.importId === undefined ? undefined : string(value.importId),
    revision: value.revision === undefined ? missing("revision") : integer(value.revision),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
    updatedAt: value.updatedAt === undefined ? missing("updatedAt") : string(value.updatedAt),
  }
}

const $EntryNotices = (value) => array(value, $EntryNotice)

const $DecisionResult = (value) => {
  object(value)
  return {
    itemId: value.itemId === undefined ? missing("itemId") : string(value.itemId),
    status: value.status === undefined ? missing("status") : integer(value.status),
    state: value.state === undefined ? undefined : string(value.state),
    jobId: value.jobId === undefined ? undefined : string(value.jobId),
    fourEyes: value.fourEyes === undefined ? undefined : string(value.fourEyes),
    problem: value.problem === undefined ? undefined : $Problem(value.problem),
  }
}

const $Organisation = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    name: value.name === undefined ? missing("name") : string(value.name),
    revision: value.revision === undefined ? missing("revision") : integer(value.revision),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
    updatedAt: value.updatedAt === undefined ? missing("updatedAt") : string(value.updatedAt),
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

const $FactorEdition = (value) => {
  object(value)
  return {
    source: value.source === undefined ? missing("source") : string(value.source),
    edition: value.edition === undefined ? missing("edition") : integer(value.edition),
    factors: value.factors === undefined ? missing("factors") : integer(value.factors),
    digest: value.digest === undefined ? missing("digest") : string(value.digest),
    licence: value.licence === undefined ? undefined : string(value.licence),
    gwp: value.gwp === undefined ? undefined : string(value.gwp),
    loadedAt: value.loadedAt === undefined ? missing("loadedAt") : string(value.loadedAt),
  }
}

const $SubchildCoverage = (value) => {
  object(value)
  return {
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    calculationMethod: value.calculationMethod === undefined ? missing("calculationMethod") : string(value.calculationMethod),
    isComplete: value.isComplete === undefined ? missing("isComplete") : bool(value.isComplete),
    missing: value.missing === undefined ? missing("missing") : array(value.missing, $MissingFactor),
  }
}

const $Recalculation = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    mode: value.mode === undefined ? missing("mode") : string(value.mode),
    status: value.status === undefined ? missing("status") : string(value.status),
    orgId: value.orgId === undefined ? undefined : string(value.orgId),
    orgName: value.orgName === undefined ? undefined : string(value.orgName),
    edition: value.edition === undefined ? undefined : integer(value.edition),
    from: value.from === undefined ? undefined : string(value.from),
    until: value.until === undefined ? undefined : string(value.until),
    subchildIds: value.subchildIds === undefined ? undefined : $RecalculatedSubchildren(value.subchildIds),
    itemsTotal: value.itemsTotal === undefined ? undefined : integer(value.itemsTotal),
    itemsChanged: value.itemsChanged === undefined ? undefined : integer(value.itemsChanged),
    emissionsBefore: value.emissionsBefore === undefined ? undefined : number(value.emissionsBefore),
    emissionsAfter: value.emissionsAfter === undefined ? undefined : number(value.emissionsAfter),
    problem: value.problem === undefined ? undefined : $JobProblem(value.problem),
    requestedAt: value.requestedAt === undefined ? missing("requestedAt") : string(value.requestedAt),
    finishedAt: value.finishedAt === undefined ? undefined : string(value.finishedAt),
  }
}

const $RecalculationEdition = (value) => {
  object(value)
  return {
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    orgName: value.orgName === undefined ? undefined : string(value.orgName),
    edition: value.edition === undefined ? missing("edition") : integer(value.edition),
    emissionsBefore: value.emissionsBefore === undefined ? missing("emissionsBefore") : number(value.emissionsBefore),
    emissionsAfter: value.emissionsAfter === undefined ? missing("emissionsAfter") : number(value.emissionsAfter),
  }
}

const $RecalculationChange = (value) => {
  object(value)
  return {
    itemId: value.itemId === undefined ? missing("itemId") : string(value.itemId),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    orgName: value.orgName === undefined ? undefined : string(value.orgName),
    emissionsBefore: value.emissionsBefore === undefined ? missing("emissionsBefore") : number(value.emissionsBefore),
    emissionsAfter: value.emissionsAfter === undefined ? missing("emissionsAfter") : number(value.emissionsAfter),
    reason: value.reason === undefined ? missing("reason") : string(value.reason),
  }
}

const $DeadLetter = (value) => {
  object(value)
  return {
    jobId: value.jobId === undefined ? missing("jobId") : string(value.jobId),
    queue: value.queue === undefined ? missing("queue") : string(value.queue),
    orgId: value.orgId === undefined ? undefined : string(value.orgId),
    orgName: value.orgName === undefined ? undefined : string(value.orgName),
    itemId: value.itemId === undefined ? undefined : string(value.itemId),
    reason: value.reason === undefined ? missing("reason") : string(value.reason),
    tries: value.tries === undefined ? missing("tries") : integer(value.tries),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
    failedAt: value.failedAt === undefined ? missing("failedAt") : string(value.failedAt),
  }
}

const $AuditEntry = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    at: value.at === undefined ? missing("at") : string(value.at),
    actor: value.actor === undefined ? missing("actor") : string(value.actor),
    keyId: value.keyId === undefined ? undefined : string(value.keyId),
    reviewer: value.reviewer === undefined ? undefined : string(value.reviewer),
    action: value.action === undefined ? missing("action") : string(value.action),
    orgId: value.orgId === undefined ? undefined : string(value.orgId),
    orgName: value.orgName === undefined ? undefined : string(value.orgName),
    subject: value.subject === undefined ? missing("subject") : string(value.subject),
    detail: value.detail === undefined ? missing("detail") : any(value.detail),
  }
}

const $Period = (value) => {
  object(value)
  return {
    from: value.from === undefined ? missing("from") : string(value.from),
    until: value.until === undefined ? missing("until") : string(value.until),
  }
}

const $Activity = (value) => map(value, $54)

const $SubmittedAmounts = (value) => map(value, $AmountWithUnit)

const $ItemCalculation = (value) => {
  object(value)
  return {
    state: value.state === undefined ? missing("state") : string(value.state),
    emissions: value.emissions === undefined ? undefined : number(value.emissions),
    problem: value.problem === undefined ? undefined : $56(value.problem),
  }
}

const $ReviewFlag = (value) => {
  object(value)
  return {
    kind: value.kind === undefined ? missing("kind") : string(value.kind),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
    itemIds: value.itemIds === undefined ? missing("itemIds") : array(value.itemIds, string),
  }
}

const $EntryNotice = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
    rows: value.rows === undefined ? missing("rows") : array(value.rows, integer),
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

const $MissingFactor = (value) => {
  object(value)
  return {
    key: value.key === undefined ? missing("key") : string(value.key),
    standIn: value.standIn === undefined ? undefined : integer(value.standIn),
  }
}

const $RecalculatedSubchildren = (value) => array(value, string)

const $JobProblem = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
  }
}

const $54 = (item) => typeof item === 'string' ? string(item) : typeof item === 'number' ? number(item) : bool(item)

const $AmountWithUnit = (value) => {
  object(value)
  return {
    value: value.value === undefined ? missing("value") : typeof value.value === 'string' ? string(value.value) : number(value.value),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
  }
}

const $56 = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
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

export const listBacklog_200 = (value) => JSON.stringify($BacklogList(value))
export const listActivity_200 = (value) => JSON.stringify($ActivityList(value))
export const approveItem_202 = (value) => JSON.stringify($Approval(value))
export const rejectItem_200 = (value) => JSON.stringify($IngestableResponse(value))
export const reverseItem_202 = approveItem_202
export const createDecisions_207 = (value) => JSON.stringify($DecisionResults(value))
export const listOrganisations_200 = (value) => JSON.stringify($OrganisationList(value))
export const createOrganisation_201 = (value) => JSON.stringify($OrganisationResponse(value))
export const updateOrganisation_200 = createOrganisation_201
export const listOrganisationSettings_200 = (value) => JSON.stringify($OrganisationSettingList(value))
export const putOrganisationSetting_200 = (value) => JSON.stringify($OrganisationSettingResponse(value))
export const listFactorEditions_200 = (value) => JSON.stringify($FactorEditionList(value))
export const getFactorCoverage_200 = (value) => JSON.stringify($FactorCoverage(value))
export const listRecalculations_200 = (value) => JSON.stringify($RecalculationList(value))
export const createRecalculation_202 = (value) => JSON.stringify($RecalculationResponse(value))
export const getRecalculation_200 = (value) => JSON.stringify($RecalculationDetail(value))
export const listDeadLetters_200 = (value) => JSON.stringify($DeadLetterList(value))
export const redriveDeadLetter_202 = (value) => JSON.stringify($Redrive(value))
export const listAudit_200 = (value) => JSON.stringify($AuditList(value))
