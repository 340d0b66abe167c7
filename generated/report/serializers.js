// From openapi/report.yaml by npm run generate. Not edited by hand.

import { array, bool, integer, missing, nothing, number, object, string, unfit } from '@tomorro/runtime/serialize'

const $ListReportsResponse = (value) => {
  object(value)
  return {
    items: value.items === undefined ? missing("items") : array(value.items, $ReportRecord),
    nextCursor: value.nextCursor === undefined ? missing("nextCursor") : value.nextCursor === null ? nothing(value.nextCursor) : string(value.nextCursor),
  }
}

const $ReportResponse = (value) => {
  object(value)
  return {
    item: value.item === undefined ? missing("item") : $ReportRecord(value.item),
  }
}

const $ReportSections = (value) => {
  object(value)
  return {
    reportId: value.reportId === undefined ? missing("reportId") : string(value.reportId),
    title: value.title === undefined ? missing("title") : string(value.title),
    organisation: value.organisation === undefined ? missing("organisation") : string(value.organisation),
    sections: value.sections === undefined ? missing("sections") : array(value.sections, $ReportSection),
  }
}

const $ReportRecord = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    orgId: value.orgId === undefined ? missing("orgId") : string(value.orgId),
    kind: value.kind === undefined ? missing("kind") : string(value.kind),
    title: value.title === undefined ? missing("title") : string(value.title),
    coverage: value.coverage === undefined ? undefined : $Coverage(value.coverage),
    period: value.period === undefined ? missing("period") : $Period(value.period),
    aggregate: value.aggregate === undefined ? missing("aggregate") : string(value.aggregate),
    narrative: value.narrative === undefined ? undefined : $ReportNarrative(value.narrative),
    signatory: value.signatory === undefined ? undefined : $ReportSignatory(value.signatory),
    isDraft: value.isDraft === undefined ? missing("isDraft") : bool(value.isDraft),
    version: value.version === undefined ? undefined : integer(value.version),
    state: value.state === undefined ? missing("state") : string(value.state),
    progress: value.progress === undefined ? missing("progress") : integer(value.progress),
    ledger: value.ledger === undefined ? undefined : $ReportLedger(value.ledger),
    objectId: value.objectId === undefined ? undefined : string(value.objectId),
    files: value.files === undefined ? missing("files") : array(value.files, $ReportFileRecord),
    warnings: value.warnings === undefined ? missing("warnings") : array(value.warnings, $ReportWarning),
    supersedes: value.supersedes === undefined ? undefined : string(value.supersedes),
    supersededBy: value.supersededBy === undefined ? undefined : string(value.supersededBy),
    differences: value.differences === undefined ? undefined : array(value.differences, $ReportDifference),
    problem: value.problem === undefined ? undefined : $JobProblem(value.problem),
    requestedBy: value.requestedBy === undefined ? undefined : string(value.requestedBy),
    createdAt: value.createdAt === undefined ? missing("createdAt") : string(value.createdAt),
    updatedAt: value.updatedAt === undefined ? missing("updatedAt") : string(value.updatedAt),
  }
}

const $ReportSection = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    title: value.title === undefined ? missing("title") : string(value.title),
    blocks: value.blocks === undefined ? missing("blocks") : array(value.blocks, $ReportBlock),
  }
}

const $Coverage = (value) => array(value, string)

const $Period = (value) => {
  object(value)
  return {
    from: value.from === undefined ? missing("from") : string(value.from),
    until: value.until === undefined ? missing("until") : string(value.until),
  }
}

const $ReportNarrative = (value) => {
  object(value)
  return {
    measures: value.measures === undefined ? undefined : array(value.measures, $ReportMeasure),
    plannedMeasures: value.plannedMeasures === undefined ? undefined : array(value.plannedMeasures, $ReportMeasure),
    methodology: value.methodology === undefined ? undefined : string(value.methodology),
    exclusions: value.exclusions === undefined ? undefined : array(value.exclusions, $ReportExclusion),
    assurance: value.assurance === undefined ? undefined : $ReportAssurance(value.assurance),
    nilLines: value.nilLines === undefined ? undefined : array(value.nilLines, $ReportNilLine),
    periodReason: value.periodReason === undefined ? undefined : string(value.periodReason),
  }
}

const $ReportSignatory = (value) => {
  object(value)
  return {
    name: value.name === undefined ? missing("name") : string(value.name),
    role: value.role === undefined ? missing("role") : string(value.role),
    signedOn: value.signedOn === undefined ? undefined : string(value.signedOn),
  }
}

const $ReportLedger = (value) => {
  object(value)
  return {
    lastLineId: value.lastLineId === undefined ? undefined : string(value.lastLineId),
    lines: value.lines === undefined ? missing("lines") : integer(value.lines),
  }
}

const $ReportFileRecord = (value) => {
  object(value)
  return {
    format: value.format === undefined ? missing("format") : string(value.format),
    fileName: value.fileName === undefined ? missing("fileName") : string(value.fileName),
    bytes: value.bytes === undefined ? missing("bytes") : integer(value.bytes),
    sha256: value.sha256 === undefined ? missing("sha256") : string(value.sha256),
  }
}

