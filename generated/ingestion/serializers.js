// From openapi/ingestion.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, map, missing, nothing, number, object, string } from '@tomorro/runtime/serialize'

const $IngestableResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $IngestableRecord(value.item),
    notices: value.notices === undefined ? undefined : $EntryNotices(value.notices),
  }
}

const $TemplateCheck = (value) => {
  object(value)
  return {
    rows: value.rows === undefined ? missing("rows") : integer(value.rows),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    emissions: value.emissions === undefined ? missing("emissions") : $TemplateEmissions(value.emissions),
    notices: value.notices === undefined ? missing("notices") : $EntryNotices(value.notices),
  }
}

const $TemplateProblem = (value) => {
  object(value)
  return {
    type: value.type === undefined ? missing("type") : string(value.type),
    title: value.title === undefined ? missing("title") : string(value.title),
    status: value.status === undefined ? missing("status") : integer(value.status),
    detail: value.detail === undefined ? undefined : string(value.detail),
    requestId: value.requestId === undefined ? missing("requestId") : string(value.requestId),
    state: value.state === undefined ? undefined : string(value.state),
    errors: value.errors === undefined ? undefined : array(value.errors, $Violation),
    cells: value.cells === undefined ? undefined : array(value.cells, $CellViolation),
    total: value.total === undefined ? undefined : integer(value.total),
  }
}

const $IngestableList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $IngestableRecord),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $EntryList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $Entry),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $ImportList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $ImportSummary),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $ImportResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $Import(value.item),
  }
}

const $ImportCheck = (value) => {
  object(value)
  return {
    rows: value.rows === undefined ? missing("rows") : integer(value.rows),
    leftOut: value.leftOut === undefined ? missing("leftOut") : $RowsLeftOut(value.leftOut),
    items: value.items === undefined ? missing("items") : array(value.items, $CheckedItem),
  }
}

const $ImportProgress = (value) => {
  object(value)
  return {
    rows: value.rows === undefined ? missing("rows") : integer(value.rows),
    of: value.of === undefined ? missing("of") : integer(value.of),
  }
}

const $ImportProblem = (value) => {
  object(value)
  return {
    type: value.type === undefined ? missing("type") : string(value.type),
    title: value.title === undefined ? missing("title") : string(value.title),
    status: value.status === undefined ? missing("status") : integer(value.status),
    detail: value.detail === undefined ? undefined : string(value.detail),
    requestId: value.requestId === undefined ? missing("requestId") : string(value.requestId),
    state: value.state === undefined ? undefined : string(value.state),
    errors: value.errors === undefined ? undefined : array(value.errors, $Violation),
    cells: value.cells === undefined ? undefined : array(value.cells, $CellViolation),
    total: value.total === undefined ? undefined : integer(value.total),
    unlisted: value.unlisted === undefined ? undefined : array(value.unlisted, $UnlistedText),
  }
}

const $MappingList = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $KeptMapping),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $MappingResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $KeptMapping(value.item),
  }
}