const $ReportWarning = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    section: value.section === undefined ? missing("section") : string(value.section),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
  }
}

const $ReportDifference = (value) => {
  object(value)
  return {
    section: value.section === undefined ? missing("section") : string(value.section),
    label: value.label === undefined ? missing("label") : string(value.label),
    before: value.before === undefined ? undefined : string(value.before),
    after: value.after === undefined ? undefined : string(value.after),
  }
}

const $JobProblem = (value) => {
  object(value)
  return {
    code: value.code === undefined ? missing("code") : string(value.code),
    detail: value.detail === undefined ? missing("detail") : string(value.detail),
  }
}

const $ReportBlock = (value) => {
  switch (object(value).type) {
    case "text":
      return $ReportParagraph(value)
    case "list":
      return $ReportList(value)
    case "table":
      return $ReportTable(value)
    case "chart":
      return $ReportChart(value)
    default:
      return unfit("type")
  }
}

const $ReportMeasure = (value) => {
  object(value)
  return {
    title: value.title === undefined ? missing("title") : string(value.title),
    description: value.description === undefined ? undefined : string(value.description),
    completedOn: value.completedOn === undefined ? undefined : string(value.completedOn),
    savingTonnesCo2e: value.savingTonnesCo2e === undefined ? undefined : number(value.savingTonnesCo2e),
  }
}

const $ReportExclusion = (value) => {
  object(value)
  return {
    what: value.what === undefined ? missing("what") : string(value.what),
    reason: value.reason === undefined ? missing("reason") : string(value.reason),
  }
}

const $ReportAssurance = (value) => {
  object(value)
  return {
    body: value.body === undefined ? missing("body") : string(value.body),
    level: value.level === undefined ? undefined : string(value.level),
    standard: value.standard === undefined ? undefined : string(value.standard),
    statement: value.statement === undefined ? undefined : string(value.statement),
  }
}

const $ReportNilLine = (value) => {
  object(value)
  return {
    line: value.line === undefined ? missing("line") : string(value.line),
    reason: value.reason === undefined ? missing("reason") : string(value.reason),
  }
}

const $ReportParagraph = (value) => {
  object(value)
  return {
    type: value.type === undefined ? missing("type") : string(value.type),
    text: value.text === undefined ? missing("text") : string(value.text),
  }
}

const $ReportList = (value) => {
  object(value)
  return {
    type: value.type === undefined ? missing("type") : string(value.type),
    items: value.items === undefined ? missing("items") : array(value.items, string),
  }
}

const $ReportTable = (value) => {
  object(value)
  return {
    type: value.type === undefined ? missing("type") : string(value.type),
    id: value.id === undefined ? missing("id") : string(value.id),
    title: value.title === undefined ? missing("title") : string(value.title),
    columns: value.columns === undefined ? missing("columns") : array(value.columns, $ReportColumn),
    rows: value.rows === undefined ? missing("rows") : array(value.rows, $ReportRow),
    note: value.note === undefined ? undefined : string(value.note),
  }
}

const $ReportChart = (value) => {
  object(value)
  return {
    type: value.type === undefined ? missing("type") : string(value.type),
    id: value.id === undefined ? missing("id") : string(value.id),
    title: value.title === undefined ? missing("title") : string(value.title),
    sentence: value.sentence === undefined ? missing("sentence") : string(value.sentence),
    shape: value.shape === undefined ? missing("shape") : string(value.shape),
    unit: value.unit === undefined ? missing("unit") : string(value.unit),
    labels: value.labels === undefined ? missing("labels") : array(value.labels, string),
    series: value.series === undefined ? missing("series") : array(value.series, $ReportChartSeries),
  }
}

const $ReportColumn = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    title: value.title === undefined ? missing("title") : string(value.title),
    unit: value.unit === undefined ? undefined : string(value.unit),
    isNumeric: value.isNumeric === undefined ? missing("isNumeric") : bool(value.isNumeric),
  }
}

const $ReportRow = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    cells: value.cells === undefined ? missing("cells") : array(value.cells, $ReportCell),
    isTotal: value.isTotal === undefined ? missing("isTotal") : bool(value.isTotal),
  }
}

const $ReportChartSeries = (value) => {
  object(value)
  return {
    id: value.id === undefined ? missing("id") : string(value.id),
    title: value.title === undefined ? missing("title") : string(value.title),
    values: value.values === undefined ? missing("values") : array(value.values, $27),
  }
}

const $ReportCell = (value) => {
  object(value)
  return {
    text: value.text === undefined ? missing("text") : string(value.text),
    value: value.value === undefined ? undefined : string(value.value),
  }
}

const $27 = (item) => item === null ? nothing(item) : number(item)

export const listReports_200 = (value) => JSON.stringify($ListReportsResponse(value))
export const createReport_202 = (value) => JSON.stringify($ReportResponse(value))
export const getReport_200 = createReport_202
export const getReportSections_200 = (value) => JSON.stringify($ReportSections(value))