const $Taxonomy = (value) => {
  object(value)
  return {
    parents: value.parents === undefined ? missing("parents") : array(value.parents, $TaxonomyParent),
    children: value.children === undefined ? missing("children") : array(value.children, $TaxonomyChild),
    subchildren: value.subchildren === undefined ? missing("subchildren") : array(value.subchildren, $TaxonomySubchild),
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

const $Period = (value) => {
  object(value)
  return {
    from: value.from === undefined ? missing("from") : string(value.from),
    until: value.until === undefined ? missing("until") : string(value.until),
  }
}

const $TemplateEmissions = (value) => {
  object(value)
  return {
    scope1: value.scope1 === undefined ? missing("scope1") : number(value.scope1),
    scope2Location: value.scope2Location === undefined ? missing("scope2Location") : number(value.scope2Location),
    scope2Market: value.scope2Market === undefined ? missing("scope2Market") : number(value.scope2Market),
    scope3: value.scope3 === undefined ? missing("scope3") : number(value.scope3),
    outsideOfScopes: value.outsideOfScopes === undefined ? missing("outsideOfScopes") : number(value.outsideOfScopes),
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

const $CellViolation = (value) => {
  object(value)
  return {
    row: value.row === undefined ? missing("row") : integer(value.row),
    column: value.column === undefined ? missing("column") : string(value.column),
    code: value.code === undefined ? missing("code") : string(value.code),
    message: value.message === undefined ? missing("message") : string(value.message),
    shape: value.shape === undefined ? missing("shape") : string(value.shape),
  }
}

const $Entry = (value) => {
  object(value)
  return {
    ordinal: value.ordinal === undefined ? missing("ordinal") : integer(value.ordinal),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    activity: value.activity === undefined ? missing("activity") : $Activity(value.activity),
    inputs: value.inputs === undefined ? undefined : $SubmittedAmounts(value.inputs),
    estimated: value.estimated === undefined ? undefined : bool(value.estimated),
    site: value.site === undefined ? undefined : string(value.site),
    source: value.source === undefined ? undefined : $EntrySource(value.source),
  }
}

const $ImportSummary = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    filename: value.filename === undefined ? undefined : string(value.filename),
    mediaType: value.mediaType === undefined ? missing("mediaType") : string(value.mediaType),
    bytes: value.bytes === undefined ? missing("bytes") : integer(value.bytes),
    state: value.state === undefined ? missing("state") : string(value.state),
    revision: value.revision === undefined ? missing("revision") : integer(value.revision),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
  }
}

const $Import = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    filename: value.filename === undefined ? undefined : string(value.filename),
    mediaType: value.mediaType === undefined ? missing("mediaType") : string(value.mediaType),
    bytes: value.bytes === undefined ? missing("bytes") : integer(value.bytes),
    state: value.state === undefined ? missing("state") : string(value.state),
    revision: value.revision === undefined ? missing("revision") : integer(value.revision),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
    sheets: value.sheets === undefined ? missing("sheets") : array(value.sheets, $ImportSheet),
    offered: value.offered === undefined ? missing("offered") : array(value.offered, string),
    mapping: value.mapping === undefined ? undefined : $ImportMapping(value.mapping),
    items: value.items === undefined ? undefined : array(value.items, $ImportedItem),
  }
}

const $RowsLeftOut = (value) => {
  object(value)
  return {
    filtered: value.filtered === undefined ? missing("filtered") : integer(value.filtered),
    unassigned: value.unassigned === undefined ? missing("unassigned") : integer(value.unassigned),
    empty: value.empty === undefined ? missing("empty") : integer(value.empty),
  }
}

const $CheckedItem = (value) => {
  object(value)
  return {
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    calculationMethod: value.calculationMethod === undefined ? missing("calculationMethod") : string(value.calculationMethod),
    entries: value.entries === undefined ? missing("entries") : integer(value.entries),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    emissions: value.emissions === undefined ? missing("emissions") : $TemplateEmissions(value.emissions),
    notices: value.notices === undefined ? missing("notices") : $EntryNotices(value.notices),
  }
}

const $UnlistedText = (value) => {
  object(value)
  return {
    text: value.text === undefined ? missing("text") : string(value.text),
    rows: value.rows === undefined ? missing("rows") : integer(value.rows),
  }
}

const $KeptMapping = (value) => {
  object(value)
  return {
    name: value.name === undefined ? missing("name") : string(value.name),
    mapping: value.mapping === undefined ? missing("mapping") : $ImportMapping(value.mapping),
    revision: value.revision === undefined ? missing("revision") : integer(value.revision),
    updatedAt: value.updatedAt === undefined ? missing("updatedAt") : string(value.updatedAt),
  }
}

const $TaxonomyParent = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
  }
}

const $TaxonomyChild = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    parentId: value.parentId === undefined ? missing("parentId") : string(value.parentId),
  }
}

const $TaxonomySubchild = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    parentId: value.parentId === undefined ? missing("parentId") : string(value.parentId),
    childId: value.childId === undefined ? missing("childId") : string(value.childId),
    parameters: value.parameters === undefined ? missing("parameters") : array(value.parameters, $TaxonomyParameter),
    ways: value.ways === undefined ? missing("ways") : array(value.ways, $TaxonomyWay),
  }
}

const $Activity = (value) => map(value, $39)

const $SubmittedAmounts = (value) => map(value, $AmountWithUnit)

const $ItemCalculation = (value) => {
  object(value)
  return {
    state: value.state === undefined ? missing("state") : string(value.state),
    emissions: value.emissions === undefined ? undefined : number(value.emissions),
    problem: value.problem === undefined ? undefined : $41(value.problem),
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

const $EntrySource = (value) => {
  object(value)
  return {
    sheet: value.sheet === undefined ? undefined : string(value.sheet),
    rows: value.rows === undefined ? missing("rows") : array(value.rows, $RowRange),
    rowCount: value.rowCount === undefined ? missing("rowCount") : integer(value.rowCount),
  }
}

const $ImportSheet = (value) => {
  object(value)
  return {
    name: value.name === undefined ? missing("name") : string(value.name),
    isHidden: value.isHidden === undefined ? missing("isHidden") : bool(value.isHidden),
    rows: value.rows === undefined ? missing("rows") : integer(value.rows),
    headingRow: value.headingRow === undefined ? undefined : integer(value.headingRow),
    columns: value.columns === undefined ? missing("columns") : array(value.columns, $ImportColumn),
  }
}

const $ImportMapping = (value) => {
  object(value)
  return {
    sheet: value.sheet === undefined ? undefined : string(value.sheet),
    headingRow: value.headingRow === undefined ? undefined : integer(value.headingRow),
    dateFormat: value.dateFormat === undefined ? undefined : string(value.dateFormat),
    decimalSign: value.decimalSign === undefined ? undefined : string(value.decimalSign),
    period: value.period === undefined ? missing("period") : $MappedPeriod(value.period),
    site: value.site === undefined ? undefined : $MappedSite(value.site),
    subchild: value.subchild === undefined ? missing("subchild") : $MappedSubchild(value.subchild),
    values: value.values === undefined ? missing("values") : array(value.values, $MappedValue),
    filter: value.filter === undefined ? undefined : array(value.filter, $MappedFilter),
    sum: value.sum === undefined ? undefined : string(value.sum),
  }
}

const $ImportedItem = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    subchildId: value.subchildId === undefined ? missing("subchildId") : string(value.subchildId),
    calculationMethod: value.calculationMethod === undefined ? missing("calculationMethod") : string(value.calculationMethod),
    entries: value.entries === undefined ? missing("entries") : integer(value.entries),
    period: value.period === undefined ? missing("period") : $Period(value.period),
  }
}

const $TaxonomyParameter = (value) => {
  object(value)
  return {
    number: value.number === undefined ? missing("number") : string(value.number),
    key: value.key === undefined ? missing("key") : string(value.key),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
    type: value.type === undefined ? missing("type") : string(value.type),
    help: value.help === undefined ? missing("help") : string(value.help),
    unit: value.unit === undefined ? undefined : string(value.unit),
    units: value.units === undefined ? undefined : array(value.units, string),
    minimum: value.minimum === undefined ? undefined : number(value.minimum),
    maximum: value.maximum === undefined ? undefined : number(value.maximum),
    decimals: value.decimals === undefined ? undefined : integer(value.decimals),
    maxLength: value.maxLength === undefined ? undefined : integer(value.maxLength),
    choices: value.choices === undefined ? undefined : array(value.choices, $TaxonomyChoice),
    default: value.default === undefined ? undefined : typeof value.default === 'string' ? string(value.default) : typeof value.default === 'number' ? number(value.default) : bool(value.default),
  }
}

const $TaxonomyWay = (value) => {
  object(value)
  return {
    calculationMethod: value.calculationMethod === undefined ? missing("calculationMethod") : string(value.calculationMethod),
    requires: value.requires === undefined ? missing("requires") : array(value.requires, string),
    optional: value.optional === undefined ? missing("optional") : array(value.optional, string),
  }
}

const $39 = (item) => typeof item === 'string' ? string(item) : typeof item === 'number' ? number(item) : bool(item)

const $AmountWithUnit = (value) => {
  object(value)
  return {
    value: value.value === undefined ? missing("value") : typeof value.value === 'string' ? string(value.value) : number(value.value),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
  }
}

const $41 = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
  }
}

const $RowRange = (value) => {
  object(value)
  return {
    from: value.from === undefined ? missing("from") : integer(value.from),
    until: value.until === undefined ? missing("until") : integer(value.until),
  }
}

const $ImportColumn = (value) => {
  object(value)
  return {
    name: value.name === undefined ? missing("name") : string(value.name),
    letters: value.letters === undefined ? missing("letters") : string(value.letters),
    type: value.type === undefined ? missing("type") : string(value.type),
    filled: value.filled === undefined ? missing("filled") : integer(value.filled),
    samples: value.samples === undefined ? missing("samples") : array(value.samples, string),
    dateFormat: value.dateFormat === undefined ? undefined : string(value.dateFormat),
    decimalSign: value.decimalSign === undefined ? undefined : string(value.decimalSign),
  }
}

const $MappedPeriod = (value) => {
  object(value)
  return {
    column: value.column === undefined ? undefined : string(value.column),
    until: value.until === undefined ? undefined : string(value.until),
    lasts: value.lasts === undefined ? undefined : string(value.lasts),
    days: value.days === undefined ? undefined : $Period(value.days),
  }
}

const $MappedSite = (value) => {
  object(value)
  return {
    column: value.column === undefined ? undefined : string(value.column),
    name: value.name === undefined ? undefined : string(value.name),
    table: value.table === undefined ? undefined : array(value.table, $MappedSiteText),
  }
}

const $MappedSubchild = (value) => {
  object(value)
  return {
    id: value.id === undefined ? undefined : string(value.id),
    column: value.column === undefined ? undefined : string(value.column),
    table: value.table === undefined ? undefined : array(value.table, $MappedSubchildText),
    others: value.others === undefined ? undefined : string(value.others),
  }
}

const $MappedValue = (value) => {
  object(value)
  return {
    parameter: value.parameter === undefined ? missing("parameter") : string(value.parameter),
    column: value.column === undefined ? undefined : string(value.column),
    columns: value.columns === undefined ? undefined : array(value.columns, string),
    value: value.value === undefined ? undefined : typeof value.value === 'string' ? string(value.value) : typeof value.value === 'number' ? number(value.value) : bool(value.value),
    unit: value.unit === undefined ? undefined : string(value.unit),
    unitColumn: value.unitColumn === undefined ? undefined : string(value.unitColumn),
  }
}

const $MappedFilter = (value) => {
  object(value)
  return {
    column: value.column === undefined ? missing("column") : string(value.column),
    is: value.is === undefined ? missing("is") : string(value.is),
    texts: value.texts === undefined ? missing("texts") : array(value.texts, string),
  }
}

const $TaxonomyChoice = (value) => {
  object(value)
  return {
    value: value.value === undefined ? missing("value") : string(value.value),
    displayName: value.displayName === undefined ? missing("displayName") : string(value.displayName),
  }
}

const $MappedSiteText = (value) => {
  object(value)
  return {
    text: value.text === undefined ? missing("text") : string(value.text),
    site: value.site === undefined ? missing("site") : string(value.site),
  }
}

const $MappedSubchildText = (value) => {
  object(value)
  return {
    text: value.text === undefined ? missing("text") : string(value.text),
    subchildId: value.subchildId === undefined ? missing("subchildId") : value.subchildId === null ? nothing(value.subchildId) : string(value.subchildId),
  }
}

export const createForm_201 = (value) => JSON.stringify($IngestableResponse(value))
export const createTemplateUpload_200 = (value) => JSON.stringify($TemplateCheck(value))
export const createTemplateUpload_201 = createForm_201
export const createTemplateUpload_400 = (value) => JSON.stringify($TemplateProblem(value))
export const listItems_200 = (value) => JSON.stringify($IngestableList(value))
export const getItem_200 = createForm_201
export const updateItem_200 = createForm_201
export const listItemActivity_200 = (value) => JSON.stringify($EntryList(value))
export const submitItem_200 = createForm_201
export const listImports_200 = (value) => JSON.stringify($ImportList(value))
export const createImport_201 = (value) => JSON.stringify($ImportResponse(value))
export const getImport_200 = createImport_201
export const putImportMapping_200 = createImport_201
export const createImportCheck_200 = (value) => JSON.stringify($ImportCheck(value))
export const createImportCheck_202 = (value) => JSON.stringify($ImportProgress(value))
export const createImportCheck_400 = (value) => JSON.stringify($ImportProblem(value))
export const submitImport_200 = createImport_201
export const submitImport_202 = createImportCheck_202
export const submitImport_400 = createImportCheck_400
export const listMappings_200 = (value) => JSON.stringify($MappingList(value))
export const getMapping_200 = (value) => JSON.stringify($MappingResponse(value))
export const getTaxonomy_200 = (value) => JSON.stringify($Taxonomy(value))
